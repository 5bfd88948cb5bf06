"""Date expressions in running text and what they mean, counted from an anchor.

Calendar dates come from `language.calendar`; the relative ones are the table `rules`. Durations ("for many months") and
habits ("every Tuesday") are no dates. Word list: `packs/en/dates.tsv`.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from datetime import timedelta
from functools import cache

from reportedly.dates.anchor import Anchor, anchor_at, valid
from reportedly.dates.resolving import Frame, find_calendar_date
from reportedly.dates.rules import LOOKING, rules
from reportedly.dates.spotting import spot_dates
from reportedly.dates.tense import find_direction
from reportedly.model.date import Date
from reportedly.model.span import Span

_LEAD = re.compile(
    r"\b(?P<lead>since|until|till|by|before|after|from|as of|prior to)\s+(?:the\s+)?"
    r"(?:(?:night|morning|evening|end|start|beginning|middle)\s+(?:of\s+)?)?(?:(?:early|late|mid)[\s-]+)?$"
    r"|^(?P<inner>since|until|till|by|before|after|from)\s",
    re.I,
)
_TO = re.compile(r"\s*(?:and|to|until|till|through|[-–—])\s*")
_POSSESSIVE = re.compile(r"['’]s?\b")
_FROM = re.compile(r"\b(?:[Bb]etween|[Ff]rom)\s+[^.;,]*$")


@dataclass(frozen=True, slots=True)
class Expression:
    """`edtf` None: nothing here tells which date is meant. `weak`: a bound or an attribute ("before Friday's vote")."""

    span: Span
    edtf: str | None
    weak: bool = False


def find_expressions(text: str, anchor: Anchor, modified: Anchor | None = None) -> list[Expression]:
    """All date expressions in order. Dates without a year take it from the anchor, or from the date named before them.

    A weekday that can be one before the article was published, or one before it was `modified`, is not placed.
    """
    found: list[Expression] = []
    last = Anchor()
    for span, rule, date in spot_dates(text):
        ahead = rule in LOOKING if rule else date is not None and date.year is None
        frame = Frame(anchor, last, find_direction(text, span, rule) if ahead else None)
        if date:
            edtf = find_calendar_date(date, frame)
        else:
            match = _compiled()[rule].fullmatch(span.of(text))
            edtf = rules()[rule].resolve(match, frame) if match else None
        if edtf and rule == "weekday" and modified and _is_ambiguous(edtf, modified):
            edtf = None
        last = anchor_at(Date(edtf)) if edtf else last
        found.append(_bounded(text, span, edtf))
    return _joined(text, found)


def _is_ambiguous(edtf: str, modified: Anchor) -> bool:
    day = anchor_at(Date(edtf)).day
    return day is not None and modified.day is not None and day + timedelta(7) <= modified.day


def _joined(text: str, found: list[Expression]) -> list[Expression]:
    """ "Between May 3 and June 2", "from Monday to Friday": one date with both ends."""
    kept: list[Expression] = []
    for this in found:
        before = kept[-1] if kept else None
        gap = text[before.span.end : this.span.start] if before else ""
        if before and before.edtf and this.edtf and _TO.fullmatch(gap) and _FROM.search(text[: before.span.end][-60:]):
            ends = [edge for e in (before.edtf, this.edtf) for edge in e.split("/") if edge != ".."]
            kept[-1] = Expression(Span(before.span.start, this.span.end), valid(f"{ends[0]}/{ends[-1]}"))
        else:
            kept.append(this)
    return kept


def _bounded(text: str, span: Span, edtf: str | None) -> Expression:
    """ "Since" and "until" open the date to one side; "before", "after" and a possessive make it weak."""
    match = _LEAD.search(text[max(0, span.start - 30) : span.start]) or _LEAD.search(span.of(text))
    lead = (match["lead"] or match["inner"]).lower() if match else ""
    possessive = _POSSESSIVE.match(text[span.end : span.end + 2]) is not None
    expression = Expression(
        span, edtf, weak=possessive or lead in ("before", "after", "by", "until", "till", "prior to")
    )
    if edtf is None or ("/" in edtf and lead):
        return expression
    if lead == "since":
        return replace(expression, edtf=f"{edtf}/..")
    return replace(expression, edtf=f"../{edtf}") if lead in ("until", "till", "by") else expression


@cache
def _compiled() -> dict[str, re.Pattern[str]]:
    return {name: re.compile(rule.pattern) for name, rule in rules().items()}
