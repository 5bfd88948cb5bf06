from __future__ import annotations

import time
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reportedly.language.sentences import LONGEST, paragraphs, sentences


def split(text: str) -> list[str]:
    return [span.of(text) for span in sentences(text)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Mr. Roe left. He was tired.", ["Mr. Roe left.", "He was tired."]),
        ("J. K. Roe of the U.S. Senate spoke.", ["J. K. Roe of the U.S. Senate spoke."]),
        ("She moved to the U.S. The house is sold.", ["She moved to the U.S.", "The house is sold."]),
        ("“Is it over?” she asked. “No.”", ["“Is it over?” she asked.", "“No.”"]),
        ("It rose 1.5 percent in Nov. 2016 alone. Good!", ["It rose 1.5 percent in Nov. 2016 alone.", "Good!"]),
        ("A headline without a stop\nThe text begins.", ["A headline without a stop", "The text begins."]),
        ("The line was wrapped\nbefore its end. Yes.", ["The line was wrapped\nbefore its end.", "Yes."]),
        ("", []),
        (" \n\t ", []),
    ],
)
def test_sentences(text: str, expected: list[str]) -> None:
    assert split(text) == expected


def test_text_wrapped_by_hand_keeps_its_sentences() -> None:
    line = "The harbour master told the Evening Lantern that no ship had been"
    text = "\n".join([line, "Seen that night, and that he had looked at the log book twice now"] * 4)
    assert len(paragraphs(text)) == 1
    assert len(paragraphs("Short\nLines\nStay\nLines\nOf\nTheir\nOwn")) == 7


@given(st.text(alphabet=st.sampled_from("aB. \n!?“”'’1é\u00a0"), max_size=80))
def test_sentences_are_in_order_and_lose_no_word(text: str) -> None:
    spans = sentences(text)
    assert all(a.end <= b.start for a, b in pairwise(spans))
    assert "".join("".join(s.of(text).split()) for s in spans) == "".join(text.split())


@pytest.mark.parametrize("text", [" " * 300_000, "\n" * 300_000, "a" * 300_000, ". " * 150_000, "\"'" * 50_000])
def test_odd_texts_take_no_more_than_linear_time(text: str) -> None:
    started = time.perf_counter()
    sentences(text)
    assert time.perf_counter() - started < 3


def test_what_never_stops_is_cut_between_words() -> None:
    text = "many words and no stop, " * 1000
    spans = sentences(text)
    assert max(span.end - span.start for span in spans) <= LONGEST
    assert " ".join(span.of(text) for span in spans) == text.strip()
    assert [span.end - span.start for span in sentences("a" * (2 * LONGEST + 1))] == [LONGEST, LONGEST, 1]


def test_a_run_of_stops_is_looked_at_once() -> None:
    """Were each of its signs tried as a beginning, this would be 10^11 steps."""
    assert len(sentences("Oh" + "." * 300_000 + "a")) == 2 + 300_000 // LONGEST - 1
