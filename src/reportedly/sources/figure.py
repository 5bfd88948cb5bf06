"""Somebody or something that an article names."""

from __future__ import annotations

from bisect import bisect_left
from collections import Counter
from dataclasses import dataclass, field


@dataclass(slots=True, eq=False)
class Figure:
    """Somebody or something named. `kind`: person, organisation, outlet, place or other; `starts`: where, in order."""

    name: str
    kind: str
    gender: str = "either"
    starts: list[int] = field(default_factory=list)
    votes: Counter[str] = field(default_factory=Counter)
    forms: set[str] = field(default_factory=set)
    titles: set[str] = field(default_factory=set)
    employer: Figure | None = None
    called: Counter[str] = field(default_factory=Counter)  # how often each word is in the name it goes by

    def last_before(self, place: int) -> int | None:
        """The last place before `place` where it is named."""
        at = bisect_left(self.starts, place)
        return self.starts[at - 1] if at else None
