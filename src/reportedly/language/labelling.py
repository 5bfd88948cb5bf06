"""Scores of words into labelled spans: the fragments of a layer, the names."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from functools import reduce
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


def layers(scores: Sequence[Floats], counts: Counts, words: Words, links: Floats, steps: Floats) -> list[Layer]:
    """The fragments of each layer of role scores; `counts`: the words of each window; `steps`: bio.best_paths."""
    chances = [_log_softmax(roles) for roles in scores]
    return [
        _layer(roles, labels, words, links)
        for roles, labels in zip(chances, _decode(chances, counts, steps), strict=True)
    ]


def _layer(roles: Floats, labels: Labels, words: Words, links: Floats) -> Layer:
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


def _decode(layers: Sequence[Floats], counts: Counts, steps: Floats) -> list[Labels]:
    """The best legal labels of each layer, all windows side by side; those where no word prefers one have none."""
    numbers = np.repeat(np.arange(len(counts)), counts)
    padded = [_padded(roles, counts, numbers) for roles in layers]
    length = max(len(one.scores[0]) if len(one.scores) else 0 for one in padded)
    paths = best_paths(
        np.concatenate([_lengthened(one.scores, length) for one in padded]),
        steps,
        [one.scores.shape[1] for one in padded for _ in one.scores],
    )
    found, at = [], 0
    for one in padded:
        labels = np.zeros(len(numbers), dtype=np.int64)
        labels[one.kept] = paths[at : at + len(one.scores), : one.inside.shape[1]][one.inside]
        at += len(one.scores)
        found.append(labels)
    return found


class _Padded(NamedTuple):
    """The windows of a layer that have anything in them, padded to the longest; `kept`: their words in the text."""

    scores: Floats
    inside: NDArray[np.bool_]
    kept: NDArray[np.bool_]


def _padded(roles: Floats, counts: Counts, numbers: Counts) -> _Padded:
    marked = np.bincount(numbers, weights=roles.argmax(1) > 0, minlength=len(counts)) > 0
    sizes, kept = counts[marked], marked[numbers]
    length = int(sizes.max(initial=0))
    inside = np.arange(length)[None, :] < sizes[:, None]
    scores = _empty(len(sizes), length, roles.shape[1])
    scores[inside] = roles[kept]
    return _Padded(scores, inside, kept)


def _lengthened(scores: Floats, length: int) -> Floats:
    more = _empty(len(scores), length - scores.shape[1], scores.shape[2])
    return np.concatenate([scores, more], axis=1)


def _empty(windows: int, length: int, labels: int) -> Floats:
    """Rows that prefer label 0."""
    scores = np.full((windows, length, labels), -1e4, dtype=np.float32)
    scores[:, :, 0] = 0.0
    return scores


def mentions(names: Floats, words: Words) -> list[Mention]:
    """The names, each word by its likeliest label."""
    names = _log_softmax(names)
    labels = names.argmax(1)
    kinds: tuple[NameKind, ...] = ("person", "organisation", "place", "other")
    return [Mention(span, kinds[kind], score) for kind, span, score in _scored(stretches(labels), names, labels, words)]


def _scored(found: list[Stretch], scores: Floats, labels: Labels, words: Words) -> Iterator[tuple[int, Span, float]]:
    """For each stretch its kind, its span and the mean probability of its words' labels."""
    kinds, first, end = np.array(found, dtype=np.int64).reshape(-1, 3).T
    means = _means(np.exp(scores[np.arange(len(labels)), labels]), first, end - first)
    starts, ends = words.starts[first].tolist(), words.ends[end - 1].tolist()
    for kind, start, stop, mean in zip(kinds.tolist(), starts, ends, means.tolist(), strict=True):
        yield kind, Span(start, stop), round(mean, 4)


def _means(values: Floats, first: Counts, sizes: Counts) -> Floats:
    """The means of stretches of the values; those of one size at once."""
    means = np.empty(len(first), dtype=np.float32)
    for size in np.unique(sizes).tolist():
        same = np.flatnonzero(sizes == size)
        rows = values[first[same][:, None] + np.arange(size)]
        means[same] = np.add.reduce(rows, axis=1) / np.float32(size)
    return means


def _log_softmax(scores: Floats) -> Floats:
    shifted = scores - reduce(np.maximum, scores.T)[:, None]  # half the time of scores.max(1)
    result: Floats = shifted - np.log(np.exp(shifted).sum(1, keepdims=True))
    return result
