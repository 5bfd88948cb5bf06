"""Many spans of one text, asked by place."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterable

from reportedly.model.span import Span


class Cover:
    """Finds those that reach into a stretch without going through all of them."""

    def __init__(self, spans: Iterable[Span]) -> None:
        self._spans = sorted(spans)
        self._starts = [span.start for span in self._spans]
        self._longest = max((span.end - span.start for span in self._spans), default=0)

    def over(self, stretch: Span) -> list[Span]:
        """The spans that overlap `stretch`, in order."""
        low = bisect_left(self._starts, stretch.start - self._longest)
        high = bisect_left(self._starts, stretch.end, low)
        return [span for span in self._spans[low:high] if span.end > stretch.start]
