"""Labels begin / inside / outside: the best legal path, and the stretches that it marks."""

from __future__ import annotations

from collections.abc import Sequence
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


def best_paths(scores: Floats, steps: Floats, ends: Sequence[int] | None = None) -> Labels:
    """Viterbi over several sequences at once.

    `scores`: sequences x words x labels, logarithmic, padded with rows that prefer label 0; `steps[i, j]`: what going
    from label i to label j adds. A sequence may begin with any label, and so go on with
    what the one before it ended with. `ends`: how many words of each sequence, padding included, a path is sought for.
    """
    count, length, labels = scores.shape
    if not length:
        return np.zeros((count, length), dtype=np.int64)
    # Labels first and sequences last, so that the inner loops run over sequences; no step back is kept, the way back
    # is found from the totals.
    totals = scores.transpose(1, 2, 0).copy()
    reached = np.empty((labels, labels, count), dtype=scores.dtype)
    costs = steps[:, :, None]
    for before, here in zip(totals[:-1, :, None], totals[1:], strict=True):
        np.add(before, costs, out=reached)
        here += np.maximum.reduce(reached)
    lasts = np.full(count, length - 1) if ends is None else np.asarray(ends) - 1
    ending = set(lasts.tolist())
    paths = np.empty((length, count), dtype=np.int64)
    label = paths[-1] = totals[-1].argmax(0)
    into, ways = steps.T, totals.transpose(0, 2, 1)
    for at in range(length - 2, -1, -1):
        label = (ways[at] + into.take(label, 0)).argmax(1)
        if at in ending:
            label = np.where(lasts == at, totals[at].argmax(0), label)
        paths[at] = label
    return paths.T


def stretches(labels: Labels) -> list[Stretch]:
    """The marked stretches of one sequence; odd labels begin one, even ones go on. A stray even one begins too."""
    kinds = np.where(labels > 0, (labels - 1) // 2, -1)
    before = np.concatenate([[-1], kinds[:-1]])
    begins = (kinds >= 0) & ((kinds != before) | (labels % 2 == 1))
    starts = np.flatnonzero(begins)
    stops = np.flatnonzero(((kinds != before) & (before >= 0)) | (begins & (before >= 0)))
    ends = stops if len(stops) == len(starts) else np.append(stops, len(labels))
    return list(map(Stretch, kinds[starts].tolist(), starts.tolist(), ends.tolist()))
