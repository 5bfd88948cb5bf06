"""Time to the right: one column for each mark, in order of date, days further apart set further apart.

A true scale would put forty reports of one day on top of each other and leave the months between empty. Here each mark
has a column of its own, so no line runs through a mark that it does not belong to; what is left of the width goes to
the gaps between days, by the logarithm of their length. The axis says that it is not to scale.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from itertools import pairwise
from math import log2

LONG_GAP = 14  # days from which a gap is named on the axis
LEAST_ROOM, LONG_ROOM = 7.0, 44.0  # px between two days, and where there is a long gap between them
MOST_FILL = 110.0  # px that one unit of gap may take: a lone pair of days must not be torn to the edges of the page


@dataclass(frozen=True, slots=True)
class Band:
    """The columns of one day: `left` and `right` are edges, `day` None for the undated."""

    day: date | None
    left: float
    right: float
    columns: tuple[float, ...]


@dataclass(frozen=True, slots=True)
class Gap:
    """A long time without a mark."""

    x: float
    days: int


@dataclass(frozen=True, slots=True)
class Axis:
    bands: tuple[Band, ...]
    gaps: tuple[Gap, ...]
    right: float

    def columns(self) -> list[float]:
        return [x for band in self.bands for x in band.columns]


def lay_columns(days: Sequence[tuple[date | None, int]], left: float, width: float, pitch: float) -> Axis:
    """Columns for `days` (day, number of marks), which come in order, undated first; at least `pitch` px apart.

    The axis is as wide as it must be: more than `width` where there are more columns than fit.
    """
    spaces = [_space(a, b) for (a, _), (b, _) in pairwise(days)]
    least = [LONG_ROOM if _days(a, b) >= LONG_GAP else LEAST_ROOM for (a, _), (b, _) in pairwise(days)]
    columns = sum(number for _, number in days)
    slack = max(width - columns * pitch - sum(least), 0.0)
    unit = min(slack / sum(spaces), MOST_FILL) if sum(spaces) else 0.0
    bands: list[Band] = []
    gaps: list[Gap] = []
    x = left
    for n, (day, number) in enumerate(days):
        if n:
            room = least[n - 1] + spaces[n - 1] * unit
            passed = _days(days[n - 1][0], day)
            if passed >= LONG_GAP:
                gaps.append(Gap(x + room / 2, passed))
            x += room
        right = x + number * pitch
        bands.append(Band(day, x, right, tuple(x + (k + 0.5) * pitch for k in range(number))))
        x = right
    return Axis(tuple(bands), tuple(gaps), max(x, left + width))


def _space(a: date | None, b: date | None) -> float:
    """Units of space between two days that follow each other."""
    return log2(1 + (_days(a, b) or 1))


def _days(a: date | None, b: date | None) -> int:
    """0 where one of them is not known."""
    return (b - a).days if a and b else 0
