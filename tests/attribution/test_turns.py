from __future__ import annotations

import pytest

from reportedly.attribution.turns import add_turns
from tests.attribution.build import draft, tagged, words

TALK = "Q: Is the soup salted?\n\nA: Twice.\n\nMy aunt says it helps.\n\n(Laughter)\n\nQ: Why?\n\nA: Ask her."


def test_the_answers_are_their_speakers_own_words_and_the_questions_nobodys() -> None:
    found = add_turns([], tagged(TALK))
    assert [words(d.content, TALK) for d in found] == [["Twice.", "My aunt says it helps."], ["Ask her."]]
    assert [words(d.source + d.cue, TALK) for d in found] == [["A", ":"], ["A", ":"]]
    assert all(d.verbatim for d in found)


def test_what_a_speaker_reports_is_kept_inside_the_turn_and_what_crosses_turns_is_not() -> None:
    reported = draft(TALK, "My aunt", "says", "it helps")
    crossing = draft(TALK, None, "salted", "Twice.")
    found = add_turns([reported, crossing], tagged(TALK))
    (inner,) = [d for d in found if d.inside]
    assert inner.key == reported.key
    assert inner.inside == found[0]
    assert crossing.key not in {d.key for d in found}


@pytest.mark.parametrize(
    ("text", "speakers"),
    [
        ("THE ECHO: Are you well?\n\nROE: I am.", ["THE ECHO", "ROE"]),
        ("Ann Roe: I like it.\nBo Hall: You do?\nAnn Roe: We all do.", ["Ann Roe", "Bo Hall", "Ann Roe"]),
        ("@roe: I like it\n@hall: you do?\n@roe: yes", ["@roe", "@hall", "@roe"]),
    ],
)
def test_who_speaks(text: str, speakers: list[str]) -> None:
    assert [words(d.source, text)[0] for d in add_turns([], tagged(text))] == speakers


@pytest.mark.parametrize(
    "text",
    [
        "Hours: nine to five.\n\nTickets: ten euros.\n\nHours: six on Sundays.",
        "Roe: I quit\n\nThe singer gave her last interview in a car park.\n\nRelated: I did it again",
        "Note: we were wrong about the soup.",
    ],
)
def test_a_table_and_a_headline_are_no_conversation(text: str) -> None:
    assert add_turns([], tagged(text)) == []
