"""How likely two statements are of one claim, by a forest that learnt from pairs of statements marked by claim."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

import numpy as np
from numpy.typing import NDArray

from reportedly.claims.pair_signs import PairSigns
from reportedly.claims.pile import Pile
from reportedly.language.forest import Forest

FOREST = "grouping"
# The share of one claim among the pairs that the forest learnt from: from here on it speaks for the pair, below
# against it.
USUAL = 0.1

Floats = NDArray[np.float32]
Rows = tuple[int, int]


class Kinship:
    """The forest's shares (0 to 1) for pairs of a pile's rows; each pair is asked once."""

    def __init__(self, pile: Pile, vectors: Floats, rarity: Mapping[str, float]) -> None:
        self._signs, self._forest = PairSigns(pile, vectors, rarity), Forest(FOREST)
        self._known: dict[Rows, float] = {}

    def shares(self, pairs: Sequence[Rows]) -> Floats:
        """(n,) float32: of each pair, whichever of the two comes first, how likely it is of one claim."""
        pairs = [(a, b) if a < b else (b, a) for a, b in pairs]
        fresh = list(dict.fromkeys(pair for pair in pairs if pair not in self._known))
        if fresh:
            found = self._forest.shares(self._signs.table(fresh))[:, 1]
            self._known.update(zip(fresh, found.tolist(), strict=True))
        return np.array([self._known[pair] for pair in pairs], dtype=np.float32)
