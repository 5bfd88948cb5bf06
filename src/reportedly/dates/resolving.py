"""What a relative date expression means, counted from an anchor: one function for each row of `rules`."""

from __future__ import annotations

import re
from dataclasses import dataclass

from reportedly.dates import anchor as count
from reportedly.dates.anchor import Anchor, Direction
from reportedly.language.calendar import CalendarDate, date_words, find_dates, month_number
from reportedly.model.date import Date

_ORDINALS = ("first", "second", "third", "fourth")
_DECADE = 10


@dataclass(frozen=True, slots=True)
class Frame:
    """What an expression is counted from: the text's day, the date named `last` before it, the way its verb looks."""

    anchor: Anchor
    last: Anchor
    direction: Direction | None


def _number(word: str) -> int:
    return int(word) if word.isdigit() else int(date_words("number")[" ".join(word.lower().split())])


def find_weekday(m: re.Match[str], frame: Frame) -> str | None:
    key = m["weekday"].lower().rstrip(".")
    how = " ".join((m["how"] or "").lower().split())
    if how in ("previous", "following"):
        side: Direction = "past" if how == "previous" else "future"
        return count.find_weekday(frame.last, int(date_words("weekday")[key]), side, strictly=True)
    if how in ("next", "coming", "this coming"):
        return count.find_weekday(frame.anchor, int(date_words("weekday")[key]), "future")
    direction = "past" if how in ("last", "past", "this past") or m["after"] else frame.direction or "past"
    return count.find_weekday(frame.anchor, int(date_words("weekday")[key]), direction, strictly=how == "last")


def find_unit(m: re.Match[str], frame: Frame) -> str | None:
    how = m["how"].lower()
    step = -1 if how.endswith(("last", "previous")) else 1 if how.endswith(("next", "coming")) else 0
    unit = m["unit"].lower()
    if unit == "weekend" and how.endswith("past"):
        return count.shift_weekends(frame.anchor, 0)
    if unit == "weekend":
        ends = frame.anchor.day is not None and frame.anchor.day.weekday() >= 5
        step += 1 if how.startswith("this") and (frame.direction == "future" and not ends) else 0
        step += 1 if step == -1 and not ends else 0  # on a Wednesday, the last weekend is the one just over
        return count.shift_weekends(frame.anchor, step)
    if unit == "quarter":
        return _shifted_quarter(frame.anchor, step)
    return _shifted(frame.anchor, unit, step)


def _shifted(anchor: Anchor, unit: str, step: int) -> str | None:
    """`step` units on, as exact as the unit: weeks as weeks, months as months."""
    if unit == "day":
        return count.shift_days(anchor, step)
    if unit == "week":
        return count.shift_weeks(anchor, step)
    if unit == "month":
        return count.shift_months(anchor, step)
    if unit == "decade":
        return count.shift_years(anchor, _DECADE * step)
    return count.shift_years(anchor, step)


