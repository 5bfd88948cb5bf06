"""Which candidates of a pile can say the same: nearness of meaning and of words, without pairs that exclude each
other.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from reportedly.claims.numbers import conflict
from reportedly.claims.wording import Wording

# Pairs below this nearness of meaning are never looked at, for time; with SAME at 0.57 only word for word echoes could
# lie lower.
BLOCK = 0.35
ROWS = 1024
# The weight of meaning against shared words; set with SAME in forming.py.
MEANING = 0.8


class Pair(NamedTuple):
    """Rows `a` < `b` and their likeness from 0 to 1."""

    a: int
    b: int
    score: float


def like(wordings: Sequence[Wording], vectors: NDArray[np.float32], rarity: dict[str, float]) -> Iterator[Pair]:
    """The pairs near enough to be looked at, in order, with their likeness."""
    telling = [w.stems - w.names for w in wordings]
    weights = [weight(stems, rarity) for stems in telling]  # once a row: a row is in scores of pairs
    for start in range(0, len(wordings), ROWS):
        near = vectors[start : start + ROWS] @ vectors.T
        for row, column in zip(*np.nonzero(near >= BLOCK), strict=True):
            a, b = start + int(row), int(column)
            if a < b and not exclude(wordings[a], wordings[b]):
                shared = _share(telling[a], telling[b], min(weights[a], weights[b]), rarity)
                yield Pair(a, b, _mixed(float(near[row, column]), shared))


def likeness(mine: Wording, other: Wording, nearness: float, rarity: Mapping[str, float]) -> float:
    """Of two wordings with this nearness of meaning, 0 to 1; names are left out."""
    return _mixed(nearness, overlap(mine.stems - mine.names, other.stems - other.names, rarity))


def overlap(mine: frozenset[str], other: frozenset[str], rarity: Mapping[str, float]) -> float:
    """The weight of the shared stems against that of the poorer text (0 to 1)."""
    return _share(mine, other, min(weight(mine, rarity), weight(other, rarity)), rarity)


def _mixed(nearness: float, shared: float) -> float:
    return MEANING * nearness + (1 - MEANING) * shared


def _share(mine: frozenset[str], other: frozenset[str], poorer: float, rarity: Mapping[str, float]) -> float:
    return weight(mine & other, rarity) / poorer if poorer else 0.0


def weight(stems: frozenset[str], rarity: Mapping[str, float]) -> float:
    return sum(rarity.get(s, 1.0) for s in stems)


def exclude(mine: Wording, other: Wording) -> bool:
    """Another number, other people, one alone and not the two: however near the words, it is not the same claim."""
    if mine.apart != other.apart or conflict(mine.numbers, other.numbers):
        return True
    return bool(mine.names and other.names) and not mine.names & other.stems and not other.names & mine.stems
