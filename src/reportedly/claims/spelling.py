"""A claim in the spelling of the pile: "counselling", asked of articles that write "counseling"."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator

_WORD = re.compile(r"[^\W\d_]{5,}")
# British and American endings and letters, each way round, and how many groups of vowels must stand before them: an "l"
# is doubled after two ("counselling", and not "filling"), "our" stands after one ("labour", and not "mourning").
_PAIRS = (
    ("lling", "ling", 2), ("lled", "led", 2), ("ller", "ler", 2), ("llor", "lor", 2),
    ("our", "or", 1), ("ise", "ize", 0), ("isi", "izi", 0), ("isa", "iza", 0), ("yse", "yze", 0),
    ("tre", "ter", 1), ("ence", "ense", 0), ("ogue", "og", 0), ("mme", "m", 0), ("ae", "e", 0),
)  # fmt: skip
_VOWELS = re.compile(r"[aeiouy]+")


def as_spelt(claim: str, known: Collection[str]) -> str:
    """The claim, each word that the pile lacks in the one other spelling that it has. `known`: words in small letters.

    >>> as_spelt("They are in counselling", {"counseling", "they"})
    'They are in counseling'
    """

    def spelt(word: re.Match[str]) -> str:
        plain = word.group().lower()
        if plain in known:
            return word.group()
        found = {other for other in _others(plain) if other in known}
        if len(found) != 1:
            return word.group()
        (other,) = found
        return other.capitalize() if word.group()[0].isupper() else other

    return _WORD.sub(spelt, claim)


def _others(word: str) -> Iterator[str]:
    for one, other, least in _PAIRS:
        for here, there in ((one, other), (other, one)):
            for at in re.finditer(here, word):
                if len(_VOWELS.findall(word, 0, at.start())) >= least:
                    yield word[: at.start()] + there + word[at.end() :]
