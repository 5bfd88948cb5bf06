"""Groups taken apart where a forest finds their statements hardly one claim.

Nearness of meaning and a common vocabulary bring together whatever is said of one matter: "a talk saved their marriage"
with "he spoke to divorce lawyers". The forest learnt from pairs of statements, marked by claim, what else tells
(pair_signs.py).
"""

from __future__ import annotations

from collections.abc import Sequence
from itertools import combinations, product

import numpy as np
from numpy.typing import NDArray

from reportedly.claims.growing import some
from reportedly.claims.kinship import Kinship

# Of a larger group so many rows are compared with each other, and the others with these: all pairs of a group grow with
# its square.
LARGEST = 40


def part(group: Sequence[int], kinship: Kinship, together: float) -> list[list[int]]:
    """The sorted rows of a group in the parts that it falls into, mostly one; rows and parts in order.

    Two parts stay together where the forest's shares, averaged over their pairs, are `together` or more.
    """
    if len(group) < 2:
        return [list(group)]
    first = some(group, LARGEST)
    others = sorted(set(group) - set(first))
    labels = _linked(kinship.shares(list(combinations(first, 2))), together)
    parts = [[row for row, mine in zip(first, labels, strict=True) if mine == label] for label in np.unique(labels)]
    near = kinship.shares(list(product(others, first))).reshape(len(others), len(first))
    means = np.stack([near[:, labels == label].mean(1) for label in np.unique(labels)], axis=1)
    alone = []
    for row, shares in zip(others, means, strict=True):
        if shares.max() >= together:
            parts[int(shares.argmax())].append(row)
        else:
            alone.append([row])
    return sorted(sorted(found) for found in (*parts, *alone))


def _linked(shares: NDArray[np.float32], together: float) -> NDArray[np.int32]:
    """The number of each row's part, by average linkage; `shares` in the order of itertools.combinations."""
    from scipy.cluster.hierarchy import fcluster, linkage  # here: as in clustering.py

    labels: NDArray[np.int32] = fcluster(
        linkage(1.0 - shares.astype(np.float64), "average"), 1.0 - together, "distance"
    )
    return labels
