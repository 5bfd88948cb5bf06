"""Names and words without what two writers may do differently: accents, apostrophes, capitals."""

from __future__ import annotations

import re
import unicodedata
from functools import lru_cache

_TOKEN = re.compile(r"[^\W_]+(?:'[^\W_]+)?")
# Letters that have no accent to take off.
_LETTERS = str.maketrans(
    {"ø": "o", "ł": "l", "đ": "d", "ß": "ss", "æ": "ae", "œ": "oe", "þ": "th", "ı": "i", "’": "'", "‘": "'"}
)


@lru_cache(maxsize=50_000)
def fold(words: str) -> str:
    """Small letters, no accents, one space between words, one kind of apostrophe."""
    apart = unicodedata.normalize("NFKD", words.lower().translate(_LETTERS))
    return " ".join("".join(c for c in apart if not unicodedata.combining(c)).translate(_LETTERS).split())


@lru_cache(maxsize=50_000)
def tokens(words: str) -> tuple[str, ...]:
    """The words of a name, folded, without points and hyphens."""
    return tuple(_TOKEN.findall(fold(words)))
