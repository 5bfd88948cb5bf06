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

from reportedly.errors import ModelError
from reportedly.language.bio import Floats
from reportedly.language.labelling import Layer, Words, layers, mentions
from reportedly.language.onnx import open_model
from reportedly.language.quotations import quotations
from reportedly.language.sentences import paragraphs, sentences
from reportedly.language.tagged import NO_HEADS, Inner, Tagged, cut, within
from reportedly.language.tokens import OPENING, START, STOP, Ints, Tokens, tokenize
from reportedly.language.windows import sentence_heads, windows
from reportedly.model.mention import Mention
from reportedly.model.span import Span

# Longer texts are read in sections cut between sentences, so that memory does not grow with the input.
SECTION = 40_000
# What there is to read with, and its files: one for every day, one for archives.
MODELS = {"default": "attribution", "fast": "attribution-fast"}


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
        outer, inner = layers([columns["roles"], columns["inner"]], counts, words, links, self._steps)
        certain = np.stack([words.starts, columns["event"][:, 0], columns["fact"][:, 0]], axis=1)
        return Section(outer, inner, anchors, mentions(columns["names"], words), certain)

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
            kept[start] = True
            scores = self._session.run(["scores"], _input(tokens, start, end))[0]
            found.append(scores[0, :-1][kept[start : end + 1]])
        return found

    @cached_property
    def _session(self) -> Any:
        return open_model(f"{self.file}.onnx", self.threads)

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
    if spans and spans[-1].end - spans[0].start <= size:
        yield spans
        return
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


def _inside(outer: Tagged, inner: Tagged) -> tuple[Inner, ...]:
    """For each content of the outer layer in which the inner one has a cue, what the inner layer has there."""
    cues = [fragment.span.start for fragment in inner.fragments if fragment.role == "cue"]
    contents = [f.span for f in outer.fragments if f.role == "content"]
    contents = [span for span in contents if bisect_left(cues, span.start) < bisect_left(cues, span.end)]
    return tuple(Inner(span.start, cut(inner, span.start, span.end)) for span in contents)


def _input(tokens: Tokens, start: int, end: int) -> dict[str, Ints]:
    """One window between START and STOP."""
    ids, features = np.zeros((2, 1, end - start + 2), dtype=np.int32)
    ids[0, 0], ids[0, -1] = START, STOP
    ids[0, 1:-1] = tokens.ids[start:end]
    features[0, 1:-1] = tokens.features[start:end]
    return {"ids": ids, "features": features}


def _word_edges(tokens: Tokens) -> tuple[Ints, Ints]:
    """First and last code point of each word."""
    heads = np.flatnonzero(tokens.first)
    tails = np.append(heads[1:], len(tokens.ids)) - 1
    return tokens.starts[heads], tokens.ends[tails]
