"""How an article stands to a claim, by CHAINS.md: the first that fits of denies, doubts, asserts, reports, mentions,
silent.

What an article makes of a story shows in many places, and the one sentence that says "hoax" need not repeat the claim.
Denial and doubt are therefore read off all sentences that bear on the claim or speak of "the report", "the rumour",
"the story".
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from reportedly.claims.candidates import Candidate
from reportedly.claims.polarity import Tone
from reportedly.model.statement import Toward
from reportedly.model.trace import Stance

# How many sentences make the opening, where an article says what its point is.
OPENING = 3
# Outside the opening, this many refuting sentences, and this share of all, make a denial the point. Set on FNC-1 train
# (bodies with one label for all headlines that affirm the claim, "disagree" as denies, crude attributions): F1 0.52
# and 0.59 on the two halves of the claims. With three sentences instead of two, precision rises by a tenth and recall
# falls by a quarter.
REFUTING = 2
DENSE = 0.1
# A bare negation counts only this near to the claim: lower, every "not" of an article about the claim would deny it.
CLOSE = 0.5


@dataclass(frozen=True, slots=True)
class Bearing:
    """A candidate and what it has to do with the claim.

    `bears`: it speaks of the same; `states`: it is near enough to state it; `refers`: it speaks of a story that is told
    elsewhere; `faint`: it affirms by its words, and neither model sees that it does. `tone` is that of its whole
    sentence.
    """

    candidate: Candidate
    relevance: float
    toward: Toward
    tone: Tone
    bears: bool
    states: bool
    refers: bool
    faint: bool = False

    @property
    def own(self) -> bool:
        return self.candidate.statement is None

    @property
    def plain(self) -> bool:
        """In the article's own voice and unhedged."""
        return self.own and not self.tone.hearsay


def judge(bearings: Sequence[Bearing], sentences: int) -> Stance:
    """The stance of one article of so many sentences; `bearings` are its candidates that bear or refer, in reading
    order.
    """
    if not any(b.bears for b in bearings):
        return "silent"
    if _denies(bearings, sentences):
        return "denies"
    stating = [b for b in bearings if b.states]
    if _doubts(bearings):
        return "doubts"
    affirming = [b for b in stating if b.toward in ("affirms", "doubts")]
    if affirming and _first(affirming).plain:
        return "asserts"
    return "reports" if affirming or any(b.toward == "denies" for b in stating) else "mentions"


def _first(affirming: Sequence[Bearing]) -> Bearing:
    """The first that states it; of several in one sentence the one that comes nearest to it."""
    return max((b for b in affirming if b.candidate.place == affirming[0].candidate.place), key=lambda b: b.relevance)


def _denies(bearings: Sequence[Bearing], sentences: int) -> bool:
    """The point is that the claim is false: refuted in the opening, or in much of the article."""
    against = {b.candidate.place for b in bearings if _against(b)}
    opening = any(place < OPENING for place in against)
    return opening or (len(against) >= REFUTING and len(against) >= DENSE * sentences)


def _against(bearing: Bearing) -> bool:
    """Called untrue in so many words, or (where it is near and in the opening) negated: "the two are not divorcing"."""
    if bearing.toward != "denies":
        return False
    if bearing.tone.refuted or not bearing.own:
        return bearing.bears or (bearing.refers and bearing.tone.refuted)
    return bearing.relevance >= CLOSE and bearing.candidate.place < OPENING


def _doubts(bearings: Sequence[Bearing]) -> bool:
    """It undercuts, in its own voice, what it passes on: in the opening, or more than once."""
    about = {b.candidate.place for b in bearings if b.own and (b.bears or b.refers) and _undercuts(b)}
    return len(about) > 1 or any(place < OPENING for place in about)


def _undercuts(bearing: Bearing) -> bool:
    return bearing.tone.doubted or (bearing.tone.refuted and bearing.toward == "denies")
