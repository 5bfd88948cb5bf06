"""`reportedly decide`, and what trace makes of it."""

import json

import pytest
from click.testing import CliRunner

from reportedly.cli import main
from reportedly.decisions import open_decisions

SAID = '{{"id": "{id}", "outlet": "{outlet}", "text": "{text}"}}\n'


def run(*arguments):
    return CliRunner().invoke(main, [str(a) for a in arguments])


def test_it_adds_a_line_and_says_what_it_overrules(tmp_path):
    book = tmp_path / "decisions.ndjson"
    first = run("decide", book, "different", "Ann Roe", "person: A. Roe", "--by", "Mina Falk")
    again = run("decide", book, "same", "A. Roe", "Ann Roe", "--by", "Ivo Strand", "--note", "one woman")
    assert (first.exit_code, again.exit_code) == (0, 0), first.output + again.output
    assert first.output == "different: person: Ann Roe / person: A. Roe\n"
    assert "before: different, by Mina Falk, " in again.output
    (one, two), failures = open_decisions(book)
    assert (one.verdict, two.verdict, two.by, two.note, failures) == (
        "different",
        "same",
        "Ivo Strand",
        "one woman",
        (),
    )
    assert two.at.endswith("Z")


@pytest.mark.parametrize(
    "arguments",
    [
        ["same", "Ann Roe", "Ann Roe", "--by", "M"],
        ["same", "Ann Roe", "unnamed: a source", "--by", "M"],
        ["same", "Ann Roe", "Bo Hall", "--by", " "],
        ["same", "Ann Roe", "Bo Hall"],
        ["maybe", "Ann Roe", "Bo Hall", "--by", "M"],
    ],
)
def test_what_makes_no_decision_writes_nothing(tmp_path, arguments):
    book = tmp_path / "decisions.ndjson"
    assert run("decide", book, *arguments).exit_code == 2
    assert not book.exists()


def test_trace_and_check_take_the_file_name_its_bad_lines_and_say_all_of_it(tmp_path):
    rows, book = tmp_path / "rows.jsonl", tmp_path / "decisions.ndjson"
    texts = ["The chef Dale Corvin said the oven was cold.", "Senator Dale Corvin said the oven was cold."]
    rows.write_text("".join(SAID.format(id=f"r{n}", outlet=f"Vesk {n}", text=t) for n, t in enumerate(texts)))
    shown = run("trace", rows, "--format", "table").output
    assert "1 pair of sources may be one each (kept apart)" in shown
    assert "  person: Dale Corvin | article r0\n  person: Dale Corvin | article r1\n" in shown
    run("decide", book, "same", "Dale Corvin | article r0", "Dale Corvin | article r1", "--by", "Mina Falk")
    with book.open("a") as stream:
        stream.write("no decision\n")
    done = run("trace", rows, "--decisions", book, "--format", "json", "--output", tmp_path / "out.json")
    assert done.exit_code == 1
    assert "decisions: bad_line: line 2" in done.output
    ledger = json.loads((tmp_path / "out.json").read_text(encoding="utf-8"))
    assert [s["name"] for s in ledger["sources"]] == ["Dale Corvin"]
    (one,) = ledger["identities"]
    assert (one["a"], one["b"], one["answer"], one["decision"]["by"]) == ("n1", "n1", "same", "Mina Falk")
    assert [f["kind"] for f in ledger["failures"]] == ["bad_line"]
    checked = run("check", "the oven was cold", rows, "--decisions", book, "--format", "table")
    assert "1 decision on sources" in checked.output
    assert "1 decision could not be used" in checked.output
    assert run("trace", rows, "--decisions", tmp_path / "none").exit_code == 2
