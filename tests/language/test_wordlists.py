from __future__ import annotations

from reportedly.language.inflection import forms
from reportedly.language.wordlists import read_lines, read_table, words


def test_lists_have_no_comments_and_no_doubles() -> None:
    for name in ("abbreviations.txt", "source_nouns.txt", "sentence_starters.txt"):
        lines = read_lines(name)
        assert lines
        assert len(set(lines)) == len(lines) == len(words(name))
        assert not any(line.startswith("#") for line in lines)


def test_tables_have_whole_rows() -> None:
    assert all(len(row) in (2, 3) for row in read_table("cues.tsv"))
    assert {row[1] for row in read_table("cues.tsv")} <= {"said", "wrote", "reported", "believed", "wanted", "showed"}
    assert {row[1] for row in read_table("hedges.tsv")} == {"probable", "possible"}
    assert {row[1] for row in read_table("cue_denials.tsv")} == {"yes", "no"}


def test_forms() -> None:
    assert {"claim", "claims", "claimed", "claiming"} <= forms("claim")
    assert {"denies", "denied", "denying"} <= forms("deny")
    assert {"admitted", "admitting"} <= forms("admit")
    assert {"stated", "stating"} <= forms("state")
    assert "lying" in forms("lie")
