"""Whether two organisations of two articles are one: legal forms, initials, spellings; and "police" of which town."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache, lru_cache

from rapidfuzz.fuzz import ratio

from reportedly.language.wordlists import words
from reportedly.model.link import Passage
from reportedly.sources.identity.company import LOOSE, bundle_by_company
from reportedly.sources.identity.comparison import Comparison, different, same, unsure
from reportedly.sources.identity.profile import Party, Profile, party
from reportedly.sources.identity.setting import far_apart, in_common
from reportedly.sources.identity.spelling import tokens

# Spelling variants of a word ("Harbour", "Harbor"). Set on invented pairs: lower merges "Acrodyne" with "Acroline".
SPELLING = 85
_SMALL = frozenset({"of", "the", "for", "and", "on", "in", "at", "to"})
_INITIALS = re.compile(r"(?:[A-Z]\.?){2,7}")


@dataclass(frozen=True, slots=True)
class BodyName:
    """`words`: folded, without "the" and legal forms; `proper`: those that not every place's body has."""

    words: tuple[str, ...]
    proper: tuple[str, ...]

    @property
    def general(self) -> bool:
        """Whether many places have a body of this name: "police", "the Ministry of Health"."""
        return not self.proper


@lru_cache(maxsize=50_000)
def read_body(name: str) -> BodyName:
    every = tuple(w for w in tokens(_plain(name)) if w != "the")
    kept = tuple(w for w in every if w not in _legal()) or every
    proper = tuple(w for w in kept if w not in words("bodies_everywhere.txt") and w not in _SMALL)
    return BodyName(kept, proper)


def _plain(name: str) -> str:
    """Initials without points, and "and" for its sign: "U.S. Steel" is "US Steel"."""
    return _POINTS.sub(lambda found: found.group().replace(".", ""), name).replace("&", " and ")


_POINTS = re.compile(r"\b(?:[A-Z]\.){2,}")


@cache
def _legal() -> frozenset[str]:
    """Legal forms, and words that are as good as one; not those that tell a house's branches apart."""
    forms = {w for entry in words("legal_forms.txt") for w in tokens(entry)}
    return frozenset(forms - {"technologies", "studios", "entertainment", "industries", "international", "partners"})


def compare_bodies(a: Party, b: Party) -> Comparison:
    """The names, from what leaves no doubt to what only looks alike."""
    one, other = read_body(a.name), read_body(b.name)
    if one.words == other.words:
        return _general(a, b) if one.general else same(0.9, f"{_both(a, b)} is one name.")
    if letters := _initials_fit(a.name, b.name):
        return _by_initials(a, b, letters)
    if _digits(one) != _digits(other):
        return different(0.05, f"{_both(a, b)}: other numbers.")
    if not one.general and not other.general:
        return _proper(a, b, one, other)
    if one.general and other.general:
        return _general(a, b) if _offices(one) == _offices(other) else different(0.1, f"{_both(a, b)}: other offices.")
    return _one_with_place(a, b, *((one, other) if one.general else (other, one)))


def _general(a: Party, b: Party) -> Comparison:
    told = f"Many places have {_a(a.name)}"
    if a.articles == b.articles:
        return same(0.8, f"{_both(a, b)} in one article.")
    if found := _shared(a, b):
        return same(0.85, f"{told}; both articles name {found[0]}.", *found[1])
    if a.setting.company and b.setting.company:
        return unsure(0.35, f"{told}, and the articles name no place or person in common.")
    return unsure(0.45, f"{told}, and nothing tells which is meant.")


def _shared(a: Party, b: Party) -> tuple[str, tuple[Passage, Passage]] | None:
    shared = in_common(a.setting, b.setting)
    if not shared:
        return None
    first, second = a.setting.company[shared[0]], b.setting.company[shared[0]]
    text = next(p.article for p in a.profiles if p.article.id == first.article).field(first.field)
    return f"“{text[first.start : first.end]}”", (first, second)


def _by_initials(a: Party, b: Party, letters: int) -> Comparison:
    """Three letters seldom stand for two bodies of one pile; two letters often do."""
    told = f"{_both(a, b)}: the letters of the one begin the words of the other"
    if found := _shared(a, b):
        return same(0.9, f"{told}, and both articles name {found[0]}.", *found[1])
    if letters > 2:
        return same(0.78, f"{told}.")
    return unsure(0.45, f"{told}, but they are only two.")


def _proper(a: Party, b: Party, one: BodyName, other: BodyName) -> Comparison:
    if one.proper == other.proper:
        return _one_place(a, b, one, other)
    if len(one.words) == len(other.words) and _spelt_alike(one.words, other.words):
        return same(0.75, f"{_both(a, b)}: two spellings of one name.")
    short, long = sorted((one.words, other.words), key=len)
    if long[: len(short)] == short:
        return unsure(0.35, f"{_both(a, b)}: the longer may be a part of the shorter, or its full name.")
    return different(0.05, f"{_both(a, b)}: other names.")


