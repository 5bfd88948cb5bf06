"""What a common noun says about who is credited."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache

from reportedly.language.wordlists import read_table
from reportedly.language.wordlists import words as words_in

_ALWAYS_PLURAL = ("police", "authorities", "staff", "reports", "rumors")
_IRREGULAR = {
    "men": "man", "women": "woman", "people": "person", "folks": "person", "children": "child", "wives": "wife",
    "spokespeople": "spokesperson", "media": "media", "police": "police", "staff": "staff",
}  # fmt: skip


# Endings of nouns for people, longer ones first: gender, and whether several are meant.
_SUFFIXES = tuple(
    (one, gender, plural)
    for gender, singular, several in (
        ("f", ("woman", "girl"), ("women", "girls")),
        ("m", ("man", "boy"), ("men", "boys")),
        ("either", ("person", "keeper", "worker"), ("people", "keepers", "workers")),
    )
    for plural, words in ((True, several), (False, singular))
    for one in words
)
_AGED = re.compile(r"\d{1,3}-years?-olds?")
# Endings of trades and callings: botanist, statistician; a checklist is none.
_TRADE = re.compile(r"\w{3,}(?<!checkl)(?<!playl)(?<!blackl)(?<!shortl)(?<!watchl)(?<!wishl)(?:ist|ician|ographer)s?$")


@dataclass(frozen=True, slots=True)
class Noun:
    """`sort`: see `nominals.tsv`, "" for a word that is not there; `gender`: m, f or either; `plural` as written."""

    word: str
    sort: str
    gender: str
    plural: bool


@cache
def _table() -> dict[str, tuple[str, str]]:
    return {row[0]: (row[1], row[2] if len(row) > 2 else "either") for row in read_table("nominals.tsv")}


@cache
def read_noun(words: str) -> Noun:
    """The noun at the end of `words` ("news site", "officials"): two words where the table has them, else one."""
    parts = words.lower().replace("’", "'").split()
    for size in (2, 1):
        word = " ".join(parts[-size:])
        if len(parts) >= size and (noun := _look_up(word)):
            return noun
    last = parts[-1] if parts else ""
    for suffix, gender, plural in _SUFFIXES:
        if last.endswith(suffix) and len(last) > len(suffix) + 2:
            return Noun(last, "person", gender, plural)
    if _AGED.fullmatch(last):
        return Noun(last, "figure", "either", last.endswith("s"))
    if _TRADE.search(last):
        return Noun(last.removesuffix("s"), "person", "either", last.endswith("s"))
    if last in words_in("collective_nouns.txt"):
        return Noun(last, "person", "either", True)
    if "-" in last and (tail := _look_up(last.rsplit("-", 1)[1])):
        return tail
    return Noun(last, "", "either", last.endswith("s") and not last.endswith("ss"))


def _look_up(word: str) -> Noun | None:
    table = _table()
    for form, plural in ((word, False), (_singular(word), True)):
        if form in table and (form != word or not plural):
            sort, gender = table[form]
            return Noun(form, sort, gender, plural or word in _ALWAYS_PLURAL)
    return None


def _singular(word: str) -> str:
    if word in _IRREGULAR:
        return _IRREGULAR[word]
    if word.endswith("ies"):
        return word[:-3] + "y"
    if word.endswith(("ches", "shes", "sses", "xes")):
        return word[:-2]
    return word[:-1] if word.endswith("s") and not word.endswith("ss") else word
