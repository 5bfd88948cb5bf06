"""What going from one label to the next is worth, counted on the training gold."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from training.examples import Example
from training.labels import IGNORE, ROLES

NEVER = -1e4
# How much the counts weigh beside the model's own scores. Set on PolNeAR dev: attr F1 .751 at 0.6 and 0.8, .749 at 1.0,
# .731 at 1.5; heavier weights join what should stay apart.
WEIGHT = 0.8


def steps(examples: list[Example], weight: float = WEIGHT) -> NDArray[np.float64]:
    """`weight` x log(P(next | label) / P(next)) for legal pairs of role labels, NEVER for the others."""
    size = len(ROLES)
    counts = np.full((size, size), 0.5)
    for example in examples:
        labels = example.roles[example.roles != IGNORE]
        np.add.at(counts, (labels[:-1], labels[1:]), 1)
    given = counts / counts.sum(1, keepdims=True)
    alone = counts.sum(0) / counts.sum()
    values = weight * np.log(given / alone)
    for label in range(size):
        for inside in range(2, size, 2):
            if label not in (inside, inside - 1):
                values[label, inside] = NEVER
    return values.round(3)