def _one_place(a: Party, b: Party, one: BodyName, other: BodyName) -> Comparison:
    """Vesk police, Vesk Police Department; but Vesk Council, Vesk Fire Brigade."""
    if _offices(one) == _offices(other):
        return same(0.85, f"{_both(a, b)}: the same name, with more or fewer words for the office.")
    if _offices(one) <= _offices(other) or _offices(other) <= _offices(one):
        return unsure(0.35, f"{_both(a, b)}: the longer may be a part of the shorter, or its full name.")
    return different(0.1, f"{_both(a, b)}: two offices of one name.")


def _one_with_place(a: Party, b: Party, general: BodyName, placed: BodyName) -> Comparison:
    """ "The council" in an article that names Vesk, and Vesk Council."""
    if _offices(general) != _offices(placed):
        return different(0.2, f"{_both(a, b)}: other offices.")
    place = " ".join(placed.proper)
    bare = a if read_body(a.name).general else b
    apart = far_apart(a.setting, b.setting)
    if place in bare.setting.company and not apart:
        return same(0.78, f"{_both(a, b)}: the article of the shorter names the place.", bare.setting.company[place])
    told = "the articles have nothing in common" if apart else "nothing tells which is meant"
    return unsure(0.35, f"{_both(a, b)}: {told}.")


def _offices(body: BodyName) -> set[str]:
    """The words for what it is: "police", "council"; not "department" beside them."""
    found = {w for w in body.words if w not in body.proper and w not in _SMALL}
    return found - _WHOLE if found - _WHOLE else found


_WHOLE = frozenset(
    ("department", "dept", "service", "services", "force", "office", "officers", "city", "town", "county")
)


def _initials_fit(one: str, other: str) -> int:
    """How many letters, where one name is the other's initials, with or without its small words; else 0."""
    short, long = sorted((one.removeprefix("The ").removeprefix("the "), other), key=lambda n: (len(n.split()), len(n)))
    if not _INITIALS.fullmatch(short) or len(long.split()) < 2:
        return 0
    letters = short.replace(".", "").lower()
    parts = [w for w in tokens(_plain(long)) if w != "the"]
    kept = [w for w in parts if w not in _legal()]
    big = [w for w in kept if w not in _SMALL]
    fits = letters in {"".join(w[0] for w in way) for way in (parts, kept, big)}
    return len(letters) if fits else 0


def _digits(body: BodyName) -> tuple[str, ...]:
    return tuple(w for w in body.words if any(c.isdigit() for c in w))


def _spelt_alike(one: tuple[str, ...], other: tuple[str, ...]) -> bool:
    """All words but one are equal, and that one is long and nearly so."""
    unlike = [(x, y) for x, y in zip(one, other, strict=True) if x != y]
    return len(unlike) == 1 and min(map(len, unlike[0])) >= 5 and ratio(*unlike[0]) >= SPELLING


def _both(a: Party, b: Party) -> str:
    return f"“{a.name}”" if a.name == b.name else f"“{a.name}” and “{b.name}”"


def _a(name: str) -> str:
    return f"a body called “{name}”"


def bundle_bodies(profiles: Sequence[Profile]) -> list[Party]:
    """A proper name is one body; "police" is one for each set of articles that name the same people and places."""
    whole = party(profiles)
    if len(profiles) == 1 or not read_body(whole.name).general:
        return [whole]
    return bundle_by_company(profiles)


def fits_many(name: str) -> bool:
    """Whether many places have a body of this name."""
    return read_body(name).general


def body_keys(name: str) -> set[str]:
    """Under which keys a name meets those that can be the same body's."""
    read = read_body(name)
    spelt = [w for w in tokens(_plain(name)) if w != "the"]
    keys = {" ".join(read.words)}
    if read.proper:
        keys |= {" ".join(read.proper), read.proper[0]}
        keys |= {f"spelt {len(read.words)} {w}" for w in read.proper[:2]}
    keys |= {f"{LOOSE}{w}" for w in _offices(read)}
    bare = name.removeprefix("The ").removeprefix("the ").replace(".", "")
    if _INITIALS.fullmatch(bare):
        keys.add(f"letters {bare.lower()}")
    if len(spelt) > 1:
        kept = [w for w in spelt if w not in _legal()]
        big = [w for w in kept if w not in _SMALL]
        keys |= {f"letters {''.join(w[0] for w in way)}" for way in (spelt, kept, big)}
    return keys
