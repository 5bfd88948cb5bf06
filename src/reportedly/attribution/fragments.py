"""The model's fragments around a draft."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from itertools import accumulate

from reportedly.attribution.draft import Draft
from reportedly.language.tagged import Fragment, Tagged
from reportedly.model.span import Span

# Fragments reach back: the longest that can still end in a span begins this many code points before it.
_REACH = 4_000


class Fragments:
    """The fragments of one text, asked by place."""

    def __init__(self, tagged: Tagged) -> None:
        self._tagged = tagged
        self._starts = [f.span.start for f in tagged.fragments]
        self._ends = list(accumulate((f.span.end for f in tagged.fragments), max))
        self._inner = [inner.start for inner in tagged.inner]

    def near(self, draft: Draft) -> list[Fragment]:
        """Those around a draft; for a nested one also those of the inner layer."""
        start, end = draft.whole
        low = max(bisect_left(self._starts, start - _REACH), bisect_right(self._ends, start))
        found = [f for f in self._tagged.fragments[low : bisect_left(self._starts, end)] if f.span.end > start]
        if draft.inside is not None:
            for number in range(bisect_left(self._inner, start - _REACH), bisect_left(self._inner, end)):
                by, inside = self._tagged.inner[number]
                found += [f._replace(span=Span(f.span.start + by, f.span.end + by)) for f in inside.fragments]
        return found
