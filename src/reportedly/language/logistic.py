"""Logistic models that ship as `models/<name>.json`: numbers that describe a thing in, shares of the labels out.

Fitted elsewhere (training/settling.py). The file has the names of the columns in their order, the mean and the scale of
each, and for each label a bias and a weight a column.
"""

from __future__ import annotations

import json
from functools import cache
from importlib.resources import files
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from reportedly.errors import ModelError

Numbers = NDArray[np.float64]


class Held(NamedTuple):
    names: tuple[str, ...]
    mean: Numbers
    scale: Numbers
    weights: Numbers
    bias: Numbers


class Logistic:
    """Loaded when first asked. `names` are the columns that it expects, in order."""

    def __init__(self, name: str) -> None:
        self._name = name

    @property
    def names(self) -> tuple[str, ...]:
        return self._held.names

    def shares(self, rows: Numbers) -> Numbers:
        """(n, columns) → (n, labels), each row 1 together."""
        held = self._held
        scores = (rows - held.mean) / held.scale @ held.weights.T + held.bias
        grown = np.exp(scores - scores.max(axis=1, keepdims=True))
        result: Numbers = grown / grown.sum(axis=1, keepdims=True)
        return result

    @property
    def _held(self) -> Held:
        return _load(self._name)


@cache
def _load(name: str) -> Held:
    path = files("reportedly.language") / "models" / f"{name}.json"
    if not path.is_file():
        raise ModelError(f"the model {name}.json is missing")
    held = json.loads(path.read_text(encoding="utf-8"))
    mean, scale, weights, bias = (np.array(held[key], dtype=np.float64) for key in ("mean", "scale", "weights", "bias"))
    return Held(tuple(held["names"]), mean, scale, weights, bias)
