"""Passages that two articles share nearly word for word.

Candidates by MinHash over word triples of sentences and locality-sensitive hashing (Broder 1997; library: datasketch),
so that the work does not grow with the square of the pile; then the words of the neighbourhood are aligned (longest
common subsequence; library: rapidfuzz) and cut where the texts part.
"""

from __future__ import annotations

import re
import zlib
from bisect import bisect_left
from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from datasketch import MinHash, MinHashLSH
from rapidfuzz.distance import LCSseq

from reportedly.language.quotations import quotations
from reportedly.language.sentences import sentences
from reportedly.model.article import Article
from reportedly.model.span import Span

_WORD = re.compile(r"[^\W_]+(?:['’][^\W_]+)?")
_PERMUTATIONS = 64
# A change in a sentence of 20 words costs three of 18 triples, so two changes leave 0.5 in common. Higher, edited
# copies are lost; lower only costs time.
_ALIKE = 0.4
_SENTENCE = 8  # words: shorter sentences ("He declined to comment.") are alike by chance
_CANDIDATES = 12  # earliest articles that a sentence is compared with: boilerplate must not square the work
# A passage: so many words in common, parted by no more than so many others, and so dense.
_ENOUGH, _GAP, _DENSITY = 14, 5, 0.75
_PROSE = 8  # equal words outside quotation marks, with fewer the passage is a shared quotation


@dataclass(frozen=True, slots=True)
class Words:
    """An article's words in small letters, their places, and whether each stands in quotation marks."""

    words: tuple[str, ...]
    spans: tuple[Span, ...]
    in_quotes: tuple[bool, ...]
    sentences: tuple[Span, ...]  # in numbers of words


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
    """Every shared passage of two articles, `one` before `other` in the order given (earliest first, by the caller)."""
    texts = [_words(article.text) for article in articles]
    for (one, other), hits in sorted(_candidates(texts).items()):
        for window in _windows(hits):
            for passage in _align(texts[one], texts[other], window):
                yield _reuse(articles[one].id, articles[other].id, texts[one], texts[other], passage)


def _words(text: str) -> Words:
    found = list(_WORD.finditer(text))
    starts = [m.start() for m in found]
    quoted = [False] * len(found)
    for quote in quotations(text):
        for i in _inside(quote, starts):
            quoted[i] = True
    blocks = (_inside(span, starts) for span in sentences(text))
    parts = tuple(Span(block.start, block.stop) for block in blocks if len(block))
    folded = tuple(m.group().casefold().replace("’", "'") for m in found)
    return Words(folded, tuple(Span(*m.span()) for m in found), tuple(quoted), parts)


def _inside(span: Span, starts: Sequence[int]) -> range:
    return range(bisect_left(starts, span.start), bisect_left(starts, span.end))


Pairs = dict[tuple[int, int], list[tuple[int, int]]]


def _candidates(texts: Sequence[Words]) -> Pairs:
    """For each pair of articles, the pairs of their sentences that look alike."""
    lsh = MinHashLSH(threshold=_ALIKE, num_perm=_PERMUTATIONS)
    sketches: dict[tuple[int, int], MinHash] = {}
    for number, text in enumerate(texts):
        for place, sentence in enumerate(text.sentences):
            if sentence.end - sentence.start >= _SENTENCE:
                sketch = _sketch(text.words[sentence.start : sentence.end])
                sketches[number, place] = sketch
                lsh.insert((number, place), sketch, check_duplication=False)
    pairs: Pairs = defaultdict(list)
    for (number, place), sketch in sketches.items():
        earlier = sorted(hit for hit in lsh.query(sketch) if hit[0] < number)
        near = sorted({hit[0] for hit in earlier})[:_CANDIDATES]
        for other, there in earlier:
            if other in near:
                pairs[other, number].append((there, place))
    return pairs


def _sketch(words: Sequence[str]) -> MinHash:
    sketch = MinHash(num_perm=_PERMUTATIONS, seed=1, hashfunc=zlib.crc32)
    sketch.update_batch([" ".join(words[i : i + 3]).encode("utf-8", "replace") for i in range(len(words) - 2)])
    return sketch


def _windows(hits: Sequence[tuple[int, int]]) -> list[tuple[range, range]]:
    """Like sentences that follow one another in both articles, as ranges of sentences, one more at either end."""
    runs: list[list[tuple[int, int]]] = []
    for hit in sorted(hits):
        for run in runs:
            last = run[-1]
            if 0 <= hit[0] - last[0] <= 2 and 0 <= hit[1] - last[1] <= 2:
                run.append(hit)
                break
        else:
            runs.append([hit])
    return [
        (range(max(0, run[0][0] - 1), run[-1][0] + 2), range(max(0, run[0][1] - 1), run[-1][1] + 2)) for run in runs
    ]


Block = tuple[int, int, int]  # place in one, place in the other, number of equal words


def _align(one: Words, other: Words, window: tuple[range, range]) -> list[list[Block]]:
    """The dense stretches of equal words in a window, as runs of blocks."""
    a, b = _stretch(one, window[0]), _stretch(other, window[1])
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
    return [run for run in runs if _is_copied(run)]


def _stretch(text: Words, which: range) -> Span:
    last = min(which.stop, len(text.sentences)) - 1
    return Span(text.sentences[which.start].start, text.sentences[last].end)


def _ends(run: Sequence[Block]) -> tuple[int, int]:
    return run[-1][0] + run[-1][2], run[-1][1] + run[-1][2]


def _is_copied(run: Sequence[Block]) -> bool:
    return sum(block[2] for block in run) >= _ENOUGH and _density(run) >= _DENSITY


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
