"""Dates with honest precision, written in EDTF (ISO 8601-2, level 1 and the parts of it that news needs)."""

from __future__ import annotations

import calendar
import re
from dataclasses import dataclass
from datetime import date
from functools import lru_cache
from typing import Literal

Basis = Literal["metadata", "text", "file"]
POINT = re.compile(r"(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?[~?%]?")


@dataclass(frozen=True, slots=True)
class Date:
    """An EDTF string (`2017-05-05`, `2017-01`, `2016-12-16/2016-12-18`, `../2021-01`) and what it rests on.

    Raises ValueError for anything that is no such date, so that a Date in hand is always a valid one.
    """

    edtf: str
    basis: Basis | None = None

    def __post_init__(self) -> None:
        first, last = self.earliest, self.latest
        if first is None and last is None:
            raise ValueError(f"not a date: {self.edtf!r}")
        if first and last and first > last:
            raise ValueError(f"a date that ends before it begins: {self.edtf!r}")

    @property
    def earliest(self) -> date | None:
        """The first day that it can mean; None where it is open (`../2021-01`)."""
        start = self.edtf.split("/")[0]
        return None if start in ("..", "") else _day(start, last=False)

    @property
    def latest(self) -> date | None:
        """The last day that it can mean; None where it is open."""
        parts = self.edtf.split("/")
        if len(parts) > 2:
            raise ValueError(f"not a date: {self.edtf!r}")
        return None if parts[-1] in ("..", "") else _day(parts[-1], last=True)

    @property
    def vague(self) -> bool:
        """True where it is not one known day."""
        return self.earliest != self.latest or self.edtf[-1] in "~?%"

    def before(self, other: Date) -> bool:
        """True only where every day that this can mean lies before every day that `other` can mean."""
        return self.latest is not None and other.earliest is not None and self.latest < other.earliest


@lru_cache(maxsize=4_000)  # an archive names the same days again and again
def _day(point: str, *, last: bool) -> date:
    match = POINT.fullmatch(point)
    if not match:
        raise ValueError(f"not a date: {point!r}")
    year, month, day = match.groups()
    number = int(month or (12 if last else 1))
    if not 1 <= number <= 12 or int(year) == 0:
        raise ValueError(f"not a date: {point!r}")
    end = calendar.monthrange(int(year), number)[1]
    return date(int(year), number, int(day or (end if last else 1)))
