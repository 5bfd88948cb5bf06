"""Labels begin / inside / outside: the best legal path, and the stretches that it marks."""

from __future__ import annotations

from itertools import pairwise
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

Floats = NDArray[np.float32]
Labels = NDArray[np.int64]


class Stretch(NamedTuple):
    """Words [start, end) that carry one label pair; `kind` counts the pairs from 0."""

    kind: int
    start: int
    end: int


def best_paths(scores: Floats, steps: Floats) -> Labels:
    """Viterbi over several sequences at once.

    `scores`: sequences x words x labels, logarithmic, padded with rows that prefer label 0; `steps[i, j]`: what going
    from label i to label j adds. A sequence may begin with any label, and so go on with
    what the one before it ended with.
    """
    count, length, labels = scores.shape
    paths = np.zeros((count, length), dtype=np.int64)
    if not length:
        return paths
    # Labels first and sequences last, so that the inner loops run over sequences; no step back is kept, the way back
    # is found from the totals.
    totals = scores.transpose(1, 2, 0).copy()
    reached = np.empty((labels, labels, count), dtype=scores.dtype)
    for before, here in pairwise(totals):
        np.add(before[:, None, :], steps[:, :, None], out=reached)
        here += np.maximum.reduce(reached)
    label = totals[-1].argmax(0)
    paths[:, -1] = label
    into, ways = steps.T, totals.transpose(0, 2, 1)
    for at in range(length - 2, -1, -1):
        label = (ways[at] + into[label]).argmax(1)
        paths[:, at] = label
    return paths


def stretches(labels: Labels) -> list[Stretch]:
    """The marked stretches of one sequence; odd labels begin one, even ones go on. A stray even one begins too."""
    kinds = np.where(labels > 0, (labels - 1) // 2, -1)
    before = np.concatenate([[-1], kinds[:-1]])
    begins = (kinds >= 0) & ((kinds != before) | (labels % 2 == 1))
    starts = np.flatnonzero(begins)
    stops = np.flatnonzero(((kinds != before) & (before >= 0)) | (begins & (before >= 0)))
    ends = stops if len(stops) == len(starts) else np.append(stops, len(labels))
    return [Stretch(int(kinds[s]), int(s), int(e)) for s, e in zip(starts, ends, strict=True)]
