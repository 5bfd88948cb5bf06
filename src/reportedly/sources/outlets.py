"""Known outlets, and names that look like an outlet's."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache

from reportedly.language.wordlists import read_lines, read_table, words

_NOISE = re.compile(r"[^\w!&+]+")


@dataclass(frozen=True, slots=True)
class KnownOutlet:
    """A row of `outlets.tsv`. `kind`: agency, newspaper, broadcaster, magazine, tabloid, web or blog."""

    name: str
    kind: str
    country: str
    domains: tuple[str, ...] = ()
    aliases: tuple[str, ...] = ()


def outlet_key(name: str) -> str:
    """What two spellings of one outlet share: small letters, no leading "the", no spaces or points."""
    return _NOISE.sub("", re.sub(r"^the\s+", "", name.strip().lower()))


@cache
def _rows() -> tuple[KnownOutlet, ...]:
    found = []
    for row in read_table("outlets.tsv"):
        name, kind, country, domains, aliases = (*row, "", "")[:5]
        found.append(KnownOutlet(name, kind, country, _cells(domains), _cells(aliases)))
    return tuple(found)


def _cells(cell: str) -> tuple[str, ...]:
    return tuple(part for part in cell.split("|") if part)


@cache
def _by_key() -> dict[str, KnownOutlet]:
    table: dict[str, KnownOutlet] = {}
    for row in _rows():
        for name in (row.name, *row.aliases, *row.domains):
            table.setdefault(outlet_key(name), row)
    return table


@cache
def spellings() -> tuple[str, ...]:
    """Every name and alias in the table, as written there."""
    return tuple(name for row in _rows() for name in (row.name, *row.aliases))


@cache
def known_outlet(name: str) -> KnownOutlet | None:
    """The table's outlet of this name, alias or domain. "us" is no outlet, "Us" is one."""
    if not name or (name[0].islower() and name.isalpha()):
        return None
    row = _by_key().get(outlet_key(name))
    if row and len(name) <= 4 and not any(name == known.removeprefix("The ") for known in (row.name, *row.aliases)):
        return None  # short names mean an outlet only as they are written: "US" is no "Us", "Bi" no "BI"
    return row


@cache
def is_common_word(name: str) -> bool:
    """Whether the outlet's name is an ordinary word too ("People", "the Sun"), so that capitals alone prove nothing."""
    return re.sub(r"^[Tt]he ", "", name) in words("outlet_common_words.txt") or name in words("outlet_common_words.txt")


@cache
def _outlet_words() -> tuple[frozenset[str], frozenset[str]]:
    entries = read_lines("outlet_words.txt")
    return frozenset(w for w in entries if w[0] != "^"), frozenset(w[1:] for w in entries if w[0] == "^")


@cache
def looks_like_outlet(name: str) -> bool:
    """Whether the words of an unknown name are those of outlets ("Harbour Gazette", "Radio Vesk")."""
    last, first = _outlet_words()
    parts = name.split()
    return bool(parts) and (parts[-1] in last or (len(parts) > 1 and parts[0] in first))
