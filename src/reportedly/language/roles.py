"""The table of well-known offices and trades: who was a president, senator, rapper or carmaker, of what, since when."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping, Sequence
from datetime import date
from functools import cache
from typing import NamedTuple

from reportedly.language.wordlists import read_lines


class Role(NamedTuple):
    """A row of `roles.tsv`. `nouns`: what the holder is called; `of`: every form of what it is an office of; `since`
    and `until`: `YYYY` or `YYYY-MM`, "" for what has no beginning, or no end by 2021."""

    name: str
    nouns: tuple[str, ...]
    of: tuple[str, ...] = ()
    since: str = ""
    until: str = ""

    def held(self, first: date | None, last: date | None) -> bool:
        """Whether it was held some day between two days, either of which may be unknown."""
        begun = not self.since or last is None or self.since <= last.isoformat()[: len(self.since)]
        return begun and not (self.until and first and self.until < first.isoformat()[: len(self.until)])

    def over(self, last: date | None) -> bool:
        """Whether the holder may be called a former one on that day."""
        return bool(self.until) and (last is None or self.until <= last.isoformat()[: len(self.until)])


@cache
def role_rows() -> tuple[Role, ...]:
    """The whole table, in its order."""
    rows = ((*line.split("\t"), "", "", "")[:5] for line in read_lines("roles.tsv"))
    return tuple(Role(name, _cells(nouns), _cells(of), since, until) for name, nouns, of, since, until in rows)


def _cells(cell: str) -> tuple[str, ...]:
    return tuple(cell.split("|")) if cell else ()


@cache
def roles_by_noun() -> Mapping[str, Sequence[Role]]:
    """The rows by each noun, in small letters."""
    table: defaultdict[str, list[Role]] = defaultdict(list)
    for role in role_rows():
        for noun in role.nouns:
            table[noun.lower()].append(role)
    return table


@cache
def roles_by_last_word(noun: str) -> Mapping[str, Sequence[tuple[int, Role]]]:
    """The rows under one noun by the last word of the name, with their numbers in their order."""
    return by_last_word(roles_by_noun().get(noun, ()))


def by_last_word(roles: Sequence[Role]) -> Mapping[str, Sequence[tuple[int, Role]]]:
    """Roles by the last word of the name, with their numbers in their order."""
    table: defaultdict[str, list[tuple[int, Role]]] = defaultdict(list)
    for number, role in enumerate(roles):
        table[role.name.rpartition(" ")[2]].append((number, role))
    return table
