"""Text into word pieces, with what a reader of small letters alone would miss.

The encoder knows no capitals, no line ends and, within a window, not whether a quotation is open. Each piece therefore
carries a feature number: its word's case (4), whether it stands in quotation marks (2) and begins a paragraph (2).
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache
from importlib.resources import files
from typing import TYPE_CHECKING

import numpy as np
from numpy.typing import NDArray

from reportedly.language.quotations import quotations
from reportedly.language.sentences import paragraphs
from reportedly.model.span import Span

if TYPE_CHECKING:
    from tokenizers import Tokenizer

Ints = NDArray[np.int32]
FEATURES = 16
START, STOP = 101, 102  # [CLS] and [SEP]
# One sign for each kind of mark, each one code point for one: publishers differ, the meaning does not.
_PLAIN = str.maketrans({**dict.fromkeys("“”„‟«»", '"'), **dict.fromkeys("‘’‚‛`´", "'"), "\u00ad": " ", "\u200b": " "})
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
    from tokenizers import Tokenizer

    path = files("reportedly.language") / "models" / "tokenizer.json"
    return Tokenizer.from_str(path.read_text(encoding="utf-8"))


def plain(text: str) -> str:
    """The text as the tokenizer sees it: same length, all quotation marks straight."""
    text = _SURROGATE.sub(" ", text.translate(_PLAIN))
    return text.replace("''", '" ') if "''" in text else text


def tokenize(text: str) -> Tokens:
    """The word pieces of `text`; white space and control characters give none."""
    blocks = paragraphs(text)
    quoted = quotations(text, blocks)
    encoded = _tokenizer().encode(_double_marks(plain(text), quoted), add_special_tokens=False)
    offsets = np.array(encoded.offsets, dtype=np.int32).reshape(-1, 2)
    starts, ends = offsets[:, 0], offsets[:, 1]
    words = np.array(encoded.word_ids, dtype=np.int32)
    first = np.ones(len(words), dtype=np.bool_)
    first[1:] = words[1:] != words[:-1]
    return Tokens(
        np.array(encoded.ids, dtype=np.int32), _features(text, starts, ends, (blocks, quoted)), starts, ends, first
    )


def _double_marks(text: str, quoted: list[Span]) -> str:
    """British quotations in American marks: the training text has hardly any single ones."""
    singles = [at for start, end in quoted if text[start] == "'" for at in (start, end - 1)]
    if not singles:
        return text
    signs = list(text)
    for at in singles:
        signs[at] = '"' if signs[at] == "'" else signs[at]
    return "".join(signs)


def _features(text: str, starts: Ints, ends: Ints, marked: tuple[list[Span], list[Span]]) -> Ints:
    blocks, spans = marked
    quoted = np.zeros(len(text) + 1, dtype=np.int32)
    for start, end in spans:
        quoted[start:end] = 1
    opening = np.zeros(len(starts), dtype=np.int32)
    if len(starts):
        heads = np.searchsorted(starts, [block.start for block in blocks])
        opening[heads[heads < len(starts)]] = 1
    result: Ints = _case(text, starts, ends) + 4 * quoted[starts] + 8 * opening
    return result


def _case(text: str, starts: Ints, ends: Ints) -> Ints:
    """0 small, 1 Capital, 2 ALL CAPITALS, 3 digit."""
    points = np.frombuffer(text.encode("utf-32-le", "surrogatepass"), dtype=np.uint32)
    signs, inverse = np.unique(points, return_inverse=True)
    kinds = np.array([1 if (c := chr(s)).isupper() else 3 if c.isdigit() else 0 for s in signs], dtype=np.int32)
    table = np.append(kinds[inverse], 0).astype(np.int32)
    case = table[starts]
    capitals = (case == 1) & (ends - starts > 1) & (table[np.minimum(starts + 1, ends - 1)] == 1)
    case[capitals] = 2
    return case
