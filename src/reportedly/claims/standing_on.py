"""The words on which an article's stance stands, where nothing that is shown of it has that side.

The stance weighs the whole article (settling.py), what is shown weighs each statement by itself (verdict.py): so an
article could "report" a claim and show nobody who says it. Then what comes nearest to it is shown with that side.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace

from reportedly.claims.polarity import tone
from reportedly.claims.question import Question
from reportedly.claims.stance import Bearing
from reportedly.claims.verdict import AFFIRMS
from reportedly.language.inference import SAYS
from reportedly.model.trace import Stance

Weighed = Mapping[int, tuple[float, float]]
# What the forest and the pair model together must see of it in the words, from 0 to 2. Of 12 that are chosen on 28
# rumours (evaluation/chains/rumours.txt) nine say the claim. Denials are not looked for: there the stance is wrong more
# often than the words.
SEEN = 0.3


def standing_on(
    question: Question, weighed: Weighed, stance: Stance, rows: Sequence[int], bearings: Sequence[Bearing]
) -> list[Bearing]:
    """The bearings of an article; where it passes the claim on, one that does so among them, if its words show one.
    `rows` are all that it has.
    """
    if stance not in ("asserts", "reports") or any(b.states and b.toward == "affirms" for b in bearings):
        return list(bearings)
    given = question.pile.candidates
    told = [row for row in rows if (given[row].statement is None) == (stance == "asserts")]
    seen = {row: _seen(question, weighed, row) for row in told}
    best = max(told, key=lambda row: (seen[row], -row), default=None)
    if best is None or seen[best] < SEEN:
        return list(bearings)
    known = next((b for b in bearings if b.candidate is given[best]), None)
    if known is not None:
        return [replace(b, toward="affirms", states=True) if b is known else b for b in bearings]
    found = Bearing(given[best], float(question.scores[best]), "affirms", tone(given[best].context), True, True, False)
    return [*bearings, found]


def _seen(question: Question, weighed: Weighed, row: int) -> float:
    shares = question.inferred.get(row)
    return weighed.get(row, (0.0, 0.0))[AFFIRMS] + (float(shares[SAYS]) if shares is not None else 0.0)
