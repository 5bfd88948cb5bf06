"""Passages that two articles share nearly word for word.

Candidates are overlapping windows that have many word triples in common (windows.py); then the words of the
neighbourhood are aligned (longest common subsequence; library: rapidfuzz) and cut where the texts part.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache

from rapidfuzz.distance import LCSseq

from reportedly.language.quotations import quotations
from reportedly.model.article import Article
from reportedly.model.span import Span
from reportedly.provenance.windows import EARLIEST, index_for

_WORD = re.compile(r"[^\W_]+(?:['’][^\W_]+)?")
# Windows of 20 words, a new one every 10: a copied run of 25 words has 15 in one window of either article, whatever
# stands around it.
_WINDOW, _STRIDE = 20, 10
_LEAST = 6  # words: a text with fewer is no passage
# A passage: so many words in common, parted by no more than so many others, and so dense.
_ENOUGH, _GAP, _DENSITY = 14, 5, 0.75
_MARGIN = 60  # words around like windows that are aligned with them: the copy begins and ends somewhere there
_NEXT = 4  # windows: like ones so near to one another are one stretch
_PROSE = 8  # equal words outside quotation marks, with fewer the passage is a shared quotation


@dataclass(frozen=True, slots=True)
class Words:
    """An article's words in small letters, their places, and whether each stands in quotation marks."""

    words: tuple[str, ...]
    spans: tuple[Span, ...]
    in_quotes: tuple[bool, ...]

    @property
    def windows(self) -> list[Span]:
        """Overlapping windows, in numbers of words; the last one may be shorter."""
        starts = range(0, max(1, len(self.words) - _WINDOW + _STRIDE), _STRIDE)
        found = [Span(start, min(start + _WINDOW, len(self.words))) for start in starts]
        return [window for window in found if window.end - window.start >= _LEAST]


@dataclass(frozen=True, slots=True)
class Reuse:
    """A shared passage: its span in either article, the places of equal words, and their share of its words."""

    one: str
    other: str
    one_span: Span
    other_span: Span
    pairs: tuple[tuple[Span, Span], ...]
    density: float
    quotation: bool  # nothing but quoted words: who quotes the same speaker need not have copied the article


def find_reuse(articles: Sequence[Article]) -> Iterator[Reuse]:
    """Every shared passage of two articles, once; `one` before `other` in the order given (the caller's: by date)."""
    for (one, other), hits in sorted(_candidates(articles).items()):
        texts = _words(articles[one].text), _words(articles[other].text)
        found = [
            _reuse(articles[one].id, articles[other].id, *texts, passage)
            for stretch in _stretches(hits)
            for passage in _align(*texts, stretch)
        ]
        yield from _longest(found)


def _longest(found: Sequence[Reuse]) -> list[Reuse]:
    """Of passages that overlap in both articles, the longest; in order."""
    kept: list[Reuse] = []
    for reuse in sorted(found, key=lambda reuse: (-len(reuse.pairs), reuse.one_span, reuse.other_span)):
        if not any(reuse.one_span.overlaps(k.one_span) and reuse.other_span.overlaps(k.other_span) for k in kept):
            kept.append(reuse)
    return sorted(kept, key=lambda reuse: (reuse.one_span, reuse.other_span))


@lru_cache(maxsize=256)
def _words(text: str) -> Words:
    found = list(_WORD.finditer(text))
    starts = [m.start() for m in found]
    quoted = [False] * len(found)
    for quote in quotations(text):
        for i in _inside(quote, starts):
            quoted[i] = True
    folded = tuple(m.group().casefold().replace("’", "'") for m in found)
    return Words(folded, tuple(Span(*m.span()) for m in found), tuple(quoted))


def _inside(span: Span, starts: Sequence[int]) -> range:
    return range(bisect_left(starts, span.start), bisect_left(starts, span.end))


Pairs = dict[tuple[int, int], list[tuple[int, int]]]


def _candidates(articles: Sequence[Article]) -> Pairs:
    """For each pair of articles, the pairs of their windows that look alike."""
    index = index_for(sum(len(article.text) for article in articles))
    pairs: Pairs = defaultdict(list)
    for number, article in enumerate(articles):
        for place, earlier in enumerate(index.earlier(_triples(_words(article.text)))):
            near = sorted({other for other, _ in earlier})[:EARLIEST]
            for other, there in earlier:
                if other in near:
                    pairs[other, number].append((there, place))
    return pairs


def _triples(text: Words) -> list[list[bytes]]:
    """The word triples of each window."""
    triples = [" ".join(text.words[i : i + 3]).encode("utf-8", "replace") for i in range(len(text.words) - 2)]
    return [triples[window.start : window.end - 2] for window in text.windows]


def _stretches(hits: Sequence[tuple[int, int]]) -> list[tuple[Span, Span]]:
    """Like windows that follow one another in both articles, as stretches of words with a margin."""
    runs: list[list[tuple[int, int]]] = []
    for hit in sorted(hits):
        for run in runs:
            last = run[-1]
            if 0 <= hit[0] - last[0] <= _NEXT and 0 <= hit[1] - last[1] <= _NEXT:
                run.append(hit)
                break
        else:
            runs.append([hit])
    return [(_words_of(run[0][0], run[-1][0]), _words_of(run[0][1], run[-1][1])) for run in runs]


def _words_of(first: int, last: int) -> Span:
    return Span(max(0, first * _STRIDE - _MARGIN), last * _STRIDE + _WINDOW + _MARGIN)


Block = tuple[int, int, int]  # place in one, place in the other, number of equal words


def _align(one: Words, other: Words, stretch: tuple[Span, Span]) -> list[list[Block]]:
    """The dense runs of equal words in a stretch, as blocks."""
    a, b = stretch
    equal = LCSseq.opcodes(one.words[a.start : a.end], other.words[b.start : b.end])
    blocks = [
        (a.start + op.src_start, b.start + op.dest_start, op.src_end - op.src_start)
        for op in equal
        if op.tag == "equal" and op.src_end - op.src_start > 1
    ]
    runs: list[list[Block]] = []
    for block in blocks:
        if runs and max(block[0] - _ends(runs[-1])[0], block[1] - _ends(runs[-1])[1]) <= _GAP:
            runs[-1].append(block)
        else:
            runs.append([block])
    enough = min(_ENOUGH, max(_LEAST, round(_DENSITY * min(len(one.words), len(other.words)))))
    return [run for run in runs if sum(block[2] for block in run) >= enough and _density(run) >= _DENSITY]


def _ends(run: Sequence[Block]) -> tuple[int, int]:
    return run[-1][0] + run[-1][2], run[-1][1] + run[-1][2]


def _is_quotation(run: Sequence[Block], one: Words, other: Words) -> bool:
    prose = sum(not (one.in_quotes[a + i] and other.in_quotes[b + i]) for a, b, length in run for i in range(length))
    return prose < _PROSE


def _density(run: Sequence[Block]) -> float:
    end_a, end_b = _ends(run)
    return sum(block[2] for block in run) / max(end_a - run[0][0], end_b - run[0][1])


def _reuse(one_id: str, other_id: str, one: Words, other: Words, run: Sequence[Block]) -> Reuse:
    end_a, end_b = _ends(run)
    return Reuse(
        one_id,
        other_id,
        Span(one.spans[run[0][0]].start, one.spans[end_a - 1].end),
        Span(other.spans[run[0][1]].start, other.spans[end_b - 1].end),
        tuple((one.spans[a + i], other.spans[b + i]) for a, b, length in run for i in range(length)),
        _density(run),
        _is_quotation(run, one, other),
    )
