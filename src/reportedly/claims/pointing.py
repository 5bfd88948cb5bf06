"""Statements that speak of a story told elsewhere in their article: "the report is baseless", "that is not true"."""

from __future__ import annotations

import re
from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray

from reportedly.claims.candidates import Candidate
from reportedly.claims.phrases import find
from reportedly.claims.wording import Wording, content_words, stem

# The lists whose words judge or name a story, and say nothing of what it is about.
_JUDGING = ("denials.txt", "refutations.txt", "doubts.txt", "hearsay.txt", "report_nouns.txt", "noncommittal.txt")
_FIRST = re.compile(r"[^.!?]*[.!?]?")
_DEGREE = re.compile(r"\w+ly", re.IGNORECASE)  # "absolutely, unequivocally and completely false"
# "News of the job cuts (came from Roe)": a story under its topic, which must be near the claim's: lower, "news of the
# ferry" is the sinking of any ship. Chosen by reading Emergent's rumours.
_NEWS_OF = re.compile(
    r"(?:(?:the|this|these|first)\s)?(?:[\w-]+\s){0,2}(?:news|reports?|stor(?:y|ies)|information|claims?|allegations?"
    r"|rumou?rs?|accusations?)\s(?:of|about|on|regarding)\s[^.,;:!?]+",
    re.IGNORECASE,
)
ON_IT = 0.2
# How many sentences back the story can have been told; an opening is within reach of the whole article.
BACK = 4


def points(wording: Wording) -> bool:
    """Whether it, or its first sentence, names or judges a story, and hardly a word is left when those words and the
    names are taken away. What a denial goes on with ("They are unsourced, unverified …") adds words, not another topic.
    """
    if not find("refutations.txt", wording.text):
        return _points(wording.text, wording.stems - wording.names) and not _pending(wording.text)
    first = _FIRST.match(wording.text)
    opening = first.group() if first else wording.text
    stems = {s for _, w, s in content_words(opening) if s and not _DEGREE.fullmatch(w)}
    return _points(opening, frozenset(stems) - wording.names) or _points(wording.text, wording.stems - wording.names)


def _pending(text: str) -> bool:
    """Whether who is asked about a story says nothing of it: "not aware of the report", "could not confirm it"."""
    unsaid = find("noncommittal.txt", text) and find("negation.txt", text)
    return bool(unsaid or find("pending.txt", text))


def _points(text: str, stems: frozenset[str]) -> bool:
    if not find("report_nouns.txt", text) and not find("refutations.txt", text):
        return False
    found = [f for name in _JUDGING for f in find(name, text)]
    judging = {stem(part) for f in found for part in f.phrase.split()}
    return len(stems - judging) <= 1


def resolve(pile: Sequence[Candidate], wordings: Sequence[Wording], scores: NDArray[np.float32]) -> NDArray[np.float32]:
    """The scores, each pointing statement raised to the best of the sentences before it in its article."""
    raised = scores.copy()
    start = 0
    for k, candidate in enumerate(pile):
        if k and pile[k - 1].article != candidate.article:
            start = k
        if points(wordings[k]) or (scores[k] >= ON_IT and _NEWS_OF.fullmatch(candidate.text)):
            # Who calls "these claims" untrue may be asked last, whatever stands between.
            back = len(pile) if find("refutations.txt", candidate.text) else BACK
            near = [scores[j] for j in range(start, k) if candidate.place - pile[j].place <= back or pile[j].place <= 0]
            raised[k] = max(scores[k], *near, 0.0)
    return raised
