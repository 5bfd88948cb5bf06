"""A claim in the spelling of the pile: "counselling", asked of articles that write "counseling"."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator

from reportedly.language.wordlists import read_table

_WORD = re.compile(r"[^\W\d_]{5,}")
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
    for one, other, least in read_table("spellings.tsv"):
        for here, there in ((one, other), (other, one)):
            for at in re.finditer(here, word):
                if len(_VOWELS.findall(word, 0, at.start())) >= int(least):
                    yield word[: at.start()] + there + word[at.end() :]
