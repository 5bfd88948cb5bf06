"""Whether a name, whole or in part, can mean a figure: "Hall" is Bo Hall, "Miss Hall" is not."""

from __future__ import annotations

import re
from collections import Counter
from functools import lru_cache
from typing import NamedTuple

from reportedly.language.wordlists import words
from reportedly.sources.evidence import decide, spelled_kind
from reportedly.sources.figure import Figure
from reportedly.sources.outlets import is_common_word, known_outlet, looks_like_outlet, outlet_key
from reportedly.sources.spelling import INSTITUTION, Name, gender_of

_DOTTED = re.compile(r"(?:[A-Z]\.){3,}")
_GENERIC = frozenset({"News", "Online", "Magazine", "Media", "TV", "Radio", "Newspaper", "Network"})
_PARTICLES = frozenset({"de", "du", "van", "von", "der", "la", "le", "di", "da", "del", "al", "el", "bin", "ibn"})
FEMALE, MALE = (
    {"Mrs", "Ms", "Miss", "Dame", "Lady", "Actress", "Queen", "Princess", "Duchess"},
    {"Mr", "Sir", "Lord", "Actor"},
)


class _Alike(NamedTuple):
    """What a name has in common with a longer one by its letters alone. `same`: they are spelled as one outlet is;
    `of_person`: the words are a part that people are called by; `front`, `back`: it begins or ends so; `letters`: it
    is short for it; `head`: it is the word for what it is ("the Institute"); `other`: it is another outlet's name."""

    same: bool
    of_person: bool
    front: bool
    back: bool
    letters: bool
    head: bool
    other: bool


@lru_cache(maxsize=50_000)
def _alike(whole: str, name: str) -> _Alike | None:
    """None where they have nothing in common."""
    long, short = whole.split(), name.split()
    ours, theirs = known_outlet(whole), known_outlet(name)
    same = outlet_key(whole) == outlet_key(name) or (ours is not None and ours is theirs)
    if len(short) >= len(long):
        return _Alike(True, False, False, False, False, False, False) if same else None
    of_person = _is_part_of_person(long, short)
    front, back = long[: len(short)] == short, long[-len(short) :] == short
    letters = len(short) == 1 and len(name) > 2 and name.isupper() and initials(name) in abbreviations(whole)
    head = len(short) == 1 and name in long and theirs is None and INSTITUTION.fullmatch(name) is not None
    if not (same or of_person or front or back or letters or head):
        return None
    other = bool(theirs) and not is_common_word(name) and not (" " not in name and looks_like_outlet(name))
    return _Alike(same, of_person, front, back, letters, head, other)


def covers(figure: Figure, name: str, votes: Counter[str]) -> bool:
    """Whether the name, whole or in part, can mean the figure."""
    if figure.name == name or name in figure.forms:
        return True
    alike = _alike(figure.name, name)
    if alike is None:
        return False
    if alike.same or is_surname(figure, name, votes) or _is_edition(figure, name):
        return True
    if alike.other:
        return False
    long, short = figure.name.split(), name.split()
    if _may_be_person(figure, name, votes):
        return alike.of_person and long[0] not in ("St.", "Saint")
    if figure.votes["outlet"]:
        if name in words("places.txt"):
            return False  # "Ostlandic media" are not the Ostlandic News
        return (alike.front and set(long[len(short) :]) <= _GENERIC) or (alike.back and looks_like_outlet(name))
    if alike.letters or alike.head:
        return True  # the Institute / Vesk Institute of Fish
    if not alike.front:
        return False
    legal = set(long[len(short) :]) <= words("legal_forms.txt")
    bare = len(short) == 1 and spelled_kind(name, False) is None and decide(figure.name, figure.votes) == "organisation"
    bare = bare and not votes["person"]  # "Mr. Roe" is not the "Roe Administration" of a headline
    sure = figure.votes["organisation"] > 2 or figure.votes["seen organisation"] > 1
    return legal or (bare and (votes["seen organisation"] > 0 or sure))


