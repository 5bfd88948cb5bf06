"""Boosted decision trees that ship as `models/<name>.npz`: numbers that describe a thing in, shares of the labels out.

All trees lie in one table of nodes, each followed by all that is to its left and then by all that is to its right. A
node sends a row to `left` where the row's `feature` is at most `threshold`, else to `right`; a leaf sends it to itself.
Fitted elsewhere (training/bearing.py), so that the package needs no library for it.

No row goes down a tree. All nodes are asked at once, and each that would send the row to the right rules out the leaves
on its left: the first leaf that is left over is where the row ends.
"""

from __future__ import annotations

from functools import cache, cached_property
from importlib.resources import files
from typing import IO, NamedTuple

import numpy as np
from numpy.typing import NDArray

Floats = NDArray[np.float32]
# Rows that go down all trees at once, so that memory does not grow with the pile.
ROWS = 512
_ONE = np.uint64(1)


class Trees(NamedTuple):
    names: tuple[str, ...]
    feature: NDArray[np.int32]
    threshold: Floats
    left: NDArray[np.int32]
    right: NDArray[np.int32]
    value: Floats
    roots: NDArray[np.int32]
    labels: NDArray[np.int8]
    start: Floats
    depth: int


class Questions(NamedTuple):
    """What the trees ask, one tree after another. `ruled_out`: a bit for each leaf of the tree, 1 for those that a row
    does not reach whose `feature` is above `threshold`; `first`: where each tree begins; `leaves`: where each tree's
    leaves begin in `value`."""

    feature: NDArray[np.intp]
    threshold: Floats
    ruled_out: NDArray[np.uint32] | NDArray[np.uint64]
    first: NDArray[np.intp]
    leaves: NDArray[np.intp]
    value: NDArray[np.float64]


class Forest:
    """Loaded when first asked. `names` are the columns that it expects, in order."""

    def __init__(self, name: str) -> None:
        self._name = name

    @property
    def names(self) -> tuple[str, ...]:
        return self._trees.names

    def shares(self, rows: Floats) -> Floats:
        """(n, columns) -> (n, labels) float32, each row adding up to 1. Of two labels, trees score the second."""
        if not len(rows):
            return np.zeros((0, max(2, len(self._trees.start))), dtype=np.float32)
        scores = np.concatenate([self._scores(rows[at : at + ROWS]) for at in range(0, len(rows), ROWS)])
        if scores.shape[1] == 1:
            scores = np.concatenate([np.zeros_like(scores), scores], axis=1)
        raised = np.exp(scores - scores.max(1, keepdims=True))
        result: Floats = (raised / raised.sum(1, keepdims=True)).astype(np.float32)
        return result

    def _scores(self, rows: Floats) -> NDArray[np.float64]:
        trees, asked = self._trees, self._questions
        right = ~(rows.take(asked.feature, axis=1) <= asked.threshold)
        ruled_out = np.bitwise_or.reduceat(right * asked.ruled_out, asked.first, axis=1)
        number = np.frexp(~ruled_out & (ruled_out + 1))[1] - 1  # of the lowest bit that is not set
        values = asked.value[asked.leaves + number]
        sums = [values[:, trees.labels == label].sum(1) for label in range(len(trees.start))]
        result: NDArray[np.float64] = np.stack(sums, axis=1) + trees.start
        return result

    @cached_property
    def _questions(self) -> Questions:
        return questions(self._trees)

    @cached_property
    def _trees(self) -> Trees:
        return _shipped(self._name)


@cache
def _shipped(name: str) -> Trees:
    with (files("reportedly.language") / "models" / f"{name}.npz").open("rb") as file:
        return opened(file)


def questions(trees: Trees) -> Questions:
    """The nodes of trees of fewer than 64 leaves; of a tree that is one leaf, that leaf."""
    numbers = np.arange(len(trees.left))
    leaf = trees.left == numbers
    before = np.cumsum(leaf) - leaf  # leaves in front of a node
    own = np.repeat(before[trees.roots], np.diff([*trees.roots, len(leaf)]))  # leaves of the trees in front
    asked = np.flatnonzero(~leaf | np.isin(numbers, trees.roots))
    bits = (
        np.uint32 if np.diff([*before[trees.roots], leaf.sum()]).max() < 32 else np.uint64
    )  # half the width, half the time
    low, high = ((before[side[asked]] - own[asked]).astype(np.uint64) for side in (trees.left, trees.right))
    return Questions(
        feature=trees.feature[asked].astype(np.intp),
        threshold=trees.threshold[asked],
        ruled_out=((_ONE << high) - (_ONE << low)).astype(bits),
        first=np.searchsorted(asked, trees.roots),
        leaves=before[trees.roots],
        value=trees.value[leaf].astype(np.float64),
    )


def opened(file: IO[bytes]) -> Trees:
    """The trees of an `.npz` file that training/bearing.py wrote."""
    with np.load(file) as kept:
        return Trees(
            names=tuple(str(name) for name in kept["names"]),
            feature=kept["feature"],
            threshold=kept["threshold"],
            left=kept["left"],
            right=kept["right"],
            value=kept["value"],
            roots=kept["roots"],
            labels=kept["labels"],
            start=kept["start"],
            depth=int(kept["depth"]),
        )
