from __future__ import annotations

import pytest

from reportedly.attribution.draft import Draft
from reportedly.attribution.opening import openings
from tests.attribution.build import draft, words


def credited(content: str) -> tuple[str, Draft]:
    text = f"{content}, according to the Harbour Ledger."
    return text, draft(text, "the Harbour Ledger", "according to", content)


@pytest.mark.parametrize(
    ("source", "cue", "said"),
    [
        ("A nun", "said", "she had known nothing of the child"),
        ("Residents of Vesk", "reported", "hearing a loud bang"),
        ("The driver, who lives by the quay,", "has denied", "that he slept at the wheel"),
    ],
)
def test_a_content_credited_behind_it_opens_with_its_own_speaker(source: str, cue: str, said: str) -> None:
    text, outer = credited(f"{source} {cue} {said}")
    (inner,) = openings([outer], text)
    assert inner.inside is outer
    assert (words(inner.source, text), words(inner.cue, text)) == ([source], [cue])
    assert words(inner.content, text) == [said]


@pytest.mark.parametrize(
    "content",
    [
        "The flood has claimed 14 lives in the valley",  # nobody says a number of lives
        "The bridge was shut and nobody said why it was",
        "The driver denied it",  # too few words to be a statement
        "The ferry, which the town bought in 1990, sank",
    ],
)
def test_a_content_without_a_speaker_of_its_own_holds_none(content: str) -> None:
    text, outer = credited(content)
    assert list(openings([outer], text)) == []


def test_what_follows_according_to_opens_with_its_own_speaker() -> None:
    text = "According to the Ledger, a nun said she had known nothing."
    outer = draft(text, "the Ledger", "According to", "a nun said she had known nothing")
    (inner,) = openings([outer], text)
    assert (words(inner.source, text), words(inner.content, text)) == (["a nun"], ["she had known nothing"])


def test_what_a_verb_reports_is_the_models() -> None:
    text = "The Ledger reports a nun said she had known nothing."
    assert list(openings([draft(text, "The Ledger", "reports", "a nun said she had known nothing")], text)) == []


@pytest.mark.parametrize(
    ("content", "source", "cue", "said"),
    [
        ("that he had repeatedly said he was aboard the ferry", "he", "said", "he was aboard the ferry"),
        ("Roe admitted that she had slept at the wheel", "Roe", "admitted", "that she had slept at the wheel"),
        ("“She said the pier is open to all,”", "She", "said", "the pier is open to all"),
    ],
)
def test_behind_its_cue_a_content_opens_with_a_name_or_pronoun_that_says(
    content: str, source: str, cue: str, said: str
) -> None:
    text = f"Hall acknowledged {content} on Monday."
    outer = draft(text, "Hall", "acknowledged", content)
    (inner,) = openings([outer], text)
    assert inner.inside is outer
    assert (words(inner.source, text), words(inner.cue, text)) == ([source], [cue])
    assert words(inner.content, text) == [said]


def test_who_claims_a_title_says_nothing() -> None:
    text = "Hall said Roe claimed her third title in five years."
    assert list(openings([draft(text, "Hall", "said", "Roe claimed her third title in five years")], text)) == []
