"""The name of a body: what is its own in it, and what every place’s body has; initials, spellings."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache, lru_cache

from rapidfuzz.fuzz import ratio

from reportedly.language.wordlists import words
from reportedly.sources.identity.company import LOOSE
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


def offices(body: BodyName) -> set[str]:
    """The words for what it is: "police", "council"; not "department" beside them."""
    found = {w for w in body.words if w not in body.proper and w not in _SMALL}
    return found - _WHOLE if found - _WHOLE else found


_WHOLE = frozenset(
    ("department", "dept", "service", "services", "force", "office", "officers", "city", "town", "county")
)


def initials_fit(one: str, other: str) -> int:
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


def digits(body: BodyName) -> tuple[str, ...]:
    return tuple(w for w in body.words if any(c.isdigit() for c in w))


def spelt_alike(one: tuple[str, ...], other: tuple[str, ...]) -> bool:
    """All words but one are equal, and that one is long and nearly so."""
    unlike = [(x, y) for x, y in zip(one, other, strict=True) if x != y]
    return len(unlike) == 1 and min(map(len, unlike[0])) >= 5 and ratio(*unlike[0]) >= SPELLING


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
    keys |= {f"{LOOSE}{w}" for w in offices(read)}
    bare = name.removeprefix("The ").removeprefix("the ").replace(".", "")
    if _INITIALS.fullmatch(bare):
        keys.add(f"letters {bare.lower()}")
    if len(spelt) > 1:
        kept = [w for w in spelt if w not in _legal()]
        big = [w for w in kept if w not in _SMALL]
        keys |= {f"letters {''.join(w[0] for w in way)}" for way in (spelt, kept, big)}
    return keys
