"""What two names of people have in common: given names and their short forms, middle names, initials, Jr. and Sr."""

from __future__ import annotations

import re
from collections import defaultdict
from dataclasses import dataclass
from functools import cache, lru_cache

from rapidfuzz.fuzz import ratio

from reportedly.language.wordlists import read_table
from reportedly.sources.identity.spelling import fold, tokens

_SUFFIXES = {"jr": "Jr.", "junior": "Jr.", "sr": "Sr.", "senior": "Sr.", "ii": "II", "iii": "III", "iv": "IV"}
_PARTICLES = frozenset({"al", "el", "ibn", "bin"})
_SEVERAL = re.compile(r"\s(?:and|&|or)\s|,\s(?!(?:jr|sr|ii|iii)\b)")
# Spelling variants ("Mohamed", "Mohammed"). Set on invented pairs: lower merges brothers, and "Jon" with "Joan".
SPELLING = 90


@dataclass(frozen=True, slots=True)
class PersonName:
    """`words`: all of them, folded, without suffix; `several`: it names more than one person."""

    words: tuple[str, ...]
    suffix: str = ""
    several: bool = False

    @property
    def full(self) -> bool:
        return len(self.words) > 1


@dataclass(frozen=True, slots=True)
class Fit:
    """How well two names fit, and in what; `weak`: too little where the articles have nothing in common."""

    score: float
    because: str
    weak: bool = True


@lru_cache(maxsize=50_000)
def read_name(name: str) -> PersonName:
    """A name in its parts. "Sam Oriel Jr." has the suffix "Jr."; "Senior" alone is a surname."""
    several = bool(_SEVERAL.search(fold(name)))
    parts = tokens(name)
    words = tuple(w for n, w in enumerate(parts) if w not in _PARTICLES or n == 0)
    if len(words) > 2 and words[-1] in _SUFFIXES:
        return PersonName(words[:-1], _SUFFIXES[words[-1]], several)
    return PersonName(words or (fold(name),), "", several)


def fit(one: str, other: str) -> Fit:
    """How two names fit. A score under 0.3 tells them apart, one under 0.7 leaves it open."""
    a, b = sorted((read_name(one), read_name(other)), key=lambda n: (len(n.words), n.words, n.suffix))
    if a.several or b.several:
        alike = a == b
        return Fit(0.8 if alike else 0.05, "the same people" if alike else "one of them is several people", not alike)
    if a.suffix and b.suffix and a.suffix != b.suffix:
        return Fit(0.02, f"{a.suffix} is not {b.suffix}")
    found = _single(a, b) if not (a.full and b.full) else _full(a, b)
    if a.suffix != b.suffix and found.score > 0.5:
        return Fit(0.5, f"only one is called {a.suffix or b.suffix}")
    return found


def _single(a: PersonName, b: PersonName) -> Fit:
    word = a.words[0]
    if a.words == b.words:
        return Fit(0.75, f"both are called “{word.title()}” and nothing else")
    if b.full and not a.full:
        if word == b.words[-1]:
            return Fit(0.72, "a surname alone that fits")
        if word == b.words[0] and len(word) > 1:
            return Fit(0.6, "a given name alone that fits")
    return Fit(0.05, "other names")


def _full(a: PersonName, b: PersonName) -> Fit:
    if a.words == b.words:
        return Fit(0.8, "the same full name", weak=False)
    if a.words[-1] == b.words[-1]:
        return _given(a, b)
    if b.words[: len(a.words)] == a.words:
        return Fit(0.5, "one name goes on with another surname")
    if len(a.words) == len(b.words) and a.words[:-1] == b.words[:-1]:
        if ratio(a.words[-1], b.words[-1]) >= SPELLING:
            return Fit(0.72, "surnames that are spelt nearly alike")
    elif "".join(a.words) == "".join(b.words):
        return Fit(0.8, "the same letters")
    return Fit(0.05, "other surnames")


def _given(a: PersonName, b: PersonName) -> Fit:
    """Two names with one surname, the shorter first."""
    first, other = a.words[0], b.words[0]
    if _clash(a.words[1:-1], b.words[1:-1]):
        return Fit(0.05, "other middle names")
    if first == other:
        return Fit(0.78, "the same name, once with more in the middle", weak=False)
    if first in b.words[1:-1] and len(other) == 1:
        return Fit(0.75, "one goes by the second given name")
    if 1 in (len(first), len(other)):
        if initials(first) & initials(other):
            return Fit(0.75, "an initial that fits")
        return Fit(0.05, "other initials")
    if forms(first) & forms(other):
        return Fit(0.76, f"“{first.title()}” and “{other.title()}” are forms of one given name")
    if first[0] == other[0] and ratio(first, other) >= SPELLING:
        return Fit(0.76, "given names that are spelt nearly alike")
    if first in b.words[1:-1]:
        return Fit(0.45, "one may go by the second given name")
    return Fit(0.05, "other given names")


def _clash(one: tuple[str, ...], other: tuple[str, ...]) -> bool:
    """Whether both have middle names, and not one of the first fits."""
    if not one or not other:
        return False
    a, b = one[0], other[0]
    return not (a == b or (1 in (len(a), len(b)) and a[0] == b[0]) or ratio(a, b) >= SPELLING)


@cache
def _forms() -> dict[str, frozenset[int]]:
    rows: dict[str, set[int]] = defaultdict(set)
    for number, (name, others) in enumerate(read_table("given_name_forms.tsv")):
        for form in (name, *others.split()):
            rows[fold(form)].add(number)
    return {form: frozenset(numbers) for form, numbers in rows.items()}


def forms(given: str) -> frozenset[int]:
    """The rows of the table of given names that hold it; two names with one in common may be one person's."""
    return _forms().get(given, frozenset())


@cache
def _first_letters() -> dict[int, str]:
    return {number: fold(name)[0] for number, (name, _) in enumerate(read_table("given_name_forms.tsv"))}


@lru_cache(maxsize=20_000)
def initials(given: str) -> frozenset[str]:
    """Its own first letter, and that of the names that it is short for: Bill Harrow may sign "W. Harrow"."""
    return frozenset({given[0]} | ({_first_letters()[row] for row in forms(given)} if len(given) > 1 else set()))
