"""Boosted decision trees that ship as `models/<name>.npz`: numbers that describe a thing in, shares of the labels out.

All trees lie in one table of nodes. A node sends a row to `left` where the row's `feature` is at most `threshold`, else
to `right`; a leaf sends it to itself. Fitted elsewhere (training/bearing.py), so that the package needs no library for
it.
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
        trees = self._trees
        at = np.tile(trees.roots, (len(rows), 1))
        numbers = np.arange(len(rows))[:, None]
        for _ in range(trees.depth):
            low = rows[numbers, trees.feature[at]] <= trees.threshold[at]
            at = np.where(low, trees.left[at], trees.right[at])
        values = trees.value[at].astype(np.float64)
        sums = [values[:, trees.labels == label].sum(1) for label in range(len(trees.start))]
        result: NDArray[np.float64] = np.stack(sums, axis=1) + trees.start
        return result

    @cached_property
    def _trees(self) -> Trees:
        return _shipped(self._name)


@cache
def _shipped(name: str) -> Trees:
    with (files("reportedly.language") / "models" / f"{name}.npz").open("rb") as file:
        return opened(file)


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
