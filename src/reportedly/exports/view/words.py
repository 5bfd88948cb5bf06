"""Dates, numbers and names as a reader wants them."""

from __future__ import annotations

import re
from collections.abc import Sequence
from datetime import date

from reportedly.model.date import Date

MONTHS = (
    "January", "February", "March", "April", "May", "June",
    "July", "August", "September", "October", "November", "December",
)  # fmt: skip
# Everything that a terminal or a page could take for a command: C0 and C1 controls, lone surrogates, and the
# bidirectional overrides that let a text show itself in another order than it is written.
UNPRINTABLE = re.compile("[\x00-\x08\x0b-\x1f\x7f-\x9f\ud800-\udfff\u202a-\u202e\u2066-\u2069]")


def printable(text: str) -> str:
    """`text` without what must not reach a terminal or a page: one U+FFFD for each, a space for white space (a carriage
    return, a form feed). The length stays."""
    return UNPRINTABLE.sub(lambda found: " " if found.group().isspace() else "\ufffd", text)


def count(number: int, one: str, many: str | None = None) -> str:
    """ "1 claim", "3 claims", "1,204 statements"."""
    return f"{number:,} {one if number == 1 else many or one + 's'}"


def shorten(text: str, limit: int) -> str:
    """At most `limit` characters on one line, cut between words where it can be."""
    flat = " ".join(text.split())
    if len(flat) <= limit:
        return flat
    cut = flat[: limit - 1]
    head = cut.rsplit(" ", 1)[0]
    return (head if len(head) > limit // 2 else cut).rstrip(" ,;:") + "…"


def listing(names: Sequence[str]) -> str:
    """ "A", "A and B", "A, B and C"."""
    if len(names) < 2:
        return "".join(names)
    return f"{', '.join(names[:-1])} and {names[-1]}"


def say_date(when: Date | None, *, short: bool = False) -> str:
    """ "5 May 2017", "January 2017", "16–18 December 2016", "by January 2021"; empty for None."""
    if when is None:
        return ""
    first, _, last = when.edtf.partition("/")
    if not last:
        return _point(first, short)
    if first in ("..", ""):
        return f"by {_point(last, short)}"
    if last in ("..", ""):
        return f"since {_point(first, short)}"
    return _interval(first, last, short)


def say_day(day: date, *, short: bool = False) -> str:
    return _point(day.isoformat(), short)


def _interval(first: str, last: str, short: bool) -> str:
    if len(first) == len(last) == 10 and first[:7] == last[:7]:
        return f"{int(first[8:])}–{_point(last, short)}"
    return f"{_point(first, short)} – {_point(last, short)}"


def _point(edtf: str, short: bool) -> str:
    about = "about " if edtf[-1] in "~%" else ""
    unsure = "?" if edtf[-1] in "?%" else ""
    parts = edtf.rstrip("~?%").split("-")
    words = parts[0]
    if len(parts) > 1:
        month = MONTHS[int(parts[1]) - 1]
        words = f"{month[:3] if short else month} {words}"
    if len(parts) > 2:
        words = f"{int(parts[2])} {words}"
    return about + words + unsure
