"""How much a text bears on a claim: nearness of meaning, and the share of the claim's words that it has.

Meaning alone cannot tell "the firm hired 4,000 people" from "the firm fires 4,000 people"; words alone miss
paraphrases. The claim's words are weighed by rarity in the pile, and joined by the words that the pile itself uses for
it: those of the sentence nearest to the claim in each article (Rocchio's relevance feedback, 1971).
"""

from __future__ import annotations

import math
from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from reportedly.claims.candidates import Candidate
from reportedly.claims.names import named, without
from reportedly.claims.numbers import agree
from reportedly.claims.pile import Pile
from reportedly.claims.thesaurus import relatives
from reportedly.claims.wording import Wording, word
from reportedly.language.embedder import Embedder

# The weight of meaning against shared words. With 0.6 and the same thresholds, more talk about the same people counts
# as the claim (the shipped sample's gold: chain precision falls from 0.33 to 0.28).
MEANING = 0.5
# The most candidates that are embedded for one question (with their sentences, twice as many texts: about a second of
# one core). The rest is judged by words alone.
BUDGET = 400


# How much the sentence around a statement counts beside the statement's own words.
AROUND = 0.35
# What a number of the claim adds where a statement gives it too.
NUMBERS = 0.1
# A claim's name that an article never gives: its statements lose a quarter (names are spelt in many ways, so not all).
STRANGER = 0.75
# The nearest sentence of an article lends its words to the claim only from here (nearness plus share of words, 0 to
# 2). At 0.7 the average precision on the sample is the same.
NEAREST = 0.9

# What another word counts that says the same or implies it (thesaurus.txt).
ALIKE = 0.7

Floats = NDArray[np.float32]


@dataclass(frozen=True, slots=True)
class Terms:
    """The weight of each stem for a claim; `whole` is the sum over the claim's own stems, `alike` what may stand for
    each of them."""

    weights: Mapping[str, float]
    whole: float
    alike: Mapping[str, frozenset[str]]

    def share(self, stems: frozenset[str]) -> float:
        """0 to 1: how much of the claim's weight these stems carry."""
        if not self.whole:
            return 0.0
        found = sum(self.weights.get(s, 0.0) for s in stems)
        found += sum(
            ALIKE * self.weights[s]
            for s, others in self.alike.items()
            if s not in stems and not others.isdisjoint(stems)
        )
        return min(1.0, found / self.whole)


class Relevance(NamedTuple):
    """Numbers from 0 to 1 for each candidate: the whole; nearness of meaning; the share of the claim's words, and that
    of the pile's words for it; and how well the names of the claim are known to its article."""

    whole: Floats
    near: Floats
    share: Floats
    wider: Floats
    affinity: Floats


def relevance(claim: str, pile: Pile, embedder: Embedder) -> Relevance:
    """How much each candidate of the pile bears on the claim."""
    asked = word(claim, pile.names)
    rarity = rarity_of(pile.wordings)
    terms = _own_terms(asked, rarity)
    shares = np.array([terms.share(w.stems) for w in pile.wordings], dtype=np.float32)
    near = _nearness(claim, pile, shares, embedder)
    wider = _widen(terms, _nearest(pile, near + shares), pile.wordings, rarity)
    more = np.array([wider.share(w.stems) for w in pile.wordings], dtype=np.float32)
    numbers = np.array([NUMBERS * agree(asked.numbers, w.numbers) for w in pile.wordings], dtype=np.float32)
    affinity = _affinity(claim, pile)
    whole = np.minimum(1.0, (MEANING * near + (1 - MEANING) * more + numbers) * affinity)
    return Relevance(whole, near, shares, more, affinity)


def _nearness(claim: str, pile: Pile, shares: Floats, embedder: Embedder) -> Floats:
    """Cosines to the claim, names left out; a statement's own words count most."""
    chosen = _shortlist(pile.candidates, shares)
    texts = [without(pile.candidates[k].text, pile.names) for k in chosen]
    contexts = [without(pile.candidates[k].context, pile.names) for k in chosen]
    vectors = embedder.embed([without(claim, pile.names), *texts, *contexts])
    near = np.zeros(len(pile.candidates), dtype=np.float32)
    own, around = vectors[1 : 1 + len(chosen)] @ vectors[0], vectors[1 + len(chosen) :] @ vectors[0]
    near[chosen] = np.maximum(0.0, (1 - AROUND) * own + AROUND * around)
    return near


def _affinity(claim: str, pile: Pile) -> Floats:
    """For each candidate, less than 1 for every name of the claim that its article never gives."""
    asked = named(claim, pile.names)
    by_article = {a: STRANGER ** sum(not name & words for name in asked) for a, words in pile.called.items()}
    return np.array([by_article[c.article] for c in pile.candidates], dtype=np.float32)


def rarity_of(wordings: Sequence[Wording]) -> dict[str, float]:
    """0 to 1 for each stem of the pile: 1 for a word that stands once, near 0 for one that stands everywhere."""
    counts = Counter(s for w in wordings for s in w.stems)
    total = math.log(1 + len(wordings))
    return {s: math.log((1 + len(wordings)) / n) / total for s, n in counts.items()}


def _own_terms(claim: Wording, rarity: Mapping[str, float]) -> Terms:
    """The claim's words without its names, where it has any."""
    weights = {s: rarity.get(s, 1.0) for s in claim.stems - claim.names or claim.stems}
    near = {s: relatives(s) for s in weights}
    return Terms(weights, sum(weights.values()), {s: n.same | n.kinds for s, n in near.items()})


def _shortlist(pile: Sequence[Candidate], shares: Floats) -> list[int]:
    """Every article's opening, then whatever has most of the claim's words."""
    if len(pile) <= BUDGET:
        return list(range(len(pile)))
    order = sorted(range(len(pile)), key=lambda k: (pile[k].place > 1, -shares[k], k))
    return sorted(order[:BUDGET])


def _nearest(pile: Pile, scores: Floats) -> list[int]:
    """The candidate nearest to the claim in each article, where there is a near one at all."""
    best: dict[str, int] = {}
    for k, candidate in enumerate(pile.candidates):
        if scores[k] >= NEAREST and (candidate.article not in best or scores[k] > scores[best[candidate.article]]):
            best[candidate.article] = k
    return list(best.values())


def _widen(terms: Terms, nearest: list[int], wordings: Sequence[Wording], rarity: Mapping[str, float]) -> Terms:
    """The terms with the words that the nearest sentences share and the rest of the pile does not, at half weight."""
    if len(nearest) < 3:
        return terms
    inside = Counter(s for k in nearest for s in wordings[k].stems - wordings[k].names)
    weights = dict(terms.weights)
    for stem, n in inside.items():
        if stem not in weights and n >= max(2, 0.2 * len(nearest)):
            weights[stem] = 0.5 * rarity[stem] * n / len(nearest)
    return Terms(weights, terms.whole, terms.alike)
