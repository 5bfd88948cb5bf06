"""A claim in units: one mark a statement, strung on its origin; affirmed to the right, denied to the left.

A big mark is an origin's first statement, the small ones on its string repeat it, the hollow ones name nobody.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from reportedly.model.claim import Claim, Side

UnitKind = Literal["origin", "echo", "unnamed"]
PITCH = 15.0
APART = 9.0  # px between two strings
LINE = 20.0  # px from one line of units to the next


@dataclass(frozen=True, slots=True)
class Unit:
    kind: UnitKind
    statement: str | None
    denied: bool
    x: float
    y: float
    tied: bool  # a string leads to the unit before


@dataclass(frozen=True, slots=True)
class UnitChart:
    """`axis` is the x of the line between the two sides."""

    width: float
    height: float
    axis: float
    units: tuple[Unit, ...]


def group_units(side: Side, statements: tuple[str, ...]) -> list[list[tuple[UnitKind, str | None]]]:
    """Strings of (kind, statement): the biggest origin first, `at_most` big marks, then those that name nobody."""
    strings: list[list[tuple[UnitKind, str | None]]] = []
    placed: set[str] = set()
    origins = sorted(side.origins, key=lambda origin: -len(origin.statements))
    for n, origin in enumerate(origins):
        own = [s for s in origin.statements if s not in placed]
        placed |= set(own)
        kinds: list[UnitKind] = ["origin" if n < side.at_most and k == 0 else "echo" for k in range(len(own))]
        if own:
            strings.append(list(zip(kinds, own, strict=True)))
    rest = [s for s in statements if s not in placed]
    strings += [[("unnamed", one)] for one in rest]
    return strings


def reach(strings: list[list[tuple[UnitKind, str | None]]]) -> float:
    """The length of one side on one line, in px."""
    return sum(len(string) * PITCH for string in strings) + APART * max(_seams(strings), 0)


def lay_units(claim: Claim, affirmed: tuple[str, ...], denied: tuple[str, ...], axis: float, width: float) -> UnitChart:
    """Both sides from the axis outward, in as many lines as it takes."""
    right = _lay(group_units(claim.independence.affirmed, affirmed), axis, width - axis, 1, False)
    left = _lay(group_units(claim.independence.denied, denied), axis, axis, -1, True)
    units = right + left
    deepest = max((unit.y for unit in units), default=LINE / 2)
    return UnitChart(width, deepest + LINE / 2, axis, tuple(units))


def _lay(
    strings: list[list[tuple[UnitKind, str | None]]], axis: float, room: float, way: int, denied: bool
) -> list[Unit]:
    out: list[Unit] = []
    along, y, last = APART, LINE / 2, ""
    for string in strings:
        joins = string[0][0] == "unnamed" and last == "unnamed"
        along += APART if out and not joins and along > APART else 0
        for k, (kind, statement) in enumerate(string):
            if along + PITCH > room and along > APART:
                along, y = APART, y + LINE
            tied = k > 0 and along > APART
            out.append(Unit(kind, statement, denied, axis + way * (along + PITCH / 2), y, tied))
            along += PITCH
            last = kind
    return out


def _seams(strings: list[list[tuple[UnitKind, str | None]]]) -> int:
    named = sum(string[0][0] != "unnamed" for string in strings)
    return named + (1 if named < len(strings) else 0)
