"""The parts of a chain picture, each with its place. All lengths are px of the picture's own canvas."""

from __future__ import annotations

from dataclasses import dataclass

from reportedly.exports.drawing.graph import Lane, Node


@dataclass(frozen=True, slots=True)
class Sheet:
    width: float
    label: float
    lane: float
    head: float = 26.0
    foot: float = 44.0
    edge: float = 10.0


@dataclass(frozen=True, slots=True)
class LaneSpot:
    lane: Lane
    name: str
    y: float


@dataclass(frozen=True, slots=True)
class Spot:
    node: Node
    x: float
    y: float
    r: float


@dataclass(frozen=True, slots=True)
class Line:
    statement: str
    path: str


@dataclass(frozen=True, slots=True)
class Tick:
    x: float
    label: str
    year: str


@dataclass(frozen=True, slots=True)
class Strip:
    """The columns of one day."""

    x: float
    width: float
    dated: bool


@dataclass(frozen=True, slots=True)
class Note:
    x: float
    words: str


@dataclass(frozen=True, slots=True)
class Heading:
    y: float
    words: str


@dataclass(frozen=True, slots=True)
class Picture:
    sheet: Sheet
    width: float
    height: float
    bottom: float
    headings: tuple[Heading, ...]
    lanes: tuple[LaneSpot, ...]
    spots: tuple[Spot, ...]
    lines: tuple[Line, ...]
    ticks: tuple[Tick, ...]
    strips: tuple[Strip, ...]
    gaps: tuple[Note, ...]
