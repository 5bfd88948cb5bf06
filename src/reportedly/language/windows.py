"""Word pieces into the windows that the encoder sees: whole sentences side by side, as many as fit."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np

from reportedly.language.tokens import Ints
from reportedly.model.span import Span


def windows(heads: Ints, size: int, limit: int, first: int | None = None) -> list[tuple[int, int]]:
    """Ranges of pieces, none longer than `limit`, each made of whole sentences where these are short enough.

    `heads`: the number of the first piece of each sentence; `size`: how many pieces there are; `first`: a smaller limit
    for the first window (training moves the borders with it).
    """
    found: list[tuple[int, int]] = []
    start, room = 0, first or limit
    ends = [*heads[1:].tolist(), size]
    last = 0
    for end in ends:
        if end - start > room:
            if last > start:
                found.append((start, last))
                start, room = last, limit
            while end - start > room:  # one sentence longer than a window
                found.append((start, start + room))
                start, room = start + room, limit
        last = end
    if size > start:
        found.append((start, size))
    return found


def sentence_heads(starts: Ints, spans: Sequence[Span]) -> Ints:
    """For each sentence the number of its first word piece; sentences without a piece are left out."""
    heads = np.searchsorted(starts, np.array([s.start for s in spans], dtype=np.int32))
    result: Ints = np.unique(heads[heads < len(starts)]).astype(np.int32)
    return result
