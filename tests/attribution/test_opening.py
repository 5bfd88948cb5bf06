from __future__ import annotations

import pytest

from reportedly.attribution.draft import Draft
from reportedly.attribution.opening import openings, passed_on
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


@pytest.mark.parametrize(
    ("content", "source", "cue", "said"),
    [
        ("“It is not allowed to build a snow pier,” declared Sheikh Omared Halen", "Sheikh Omared Halen", "declared",
         "“It is not allowed to build a snow pier"),
        ("Speaking at the quay, the mayor was quoted as saying that it was late", "the mayor", "was quoted as saying",
         "that it was late"),
        ("“It was the end of the pier,” the mayor said", "the mayor", "said", "“It was the end of the pier"),
        ("“It was the end of the pier,” said Bo Hall, the head of the port", "Bo Hall", "said", "“It was the end of the pier"),
        ("Quoting the charter, Ann Roe argued that the pier was public", "Ann Roe", "argued", "that the pier was public"),
    ],
)  # fmt: skip
def test_a_quotation_with_its_speaker_behind_it_is_passed_on(content: str, source: str, cue: str, said: str) -> None:
    text, outer = credited(content)
    (inner,) = openings([outer], text)
    assert inner.inside is outer
    assert (words(inner.source, text), words(inner.cue, text)) == ([source], [cue])
    assert words(inner.content, text) == [said]


@pytest.mark.parametrize(
    ("content", "source", "cue"),
    [
        ("his sources are telling him that the pier was sold", "his sources", "are telling"),
        ("he has sources who tell him that the pier was sold", "sources", "tell"),
        (
            "that several officials close to the sale said the pier was gone",
            "several officials close to the sale",
            "said",
        ),
    ],
)
def test_sources_that_say_so_are_inside_what_is_claimed(content: str, source: str, cue: str) -> None:
    text = f"Roe claims {content}."
    (inner,) = openings([draft(text, "Roe", "claims", content)], text)
    assert (words(inner.source, text), words(inner.cue, text)) == ([source], [cue])


@pytest.mark.parametrize(
    "content", ["his sources of income are gone for good", "the officials were told that it was late"]
)
def test_sources_that_say_nothing_are_not(content: str) -> None:
    text = f"Roe claims {content}."
    assert list(openings([draft(text, "Roe", "claims", content)], text)) == []


def test_who_said_it_between_the_quotation_and_the_credit() -> None:
    text = "“The pier was sold in May,” said Bo Hall, the head of the port, according to the Ledger."
    outer = draft(text, "the Ledger", "according to", "“The pier was sold in May,”")
    (inner,) = passed_on([outer], text)
    assert (words(inner.source, text), words(inner.cue, text)) == (["Bo Hall"], ["said"])
    assert inner.content == outer.content
    assert list(passed_on([outer, inner], text)) == []
