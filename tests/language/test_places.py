"""Where words stand, and patterns put together by their letters."""

from __future__ import annotations

import re

from hypothesis import given
from hypothesis import strategies as st

from reportedly.language.places import by_letter, small, spans_with
from reportedly.model.span import Span

LETTERS = st.text("abc .", max_size=30)


@given(st.text(max_size=40))
def test_small_letters_keep_their_places(text: str) -> None:
    assert len(small(text)) == len(text)


@given(st.sampled_from(["denied", "reportedly", "kiss"]), st.text("denirsıİſK", max_size=12))
def test_small_letters_are_what_a_pattern_that_ignores_case_sees(word: str, text: str) -> None:
    assert [m.span() for m in re.finditer(word, small(text))] == [m.span() for m in re.finditer(word, text, re.I)]


@given(LETTERS, st.sets(st.integers(0, 30)), st.lists(st.text("abc", min_size=1, max_size=3), max_size=3))
def test_spans_with_are_those_that_hold_a_word(text: str, edges: set[int], words: list[str]) -> None:
    cuts = sorted({0, len(text), *(edge for edge in edges if edge < len(text))})
    spans = [Span(a, b) for a, b in zip(cuts[::2], cuts[1::2], strict=False) if a < b]
    held = [span for span in spans if any(word in span.of(text) for word in words)]
    assert spans_with(words, text, spans) == held


@given(st.lists(st.text("abc", min_size=1, max_size=4), min_size=1, max_size=8), LETTERS)
def test_patterns_by_letter_fit_as_they_did(words: list[str], text: str) -> None:
    words = sorted(words, key=len, reverse=True)
    plain, grouped = re.compile("|".join(words)), re.compile(by_letter(words))
    assert [m.span() for m in grouped.finditer(text)] == [m.span() for m in plain.finditer(text)]
