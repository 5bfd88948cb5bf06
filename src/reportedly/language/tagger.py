"""One pass of the encoder over a text: who, how and what (fragments of attributions), and the names.

A model is a quantised MiniLM, `models/attribution.onnx` or `models/attribution-fast.onnx`; the JSON beside it says what
its columns are.
"""

from __future__ import annotations

import json
from bisect import bisect_left
from collections.abc import Iterator, Sequence
from dataclasses import replace
from functools import cached_property
from importlib.resources import files
from typing import Any, NamedTuple

import numpy as np
from numpy.typing import NDArray

from reportedly.errors import ModelError
from reportedly.language.bio import Floats, Labels, Stretch, best_paths, stretches
from reportedly.language.onnx import open_model
from reportedly.language.quotations import quotations
from reportedly.language.sentences import paragraphs, sentences
from reportedly.language.tagged import NO_HEADS, Fragment, Inner, Role, Tagged, cut, within
from reportedly.language.tokens import OPENING, START, STOP, Ints, Tokens, tokenize
from reportedly.language.windows import sentence_heads, windows
from reportedly.model.mention import Mention, NameKind
from reportedly.model.span import Span

# Longer texts are read in sections cut between sentences, so that memory does not grow with the input.
SECTION = 40_000
# What there is to read with, and its files: one for every day, one for archives.
MODELS = {"default": "attribution", "fast": "attribution-fast"}
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


class Section(NamedTuple):
    outer: Layer
    inner: Layer
    anchors: Floats
    mentions: list[Mention]
    heads: Floats


class Laid(NamedTuple):
    """A text with its layout; `sentences`: those to be read."""

    text: str
    paragraphs: Sequence[Span]
    quotations: Sequence[Span]
    sentences: Sequence[Span]


