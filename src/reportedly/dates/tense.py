"""Which way a sentence looks from a date expression: "the strike began on Monday", "will begin on Monday"."""

from __future__ import annotations

import re
from typing import cast

from reportedly.dates.anchor import Direction
from reportedly.model.span import Span

_FUTURE = re.compile(
    r"\b(?:will|shall|won['’]t|would|could|may|might|must|should|going to|due|set to|expected|scheduled|planned|slated"
    r"|supposed to|effective|payable|plans to|planning|expects?|hopes? to|wants? to|likely to|upcoming)\b|['’]ll\b"
)
# Reporting verbs are left out: "said the strike will begin on Monday" looks ahead.
_PAST = re.compile(
    r"\b(?:was|were|had|did|has|have|been|(?!(?:expect|schedul|plann|slat|suppos|report|announc|add|warn|ask|claim)ed\b)\w+ed|went|came"
    r"|took|made|began|brought|met|knew|saw|left|held|won|lost|ran|rose|fell|broke|gave|got|found|sent|shot|flew|wrote|died)\b"
)
_REPORTED = re.compile(
    r"\b(?:said|told|says|wrote|(?:report|announc|add|warn|ask|claim|predict|stat|acknowledg|suggest)ed)\b"
)
_BEGINS = re.compile(r"[.!?;\n]\s|[“\"]")
_ENDS = re.compile(r"[.!?;\n]\s?|[”\"]")


def find_direction(text: str, span: Span, rule: str) -> Direction | None:
    """Which way the nearest verb of the sentence looks. Next to a weekday a reporting verb is a verb like others."""
    past = (_PAST, _REPORTED) if rule == "weekday" else (_PAST,)
    before = _BEGINS.split(text[max(0, span.start - 90) : span.start])[-1]
    after = _ENDS.split(text[span.end : span.end + 60], maxsplit=1)[0]
    found = [
        (len(before) - m.end(), "future" if m.re is _FUTURE else "past")
        for p in (_FUTURE, *past)
        for m in p.finditer(before)
    ]
    found += [(m.start(), "future" if m.re is _FUTURE else "past") for p in (_FUTURE, *past) for m in p.finditer(after)]
    return cast(Direction, min(found)[1]) if found else None
