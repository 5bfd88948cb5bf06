"""A claim in units: one mark a statement, strung on its origin; affirmed to the right, denied to the left.

A big mark is an origin's first statement, the small ones on its string repeat it, the hollow ones name nobody.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Literal

from reportedly.model.claim import Side

UnitKind = Literal["origin", "echo", "unnamed"]
String = tuple[tuple[UnitKind, str], ...]
WIDTH = 600.0  # px of every chart's canvas
WIDEST, NARROWEST = 24.0, 13.0  # px from one unit to the next
APART = 0.55  # of that, more, between two strings
EDGE = 6.0


@dataclass(frozen=True, slots=True)
class Bar:
    """Both sides of one claim, as strings of statements."""

    affirmed: tuple[String, ...]
    denied: tuple[String, ...]


@dataclass(frozen=True, slots=True)
class Ruler:
    """What the charts of a page share, so that they can be compared: the unit, and where the two sides meet."""

    pitch: float
    axis: float


@dataclass(frozen=True, slots=True)
class Unit:
    kind: UnitKind
    statement: str
    denied: bool
    x: float
    y: float
    tied: bool  # a string leads to the unit before


@dataclass(frozen=True, slots=True)
class UnitChart:
    ruler: Ruler
    height: float
    units: tuple[Unit, ...]


def group_units(side: Side, statements: tuple[str, ...]) -> tuple[String, ...]:
    """The biggest origin first, `at_most` big marks, then those that name nobody."""
    strings: list[String] = []
    placed: set[str] = set()
    for n, origin in enumerate(sorted(side.origins, key=lambda origin: -len(origin.statements))):
        own = [one for one in origin.statements if one in statements and one not in placed]
        placed |= set(own)
        big = n < side.at_most
        if own:
            strings.append(tuple(("origin" if big and k == 0 else "echo", one) for k, one in enumerate(own)))
    rest: String = tuple(("unnamed", one) for one in statements if one not in placed)
    return (*strings, rest) if rest else tuple(strings)


def fit_ruler(bars: Iterable[Bar]) -> Ruler:
    """The widest unit at which every bar fits on one line; below NARROWEST a bar takes several."""
    every = list(bars)
    denied = max((reach(bar.denied) for bar in every), default=0.0)
    affirmed = max((reach(bar.affirmed) for bar in every), default=0.0)
    pitch = min(WIDEST, max(NARROWEST, (WIDTH - 2 * EDGE) / (denied + affirmed or 1.0)))
    return Ruler(pitch, min(EDGE + denied * pitch, WIDTH / 2))


def reach(strings: tuple[String, ...]) -> float:
    """The length of a side on one line, in units."""
    return sum(len(string) + APART for string in strings)


def lay_units(bar: Bar, ruler: Ruler) -> UnitChart:
    """Both sides from the axis outward, in as many lines as it takes."""
    units = (
        *_lay(bar.affirmed, ruler, WIDTH - ruler.axis - EDGE, denied=False),
        *_lay(bar.denied, ruler, ruler.axis - EDGE, denied=True),
    )
    deepest = max((unit.y for unit in units), default=ruler.pitch / 2)
    return UnitChart(ruler, deepest + ruler.pitch / 2, units)


def _lay(strings: tuple[String, ...], ruler: Ruler, room: float, *, denied: bool) -> list[Unit]:
    out: list[Unit] = []
    pitch, way = ruler.pitch, -1 if denied else 1
    along, y = 0.0, pitch / 2
    for string in strings:
        along += APART * pitch
        for k, (kind, statement) in enumerate(string):
            if along + pitch > room + 0.5 and along > APART * pitch:
                along, y = APART * pitch, y + pitch
            tied = k > 0 and kind != "unnamed" and along > APART * pitch
            out.append(Unit(kind, statement, denied, ruler.axis + way * (along + pitch / 2), y, tied))
            along += pitch
    return out
