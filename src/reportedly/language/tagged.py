"""What the tagger saw in a text."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise
from typing import Literal, NamedTuple

from reportedly.language.bio import Floats
from reportedly.model.mention import Mention
from reportedly.model.span import Span

Role = Literal["source", "cue", "content"]


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
    `inner`: contents in which somebody may be credited again, each read once more by itself.
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


class Inner(NamedTuple):
    """A content fragment read by itself: spans of `tagged` count from `start`."""

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
        yield Inner(start, _cut(tagged, start, end))


def _cut(tagged: Tagged, start: int, end: int) -> Tagged:
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
