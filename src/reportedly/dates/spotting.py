"""Where a text has date expressions: cheap triggers first, then the calendar and the table of rules around them."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache

from reportedly.dates.rules import opening_pattern, rules, weekday_pattern
from reportedly.language.calendar import CalendarDate, find_dates
from reportedly.model.span import Span

_REACH = 30  # characters on either side of a trigger: "in early January of 2021" needs 24; more only costs time
_TRIGGER = re.compile(
    r"(?:[12]\d{3}(?!\d)|[A-Z]{3,9}(?=\s\d)"
    # capitalised words that end like a month or a weekday: quicker than their names
    r"|[JFMASONDTW][a-z]{2,8}(?<=ary|rch|ril|May|une|uly|ust|ber|day|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sep|ept|Oct|Nov|Dec|Mon|ues"
    r"|Wed|urs|Fri|Sat|Sun)\b|Christmas|Boxing|New\sYear|Valentine|Halloween|Independence|Veterans"
    r"|[Yy]esterday\b|[Tt]o(?:day|night|morrow)\b|ago\b|weekend\b|quarter\b|spring\b|summer\b|autumn\b|fall\b|winter\b"
    r"|[Ll]ast\s[a-z]{3,9}\b|[Tt](?:his|hat)\s[a-z]{3,9}\b|[Nn]ext\s[a-z]{3,9}\b|past\s[a-z]{3,9}\b|coming\s[a-z]{3,9}\b"
    r"|previous\s[a-z]{3,9}\b|following\s[a-z]{3,9}\b|same\s[a-z]{3,9}\b"
    r"|[Ii]n\s[a-z0-9]+\s(?:day|week|month|year))"
)
_LATER_TRIGGER = re.compile(rf"[^\w.,$£€]{_TRIGGER.pattern}")  # nine of ten signs are passed over by the first class
_BEFORE_NAME = re.compile(r"\s+[A-Z][a-z]+\b")
_BY_DAY = re.compile(r"\b(?:[Oo]n|[Ll]ast|[Nn]ext|[Tt]his|[Uu]ntil|[Bb]y|[Ss]ince)\s+$")
_FOR_LONG = re.compile(r"\b(?:[Ff]or|[Oo]ver|[Ii]n|[Dd]uring|[Ww]ithin|[Tt]hroughout) the\s+$")
_IN_SENTENCE = re.compile(r"[^\s.!?:“\"‘'—–-]\s+$")
_SHOW = re.compile(r"\s+(?:show|programme|program)\b")
_NO_DATE = re.compile(
    r"(?:\b(?:[Ee]very|[Ee]ach|[Mm]ost|[Aa]ny|[Oo]ne|[Ss]ingle|a|The|Black|Good|Super|Ash|Cyber|Easter|Bloody|Palm|Holy)\s+|@\w*)$"
)


def spot_dates(text: str) -> list[tuple[Span, str, CalendarDate | None]]:
    """What looks like a date expression: span, rule, and the calendar's parts where it is a calendar date."""
    found: list[tuple[Span, str, CalendarDate | None]] = []
    for start, end in _windows(text):
        here: list[tuple[Span, str, CalendarDate | None]] = [
            (Span(*m.span()), str(m.lastgroup), None) for m in _scanner().finditer(text, start, end)
        ]
        dates = [(_with_weekday(text, d.span), "", d) for d in find_dates(text, start, end)]
        whole = [h for h in here if h[1] == "weekend"]
        dates = [d for d in dates if not any(h[0].holds(d[0]) for h in whole)]
        found += dates + [h for h in here if not any(h[0].overlaps(d[0]) for d in dates)]
    return sorted((f for f in found if _is_date(text, f[0], f[1])), key=lambda f: f[0])


def _windows(text: str) -> Iterator[tuple[int, int]]:
    """The stretches of the text around words that date expressions have; most of the text is outside."""
    start, end = 0, -1
    for first, last in _triggers(text):
        if first - _REACH > end:
            if end >= 0:
                yield start, end
            start = max(0, first - _REACH)
        end = min(len(text), last + _REACH)
    if end >= 0:
        yield start, end


def _triggers(text: str) -> Iterator[Span]:
    first = _TRIGGER.match(text)
    if first is not None:
        yield Span(*first.span())
    for later in _LATER_TRIGGER.finditer(text, first.end() if first else 0):
        yield Span(later.start() + 1, later.end())


@cache
def _scanner() -> re.Pattern[str]:
    each = (f"(?P<{name}>{re.sub('[?]P<[a-z]+>', '?:', rule.pattern)})" for name, rule in rules().items())
    return re.compile(rf"\b(?={opening_pattern()})(?:{'|'.join(each)})")


def _with_weekday(text: str, span: Span) -> Span:
    before = _weekday_before().search(text[max(0, span.start - 20) : span.start])
    return Span(span.start - len(before.group()), span.end) if before else span


@cache
def _weekday_before() -> re.Pattern[str]:
    return re.compile(rf"\b{weekday_pattern()},?\s+(?:the\s+)?$")


def _is_date(text: str, span: Span, rule: str) -> bool:
    """Not "every Tuesday", not "for the last week", no name with a day in it: "The Sunday Heron", "Black Friday"."""
    before, after, words = text[max(0, span.start - 12) : span.start], text[span.end : span.end + 20], span.of(text)
    if rule == "weekday" and words[0].isupper() and (_NO_DATE.search(before) or _BEFORE_NAME.match(after)):
        return bool(_BY_DAY.search(before))
    if rule == "unit":
        return not _FOR_LONG.search(before)
    if rule == "near_day" and words[0].isupper():
        return not _IN_SENTENCE.search(before) and not _SHOW.match(after)
    return True
