from __future__ import annotations

import pytest

from reportedly.attribution.hearsay import add_hearsay
from tests.attribution.build import draft, tagged, words


@pytest.mark.parametrize(
    ("text", "content"),
    [
        ("Crell reportedly remains close to her sister.", ["Crell", "remains close to her sister"]),
        (
            "The pier is shut, and the mayor has reportedly fled to the coast.",
            ["the mayor has", "fled to the coast"],
        ),
        ("Dana and Rufus reportedly met in a Leeds bar.", ["Dana and Rufus", "met in a Leeds bar"]),
        ("Regardless of that, Crell allegedly kept the house.", ["Crell", "kept the house"]),
        ("Apparently, the pier was sold twice.", ["the pier was sold twice"]),
        ("He sold it, as they reportedly needed the money.", ["they", "needed the money"]),
    ],
)
def test_the_clause_around_the_word(text: str, content: list[str]) -> None:
    (found,) = add_hearsay([], tagged(text))
    assert words(found.content, text) == content
    assert found.source == ()


def test_words_in_quotations_or_held_already_are_left_alone() -> None:
    text = "“She reportedly kept the big house,” Roe said."
    assert add_hearsay([], tagged(text)) == []
    text = "She reportedly kept the house, Roe said."
    before = [draft(text, "Roe", "said", "She reportedly kept the house")]
    assert add_hearsay(before, tagged(text)) == before


@pytest.mark.parametrize(
    ("text", "cue", "content"),
    [
        ("Tin rose on reports of a strike at the mine.", "reports of", "a strike at the mine"),
        ("UNCONFIRMED MARKET RUMOR OF A FIRE AT VESK", "UNCONFIRMED MARKET RUMOR OF", "A FIRE AT VESK"),
        ("Rumours that the pair had split were everywhere.", "Rumours that", "the pair had split were everywhere"),
    ],
)
def test_talk_that_is_named(text: str, cue: str, content: str) -> None:
    (found,) = add_hearsay([], tagged(text))
    assert (words(found.cue, text), words(found.content, text)) == ([cue], [content])


@pytest.mark.parametrize(
    "text", ["The board reads reports of the auditors.", "Rumours of war.", "“Rumours of a big fire spread,” he"]
)
def test_other_reports_are_no_talk(text: str) -> None:
    assert add_hearsay([], tagged(text)) == []
