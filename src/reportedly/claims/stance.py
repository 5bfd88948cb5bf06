"""How an article stands to a claim, by CHAINS.md: the first that fits of denies, doubts, asserts, reports, mentions, silent."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from reportedly.claims.candidates import Candidate
from reportedly.claims.polarity import Tone
from reportedly.model.statement import Toward
from reportedly.model.trace import Stance

# How many sentences make the opening, where an article says what its point is.
OPENING = 3


@dataclass(frozen=True, slots=True)
class Bearing:
    """A candidate that bears on the claim. `states`: near enough to state it, not only to speak of the same thing."""

    candidate: Candidate
    relevance: float
    toward: Toward
    tone: Tone
    states: bool

    @property
    def own(self) -> bool:
        return self.candidate.statement is None

    @property
    def plain(self) -> bool:
        """In the article's own voice and unhedged."""
        return self.own and not self.tone.hearsay


def judge(bearings: Sequence[Bearing]) -> Stance:
    """The stance of one article; `bearings` in reading order."""
    if not bearings:
        return "silent"
    stating = [b for b in bearings if b.states]
    opening = [b for b in bearings if b.candidate.place < OPENING]
    if _denies(stating, opening):
        return "denies"
    if any(b.own and b.toward == "doubts" for b in bearings):
        return "doubts"
    affirming = [b for b in stating if b.toward in ("affirms", "doubts")]
    if affirming and affirming[0].plain:
        return "asserts"
    return "reports" if affirming or any(b.toward == "denies" for b in stating) else "mentions"


def _denies(stating: Sequence[Bearing], opening: Sequence[Bearing]) -> bool:
    """The point is that the claim is false: said so in the opening, or in its own voice more often than not."""
    if opening and opening[0].toward == "denies" and opening[0].states:
        return True
    own = [b for b in stating if b.own]
    against = sum(b.toward == "denies" for b in own)
    return against > 0 and against > sum(b.toward == "affirms" and b.plain for b in own)