def _is_part_of_person(long: list[str], short: list[str]) -> bool:
    """Whether the words are a part of a longer name as people are called by."""
    if len(short) == 1:
        ends = (long[-1], long[0], without_article(long[-1]))
        return short[0] in ends or (long[-1] in ("Jr.", "Jr", "Sr.", "III") and short[0] == long[-2])
    if short[0].islower() or short[0].lower() in _PARTICLES:  # Ann de Roe / De Roe
        return [w.lower() for w in long[-len(short) :]] == [w.lower() for w in short]
    return (long[0] == short[0] and set(short) <= set(long)) or long[-len(short) :] == short


def is_surname(figure: Figure, name: str, votes: Counter[str]) -> bool:
    """Whether a word that is an outlet's name, too, is here a surname: "Colonel Bo Ledger"."""
    last = (
        " " in figure.name
        and figure.name.endswith(f" {name}")
        and figure.name.split()[-1] == name
        and bool(known_outlet(name))
    )
    person = figure.votes["person"] > 0 and not figure.votes["outlet"]
    return last and person and votes["seen person"] > 0 and not votes["outlet?"]


def _is_edition(figure: Figure, name: str) -> bool:
    """Whether the figure is the outlet with a word behind it that all outlets use: "VBC" and "VBC TV"."""
    if not figure.name.startswith(f"{name} ") or not figure.votes["outlet"]:
        return False
    rest = figure.name.removeprefix(f"{name} ").split()
    known = known_outlet(name) is not None and name not in words("places.txt")  # the "Post" of "Post TV", no place
    return known and set(rest) <= _GENERIC


def _may_be_person(figure: Figure, short: str, votes: Counter[str]) -> bool:
    """Whether `figure` is a person, or one that the tagger mistook and knows under its surname."""
    kind = decide(figure.name, figure.votes)
    if kind == "person":
        return spelled_kind(short, False) in (None, "person") or bool(figure.votes["person"])
    spelled = max(figure.votes["organisation"], figure.votes["place"], figure.votes["outlet"])
    return not spelled and bool(votes["seen person"]) and short == figure.name.split()[-1]


def of_other_sex(figure: Figure, name: Name) -> bool:
    """Whether "Miss Hall" cannot be Bo Hall: the title tells a sex that neither given name nor other titles have."""
    if not name.titles:
        return False
    told = {title.rstrip(".") for title in name.titles}
    if (told & MALE and figure.titles & MALE) or (told & FEMALE and figure.titles & FEMALE):
        return False
    given = "" if family_first(figure.name) else gender_of(figure.name.split()[0])
    return (given == "m" and bool(told & FEMALE)) or (given == "f" and bool(told & MALE))


def family_first(name: str) -> bool:
    """Whether it is spelled as names are whose family name comes first: "Kim Ro-min", "Kim Ro Min"."""
    parts = name.split()
    return len(parts) > 1 and parts[0] in words("family_names_first.txt") and (len(parts) == 3 or "-" in parts[1])


def initials(plain: str) -> str:
    """DHI for "Department of Harbour Ice"; a name of one word is its own, with dots or without."""
    parts = plain.split()
    if len(parts) > 1:
        return "".join(p[0] for p in parts if p[0].isupper())
    return plain.replace(".", "") if _DOTTED.fullmatch(plain) else plain


@lru_cache(maxsize=20_000)
def abbreviations(plain: str) -> frozenset[str]:
    """What a body of that name may be called for short: "Vesk Ice Control and Prevention" is VICP or VIC."""
    first = plain.split(" and ")[0]
    land, _, rest = plain.partition(" ")
    whole = {initials(plain)} | ({initials(rest)} if rest.count(" ") > 1 and land in words("places.txt") else set())
    return frozenset(whole | ({initials(first)} if first.count(" ") > 1 else set()))


def without_article(word: str) -> str:
    """Momani of "al-Momani"; any other word as it is."""
    return word[3:] if word[:3].lower() in ("al-", "el-") else word
