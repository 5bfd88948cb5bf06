"""Names of a text, to be asked by place."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Sequence

from reportedly.model.span import Span
from reportedly.sources.spelling import Name


class NameIndex:
    """Names of a text, sorted, to be asked by place."""

    def __init__(self, names: Sequence[Name]) -> None:
        self.names = sorted(names, key=lambda n: n.span)
        self._starts = [n.span.start for n in self.names]

    def inside(self, span: Span) -> list[int]:
        """Numbers of the names that lie wholly inside `span`."""
        at = bisect_right(self._starts, span.start - 1)
        found = []
        while at < len(self.names) and self._starts[at] < span.end:
            if self.names[at].span.end <= span.end:
                found.append(at)
            at += 1
        return found

    def around(self, start: int, end: int, last: int) -> range:
        """Numbers of the `last` names that begin before `start` and of those that begin from there to `end`."""
        return range(max(0, bisect_left(self._starts, start) - last), bisect_right(self._starts, end))

    def at(self, place: int) -> int | None:
        """Number of the name that covers `place`."""
        at = bisect_right(self._starts, place) - 1
        return at if at >= 0 and self.names[at].span.end > place else None
