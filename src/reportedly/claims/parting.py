"""Groups taken apart where a forest finds their statements hardly one claim.

Nearness of meaning and a common vocabulary bring together whatever is said of one matter: "a talk saved their marriage"
with "he spoke to divorce lawyers". The forest learnt from pairs of statements, marked by claim, what else tells
(pair_signs.py). It is not asked what belongs together, since its marks have narrow claims and a claim here may be wide;
only what hardly does.
"""

from __future__ import annotations

from collections.abc import Sequence
from itertools import combinations, product

import numpy as np
from numpy.typing import NDArray

from reportedly.claims.pair_signs import PairSigns
from reportedly.language.forest import Forest

FOREST = "grouping"
# Two parts of a group stay together from this share on, averaged over their pairs. Of the pairs that it learnt from
# .11 are of one claim, of those below it .03. Higher, the marked rumours' claims get better and the shipped sample's
# worse, whose gold has wide ones: at .1 precision on those is .38 for .33 (dev), F1 on this .26 for .30
# (docs/decisions/0022).
TOGETHER = 0.06
# Of a larger group so many rows are compared with each other, and the others with these: all pairs of a group grow with
# its square.
LARGEST = 40


def part(group: Sequence[int], signs: PairSigns, forest: Forest) -> list[list[int]]:
    """The sorted rows of a group in the parts that it falls into, mostly one; rows and parts in order."""
    if len(group) < 2:
        return [list(group)]
    places = np.unique(np.linspace(0, len(group) - 1, min(len(group), LARGEST)).round().astype(np.int64))
    some = [group[k] for k in places]
    others = sorted(set(group) - set(some))
    labels = _linked(_shares(list(combinations(some, 2)), signs, forest))
    parts = [[row for row, mine in zip(some, labels, strict=True) if mine == label] for label in np.unique(labels)]
    near = _shares(list(product(others, some)), signs, forest).reshape(len(others), len(some))
    means = np.stack([near[:, labels == label].mean(1) for label in np.unique(labels)], axis=1)
    alone = []
    for row, shares in zip(others, means, strict=True):
        if shares.max() >= TOGETHER:
            parts[int(shares.argmax())].append(row)
        else:
            alone.append([row])
    return sorted(sorted(found) for found in (*parts, *alone))


def _shares(pairs: Sequence[tuple[int, int]], signs: PairSigns, forest: Forest) -> NDArray[np.float32]:
    """Of each pair, how likely it is of one claim, by the forest."""
    shares: NDArray[np.float32] = forest.shares(signs.table(pairs))[:, 1]
    return shares


def _linked(shares: NDArray[np.float32]) -> NDArray[np.int32]:
    """The number of each row's part, by average linkage; `shares` in the order of itertools.combinations."""
    from scipy.cluster.hierarchy import fcluster, linkage  # here: as in clustering.py

    labels: NDArray[np.int32] = fcluster(
        linkage(1.0 - shares.astype(np.float64), "average"), 1.0 - TOGETHER, "distance"
    )
    return labels
