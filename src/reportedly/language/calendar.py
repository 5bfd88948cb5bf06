"""Dates that stand on the calendar by themselves: "May 05, 2017", "14 June 2024", "2016-12-20", "Jan. 18"…

Word list: `packs/en/dates.tsv`. Whoever needs "last Monday" finds it in the stage `dates`, which knows an anchor.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import UTC, datetime
from functools import cache
from typing import NamedTuple

from reportedly.language.wordlists import read_table
from reportedly.model.date import Date
from reportedly.model.span import Span

_YEAR = r"(?:1[5-9]|20)\d\d"
_DAY = r"(?:0?[1-9]|[12]\d|3[01])"
_NUMERIC = re.compile(rf"\b({_YEAR})([-/.])(0?[1-9]|1[0-2])\2({_DAY})(?=T\d|\b)(?!\2?\d)")
_YEAR_MONTH = re.compile(rf"({_YEAR})[-/](0[1-9]|1[0-2])\Z")  # in running text 2010-12 is a pair of years
_SLASHED = re.compile(rf"(?<![\d/.])(\d{{1,2}})([/.])(\d{{1,2}})\2({_YEAR})\b")
_DIGIT = re.compile(r"\d")
_EPOCH = re.compile(r"\d{10}|\d{13}")
_COMPACT = re.compile(rf"({_YEAR})(\d\d)(\d\d)")


class CalendarDate(NamedTuple):
    """The parts of a date that the words state; `until` is the last day of a range of days in one month."""

    span: Span
    year: int | None
    month: int | None
    day: int | None = None
    until: int | None = None

    def edtf(self, year: int | None = None) -> str | None:
        """The date as EDTF, with `year` where the words state none; None without a year or for no real day."""
        known = self.year or year
        if known is None:
            return None
        parts = [f"{known:04}", *(f"{part:02}" for part in (self.month, self.day) if part)]
        text = "-".join(parts)
        if self.until:
            text += f"/{known:04}-{self.month:02}-{self.until:02}"
        try:
            return Date(text).edtf
        except ValueError:
            return None


@cache
def date_words(kind: str) -> dict[str, str]:
    """The words of one kind ("month", "weekday", "number", …) with their values."""
    return {row[1]: row[2] for row in read_table("dates.tsv") if row[0] == kind}


@cache
def month_pattern() -> str:
    """Matches a month's name as printed: capitalised or all capitals, with the stop of an abbreviation."""
    names = sorted(date_words("month"), key=len, reverse=True)
    stops = [r"\b" if len(name) > 4 or name in ("may", "june", "july") else r"\b\.?" for name in names]
    printed = [
        form + stop for name, stop in zip(names, stops, strict=True) for form in (name.capitalize(), name.upper())
    ]
    return "(?:" + "|".join(printed) + ")"


def month_number(word: str) -> int:
    """The number of a month that `month_pattern` matched."""
    return int(date_words("month")[word.lower().rstrip(".")])


@cache
def _worded() -> re.Pattern[str]:
    month, ordinal = month_pattern(), r"(?:st|nd|rd|th|ST|ND|RD|TH)?"
    days = rf"{_DAY}{ordinal}(?:\s?[-–—]\s?{_DAY}{ordinal})?"
    year = rf"(?:,?\s+(?P<%s>{_YEAR})\b)?"
    month_first = rf"(?P<m1>{month})\s+(?P<d1>{days})\b(?!:?\d|\s?[ap]\.?m\b|,\d\d\d){year % 'y1'}"
    day_first = rf"(?<![\d:.,$£€])(?P<d2>{days})\s+(?:of\s+)?(?P<m2>{month})(?!\w){year % 'y2'}"
    month_only = rf"(?P<m3>{month}),?\s+(?:of\s+)?(?P<y3>{_YEAR})\b"
    return re.compile(rf"\b(?=[\dA-Z])(?:{day_first}|{month_first}|{month_only})")


def find_dates(text: str, start: int = 0, end: int | None = None) -> Iterator[CalendarDate]:
    """The calendar dates of `text[start:end]`, in order of their kind (worded, numeric); spans count in `text`."""
    stop = len(text) if end is None else end
    if not _DIGIT.search(text, start, stop):
        return
    for m in _worded().finditer(text, start, stop):
        which = "1" if m["m1"] else "2" if m["m2"] else "3"
        days = [int(n) for n in re.findall(r"\d+", m[f"d{which}"])] if which != "3" else []
        year = int(m[f"y{which}"]) if m[f"y{which}"] else None
        first, until = [*days, None, None][:2] if days else (None, None)
        yield CalendarDate(Span(*m.span()), year, month_number(m[f"m{which}"]), first, until)
    for m in _NUMERIC.finditer(text, start, stop) if _has_any("-/.", text, start, stop) else ():
        yield CalendarDate(Span(*m.span()), int(m[1]), int(m[3]), int(m[4]))
    for m in _SLASHED.finditer(text, start, stop) if _has_any("/.", text, start, stop) else ():
        yield _slashed(m)


def _has_any(signs: str, text: str, start: int, stop: int) -> bool:
    return any(text.find(sign, start, stop) >= 0 for sign in signs)


def _slashed(m: re.Match[str]) -> CalendarDate:
    """5/14/2024 and 14/5/2024 are plain; 5/6/2024 may be May or June, so only its year is sure."""
    a, b, year = int(m[1]), int(m[3]), int(m[4])
    span = Span(*m.span())
    if a == b or a > 12 >= b >= 1:
        return CalendarDate(span, year, b, a)
    if b > 12 >= a >= 1:
        return CalendarDate(span, year, a, b)
    return CalendarDate(span, year, None)


def read_date(value: str) -> str | None:
    """The day, month or year that a field (a meta tag, a row's `published`) states, as EDTF; None if it states none.

    The day is the one written there, in the publisher's own time zone. Numbers are seconds or milliseconds since
    1970 (UTC).
    """
    value = value.strip()
    if _EPOCH.fullmatch(value):
        seconds = int(value) / (1000 if len(value) == 13 else 1)
        return datetime.fromtimestamp(seconds, UTC).date().isoformat()
    if value.startswith(("1970-01-01", "0001-")):  # what programs write for "no date"
        return None
    if re.fullmatch(_YEAR, value):
        return value
    compact = _COMPACT.match(value)
    if compact:
        return CalendarDate(Span(0, 8), *(int(part) for part in compact.groups())).edtf()
    month = _YEAR_MONTH.match(value)
    if month:
        return f"{month[1]}-{month[2]}"
    return next((edtf for found in find_dates(value) if (edtf := found.edtf())), None)
