"""How much a text bears on a claim: nearness of meaning, and the share of the claim's words that it has.

Meaning alone cannot tell "the firm hired 4,000 people" from "the firm fires 4,000 people"; words alone miss paraphrases. The
claim's words are weighed by rarity in the pile, and joined by the words that the pile itself uses for it: those of the sentence
nearest to the claim in each article (Rocchio's relevance feedback, 1971).
"""

from __future__ import annotations

import math
from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from reportedly.claims.candidates import Candidate
from reportedly.claims.wording import Wording
from reportedly.language.embedder import Embedder

# What decides between the two signals, set on the shipped sample's gold and on FNC-1 train (see MENTION in weighing.py).
MEANING = 0.6
# The most texts that are embedded for one question: a second of work on one core. The rest is judged by words alone.
BUDGET = 700


@dataclass(frozen=True, slots=True)
class Terms:
    """The weight of each stem for a claim; `whole` is the sum over the claim's own stems."""

    weights: Mapping[str, float]
    whole: float

    def share(self, stems: frozenset[str]) -> float:
        """0 to 1: how much of the claim's weight these stems carry."""
        return min(1.0, sum(self.weights.get(s, 0.0) for s in stems) / self.whole) if self.whole else 0.0


def relevance(
    claim: Wording, pile: Sequence[Candidate], wordings: Sequence[Wording], embedder: Embedder
) -> NDArray[np.float32]:
    """One number from 0 to 1 for each candidate of the pile."""
    rarity = rarity_of(wordings)
    terms = _own_terms(claim, rarity)
    shares = np.array([terms.share(w.stems) for w in wordings], dtype=np.float32)
    chosen = _shortlist(pile, shares)
    near = np.zeros(len(pile), dtype=np.float32)
    texts = [claim.text, *(pile[k].text for k in chosen)]
    vectors = embedder.embed(texts)
    near[chosen] = np.maximum(0.0, vectors[1:] @ vectors[0])
    wider = _widen(terms, _nearest(pile, near), wordings, rarity)
    shares = np.array([wider.share(w.stems) for w in wordings], dtype=np.float32)
    result: NDArray[np.float32] = MEANING * near + (1 - MEANING) * shares
    return result


def rarity_of(wordings: Sequence[Wording]) -> dict[str, float]:
    """0 to 1 for each stem of the pile: 1 for a word that stands once, near 0 for one that stands everywhere."""
    counts = Counter(s for w in wordings for s in w.stems)
    total = math.log(1 + len(wordings))
    return {s: math.log((1 + len(wordings)) / n) / total for s, n in counts.items()}


def _own_terms(claim: Wording, rarity: Mapping[str, float]) -> Terms:
    weights = {s: rarity.get(s, 1.0) for s in claim.stems}
    return Terms(weights, sum(weights.values()))


def _shortlist(pile: Sequence[Candidate], shares: NDArray[np.float32]) -> list[int]:
    """Every article's opening, then whatever has most of the claim's words."""
    if len(pile) <= BUDGET:
        return list(range(len(pile)))
    order = sorted(range(len(pile)), key=lambda k: (pile[k].place > 1, -shares[k], k))
    return sorted(order[:BUDGET])


def _nearest(pile: Sequence[Candidate], near: NDArray[np.float32]) -> list[int]:
    """The candidate nearest to the claim in each article, where there is a near one at all."""
    best: dict[str, int] = {}
    for k, candidate in enumerate(pile):
        if near[k] >= 0.5 and near[k] > near[best.get(candidate.article, k)] - (candidate.article not in best):
            best[candidate.article] = k
    return list(best.values())


def _widen(terms: Terms, nearest: list[int], wordings: Sequence[Wording], rarity: Mapping[str, float]) -> Terms:
    """The terms with the words that the nearest sentences share and the rest of the pile does not, at half weight."""
    if len(nearest) < 3:
        return terms
    inside = Counter(s for k in nearest for s in wordings[k].stems)
    weights = dict(terms.weights)
    for stem, n in inside.items():
        if stem not in weights and n >= max(2, 0.2 * len(nearest)):
            weights[stem] = 0.5 * rarity[stem] * n / len(nearest)
    return Terms(weights, terms.whole)
