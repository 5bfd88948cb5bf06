"""What the tagger saw in a text."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from itertools import pairwise
from typing import Literal, NamedTuple

import numpy as np

from reportedly.language.bio import Floats
from reportedly.model.mention import Mention
from reportedly.model.span import Span

Role = Literal["source", "cue", "content"]
NO_HEADS: Floats = np.zeros((0, 3), dtype=np.float32)


class Fragment(NamedTuple):
    """A stretch of words with one role. `window`: the encoder window of its first word; `score`: mean probability."""

    role: Role
    span: Span
    score: float
    window: int


@dataclass(frozen=True, slots=True)
class Tagged:
    """What the model saw in one text.

    `links`: the link parts of each fragment's first word, fragments x 4 x width; `anchors`: those of each window's
    START, windows x 4 x width, which stand for "nothing in this window". The four parts: attribution/linking.py.
    `inner`: contents in which somebody is credited again, each with the inner layer's fragments.
    `heads`: words x 3: where a word begins, how likely it is the head of a statement (a logit), and how certain the
    text makes it, from -3 (certainly not) to 3 (certainly so).
    """

    text: str
    paragraphs: tuple[Span, ...]
    sentences: tuple[Span, ...]
    quotations: tuple[Span, ...]
    fragments: tuple[Fragment, ...]
    links: Floats
    anchors: Floats
    mentions: tuple[Mention, ...]
    inner: tuple[Inner, ...] = ()
    heads: Floats = field(default_factory=lambda: NO_HEADS)

    def fact(self, span: Span) -> float | None:
        """How certain the text makes the word that begins where `span` does; None where no word begins there."""
        at = int(np.searchsorted(self.heads[:, 0], span.start))
        return float(self.heads[at, 2]) if at < len(self.heads) and self.heads[at, 0] == span.start else None


class Inner(NamedTuple):
    """A content fragment by itself: spans of `tagged` count from `start`."""

    start: int
    tagged: Tagged


def parts(tagged: Tagged, size: int) -> Iterator[Inner]:
    """A long text in stretches of whole sentences, `size` code points or a little more each; a short one as it is.

    What is worked out from a part (who belongs to whom) then takes time and memory in proportion to the text.
    """
    if len(tagged.text) <= 2 * size:
        yield Inner(0, tagged)
        return
    edges = [0]
    for sentence in tagged.sentences:
        if sentence.start - edges[-1] >= size:
            edges.append(sentence.start)
    for start, end in pairwise([*edges, len(tagged.text)]):
        yield Inner(start, cut(tagged, start, end))


def cut(tagged: Tagged, start: int, end: int) -> Tagged:
    """The stretch [start, end), everything in it counted from its start; what reaches over an edge is cut."""
    low = bisect_left(tagged.fragments, start, key=lambda f: f.span.start)
    high = bisect_left(tagged.fragments, end, key=lambda f: f.span.start)
    mentions = tagged.mentions[
        bisect_left(tagged.mentions, start, key=lambda m: m.span.start) : bisect_left(
            tagged.mentions, end, key=lambda m: m.span.start
        )
    ]
    inner = tagged.inner[bisect_left(tagged.inner, start, key=_start) : bisect_left(tagged.inner, end, key=_start)]
    return Tagged(
        tagged.text[start:end],
        tuple(within(tagged.paragraphs, start, end)),
        tuple(within(tagged.sentences, start, end)),
        tuple(within(tagged.quotations, start, end)),
        tuple(f._replace(span=_clip(f.span, start, end)) for f in tagged.fragments[low:high]),
        tagged.links[low:high],
        tagged.anchors,
        tuple(Mention(_clip(m.span, start, end), m.kind, m.score) for m in mentions),
        tuple(i._replace(start=i.start - start) for i in inner),
        _heads(tagged.heads, start, end),
    )


def within(spans: Sequence[Span], start: int, end: int) -> list[Span]:
    """Those of `spans` (in order, apart from one another) that reach into [start, end), cut to it, from its start."""
    low = bisect_left(spans, start + 1, key=lambda s: s.end)
    high = bisect_left(spans, end, key=lambda s: s.start)
    return [_clip(span, start, end) for span in spans[low:high]]


def _clip(span: Span, start: int, end: int) -> Span:
    return Span(max(span.start, start) - start, min(span.end, end) - start)


def _start(inner: Inner) -> int:
    return inner.start


def _heads(heads: Floats, start: int, end: int) -> Floats:
    low, high = np.searchsorted(heads[:, 0], [start, end])
    moved = heads[low:high].copy()
    moved[:, 0] -= start
    return moved
