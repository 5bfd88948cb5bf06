"""Statements that speak of a story told elsewhere in their article: "the report is baseless", "that is not true"."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray

from reportedly.claims.candidates import Candidate
from reportedly.claims.phrases import find
from reportedly.claims.wording import Wording, stem
from reportedly.language.wordlists import words

# The lists whose words judge or name a story, and say nothing of what it is about.
_JUDGING = ("denials.txt", "refutations.txt", "doubts.txt", "hearsay.txt", "report_nouns.txt", "noncommittal.txt")
# How many sentences back the story can have been told; an opening is within reach of the whole article.
BACK = 4
# What a pointing statement keeps of the relevance of the words that it points at.
KEPT = 0.9


def points(wording: Wording) -> bool:
    """Whether at most one word is left when names and the words that judge a story are taken away."""
    if not wording.stems and not find("report_nouns.txt", wording.text) and not find("refutations.txt", wording.text):
        return False
    judging = {stem(part) for name in _JUDGING for f in find(name, wording.text) for part in f.phrase.split()}
    idle = {stem(w) for w in words("common_words.txt")}
    return len(wording.stems - wording.names - judging - idle) <= 1


def resolve(pile: Sequence[Candidate], wordings: Sequence[Wording], scores: NDArray[np.float32]) -> NDArray[np.float32]:
    """The scores, each pointing statement raised to (nearly) the best of the sentences before it in its article."""
    raised = scores.copy()
    start = 0
    for k, candidate in enumerate(pile):
        if k and pile[k - 1].article != candidate.article:
            start = k
        if points(wordings[k]):
            near = [scores[j] for j in range(start, k) if candidate.place - pile[j].place <= BACK or pile[j].place <= 0]
            raised[k] = max(scores[k], KEPT * max(near, default=0.0))
    return raised
