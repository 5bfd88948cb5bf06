"""The article's own voice as statements."""

from __future__ import annotations

import re
from collections.abc import Iterable

from reportedly.claims.candidates import Candidate
from reportedly.model.statement import Statement

_ID = re.compile(r"s(\d+)")


class Numbering:
    """Ids that no statement of the pile has: the numbers after the highest one."""

    def __init__(self, statements: Iterable[Statement]) -> None:
        taken = (_ID.fullmatch(s.id) for s in statements)
        self._last = max((int(m.group(1)) for m in taken if m), default=0)

    def next(self) -> str:
        self._last += 1
        return f"s{self._last}"


def own_statement(candidate: Candidate, numbering: Numbering) -> Statement:
    """A clause that the article states in its own voice: nobody is credited, the words are plain."""
    return Statement(numbering.next(), candidate.article, "own", (candidate.span,), candidate.field)
