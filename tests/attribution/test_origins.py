from __future__ import annotations

import pytest

from reportedly.attribution.manner import manner
from reportedly.attribution.origins import add_origins
from tests.attribution.build import draft, tagged, words


@pytest.mark.parametrize(
    ("before", "content", "cue", "source", "rest"),
    [
        ("", "News of the sale", "comes from", "veteran reporter Ann X. Roe", ", who wrote a book on Acme."),
        ("", "The report", "came via", "a blog called Harbour Today", "."),
        ("", "The claims", "were made by", "pier keeper Bo Hall on Radio Vesk", "."),
        ("", "The story", "was first reported by", "the Harbour Ledger", " on Monday."),
        ("The fake", "story", "originates from", "a site called Harbour.website", "."),
        ("", "The rumour about the pier", "first surfaced on", "Tattlebox", ", and went round."),
        ("", "The information", "comes from", "two officials", "."),
    ],
)
def test_a_story_has_the_source_that_it_comes_from(before: str, content: str, cue: str, source: str, rest: str) -> None:
    text = f"The pier is sold. {before} {content} {cue} {source}{rest}"
    (found,) = add_origins([], tagged(text))
    assert (words(found.content, text), words(found.cue, text)) == ([content], [cue])
    assert words(found.source, text) == [source]
    assert manner(found, text) == "reported"


@pytest.mark.parametrize(
    "text",
    [
        "The news comes as the firm sells its pier.",
        "The news first surfaced in October of 2014.",
        "The report comes from a bad place.",
        "The water comes from Vesk.",
        "“The news came from Ann Roe,” he said.",
    ],
)
def test_other_things_come_from_elsewhere(text: str) -> None:
    assert add_origins([], tagged(text)) == []


def test_where_the_model_has_a_cue_nothing_is_added() -> None:
    text = "The report comes from Ann Roe."
    had = draft(text, "Ann Roe", "comes from", "The report")
    assert add_origins([had], tagged(text)) == [had]
