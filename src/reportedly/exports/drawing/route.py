"""Lines with round corners from one mark to the next, as the `d` of an SVG path."""

from __future__ import annotations

from dataclasses import dataclass

CORNER = 9.0


@dataclass(frozen=True, slots=True)
class Point:
    x: float
    y: float


def along_lane(start: Point, r: float, end: Point, end_r: float) -> str:
    """Up or down from `start`, then along the end's own lane into its side."""
    if abs(start.x - end.x) < 0.5:
        return _path([_beside(start, end, r), _beside(end, start, end_r)])
    side = end_r if start.x > end.x else -end_r
    return _path([_beside(start, end, r), Point(start.x, end.y), Point(end.x + side, end.y)])


def beside_lane(start: Point, r: float, end: Point, end_r: float, rail: float) -> str:
    """Along a rail (its height) just off the end's lane, so that it passes the marks between; then into `end`."""
    if abs(start.x - end.x) < 0.5 and abs(start.y - end.y) > 0.5:
        return _path([_beside(start, end, r), _beside(end, start, end_r)])
    above = Point(start.x, rail)
    return _path([_beside(start, above, r), above, Point(end.x, rail), _beside(end, Point(end.x, rail), end_r)])


def _beside(point: Point, toward: Point, r: float) -> Point:
    """The upper or lower rim of a mark."""
    return Point(point.x, point.y + (r if toward.y > point.y else -r))


def _path(points: list[Point]) -> str:
    """Straight pieces joined by quarter turns, as tight as the shorter piece allows."""
    out = [f"M{_n(points[0].x)} {_n(points[0].y)}"]
    for before, corner, after in zip(points, points[1:], points[2:], strict=False):
        turn = min(CORNER, _length(before, corner) / 2, _length(corner, after) / 2)
        enter, leave = _toward(corner, before, turn), _toward(corner, after, turn)
        out.append(f"L{_n(enter.x)} {_n(enter.y)}Q{_n(corner.x)} {_n(corner.y)} {_n(leave.x)} {_n(leave.y)}")
    out.append(f"L{_n(points[-1].x)} {_n(points[-1].y)}")
    return "".join(out)


def _toward(point: Point, other: Point, distance: float) -> Point:
    length = _length(point, other) or 1.0
    return Point(
        point.x + (other.x - point.x) * distance / length,
        point.y + (other.y - point.y) * distance / length,
    )


def _length(a: Point, b: Point) -> float:
    return abs(a.x - b.x) + abs(a.y - b.y)


def _n(value: float) -> str:
    return f"{value:.1f}".removesuffix(".0")
