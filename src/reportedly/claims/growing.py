"""Single statements to the claims that they restate.

Two statements alone share little ("they sit on a sofa on Tuesdays", "the pair are in therapy"). A group has a common meaning and a
vocabulary: what its members say, weighed by how many say it. Singles are compared with groups, and join the nearest.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence

import numpy as np
from numpy.typing import NDArray

from reportedly.claims.comparing import MEANING, exclude
from reportedly.claims.wording import Wording

Groups = list[list[int]]
# A single joins from this likeness to a group; set with SAME (clustering.py).
JOIN = 0.45


def grow(groups: Groups, wordings: Sequence[Wording], vectors: NDArray[np.float32], rarity: Mapping[str, float]) -> Groups:
    """The groups with the singles that are near enough to one of them added; the rest stay single."""
    seeds = [list(g) for g in groups if len(g) > 1]
    singles = [g[0] for g in groups if len(g) == 1]
    if not seeds or not singles:
        return groups
    centres = np.stack([_centre(vectors[g]) for g in seeds])
    near = vectors[singles] @ centres.T
    terms = [_terms([wordings[k] for k in g], rarity) for g in seeds]
    grown, rest = [list(g) for g in seeds], []
    for row, single in enumerate(singles):
        home = _home(wordings[single], near[row], terms, [[wordings[k] for k in g] for g in seeds])
        (rest if home is None else grown[home]).append(single)
    return [sorted(g) for g in grown] + [[k] for k in rest]


def _home(
    wording: Wording, near: NDArray[np.float32], terms: Sequence[Mapping[str, float]], members: Sequence[Sequence[Wording]]
) -> int | None:
    """The number of the nearest group, if it is near enough and nothing excludes the statement from it."""
    best, home = JOIN, None
    for number in np.nonzero(near * MEANING + (1 - MEANING) >= JOIN)[0]:
        weights = terms[number]
        share = min(1.0, sum(weights.get(s, 0.0) for s in wording.stems))
        score = MEANING * float(near[number]) + (1 - MEANING) * share
        if score > best and not all(exclude(wording, m) for m in members[number]):
            best, home = score, int(number)
    return home


def _centre(vectors: NDArray[np.float32]) -> NDArray[np.float32]:
    mean = vectors.mean(0)
    result: NDArray[np.float32] = mean / max(1e-6, float(np.linalg.norm(mean)))
    return result


def _terms(wordings: Sequence[Wording], rarity: Mapping[str, float]) -> dict[str, float]:
    """What share of the group's vocabulary each stem carries; two or three of its common words make a whole."""
    counts = Counter(s for w in wordings for s in w.stems - w.names)
    weights = {s: rarity.get(s, 1.0) * n / len(wordings) for s, n in counts.items()}
    whole = sum(sorted(weights.values(), reverse=True)[:3]) or 1.0
    return {s: v / whole for s, v in weights.items()}
