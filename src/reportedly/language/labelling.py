"""Scores of words into labelled spans: the fragments of a layer, the names."""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from reportedly.language.bio import Floats, Labels, Stretch, best_paths, stretches
from reportedly.language.tagged import Fragment, Role
from reportedly.language.tokens import Ints
from reportedly.model.mention import Mention, NameKind
from reportedly.model.span import Span

Counts = NDArray[np.int64]


class Words(NamedTuple):
    """Parallel arrays, a row a word: first and last code point, encoder window, does a paragraph begin."""

    starts: Ints
    ends: Ints
    windows: Counts
    opening: NDArray[np.bool_]


class Layer(NamedTuple):
    """Fragments and, for each, the link parts of its first word (fragments x 4 x width)."""

    fragments: list[Fragment]
    links: Floats


def layer(roles: Floats, counts: Counts, words: Words, links: Floats, steps: Floats) -> Layer:
    """The fragments of one layer of role scores; `counts`: the words of each window; `steps`: bio.best_paths."""
    roles = _log_softmax(roles)
    labels = _decode(roles, counts, steps)
    labels[words.opening & (labels > 0) & (labels % 2 == 0)] -= 1  # what goes on in a paragraph begins there anew
    kinds: tuple[Role, ...] = ("source", "cue", "content")
    found = stretches(labels)
    first = np.array([one.start for one in found], dtype=np.int64)
    fragments = [
        Fragment(kinds[kind], span, score, window)
        for (kind, span, score), window in zip(
            _scored(found, roles, labels, words), words.windows[first].tolist(), strict=True
        )
    ]
    return Layer(fragments, links[first])


def _decode(roles: Floats, counts: Counts, steps: Floats) -> Labels:
    """The best legal labels, window by window side by side; windows where no word prefers one have none."""
    numbers = np.repeat(np.arange(len(counts)), counts)
    marked = np.bincount(numbers, weights=roles.argmax(1) > 0, minlength=len(counts)) > 0
    labels = np.zeros(len(roles), dtype=np.int64)
    if marked.any():
        sizes, kept = counts[marked], marked[numbers]
        inside = np.arange(sizes.max())[None, :] < sizes[:, None]
        padded = np.full((len(sizes), int(sizes.max()), roles.shape[1]), -1e4, dtype=np.float32)
        padded[:, :, 0] = 0.0
        padded[inside] = roles[kept]
        labels[kept] = best_paths(padded, steps)[inside]
    return labels


def mentions(names: Floats, words: Words) -> list[Mention]:
    """The names, each word by its likeliest label."""
    names = _log_softmax(names)
    labels = names.argmax(1)
    kinds: tuple[NameKind, ...] = ("person", "organisation", "place", "other")
    return [Mention(span, kinds[kind], score) for kind, span, score in _scored(stretches(labels), names, labels, words)]


def _scored(found: list[Stretch], scores: Floats, labels: Labels, words: Words) -> Iterator[tuple[int, Span, float]]:
    """For each stretch its kind, its span and the mean probability of its words' labels."""
    chances = np.exp(scores[np.arange(len(labels)), labels])
    alone, starts, ends = chances.tolist(), words.starts.tolist(), words.ends.tolist()
    for kind, start, end in found:
        several = end - start > 1
        score = float(np.add.reduce(chances[start:end]) / np.float32(end - start)) if several else alone[start]
        yield kind, Span(starts[start], ends[end - 1]), round(score, 4)


def _log_softmax(scores: Floats) -> Floats:
    shifted = scores - scores.max(1, keepdims=True)
    result: Floats = shifted - np.log(np.exp(shifted).sum(1, keepdims=True))
    return result
