"""How alike two wordings are: by words, without a model. Claims bring together what means the same; this ranks."""

from __future__ import annotations

import re
from functools import lru_cache

from reportedly.language.wordlists import words

_WORD = re.compile(r"[^\W_]+(?:['’][^\W_]+)?")
_NUMBER = re.compile(r"\d")
_ENDINGS = ("ing", "ed", "es", "s")


def word_list(text: str) -> list[str]:
    """The words in small letters, with straight apostrophes, in order."""
    return [w.replace("’", "'") for w in _WORD.findall(text.casefold())]


@lru_cache(maxsize=50_000)
def stems(text: str) -> frozenset[str]:
    """The content words of a text, cut to stems so that "talks" and "talking" meet, without numbers."""
    functional = words("topicless.txt")
    bare = (w.removesuffix("'s") for w in word_list(text) if not _NUMBER.match(w))
    return frozenset(stem(w) for w in bare if w not in functional)


@lru_cache(maxsize=50_000)
def stem(word: str) -> str:
    """A word without its inflection; at least four letters are left. British and American endings are made one."""
    word = word.replace("isation", "ization").replace("elling", "eling").replace("ellor", "elor")
    for ending in _ENDINGS:
        if word.endswith(ending) and len(word) - len(ending) >= 4:
            return word[: -len(ending)]
    return word


def overlap(one: str, other: str) -> float:
    """Share of the shorter text's content words that the other has too, 0 to 1; 0 where one has none."""
    a, b = stems(one), stems(other)
    return len(a & b) / min(len(a), len(b)) if a and b else 0.0


def likeness(one: str, other: str) -> float:
    """Jaccard similarity of the content words, 0 to 1."""
    a, b = stems(one), stems(other)
    return len(a & b) / len(a | b) if a and b else 0.0
