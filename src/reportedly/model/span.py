"""The one coordinate system: half-open ranges of Unicode code points."""

from __future__ import annotations

from typing import NamedTuple


class Span(NamedTuple):
    """`[start, end)` in code points of an article's text (or title, where a field says so)."""

    start: int
    end: int

    def of(self, text: str) -> str:
        """The words that the span stands for."""
        return text[self.start : self.end]

    def overlaps(self, other: Span) -> bool:
        return self.start < other.end and other.start < self.end

    def holds(self, other: Span) -> bool:
        return self.start <= other.start and other.end <= self.end


Spans = tuple[Span, ...]


def bounds(spans: Spans) -> Span:
    """The smallest span that holds all of `spans`; ValueError when there is none."""
    if len(spans) == 1:  # nearly always
        return spans[0]
    if not spans:
        raise ValueError("no spans have no bounds")
    low, high = spans[0]
    for start, end in spans:  # half the time of min and max over lists
        if start < low:
            low = start
        if end > high:
            high = end
    return Span(low, high)


def trim(span: Span, text: str) -> Span:
    """`span` without white space at its edges."""
    start, end = span
    while start < end and text[start].isspace():
        start += 1
    while end > start and text[end - 1].isspace():
        end -= 1
    return Span(start, end)


def words_of(spans: Spans, text: str) -> str:
    """The words of discontinuous spans, in order, joined by one space, white space folded."""
    return " ".join(" ".join(span.of(text) for span in sorted(spans)).split())
