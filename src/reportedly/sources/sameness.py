"""Whether two names of different articles mean one source. Doubt keeps them apart."""

from __future__ import annotations

import re
from functools import cache

from rapidfuzz.fuzz import ratio

from reportedly.sources.outlets import known_outlet, outlet_key

# Spelling variants of full names ("Mohamed"/"Mohammed"). Set on invented pairs: lower merges siblings.
SPELLING = 90
_LEGAL = re.compile(
    r"\b(?:inc|corp|corporation|co|company|ltd|limited|llc|plc|ag|sa|nv|holdings?|group)\b\.?", re.IGNORECASE
)
_SEVERAL = re.compile(r"\s(?:and|&|or)\s|,\s(?!(?:jr|sr|ii|iii)\b)", re.IGNORECASE)
_SMALL = {"of", "the", "for", "and", "&", "on", "in"}


@cache
def outlet_name(name: str) -> str:
    """The table's name of an outlet, or its own without noise words ("Vesk Today magazine" is "Vesk Today")."""
    row = known_outlet(name)
    if row:
        return row.name
    short = re.sub(r"\s+(?:magazine|newspaper|website|news site|blog)$", "", name, flags=re.IGNORECASE)
    return short if short != name else name


def same_outlet(one: str, other: str) -> bool:
    """Aliases and domains by the table, other names by their letters."""
    return outlet_key(outlet_name(one)) == outlet_key(outlet_name(other))


def is_several(name: str) -> bool:
    """Whether it names more than one person: "Ann Roe and Bo Hall" is no longer form of "Ann Roe"."""
    return bool(_SEVERAL.search(name))


def same_person(one: str, other: str) -> bool:
    """Full names agree in surname and given name (an initial will do); single words only when they are equal."""
    left, right = _tokens(one), _tokens(other)
    if left == right:
        return True
    if len(left) < 2 or len(right) < 2 or is_several(one) or is_several(other):
        return False
    if left[-1] != right[-1]:
        longer, shorter = (left, right) if len(left) > len(right) else (right, left)
        inside = len(shorter) >= 2 and longer[: len(shorter)] == shorter  # Ann Roe / Ann Roe Hale
        return inside or (
            len(left) == len(right) and left[0][0] == right[0][0] and ratio(one.lower(), other.lower()) >= SPELLING
        )
    first, second = left[0], right[0]
    if first == second:
        return True
    if 1 in (len(first), len(second)):
        return first[0] == second[0]
    return ratio(first, second) >= SPELLING and first[0] == second[0]


def fits_person(short: str, full: str) -> bool:
    """Whether a single word ("Roe") can be the name `full`."""
    left, right = _tokens(short), _tokens(full)
    return not is_several(full) and len(left) == 1 and len(right) > 1 and left[0] in (right[-1], right[0])


def same_organisation(one: str, other: str) -> bool:
    """Legal forms and "the" put aside; initials match the words they stand for."""
    left, right = _plain(one), _plain(other)
    if left == right:
        return True
    if _initials(one) == other.replace(".", "") or _initials(other) == one.replace(".", ""):
        return True
    return min(len(left), len(right)) > 6 and ratio(left, right) >= SPELLING + 3


def plain_words(words: str) -> str:
    """An unnamed source's words without article: "a source" and "the source" agree, "another source" does not."""
    return re.sub(r"^(?:an?|the|one)\s+", "", " ".join(words.lower().replace("’", "'").split()))


def _tokens(name: str) -> list[str]:
    return [t for t in re.findall(r"[^\W_]+(?:['’][^\W_]+)?", name.lower()) if t not in ("jr", "sr", "ii", "iii")] or [
        name.lower()
    ]


def _plain(name: str) -> str:
    words = re.sub(r"^the\s+", "", _LEGAL.sub(" ", name), flags=re.IGNORECASE)
    return " ".join(re.findall(r"\w+", words.lower())) or name.lower()


def _initials(name: str) -> str:
    letters = [w[0] for w in name.split() if w.lower() not in _SMALL and w[0].isupper()]
    return "".join(letters) if len(letters) > 1 else "?"
