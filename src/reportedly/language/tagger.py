"""One pass of the encoder over a text: who, how and what (fragments of attributions), and the names.

The model is the quantised MiniLM of `models/attribution.onnx`; `models/attribution.json` says what its columns are.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from functools import cache, cached_property
from importlib.resources import files
from typing import Any, NamedTuple

import numpy as np
from numpy.typing import NDArray

from reportedly.errors import ModelError
from reportedly.language.bio import Floats, Labels, Stretch, best_paths, stretches
from reportedly.language.onnx import open_model
from reportedly.language.quotations import quotations
from reportedly.language.sentences import paragraphs, sentences
from reportedly.language.tagged import Fragment, Inner, Role, Tagged, within
from reportedly.language.tokens import START, STOP, Ints, Tokens, tokenize
from reportedly.language.windows import sentence_heads, windows
from reportedly.language.wordlists import read_lines
from reportedly.model.mention import Mention, NameKind
from reportedly.model.span import Span

# Longer texts are read in sections cut between sentences, so that memory does not grow with the input.
SECTION = 40_000
# A content of fewer code points has no room for somebody else's words.
SHORTEST_INNER = 40
_MARKS = "\"“”„«»‘’'"


class Section(NamedTuple):
    fragments: list[Fragment]
    links: Floats
    anchors: Floats
    mentions: list[Mention]


class Laid(NamedTuple):
    """A text with its layout; `sentences`: those to be read."""

    text: str
    paragraphs: Sequence[Span]
    quotations: Sequence[Span]
    sentences: Sequence[Span]


class Tagger:
    """Reads texts. The model is opened at the first one; `threads` is what each call of it may use.

    Texts longer than `section` code points are read in sections.
    """

    def __init__(self, threads: int = 1, section: int = SECTION) -> None:
        self.threads = threads
        self.section = section

    def read(self, text: str) -> Tagged:
        """Fragments and names of `text`, in order. Any string will do; white space alone gives nothing.

        The model marks one layer, so a content that holds a reporting word is read a second time for what it reports.
        """
        tagged = self._read_once(text)
        held = [_unquoted(f.span, text) for f in tagged.fragments if f.role == "content" and _reports(f.span.of(text))]
        return replace(tagged, inner=tuple(Inner(span.start, self._read_once(span.of(text))) for span in held))

    def _read_once(self, text: str) -> Tagged:
        blocks, spans = paragraphs(text), sentences(text)
        quoted = quotations(text, blocks)
        found = [Section([], self._no_links, self._no_links, [])]
        windows_before = 0
        for part in sections(spans, self.section):
            found.append(self._read_section(Laid(text, blocks, quoted, part), windows_before))
            windows_before += len(found[-1].anchors)
        return Tagged(
            text,
            tuple(blocks),
            tuple(spans),
            tuple(quoted),
            tuple(fragment for section in found for fragment in section.fragments),
            np.concatenate([section.links for section in found]),
            np.concatenate([section.anchors for section in found]),
            tuple(mention for section in found for mention in section.mentions),
        )

    def _read_section(self, laid: Laid, window: int) -> Section:
        offset, end = laid.sentences[0].start, laid.sentences[-1].end
        inside = [within(spans, offset, end) for spans in (laid.paragraphs, laid.quotations, laid.sentences)]
        tokens = tokenize(laid.text[offset:end], inside[0], inside[1])
        heads = sentence_heads(tokens.starts, inside[2])
        ranges = windows(heads, len(tokens.ids), self._layout["window"])
        if not ranges:
            return Section([], self._no_links, self._no_links, [])
        rows = self._score(tokens, ranges)
        width = 4 * self._layout["link"]
        anchors = np.stack([row[0, -width:] for row in rows])
        scores = np.concatenate([row[1:] for row in rows])
        starts, ends = _word_edges(tokens)
        counts = np.array([len(row) - 1 for row in rows])
        numbers = np.repeat(np.arange(len(ranges)), counts) + window
        roles, names, links = np.split(scores, [len(self._layout["roles"]), -width], axis=1)
        edges = (starts + offset, ends + offset)
        fragments, first = self._fragments(_log_softmax(roles), counts, edges, numbers)
        mentions = self._mentions(_log_softmax(names), edges)
        return Section(
            fragments, links[first].reshape(len(first), 4, width // 4), anchors.reshape(len(anchors), 4, -1), mentions
        )

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

    def _fragments(
        self, roles: Floats, counts: NDArray[np.int64], edges: tuple[Ints, Ints], numbers: NDArray[np.int64]
    ) -> tuple[list[Fragment], Labels]:
        labels = self._decode(roles, counts)
        kinds: tuple[Role, ...] = ("source", "cue", "content")
        found = stretches(labels)
        first = np.array([one.start for one in found], dtype=np.int64)
        fragments = [
            Fragment(kinds[kind], span, score, window)
            for (kind, span, score), window in zip(
                _scored(found, roles, labels, edges), numbers[first].tolist(), strict=True
            )
        ]
        return fragments, first

    def _decode(self, roles: Floats, counts: NDArray[np.int64]) -> Labels:
        """The best legal labels, window by window side by side."""
        ends = np.cumsum(counts)
        inside = np.arange(counts.max())[None, :] < counts[:, None]
        padded = np.full((len(counts), int(counts.max()), roles.shape[1]), -1e4, dtype=np.float32)
        padded[:, :, 0] = 0.0
        padded[inside] = roles
        assert ends[-1] == len(roles)
        return best_paths(padded, self._steps)[inside]

    def _mentions(self, names: Floats, edges: tuple[Ints, Ints]) -> list[Mention]:
        labels = names.argmax(1)
        kinds: tuple[NameKind, ...] = ("person", "organisation", "place", "other")
        return [
            Mention(span, kinds[kind], score) for kind, span, score in _scored(stretches(labels), names, labels, edges)
        ]

    @cached_property
    def _session(self) -> Any:
        return open_model("attribution.onnx", self.threads)

    @cached_property
    def _inputs(self) -> list[str]:
        return [given.name for given in self._session.get_inputs()]

    @cached_property
    def _layout(self) -> dict[str, Any]:
        path = files("reportedly.language") / "models" / "attribution.json"
        if not path.is_file():
            raise ModelError("the attribution model's attribution.json is missing")
        layout: dict[str, Any] = json.loads(path.read_text(encoding="utf-8"))
        return layout

    @cached_property
    def _no_links(self) -> Floats:
        return np.zeros((0, 4, self._layout["link"]), dtype=np.float32)

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


def _scored(
    found: list[Stretch], scores: Floats, labels: Labels, edges: tuple[Ints, Ints]
) -> Iterator[tuple[int, Span, float]]:
    """For each stretch its kind, its span and the mean probability of its words' labels."""
    chances = np.exp(scores[np.arange(len(labels)), labels])
    starts, ends = edges[0].tolist(), edges[1].tolist()
    for kind, start, end in found:
        score = np.add.reduce(chances[start:end]) / np.float32(end - start)
        yield kind, Span(starts[start], ends[end - 1]), round(float(score), 4)


def _reports(content: str) -> bool:
    """Whether a content may report in its turn: a reporting word after its first words."""
    return len(content) >= SHORTEST_INNER and _inner_cue().search(content, 4) is not None


def _unquoted(span: Span, text: str) -> Span:
    """`span` without the quotation marks at its edges, so that what is quoted inside is seen as such."""
    start, end = span
    while start < end and text[start] in _MARKS:
        start += 1
    while end > start and text[end - 1] in _MARKS:
        end -= 1
    return Span(start, end)


@cache
def _inner_cue() -> re.Pattern[str]:
    return re.compile(r"\b(?:" + "|".join(map(re.escape, read_lines("inner_cues.txt"))) + r")\b", re.IGNORECASE)


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
