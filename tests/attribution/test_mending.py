from __future__ import annotations

import pytest

from reportedly.attribution.mending import mend
from tests.attribution.build import draft, words


def test_a_hearsay_word_in_a_longer_cue_is_the_cue() -> None:
    text = "The band reportedly fired its drummer."
    (found,) = mend([draft(text, "The band", "reportedly fired", "its drummer")], text)
    assert (found.source, words(found.cue, text)) == ((), ["reportedly"])
    assert words(found.content, text) == ["The band", "fired its drummer"]


def test_a_hearsay_word_beside_a_reporting_one_stays() -> None:
    text = "Roe reportedly said she would go."
    before = draft(text, "Roe", "reportedly said", "she would go")
    assert mend([before], text) == [before]


def test_what_became_of_a_rumour_is_no_part_of_it() -> None:
    text = "Rumors that the bank would close began after a branch lost power."
    (found,) = mend([draft(text, None, "Rumors", text[7:-1])], text)
    assert words(found.content, text) == ["that the bank would close"]


def test_who_says_nothing_is_no_speaker_but_no_confirmation_denies() -> None:
    for silent in ("Neither singer has spoken about the tour.", "No one has commented on the split."):
        cue = "has spoken about" if "about" in silent else "has commented on"
        source, content = silent.split(f" {cue} ")
        assert mend([draft(silent, source, cue, content[:-1])], silent) == []
    text = "Neither singer has confirmed that the tour is off."
    assert len(mend([draft(text, "Neither singer", "has confirmed", "that the tour is off")], text)) == 1


def test_a_topic_before_a_colon_says_nothing_and_a_speaker_does() -> None:
    for topic in (
        "Ann Roe and Bo Hall: a year in pictures",
        "Salt in the soup: bad taste on the quay",
        "Ann Roe: every clue we missed",
    ):
        source, content = topic.split(": ")
        assert mend([draft(topic, source, ":", content)], topic) == []
    for told in ("Ann Roe: the soup is salted", "Ann Roe and Bo Hall: ‘We like soup’"):
        source, content = told.split(": ")
        assert len(mend([draft(told, source, ":", content)], told)) == 1


def test_an_adjective_reports_nothing() -> None:
    text = "His reported breakdown came after the tour."
    assert mend([draft(text, "His", "reported", "breakdown")], text) == []


@pytest.mark.parametrize("source", ["the Sunday Ledger", "many residents"])
def test_who_stands_before_reported_reports(source: str) -> None:
    text = f"It began after {source} reported losses at the bank."
    before = draft(text, source, "reported", "losses at the bank")
    assert mend([before], text) == [before]


@pytest.mark.parametrize("source", ["his", "the", "Croft’s"])
def test_whose_reported_losses_they_are_is_no_speaker(source: str) -> None:
    text = f"It began after {source} reported losses at the bank."
    assert mend([draft(text, source, "reported", "losses at the bank")], text) == []


def test_whom_it_was_told_is_no_part_of_the_cue() -> None:
    text = "A pal told The Pennant: ‘They sit at opposite ends.’"
    (found,) = mend([draft(text, "A pal", "told The Pennant:", "‘They sit at opposite ends.’")], text)
    assert words(found.cue, text) == ["told"]
    text = "Police: no link found"
    (found,) = mend([draft(text, "Police", ":", "no link found")], text)
    assert words(found.cue, text) == [":"]


def test_the_day_behind_a_quotation_is_no_part_of_it() -> None:
    text = "Roe posted “The pier is sold” on Friday night."
    (found,) = mend([draft(text, "Roe", "posted", "“The pier is sold” on Friday night")], text)
    assert words(found.content, text) == ["“The pier is sold”"]
    text = "Roe said the “pier” would close on Friday."
    before = [draft(text, "Roe", "said", "the “pier” would close on Friday")]
    assert mend(before, text) == before


def test_a_relative_clause_keeps_its_verb() -> None:
    text = "Roe reportedly sold the mill to Bo Hall, whose bakery has been shut since May. It rained."
    found = mend([draft(text, None, "reportedly", "sold the mill to Bo Hall, whose bakery")], text)
    assert words(found[0].content, text)[-1].endswith("whose bakery has been shut since May")


def test_what_is_said_of_somebody_nobody_says() -> None:
    text = "Croft was said to have given away the keys."
    (found,) = mend([draft(text, "Croft", "was said", "to have given away the keys")], text)
    assert (found.source, words(found.content, text)) == ((), ["Croft", "to have given away the keys"])
    text = "Croft said to the crew that the keys were gone."
    before = draft(text, "Croft", "said to the crew", "that the keys were gone")
    assert mend([before], text)[0].source == before.source


def test_who_spoke_in_the_sentence_before_is_not_who_says_it() -> None:
    text = "The lock will be of brass, which a study found. Croft is also said to have weighed a lock of tin."
    (found,) = mend([draft(text, "a study", "is also said", "to have weighed a lock of tin")], text)
    assert found.source == ()
    text = "Croft is said by a study to have weighed it."
    before = draft(text, "a study", "is said", "to have weighed it")
    assert mend([before], text)[0].source == before.source
