"""Single statements to the claims that they restate.

Two statements alone share little ("they sit on a sofa on Tuesdays", "the pair are in therapy"). A group has a common
meaning and a vocabulary: what its members say, weighed by how many say it. Singles are compared with groups, and join
the nearest.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Mapping, Sequence
from itertools import product

import numpy as np
from numpy.typing import NDArray

from reportedly.claims.clustering import cluster
from reportedly.claims.comparing import BLOCK, MEANING, ROWS, Pair, exclude
from reportedly.claims.kinship import USUAL, Kinship
from reportedly.claims.pile import Pile
from reportedly.claims.width import Width
from reportedly.claims.wording import Wording

Groups = list[list[int]]
Homes = list[frozenset[str]]
Floats = NDArray[np.float32]
# Two groups are near enough for the forest to be asked where they lack no more than this for becoming one.
DOUBTFUL = 0.2
# Of a larger group so many rows are asked about: all pairs of two groups grow with the product of their sizes.
ASKED = 20
# So much nearer must be what only one article says: there a sentence mostly says the next thing, and an interview is no
# single claim. Set by reading what 200 news articles (AllSides) were put into; on the shipped sample no figure falls.
ONE_ARTICLE = 0.15


def grow(
    groups: Groups, pile: Pile, vectors: Floats, rarity: Mapping[str, float], width: Width, kinship: Kinship
) -> Groups:
    """Like groups as one, with the singles that are near enough to one of them; the rest stay single."""
    wordings = pile.wordings
    seeds = [g for g in groups if len(g) > 1]
    singles = [g[0] for g in groups if len(g) == 1]
    if not seeds:
        return groups
    seeds = _merged(seeds, pile, vectors, rarity, width, kinship)
    homes = _homes(seeds, pile)
    vocabulary = _Vocabulary([_terms([wordings[k] for k in g], rarity) for g in seeds])
    near = vectors[singles] @ _centres(seeds, vectors).T
    grown = [list(g) for g in seeds]
    rest: list[int] = []
    for row, single in enumerate(singles):
        scores = MEANING * near[row] + (1 - MEANING) * vocabulary.shares(wordings[single])
        scores -= ONE_ARTICLE * np.array([home == {pile.candidates[single].article} for home in homes])
        home = int(scores.argmax())
        enough = width.joins_own if pile.candidates[single].statement is None else width.joins
        if scores[home] < enough or all(exclude(wordings[single], wordings[k]) for k in seeds[home]):
            rest.append(single)
        else:
            grown[home].append(single)
    return [sorted(g) for g in grown] + [[k] for k in rest]


def _homes(groups: Groups, pile: Pile) -> Homes:
    """The articles of each group."""
    return [frozenset(pile.candidates[k].article for k in group) for group in groups]


def _merged(
    seeds: Groups, pile: Pile, vectors: Floats, rarity: Mapping[str, float], width: Width, kinship: Kinship
) -> Groups:
    """Groups of groups, by average linkage again."""
    homes = _homes(seeds, pile)
    terms = [_terms([pile.wordings[k] for k in g], rarity) for g in seeds]
    centres = _centres(seeds, vectors)
    pairs = []
    for start in range(0, len(seeds), ROWS):
        near = centres[start : start + ROWS] @ centres.T
        for row, b in zip(*np.nonzero(near >= BLOCK), strict=True):
            a, likeness = start + int(row), float(near[row, b])
            if a < b:
                shared = sum(min(terms[a][s], terms[b][s]) for s in terms[a].keys() & terms[b].keys())
                score = MEANING * likeness + (1 - MEANING) * min(1.0, shared)
                score -= ONE_ARTICLE * (len(homes[a] | homes[b]) == 1)
                if width.kin_groups and score >= width.merge - DOUBTFUL:
                    score += width.kin_groups * (_kin(seeds[a], seeds[int(b)], kinship) - USUAL)
                pairs.append(Pair(a, int(b), score))
    return [sorted(k for seed in group for k in seeds[seed]) for group in cluster(pairs, len(seeds), width.merge)]


def _kin(one: Sequence[int], other: Sequence[int], kinship: Kinship) -> float:
    """The mean share of the pairs between two groups."""
    return float(kinship.shares(list(product(some(one, ASKED), some(other, ASKED)))).mean())


def some(rows: Sequence[int], most: int) -> list[int]:
    """At most so many of the rows, evenly spread over them."""
    places = np.unique(np.linspace(0, len(rows) - 1, min(len(rows), most)).round().astype(np.int64))
    return [rows[k] for k in places]


class _Vocabulary:
    """Which groups use a stem, and how much: the terms of all groups turned round."""

    def __init__(self, terms: Sequence[Mapping[str, float]]) -> None:
        self._size = len(terms)
        uses: dict[str, list[tuple[int, float]]] = defaultdict(list)
        for number, weights in enumerate(terms):
            for stem, weight in weights.items():
                uses[stem].append((number, weight))
        self._uses = {s: (np.array([n for n, _ in u]), np.array([w for _, w in u])) for s, u in uses.items()}

    def shares(self, wording: Wording) -> NDArray[np.float64]:
        """For each group, the share of its vocabulary that the wording has (0 to 1)."""
        found = np.zeros(self._size)
        for stem in sorted(wording.stems & self._uses.keys()):
            numbers, weights = self._uses[stem]
            found[numbers] += weights
        result: NDArray[np.float64] = np.minimum(1.0, found)
        return result


def _centres(groups: Groups, vectors: Floats) -> Floats:
    means = np.stack([vectors[g].mean(0) for g in groups])
    result: Floats = means / np.maximum(1e-6, np.linalg.norm(means, axis=1, keepdims=True))
    return result


def _terms(wordings: Sequence[Wording], rarity: Mapping[str, float]) -> dict[str, float]:
    """What share of the group's vocabulary each stem carries; two or three of its common words make a whole."""
    counts = Counter(s for w in wordings for s in w.stems - w.names)
    weights = {s: rarity.get(s, 1.0) * n / len(wordings) for s, n in counts.items()}
    whole = sum(sorted(weights.values(), reverse=True)[:3]) or 1.0
    return {s: v / whole for s, v in weights.items()}
