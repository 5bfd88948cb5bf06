"""Statements that speak of a story told elsewhere in their article: "the report is baseless", "that is not true"."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray

from reportedly.claims.candidates import Candidate
from reportedly.claims.phrases import find
from reportedly.claims.wording import Wording, stem

# The lists whose words judge or name a story, and say nothing of what it is about.
_JUDGING = ("denials.txt", "refutations.txt", "doubts.txt", "hearsay.txt", "report_nouns.txt", "noncommittal.txt")
# How many sentences back the story can have been told; an opening is within reach of the whole article.
BACK = 4


def points(wording: Wording) -> bool:
    """Whether it names or judges a story, and hardly a word is left when those words and the names are taken away."""
    found = [f for name in _JUDGING for f in find(name, wording.text)]
    judging = {stem(part) for f in found for part in f.phrase.split()}
    named = find("report_nouns.txt", wording.text) or find("refutations.txt", wording.text)
    return bool(named) and len(wording.stems - wording.names - judging) <= 1


def resolve(pile: Sequence[Candidate], wordings: Sequence[Wording], scores: NDArray[np.float32]) -> NDArray[np.float32]:
    """The scores, each pointing statement raised to the best of the sentences before it in its article."""
    raised = scores.copy()
    start = 0
    for k, candidate in enumerate(pile):
        if k and pile[k - 1].article != candidate.article:
            start = k
        if points(wordings[k]):
            near = [scores[j] for j in range(start, k) if candidate.place - pile[j].place <= BACK or pile[j].place <= 0]
            raised[k] = max(scores[k], *near, 0.0)
    return raised
