"""How near single words are in meaning, from a table that ships as `models/words.npz` (made by training/words.py).

The encoder would give the same for every pair, but an archive's words are too many to encode for each question: the
table holds the 14,500 commonest words once and for all. A word that it lacks is encoded when it is asked for.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from functools import cache
from importlib.resources import files
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from reportedly.language.embedder import Embedder

Floats = NDArray[np.float32]


class _Table(NamedTuple):
    rows: dict[str, int]
    vectors: Floats
    mean: Floats
    turn: Floats


class Lexicon:
    """Nearness of words in small letters, -1 to 1."""

    def __init__(self, embedder: Embedder) -> None:
        self._embedder = embedder

    def nearness(self, word: str, others: Iterable[str]) -> float:
        """Of the nearest of the others; 0 where the table has none of them."""
        return max((0.0, *map(float, self.nearnesses(word, list(others)))))

    def nearnesses(self, word: str, others: Sequence[str]) -> Floats:
        """(n,) of each of the others; 0 for one that the table lacks."""
        near = np.zeros(len(others), dtype=np.float32)
        table = _table()
        known = [at for at, other in enumerate(others) if other in table.rows]
        if known:
            near[known] = table.vectors[[table.rows[others[at]] for at in known]] @ self._vector(word)
        return near

    def _vector(self, word: str) -> Floats:
        table = _table()
        row = table.rows.get(word)
        if row is not None:
            kept: Floats = table.vectors[row]
            return kept
        computed: Floats = turned(self._embedder.embed([word]), table.mean, table.turn)[0]
        return computed


@cache
def _table() -> _Table:
    with (files("reportedly.language") / "models" / "words.npz").open("rb") as file, np.load(file) as kept:
        rows = {word: number for number, word in enumerate(kept["words"].tolist())}
        return _Table(rows, kept["vectors"].astype(np.float32) / 127, kept["mean"], kept["turn"])


def turned(vectors: Floats, mean: Floats, turn: Floats) -> Floats:
    """The vectors without their mean, in the table's directions, of length 1."""
    small = (vectors - mean) @ turn
    result: Floats = small / (np.linalg.norm(small, axis=1, keepdims=True) + 1e-9)
    return result