def _shifted_quarter(anchor: Anchor, step: int) -> str | None:
    if not anchor.year or not anchor.month:
        return None
    index = anchor.year * 4 + (anchor.month - 1) // 3 + step
    return count.quarter(index // 4, index % 4 + 1)


def find_ago(m: re.Match[str], frame: Frame) -> str | None:
    return _shifted(frame.anchor, m["unit"].lower(), -_number(m["number"]))


def find_ahead(m: re.Match[str], frame: Frame) -> str | None:
    return _shifted(frame.anchor, m["unit"].lower(), _number(m["number"])) if frame.direction == "future" else None


def find_near_day(m: re.Match[str], frame: Frame) -> str | None:
    word = " ".join(m.group().lower().split())
    step = 1 if "tomorrow" in word else -2 if "before" in word else -1 if word.startswith(("yesterday", "last")) else 0
    return count.shift_days(frame.anchor, step)


def find_that(m: re.Match[str], frame: Frame) -> str | None:
    """ "The next day", "that month": counted from the date that the text named last."""
    how = (m["how"] or "").lower()
    step = 1 if how in ("next", "following") else -1 if how == "previous" else 0
    unit = (m["unit"] or m["bare"]).lower()
    return _shifted(frame.last, "day" if unit in ("night", "evening", "morning", "afternoon") else unit, step)


def find_month(m: re.Match[str], frame: Frame) -> str | None:
    how = (m["how"] or "").lower()
    direction: Direction | None = "past" if how == "last" else "future" if how == "next" else frame.direction
    month = month_number(m["month"])
    if m["of"]:
        year = count.shift_years(frame.anchor, {"last": -1, "this": 0, "next": 1}[m["of"].lower()])
        return count.valid(f"{year}-{month:02}") if year else None
    if how in ("last", "next") and month == frame.anchor.month and frame.anchor.year:
        return count.shift_months(frame.anchor, 12 if how == "next" else -12)
    if direction and how:
        beside = count.year_beside(frame.anchor, month, direction)
        return count.valid(f"{beside:04}-{month:02}") if beside else None
    return fill_year(month, None, frame)


def fill_year(month: int, number: int | None, frame: Frame) -> str | None:
    """A month (and day) without its year: the year by the anchor, else that of the date named before it."""
    known = frame.anchor if frame.anchor.month else frame.last
    direction = frame.direction if frame.anchor.month else None
    year = count.nearest_year(known, month, direction, number)
    if year is None:
        return None
    return count.valid(f"{year:04}-{month:02}" + (f"-{number:02}" if number else ""))


def find_calendar_date(found: CalendarDate, frame: Frame) -> str | None:
    """A date of the calendar, its year filled in where the words state none."""
    if found.year or not found.month:
        return found.edtf()
    year = fill_year(found.month, found.day, frame)
    return found.edtf(int(year[:4])) if year else None


def find_season(m: re.Match[str], frame: Frame) -> str | None:
    code = int(date_words("season")[m["season"].lower()])
    if m["year"]:
        return count.season(int(m["year"]), code)
    anchor, how = frame.anchor, (m["how"] or "").lower()
    if not anchor.year or not anchor.month:
        return None
    first = {21: 3, 22: 6, 23: 9, 24: 12}[code]
    now = first <= anchor.month <= first + 2 or (code == 24 and anchor.month <= 2)
    begun = anchor.year if first <= anchor.month else anchor.year - 1  # the year in which the latest one began
    ahead = how == "next" or (how != "last" and frame.direction == "future" and not now)
    ahead = ahead or (how == "this" and not now and first > anchor.month)
    return count.season(begun + 1 if ahead else begun - 1 if how == "last" and now else begun, code)


def find_quarter(m: re.Match[str], frame: Frame) -> str | None:
    number = _ORDINALS.index(m["which"].lower()) + 1
    if m["year"]:
        return count.quarter(int(m["year"]), number)
    year, month = frame.anchor.year, frame.anchor.month
    if year and m["of"]:
        return count.quarter(year + {"last": -1, "this": 0, "next": 1}[m["of"].lower()], number)
    if not year or not month:
        return None
    ahead = 3 * number - 2 > month + 3  # companies speak of the quarter that is over or running, or comes next
    return count.quarter(year - 1 if ahead and frame.direction != "future" else year, number)


def find_weekend(m: re.Match[str], frame: Frame) -> str | None:
    named = next(find_dates(m.group()), None)
    if named is None:
        return count.shift_weekends(frame.anchor, 0 if frame.direction != "future" else 1)
    edtf = find_calendar_date(named, frame)
    day = count.anchor_at(Date(edtf)).day if edtf else None
    return count.weekend_of(day) if day else None


def find_feast(m: re.Match[str], frame: Frame) -> str | None:
    month, number = (int(n) for n in date_words("feast")[m["feast"].lower().replace("’", "'")].split("-"))
    return count.valid(f"{m['year']}-{month:02}-{number:02}") if m["year"] else fill_year(month, number, frame)


def find_decade(m: re.Match[str], frame: Frame) -> str | None:
    return f"{m['decade']}0/{m['decade']}9"


def find_year(m: re.Match[str], frame: Frame) -> str | None:
    return str(m["year"])
