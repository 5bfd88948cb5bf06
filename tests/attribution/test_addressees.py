from __future__ import annotations

import pytest

from reportedly.attribution.addressees import without_addressee
from tests.attribution.build import draft, words


@pytest.mark.parametrize(
    ("cue", "held", "said"),
    [
        ("had told", "her the ferry was sold twice", "the ferry was sold twice"),
        ("assured", "him that nobody would notice", "that nobody would notice"),
        ("told", "guards he was too ill to walk", "he was too ill to walk"),
        ("told", "pensioners the bonds were safe", "the bonds were safe"),
        ("warned", "the two drivers that the bridge was closed", "that the bridge was closed"),
        ("told", "the crew not to leave the harbour", "not to leave the harbour"),
        ("ordered", "the women to delete every message", "to delete every message"),
    ],
)
def test_whom_it_was_said_to_is_no_part_of_it(cue: str, held: str, said: str) -> None:
    text = f"Croft {cue} {held}."
    assert words(without_addressee(draft(text, "Croft", cue, held), text).content, text) == [said]


def test_a_hearer_apart_from_the_quotation_is_left_out() -> None:
    text = "Croft told a couple of the lads, ‘It’s done, we’re only being polite about it’."
    given = draft(text, "Croft", "told", "a couple of the", "‘It’s done, we’re only being polite about it’")
    assert words(without_addressee(given, text).content, text) == ["‘It’s done, we’re only being polite about it’"]


@pytest.mark.parametrize(
    ("cue", "held"),
    [
        ("told", "her team was the best in the league"),  # whose team, not to whom
        ("was told", "it was only a bruise"),  # the hearer stands before the cue
        ("said", "they had seen the letter"),
        ("told", "them so twice"),  # nothing would be left
        ("told", "that he was too ill to walk"),
        ("warned", "of a second flood in the valley"),
        ("claimed", "workers the firm had hired were safe"),
    ],
)
def test_what_is_no_addressee_stays(cue: str, held: str) -> None:
    text = f"Croft {cue} {held}."
    given = draft(text, "Croft", cue, held)
    assert without_addressee(given, text) == given
