"""An article's statements and its stance tell one story: where it passes a claim on, some statement of it does."""

from __future__ import annotations

from collections.abc import Mapping

from reportedly.claims.hearing import Heard
from reportedly.claims.polarity import tone
from reportedly.claims.question import Question
from reportedly.claims.stance import Bearing
from reportedly.claims.verdict import AFFIRMS, DENIES, refers
from reportedly.model.statement import Toward
from reportedly.model.trace import Stance

SIDES: dict[Stance, Toward] = {"asserts": "affirms", "reports": "affirms", "doubts": "affirms", "denies": "denies"}


def agreeing(
    question: Question, heard: Heard, weighed: Mapping[int, tuple[float, float]], stance: Stance
) -> list[Bearing]:
    """The bearings of an article that has this stance, in reading order.

    Where none is on the stance's side, the statement is that the forest gives the most for it.
    """
    side = SIDES.get(stance)
    if side is None or any(b.toward == side and b.states for b in heard.bearings):
        return heard.bearings
    column = AFFIRMS if side == "affirms" else DENIES
    row = max((k for k in heard.rows if k in weighed), key=lambda k: weighed[k][column], default=None)
    if row is None:
        return heard.bearings
    candidate = question.pile.candidates[row]
    found = Bearing(
        candidate, float(question.scores[row]), side, tone(candidate.context), True, True, refers(candidate)
    )
    others = [b for b in heard.bearings if b.candidate is not candidate]
    return sorted([*others, found], key=lambda b: (b.candidate.place, b.candidate.span.start, b.own))
