from __future__ import annotations

import pytest

from reportedly.attribution.headlines import add_headlines
from tests.attribution.build import draft, tagged, words


@pytest.mark.parametrize(
    ("text", "source", "cue", "content"),
    [
        ("Acme to buy Borland for $2bn – report", "report", "–", "Acme to buy Borland for $2bn"),
        ("Acme is to buy Borland: sources", "sources", ":", "Acme is to buy Borland"),
        ("Soup is to be salted twice — health minister", "health minister", "—", "Soup is to be salted twice"),
        ("Source: Crell and Oake have split", "Source", ":", "Crell and Oake have split"),
        ("“We like our soup salted”: Ann Roe on the quay", "Ann Roe", ":", "“We like our soup salted”"),
        ("“We like our soup.” — Ann Roe (@roe) May 4", "Ann Roe (@roe)", "—", "“We like our soup.”"),
        ("'We had ten minutes' – hotel manager", "hotel manager", "–", "'We had ten minutes'"),
    ],
)
def test_headlines(text: str, source: str, cue: str, content: str) -> None:
    (found,) = add_headlines([], tagged(text))
    assert words(found.source, text) == [source]
    assert words(found.cue, text) == [cue]
    assert words(found.content, text) == [content]


@pytest.mark.parametrize(
    "text",
    [
        "Salt in the soup – pictures",
        "Live: soup",
        "He likes soup – the report does not.",
        "“Salt”: a review",
        "The soup was salted: nobody ate it.",
    ],
)
def test_no_headlines(text: str) -> None:
    assert add_headlines([], tagged(text)) == []


def test_a_poorer_reading_of_the_same_words_is_left_out_and_a_like_one_stays() -> None:
    text = "Acme to close its plant in Tarn – report"
    (found,) = add_headlines([draft(text, "Tarn", "–", "Acme to close its plant in")], tagged(text))
    assert words(found.source, text) == ["report"]
    before = [draft(text, "report", "–", "Acme to close its plant")]
    assert add_headlines(before, tagged(text)) == before
