"""Piles of any size: the same readings over and over, each time about other people and other things.

Names are written in other letters, a different alphabet for each copy; other words become words of news of the same
length; the words that the stages look for stay. Every span stays where it is. A copy is told apart as another story,
and costs what the first one does.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace
from functools import cache
from random import Random
from zlib import crc32

import reportedly
from reportedly.language.wordlists import read_table, words
from reportedly.model.attribution import REPORTED

_WORD = re.compile(r"[^\W\d_]+")
_LISTS = ("topicless.txt", "common_words.txt", "hearsay.txt", "plans.txt", "endings.txt", "denials.txt")
_LETTERS = ("aeiou", "bcdfghjklmnpqrstvwxz")


def pile_of(statements: int, readings: Sequence[reportedly.Reading]) -> list[reportedly.Reading]:
    """Readings that hold so many statements (said, wrote or reported), or a few more."""
    held = 0
    made = []
    for reading in _copies(readings):
        if held >= statements:
            break
        made.append(reading)
        held += sum(a.manner in REPORTED for a in reading.attributions or ())
    return made


def _copies(readings: Sequence[reportedly.Reading]) -> Iterator[reportedly.Reading]:
    number = 0
    while readings:
        disguise = _disguise(number) if number else str
        yield from (_disguised(r, number, disguise) for r in readings if r.article is not None)
        number += 1


def _disguise(number: int) -> Callable[[str], str]:
    dice = Random(number)
    letters: dict[int, str] = {}
    for alphabet in _LETTERS:
        mixed = "".join(dice.sample(alphabet, len(alphabet)))
        letters |= str.maketrans(alphabet + alphabet.upper(), mixed + mixed.upper())

    @cache
    def other(word: str) -> str:
        if word.casefold() in _kept() or len(word) < 4:
            return word
        fitting = _vocabulary().get(len(word), ())
        if word[0].isupper() or not fitting:
            return word.translate(letters)
        return fitting[crc32(f"{number} {word}".encode()) % len(fitting)]

    return lambda text: _WORD.sub(lambda m: other(m.group()), text)


@cache
def _vocabulary() -> dict[int, tuple[str, ...]]:
    """Words of news by their length, without those that stages look for."""
    found: dict[int, list[str]] = defaultdict(list)
    for word, _ in read_table("document_frequencies.tsv"):
        if word.isalpha() and word not in _kept():
            found[len(word)].append(word)
    return {length: tuple(entries) for length, entries in found.items()}


@cache
def _kept() -> frozenset[str]:
    return frozenset(part for name in _LISTS for entry in words(name) for part in entry.split())


def _disguised(reading: reportedly.Reading, number: int, disguise: Callable[[str], str]) -> reportedly.Reading:
    article = reading.article
    assert article is not None
    outlet = article.outlet and reportedly.Outlet(disguise(article.outlet.name))
    title = article.title and disguise(article.title)
    told = replace(
        article, id=f"{number:04}-{article.id}", text=disguise(article.text), title=title, outlet=outlet, path=None
    )
    attributions = tuple(
        replace(a, chain=tuple(replace(hop, name=disguise(hop.name)) for hop in a.chain))
        for a in reading.attributions or ()
    )
    return replace(reading, article=told, attributions=attributions)
