"""A claim in units: one mark a statement, strung on its origin; affirmed to the right, denied to the left.

A big mark is an origin's first statement, the small ones on its string repeat it, the hollow ones name nobody.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Literal

from reportedly.model.claim import Side

UnitKind = Literal["origin", "echo", "unnamed"]
WIDTH = 600.0  # px of every chart's canvas
WIDEST, NARROWEST = 24.0, 13.0  # px from one unit to the next
APART = 0.55  # of that, more, between two strings
EDGE = 6.0


@dataclass(frozen=True, slots=True)
class Strand:
    """An origin with the statements that are drawn with it: (kind, statement); `source` None for those that name none.

    A big mark without a statement is an origin whose statements all lead to another as well, and are drawn there.
    """

    source: str | None
    units: tuple[tuple[UnitKind, str | None], ...]


@dataclass(frozen=True, slots=True)
class Bar:
    """Both sides of one claim."""

    affirmed: tuple[Strand, ...]
    denied: tuple[Strand, ...]


@dataclass(frozen=True, slots=True)
class Ruler:
    """What the charts of a page share, so that they can be compared: the unit, and where the two sides meet."""

    pitch: float
    axis: float


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
    ruler: Ruler
    height: float
    units: tuple[Unit, ...]


def group_units(side: Side, statements: tuple[str, ...]) -> tuple[Strand, ...]:
    """`at_most` big marks, the origin with most statements first, then those that name nobody; each statement once."""
    leads = {origin.source: [one for one in statements if one in origin.statements] for origin in side.origins}
    narrow = sorted(leads, key=lambda source: (len(leads[source]), source))
    first = _representatives(leads, narrow)
    drawn: dict[str, list[str | None]] = {source: [first.get(source)] for source in narrow}
    used = set(first.values())
    for one in statements:
        home = next((source for source in narrow if one in leads[source]), None)
        if home is not None and one not in used:
            drawn[home].append(one)
    strands = [_strand(source, drawn[source]) for source in sorted(drawn, key=lambda source: -len(drawn[source]))]
    traced = {one for own in leads.values() for one in own}
    rest: tuple[tuple[UnitKind, str | None], ...] = tuple(("unnamed", one) for one in statements if one not in traced)
    return (*strands, Strand(None, rest)) if rest else tuple(strands)


def _strand(source: str, statements: list[str | None]) -> Strand:
    units: list[tuple[UnitKind, str | None]] = [("origin", statements[0])]
    units += [("echo", one) for one in statements[1:]]
    return Strand(source, tuple(units))


def _representatives(leads: dict[str, list[str]], order: list[str]) -> dict[str, str]:
    """A statement of its own for as many origins as can have one (augmenting paths, Kuhn 1955)."""
    owner: dict[str, str] = {}

    def seat(source: str, seen: set[str]) -> bool:
        for one in leads[source]:
            if one not in seen:
                seen.add(one)
                if one not in owner or seat(owner[one], seen):
                    owner[one] = source
                    return True
        return False

    for source in order:
        seat(source, set())
    return {source: one for one, source in owner.items()}


def fit_ruler(bars: Iterable[Bar]) -> Ruler:
    """The widest unit at which every bar fits on one line; below NARROWEST a bar takes several."""
    every = list(bars)
    denied = max((reach(bar.denied) for bar in every), default=0.0)
    affirmed = max((reach(bar.affirmed) for bar in every), default=0.0)
    pitch = min(WIDEST, max(NARROWEST, (WIDTH - 2 * EDGE) / (denied + affirmed or 1.0)))
    return Ruler(pitch, min(EDGE + denied * pitch, WIDTH / 2))


def reach(strands: tuple[Strand, ...]) -> float:
    """The length of a side on one line, in units."""
    return sum(len(strand.units) + APART for strand in strands)


def lay_units(bar: Bar, ruler: Ruler) -> UnitChart:
    """Both sides from the axis outward, in as many lines as it takes."""
    units = (
        *_lay(bar.affirmed, ruler, WIDTH - ruler.axis - EDGE, denied=False),
        *_lay(bar.denied, ruler, ruler.axis - EDGE, denied=True),
    )
    deepest = max((unit.y for unit in units), default=ruler.pitch / 2)
    return UnitChart(ruler, deepest + ruler.pitch / 2, units)


def _lay(strands: tuple[Strand, ...], ruler: Ruler, room: float, *, denied: bool) -> list[Unit]:
    out: list[Unit] = []
    pitch, way = ruler.pitch, -1 if denied else 1
    along, y = 0.0, pitch / 2
    for strand in strands:
        along += APART * pitch
        for k, (kind, statement) in enumerate(strand.units):
            if along + pitch > room + 0.5 and along > APART * pitch:
                along, y = APART * pitch, y + pitch
            tied = k > 0 and kind != "unnamed" and along > APART * pitch
            out.append(Unit(kind, statement, denied, ruler.axis + way * (along + pitch / 2), y, tied))
            along += pitch
    return out