class Tagger:
    """Reads texts. The model is opened at the first one; `threads` is what each call of it may use.

    Texts longer than `section` code points are read in sections. ModelError for a `model` that is none of MODELS.
    """

    def __init__(self, threads: int = 1, section: int = SECTION, model: str = "default") -> None:
        if model not in MODELS:
            raise ModelError(f"there is no model {model!r}; there are {', '.join(MODELS)}")
        self.threads = threads
        self.section = section
        self.file = MODELS[model]

    def read(self, text: str) -> Tagged:
        """Fragments and names of `text`, in order. Any string will do; white space alone gives nothing."""
        blocks, spans = paragraphs(text), sentences(text)
        quoted = quotations(text, blocks)
        found = [self._nothing]
        windows_before = 0
        for part in sections(spans, self.section):
            found.append(self._read_section(Laid(text, blocks, quoted, part), windows_before))
            windows_before += len(found[-1].anchors)
        anchors = np.concatenate([section.anchors for section in found])
        mentions = tuple(mention for section in found for mention in section.mentions)

        def seen(layers: Sequence[Layer]) -> Tagged:
            fragments = tuple(fragment for layer in layers for fragment in layer.fragments)
            links = np.concatenate([layer.links for layer in layers])
            return Tagged(text, tuple(blocks), tuple(spans), tuple(quoted), fragments, links, anchors, mentions)

        outer, inner = seen([section.outer for section in found]), seen([section.inner for section in found])
        return replace(outer, inner=_inside(outer, inner), heads=np.concatenate([section.heads for section in found]))

    def _read_section(self, laid: Laid, window: int) -> Section:
        offset, end = laid.sentences[0].start, laid.sentences[-1].end
        inside = [within(spans, offset, end) for spans in (laid.paragraphs, laid.quotations, laid.sentences)]
        tokens = tokenize(laid.text[offset:end], inside[0], inside[1])
        heads = sentence_heads(tokens.starts, inside[2])
        ranges = windows(heads, len(tokens.ids), self._layout["window"])
        if not ranges:
            return self._nothing
        rows = self._score(tokens, ranges)
        anchors = self._columns(np.stack([row[0] for row in rows]))["links"].reshape(len(rows), 4, -1)
        columns = self._columns(np.concatenate([row[1:] for row in rows]))
        starts, ends = _word_edges(tokens)
        counts = np.array([len(row) - 1 for row in rows])
        opening = tokens.features[tokens.first] >= OPENING
        words = Words(starts + offset, ends + offset, np.repeat(np.arange(len(ranges)), counts) + window, opening)
        links = columns["links"].reshape(len(starts), 4, -1)
        outer, inner = (self._layer(columns[name], counts, words, links) for name in ("roles", "inner"))
        certain = np.stack([words.starts, columns["event"][:, 0], columns["fact"][:, 0]], axis=1)
        return Section(outer, inner, anchors, _mentions(columns["names"], words), certain)

    def _columns(self, scores: Floats) -> dict[str, Floats]:
        """What each head gave, by its name."""
        sizes = self._layout["columns"]
        return dict(zip(sizes, np.split(scores, np.cumsum(list(sizes.values()))[:-1], axis=1), strict=True))

    def _score(self, tokens: Tokens, ranges: list[tuple[int, int]]) -> list[Floats]:
        """For each window the columns of START and of each word (its first piece).

        Each window goes through alone: 8-bit activations are scaled per call, so windows that share one would change
        each other's scores. It costs nothing: batches were no faster on one thread (AllSides articles).
        """
        kept = np.append(True, tokens.first)  # START comes before the first piece
        found = []
        for start, end in ranges:
            given = _input(tokens, start, end)
            kept[start] = True
            scores = self._session.run(["scores"], {name: given[name] for name in self._inputs})[0]
            found.append(scores[0, :-1][kept[start : end + 1]])
        return found

    def _layer(self, roles: Floats, counts: Counts, words: Words, links: Floats) -> Layer:
        roles = _log_softmax(roles)
        labels = self._decode(roles, counts)
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

    def _decode(self, roles: Floats, counts: Counts) -> Labels:
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
            labels[kept] = best_paths(padded, self._steps)[inside]
        return labels

    @cached_property
    def _session(self) -> Any:
        return open_model(f"{self.file}.onnx", self.threads)

    @cached_property
    def _inputs(self) -> list[str]:
        return [given.name for given in self._session.get_inputs()]

    @cached_property
    def _layout(self) -> dict[str, Any]:
        path = files("reportedly.language") / "models" / f"{self.file}.json"
        if not path.is_file():
            raise ModelError(f"the attribution model's {path.name} is missing")
        layout: dict[str, Any] = json.loads(path.read_text(encoding="utf-8"))
        return layout

    @cached_property
    def _nothing(self) -> Section:
        """What there is in white space."""
        links = np.zeros((0, 4, self._layout["columns"]["links"] // 4), dtype=np.float32)
        return Section(Layer([], links), Layer([], links), links, [], NO_HEADS)

    @cached_property
    def _steps(self) -> Floats:
        steps: Floats = np.array(self._layout["steps"], dtype=np.float32)
        return steps


def sections(spans: Sequence[Span], size: int = SECTION) -> Iterator[Sequence[Span]]:
    """Sentences in groups of at most `size` code points; a longer sentence is cut."""
    group: list[Span] = []
    for span in spans:
        pieces = [Span(at, min(at + size, span.end)) for at in range(span.start, span.end, size)]
        for piece in pieces:
            if group and piece.end - group[0].start > size:
                yield group
                group = []
            group.append(piece)
    if group:
        yield group


def _mentions(names: Floats, words: Words) -> list[Mention]:
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


def _inside(outer: Tagged, inner: Tagged) -> tuple[Inner, ...]:
    """For each content of the outer layer in which the inner one has a cue, what the inner layer has there."""
    cues = [fragment.span.start for fragment in inner.fragments if fragment.role == "cue"]
    contents = [f.span for f in outer.fragments if f.role == "content"]
    contents = [span for span in contents if bisect_left(cues, span.start) < bisect_left(cues, span.end)]
    return tuple(Inner(span.start, cut(inner, span.start, span.end)) for span in contents)


def _input(tokens: Tokens, start: int, end: int) -> dict[str, Ints]:
    """One window between START and STOP; `mask` for graphs that ask for one."""
    ids, features, mask = np.zeros((3, 1, end - start + 2), dtype=np.int32)
    ids[0, 0], ids[0, -1] = START, STOP
    ids[0, 1:-1] = tokens.ids[start:end]
    features[0, 1:-1] = tokens.features[start:end]
    mask[:] = 1
    return {"ids": ids, "features": features, "mask": mask}


def _word_edges(tokens: Tokens) -> tuple[Ints, Ints]:
    """First and last code point of each word."""
    heads = np.flatnonzero(tokens.first)
    tails = np.append(heads[1:], len(tokens.ids)) - 1
    return tokens.starts[heads], tokens.ends[tails]


def _log_softmax(scores: Floats) -> Floats:
    shifted = scores - scores.max(1, keepdims=True)
    result: Floats = shifted - np.log(np.exp(shifted).sum(1, keepdims=True))
    return result
