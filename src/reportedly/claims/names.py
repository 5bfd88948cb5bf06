"""The names of a pile, told by their capitals.

Inside one story the names are everywhere and tell nothing apart: with them in, "Roe and Lund are in therapy" is nearer
to "Roe and Lund have filed" than to "the couple see a counsellor". Statements are therefore compared without their
names, and the names apart.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable
from functools import lru_cache

from reportedly.claims.phrases import plain

_WORD = re.compile(r"[^\W\d_](?:[\w&]|['’.-](?=\w))*")
_BRACKETS = re.compile(r"\([^()]*\)")
_LONG_NAME = re.compile(r"(?<!\w)[A-Z][\w&]+(?:\s[A-Z][\w&]+){2}")
# A word written with a capital inside a sentence this often, and twice as often as without, is a name.
OFTEN = 2

Names = frozenset[str]


@lru_cache(maxsize=1 << 16)
def key(word: str) -> str:
    """A name as it is compared: small letters, no possessive."""
    return plain(word).removesuffix("'s").strip("'.-")


def names_of(texts: Iterable[str]) -> Names:
    """The name words of a pile of texts, as keys."""
    capital: Counter[str] = Counter()
    small: Counter[str] = Counter()
    for text in texts:
        for match in _WORD.finditer(text):
            word = match.group()
            if word[0].islower():
                small[key(word)] += 1
            elif inside(text, match.start()):
                capital[key(word)] += 1
    return frozenset(k for k, n in capital.items() if n >= OFTEN and n > 2 * small[k] and len(k) > 1)


def inside(text: str, at: int) -> bool:
    """Whether a word stands inside its sentence, where a capital means a name."""
    before = text[max(0, at - 6) : at].rstrip(" \"'“‘([-—–")
    return bool(before) and before[-1] not in ".!?:\n"


def without(text: str, names: Names) -> str:
    """The text without its names; the text itself where nothing else is left."""
    rest = _WORD.sub(lambda m: "" if m.group()[0].isupper() and key(m.group()) in names else m.group(), text)
    return " ".join(rest.split()) if re.search(r"\w", rest) else text


def named(text: str, names: Names) -> list[frozenset[str]]:
    """The names of a claim, each as the set of its words. What stands in brackets is an aside and is left out."""
    text = _BRACKETS.sub(lambda m: " ; " * (len(m.group()) > 1), text)
    runs: list[frozenset[str]] = []
    last = -2
    for match in _WORD.finditer(text):
        word, k = match.group(), key(match.group())
        if not word[0].isupper() or not (k in names or inside(text, match.start())):
            continue
        if last >= 0 and not text[last : match.start()].strip():
            runs[-1] |= {k}
        else:
            runs.append(frozenset({k}))
        last = match.end()
    return runs


def initials_in(text: str) -> frozenset[str]:
    """The initials of names of three words and more, as keys: "Northern Rail Board" is the NRB."""
    return frozenset("".join(w[0] for w in m.group().split()).lower() for m in _LONG_NAME.finditer(text))


@lru_cache(maxsize=4096)  # one question asks of a sentence up to six times
def words_in(text: str) -> frozenset[str]:
    """The keys of all words of a text that are written with a capital."""
    return frozenset(key(word) for word in set(_WORD.findall(text)) if word[0].isupper())
