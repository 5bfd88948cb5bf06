from __future__ import annotations

import pytest

from reportedly.attribution.wording import certainty, polarity
from tests.attribution.build import draft, words


@pytest.mark.parametrize(
    ("text", "source", "cue", "content", "expected"),
    [
        ("Roe denied that the bridge was shut", "Roe", "denied", "the bridge was shut", "denied"),
        ("Roe did not deny that it was shut", "Roe", "deny", "it was shut", "affirmed"),
        ("Roe dismissed the report", "Roe", "dismissed", "the report", "denied"),
        ("It has never been confirmed that it was shut", None, "confirmed", "it was shut", "denied"),
        ("Neither office has confirmed that it was shut", "Neither office", "confirmed", "it was shut", "denied"),
        ("Roe confirmed that it was not shut", "Roe", "confirmed", "it was not shut", "affirmed"),
        ("Roe rejected claims that it was shut", "Roe", "rejected", "claims that it was shut", "denied"),
        ("Roe rejected the offer", "Roe", "rejected", "the offer", "affirmed"),
        ("Roe neither confirmed nor denied the move", "Roe", "nor denied", "the move", "affirmed"),
        ("The paper retracted the story", "The paper", "retracted", "the story", "denied"),
        ("Roe said nobody denied it", "Roe", "said", "nobody denied it", "affirmed"),
    ],
)
def test_polarity(text: str, source: str | None, cue: str, content: str, expected: str) -> None:
    assert polarity(draft(text, source, cue, content), text) == expected


@pytest.mark.parametrize(
    ("text", "cue", "content", "expected", "hedges"),
    [
        ("Roe said the bridge is shut", "said", ["the bridge is shut"], "certain", []),
        ("Roe said it might be shut", "said", ["it might be shut"], "possible", ["might"]),
        ("Roe said it could not be shut", "said", ["it could not be shut"], "certain", []),
        ("Roe said it may not be shut", "said", ["it may not be shut"], "possible", ["may"]),
        ("Roe said it shut in May", "said", ["it shut in May"], "certain", []),
        ("The bridge is reportedly shut now", "reportedly", ["The bridge is", "shut now"], "probable", ["reportedly"]),
        ("It is rumored that it is shut", "It is rumored", ["it is shut"], "possible", ["rumored"]),
        ("Roe says it apparently shut", "says", ["it", "shut"], "probable", ["apparently"]),
        ("Roe said it is shut. It might open", "said", ["it is shut. It might open"], "certain", []),
        ("Roe said he had no plan that could work", "said", ["he had no plan that could work"], "certain", []),
        ("Roe said it seems likely", "said", ["it seems likely"], "probable", ["likely", "seems"]),
    ],
)
def test_certainty(text: str, cue: str, content: list[str], expected: str, hedges: list[str]) -> None:
    level, found = certainty(draft(text, None, cue, *content), text)
    assert level == expected
    assert sorted(words(found, text)) == hedges
