from __future__ import annotations

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


def test_an_adjective_reports_nothing() -> None:
    text = "His reported breakdown came after the tour."
    assert mend([draft(text, "His", "reported", "breakdown")], text) == []


def test_no_truth_to_a_report_is_in_the_cue() -> None:
    text = "Holm said there was no truth to reports that the bridge was unsafe."
    (found,) = mend([draft(text, "Holm", "said", text[10:-1])], text)
    assert words(found.content, text) == ["the bridge was unsafe"]
    assert "no truth" in words(found.cue, text)[1]


def test_whom_it_was_told_is_no_part_of_the_cue() -> None:
    text = "A pal told The Pennant: ‘They sit at opposite ends.’"
    (found,) = mend([draft(text, "A pal", "told The Pennant:", "‘They sit at opposite ends.’")], text)
    assert words(found.cue, text) == ["told"]
    text = "Police: no link found"
    (found,) = mend([draft(text, "Police", ":", "no link found")], text)
    assert words(found.cue, text) == [":"]
