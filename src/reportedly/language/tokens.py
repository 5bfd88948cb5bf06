"""Text into word pieces, with what a reader of small letters alone would miss.

The encoder knows no capitals, no line ends and, within a window, not whether a quotation is open. Each piece therefore
carries a feature number: its word's case (4), whether it stands in quotation marks (2) and begins a paragraph (2).
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache
from itertools import pairwise
from typing import TYPE_CHECKING

import numpy as np
from numpy.typing import NDArray

from reportedly.language.onnx import open_tokenizer
from reportedly.language.quotations import quotations
from reportedly.language.sentences import paragraphs
from reportedly.model.span import Span

if TYPE_CHECKING:
    from tokenizers import Tokenizer

Ints = NDArray[np.int32]
FEATURES = 16
OPENING = 8  # features from here on: the piece begins a paragraph
START, STOP = 101, 102  # [CLS] and [SEP]
ROW = 5 * 4  # bytes of a piece
MOST_KNOWN = 100_000  # words kept with their pieces: some 20 MB
# What the tokenizer always parts: blanks, and each ASCII mark by itself. The pieces of a stretch between them depend on
# nothing around it.
_STRETCH = re.compile(r"[^ \t\r\n!-/:-@\[-`{-~]+|[!-/:-@\[-`{-~]|[ \t\r\n]+")
# One sign for each kind of mark, each one code point for one: publishers differ, the meaning does not.
_PLAIN = {**dict.fromkeys("“”„‟«»", '"'), **dict.fromkeys("‘’‚‛`´", "'"), "\u00ad": " ", "\u200b": " "}
_SURROGATE = re.compile("[\ud800-\udfff]")


@dataclass(frozen=True, slots=True)
class Tokens:
    """Parallel arrays, a row a word piece: vocabulary number, feature, code points [start, end), does a word begin."""

    ids: Ints
    features: Ints
    starts: Ints
    ends: Ints
    first: NDArray[np.bool_]


@cache
def _tokenizer() -> Tokenizer:
    return open_tokenizer()


def plain(text: str) -> str:
    """The text as the tokenizer sees it: same length, all quotation marks straight."""
    for sign, meant in _PLAIN.items():  # a tenth of the time of str.translate
        if sign in text:
            text = text.replace(sign, meant)
    text = text if text.isascii() else _SURROGATE.sub(" ", text)
    return text.replace("''", '" ') if "''" in text else text


def tokenize(text: str, blocks: list[Span] | None = None, quoted: list[Span] | None = None) -> Tokens:
    """The word pieces of `text`; white space and control characters give none.

    `blocks` and `quoted`: the paragraphs and quotations, where known.
    """
    blocks = paragraphs(text) if blocks is None else blocks
    quoted = quotations(text, blocks) if quoted is None else quoted
    stretches: list[str] = _STRETCH.findall(_double_marks(plain(text), quoted))
    rows = _rows(stretches)
    lengths = np.fromiter(map(len, stretches), dtype=np.int32, count=len(stretches))
    counts = np.fromiter(map(len, rows), dtype=np.int32, count=len(rows)) // ROW
    begins = np.repeat(np.cumsum(lengths, dtype=np.int32) - lengths, counts)
    ids, starts, ends, case, first = np.frombuffer(b"".join(rows), dtype=np.int32).reshape(-1, 5).T
    starts, ends = starts + begins, ends + begins
    features = case + _features(len(text), starts, blocks, quoted)
    return Tokens(np.ascontiguousarray(ids), features, starts, ends, first.astype(np.bool_))


def _rows(stretches: list[str]) -> list[bytes]:
    """The rows of each stretch's pieces. News repeats its words: of ten, nine were seen before by this process."""
    known = _known()
    fresh = set(stretches).difference(known)
    if fresh:
        if len(known) > MOST_KNOWN:
            known.clear()
            fresh = set(stretches)
        new = list(fresh)
        known.update(zip(new, _encode(new), strict=True))
    return list(map(known.__getitem__, stretches))


@cache
def _known() -> dict[str, bytes]:
    return {}


def _encode(stretches: list[str]) -> list[bytes]:
    """The pieces of each stretch: number, start, end, case, does a word begin; five 32-bit integers each.

    They go through together, a blank between two, which parts them: by itself each would take ten times as long.
    """
    text = " ".join(stretches)
    encoded = _tokenizer().encode(text, add_special_tokens=False)
    lengths = np.array([len(stretch) for stretch in stretches]) + 1
    ends = lengths.cumsum()
    places = np.array(encoded.offsets, dtype=np.int64).reshape(-1, 2)
    which = np.searchsorted(ends, places[:, 0], side="right")
    inside = places - (ends - lengths)[which][:, None]
    case = [_case(text[start : start + 2], end - start) for start, end in encoded.offsets]
    first = np.diff(np.array(encoded.word_ids, dtype=np.int64), prepend=-1) != 0
    rows = np.column_stack([encoded.ids, inside, case, first]).astype(np.int32).tobytes()
    edges = (ROW * np.searchsorted(which, np.arange(len(stretches) + 1))).tolist()
    return [rows[start:end] for start, end in pairwise(edges)]


def _double_marks(text: str, quoted: list[Span]) -> str:
    """British quotations in American marks: the training text has hardly any single ones."""
    singles = [at for start, end in quoted if text[start] == "'" for at in (start, end - 1)]
    if not singles:
        return text
    signs = list(text)
    for at in singles:
        signs[at] = '"' if signs[at] == "'" else signs[at]
    return "".join(signs)


def _features(size: int, starts: Ints, blocks: list[Span], quoted: list[Span]) -> Ints:
    """What a place in the text gives: 4 in quotation marks, 8 where a paragraph begins."""
    inside = np.zeros(size + 1, dtype=np.int32)
    for start, end in quoted:
        inside[start:end] = 4
    result: Ints = inside[starts]
    heads = np.searchsorted(starts, [block.start for block in blocks])
    result[np.unique(heads[heads < len(starts)])] += 8
    return result


def _case(signs: str, length: int) -> int:
    """0 small, 1 Capital, 2 ALL CAPITALS, 3 digit; told by the first two code points of a piece of `length`."""
    if not signs[0].isupper():
        return 3 if signs[0].isdigit() else 0
    return 2 if length > 1 and signs[1].isupper() else 1
