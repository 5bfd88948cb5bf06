"""The table of known outlets, by name, alias or web domain; and names that look like an outlet's."""

from __future__ import annotations

import re
from collections import Counter
from dataclasses import dataclass
from functools import cache, lru_cache

from reportedly.language.wordlists import read_lines, read_table, words

KINDS = ("agency", "newspaper", "tabloid", "magazine", "broadcaster", "web", "blog")
_NOISE = re.compile(r"[^\w!&+]+")


@dataclass(frozen=True, slots=True)
class KnownOutlet:
    """A row of `outlets.tsv`. `kind`: one of `KINDS`; `country`: ISO 3166 alpha-2; `owner`: "" if not certain."""

    name: str
    kind: str
    country: str
    domains: tuple[str, ...] = ()
    aliases: tuple[str, ...] = ()
    owner: str = ""


@lru_cache(maxsize=10_000)
def outlet_key(name: str) -> str:
    """What two spellings of one outlet share: small letters, no leading "the", no spaces or points."""
    return _NOISE.sub("", re.sub(r"^the\s+", "", name.strip().lower()))


@cache
def outlet_rows() -> tuple[KnownOutlet, ...]:
    """The whole table, in its order."""
    found = []
    for row in read_table("outlets.tsv"):
        name, kind, country, domains, aliases, owner = (*row, "", "", "")[:6]
        found.append(KnownOutlet(name, kind, country, _cells(domains), _cells(aliases), owner))
    return tuple(found)


def _cells(cell: str) -> tuple[str, ...]:
    return tuple(part for part in cell.split("|") if part)


@cache
def _by_key() -> dict[str, KnownOutlet]:
    table: dict[str, KnownOutlet] = {}
    for row in outlet_rows():
        for name in (row.name, *row.aliases, *row.domains):
            table.setdefault(outlet_key(name), row)
    return table


@cache
def _by_domain() -> dict[str, KnownOutlet]:
    return {domain: row for row in outlet_rows() for domain in row.domains}


@cache
def spellings() -> tuple[str, ...]:
    """Every name and alias in the table, as written there."""
    return tuple(name for row in outlet_rows() for name in (row.name, *row.aliases))


@cache
def known_outlet(name: str) -> KnownOutlet | None:
    """The table's outlet of this name, alias or domain. "us" is no outlet, "Us" is one, "dpa" is written so."""
    row = _by_key().get(outlet_key(name)) if name else None
    if row is None:
        return None
    plain = re.sub(r"^[Tt]he\s+", "", name).rstrip("'’")
    written = any(plain == known.removeprefix("The ") for known in (row.name, *row.aliases, *row.domains))
    if not written and (len(plain) <= 4 or (name.islower() and name.isalpha())):
        return None  # short names mean an outlet only as they are written: "the US" is no "Us", "Bi" no "BI"
    return row


@cache
def outlet_of_domain(host: str) -> KnownOutlet | None:
    """The outlet of a web host: its own row, else that of the domain above it ("edition.cnn.com" is CNN's)."""
    labels = host.lower().removeprefix("www.").split(".")
    hosts = (".".join(labels[at:]) for at in range(len(labels) - 1))
    return next((row for host in hosts if (row := _by_domain().get(host))), None)


@cache
def is_common_word(name: str) -> bool:
    """Whether the outlet's name is an ordinary word too ("People", "the Sun"), so that capitals alone prove nothing."""
    common = words("outlet_common_words.txt")
    return name in common or re.sub(r"^[Tt]he ", "", name) in common


@cache
def is_short_for_several(name: str) -> bool:
    """Whether an ordinary word names one outlet and ends the names of others ("the Times"): nobody knows which."""
    return is_common_word(name) and _endings()[outlet_key(name)] >= 2


@cache
def _endings() -> Counter[str]:
    """In how many rows of the table names end so, with words before."""
    found: Counter[str] = Counter()
    for row in outlet_rows():
        names = [re.sub(r"^The ", "", name).split() for name in (row.name, *row.aliases)]
        found.update({outlet_key(" ".join(parts[at:])) for parts in names for at in range(1, len(parts))})
    return found


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
