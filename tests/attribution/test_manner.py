from __future__ import annotations

import pytest

from reportedly.attribution.manner import cues, manner
from tests.attribution.build import draft


@pytest.mark.parametrize(
    ("source", "cue", "content", "expected"),
    [
        ("Roe", "said", "she would go", "said"),
        ("Roe", "tweeted", "she would go", "wrote"),
        ("Roe", "according to", "she would go", "said"),
        ("a new report", "according to", "she would go", "reported"),
        ("the Lantern", "has learned", "she would go", "reported"),
        ("the Daily Mail", "hears from sources", "she would go", "reported"),
        ("Roe", "complained about", "the poor service", "wanted"),
        ("Roe", "was talking about", "a sale that would change the bay", "wanted"),
        ("Roe", "complained about", "what was done", "said"),
        ("Roe", "hears from sources", "she would go", "believed"),
        (None, "reportedly", "she would go", "reported"),
        ("Roe", "believes", "she would go", "believed"),
        ("Roe", "hopes", "she would go", "wanted"),
        ("the figures", "show", "she would go", "showed"),
        ("a leaked memo", "says", "she would go", "wrote"),
        ("Roe", "said in a statement", "she would go", "wrote"),
        ("the gossip site Tattlebox", "says", "she would go", "reported"),
        ("the site’s insider", "says", "she would go", "said"),
        ("Daily Mail", "claims", "she would go", "reported"),
        (None, "it is claimed", "she would go", "reported"),
        ("Roe", "declined", "to comment", "wanted"),
        ("Roe", "did not say", "whether she would go", "wanted"),
        ("Roe", "asked", "whether she would go", "wanted"),
        ("Roe", "discussed", "the drone campaign", "wanted"),
        ("Roe", "made no mention of", "the lost shipment", "wanted"),
        ("Roe", "agreed", "to leave with her", "wanted"),
        (None, "speculation about", "the mythical creature", "wanted"),
        (None, "unconfirmed rumours of", "a fire on the pier", "reported"),
        ("Roe", "spoke about", "how the drones were lost", "said"),
        ("Roe", "spoke of", "being left behind", "said"),
        ("Roe", "agreed", "that she had left", "said"),
        ("Roe", ":", "she would go", "said"),
        ("Roe", "juggled", "three pears", "wanted"),
    ],
)
def test_manner(source: str | None, cue: str, content: str, expected: str) -> None:
    text = f"{source or ''} {cue} {content}."
    assert manner(draft(text, source, cue, content), text) == expected


def test_a_quotation_makes_an_unknown_cue_speech() -> None:
    text = "“Three pears,” Roe juggled."
    assert manner(draft(text, "Roe", "juggled", "“Three pears,”"), text, quoted=True) == "said"


def test_every_cue_has_a_manner_and_a_certainty() -> None:
    assert {kind for kind, _ in cues().values()} == {"said", "wrote", "reported", "believed", "wanted", "showed"}
    assert {lent for _, lent in cues().values()} == {"certain", "probable", "possible"}
