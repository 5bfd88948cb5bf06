"""The chain picture of a claim: a lane for everybody, a column for every mark, a line for every hop.

All lengths are px of the picture's own canvas. `Sheet` sets the proportions: wide with names beside the lanes, or
narrow with names above them.
"""

from __future__ import annotations

from itertools import groupby

from reportedly.exports.drawing.canvas import Heading, LaneSpot, Line, Note, Picture, Sheet, Spot, Strip, Tick
from reportedly.exports.drawing.columns import LEAST_ROOM, Axis, lay_columns
from reportedly.exports.drawing.graph import Graph, Node
from reportedly.exports.drawing.labels import fit
from reportedly.exports.drawing.route import Point, along_lane, beside_lane
from reportedly.exports.view.words import MONTHS, count

RADIUS = 9.0
CITED_RADIUS = 5.5
WHO_RADIUS = 8.0
MOST_PITCH, LEAST_PITCH = 28.0, 2 * RADIUS + 2
RAIL = 16.0  # how far beside an outlet's lane its incoming lines run
TYPE = 13.0  # px, the size of a lane's name
TICK_ROOM = 46.0
GAP_ROOM = 44.0  # px from the middle of a gap's words to that of a date


WIDE = Sheet(width=1080, label=224, lane=38)
SMALL = Sheet(width=520, label=172, lane=34)
NARROW = Sheet(width=360, label=0, lane=52)


def draw(graph: Graph, sheet: Sheet = WIDE) -> Picture:
    """Places for everything; deterministic."""
    order = _columns(graph)
    left = sheet.label + sheet.edge
    room = sheet.width - left - sheet.edge
    days = [(day, len(list(group))) for day, group in groupby(order, key=lambda pair: pair[1])]
    axis = lay_columns(days, left, room, _pitch(len(order), room - LEAST_ROOM * len(days)))
    xs = dict(zip((node.key for node, _ in order), axis.columns(), strict=True))
    _place_people(graph, xs)
    lanes, headings, bottom = _lay_lanes(graph, sheet, xs)
    ys = {spot.lane.key: spot.y for spot in lanes}
    spots = {n.key: Spot(n, xs[n.key], ys[n.lane], _radius(n)) for n in graph.nodes.values()}
    ticks = _ticks(axis, [node for node, _ in order])
    return Picture(
        sheet=sheet,
        width=axis.right + sheet.edge,
        height=bottom + sheet.foot,
        bottom=bottom,
        headings=tuple(headings),
        lanes=tuple(lanes),
        spots=tuple(spots.values()),
        lines=tuple(_lines(graph, spots)),
        ticks=tuple(ticks),
        strips=tuple(Strip(b.left, b.right - b.left, b.day is not None) for b in axis.bands),
        gaps=tuple(
            Note(gap.x, say_gap(gap.days))
            for gap in axis.gaps
            if all(abs(gap.x - tick.x) >= GAP_ROOM for tick in ticks)
        ),
    )


def say_gap(days: int) -> str:
    """ "3 weeks", "5 months", "2 years": a long time in the unit that suits it."""
    if days < 60:
        return count(round(days / 7), "week")
    return count(round(days / 30.44), "month") if days < 700 else count(round(days / 365.25), "year")


def _pitch(columns: int, room: float) -> float:
    """Room for a column: as much as there is, within what looks right and what keeps marks apart."""
    return min(MOST_PITCH, max(LEAST_PITCH, room / max(columns, 1)))


def _columns(graph: Graph) -> list[tuple[Node, object]]:
    """Statements in order of date, undated ones first; each report that is only cited just before who cites it."""
    cited: dict[str, list[Node]] = {}
    for node in graph.nodes.values():
        if node.statement is None and graph.lanes[node.lane].kind == "outlet" and node.after:
            cited.setdefault(_cites_first(graph, node), []).insert(0, node)
    statements = [n for n in graph.nodes.values() if n.statement]
    statements.sort(key=lambda n: (n.day is not None, n.day.isoformat() if n.day else ""))
    return [(node, one.day) for one in statements for node in (*cited.get(one.key, ()), one)]


def _cites_first(graph: Graph, node: Node) -> str:
    """The statement by which a node came into the picture."""
    while node.statement is None and node.after:
        node = graph.nodes[node.after]
    return node.key


def _place_people(graph: Graph, xs: dict[str, float]) -> None:
    """Above the first mark that leads to them. Chains go outward, so few rounds settle it; a circle stops as it is."""
    people = [n for n in graph.nodes.values() if graph.lanes[n.lane].kind == "who"]
    into: dict[str, list[str]] = {}
    for hop in graph.hops:
        into.setdefault(hop.end, []).append(hop.start)
    for _ in range(len(people) + 1):
        for node in people:
            known = [xs[key] for key in into.get(node.key, ()) if key in xs]
            if known:
                xs[node.key] = min(known)


def _lay_lanes(graph: Graph, sheet: Sheet, xs: dict[str, float]) -> tuple[list[LaneSpot], list[Heading], float]:
    first: dict[str, float] = {}
    depth: dict[str, int] = {}
    for node in graph.nodes.values():
        first[node.lane] = min(first.get(node.lane, xs[node.key]), xs[node.key])
        depth[node.lane] = max(depth.get(node.lane, 0), node.depth)
    lanes = [lane for lane in graph.lanes.values() if lane.key in first]
    printing = {
        node.lane for node in graph.nodes.values() if node.statement
    }  # the others are only cited: they stand above
    groups = (
        ("On whose word", sorted((x for x in lanes if x.kind == "who"), key=lambda x: (-depth[x.key], first[x.key]))),
        (
            "Who published",
            sorted((x for x in lanes if x.kind == "outlet"), key=lambda x: (x.key in printing, first[x.key])),
        ),
    )
    room = (sheet.label or sheet.width) - 14
    spots: list[LaneSpot] = []
    headings: list[Heading] = []
    y = 0.0
    for words, group in groups:
        if group:
            headings.append(Heading(y + sheet.head - 10, words))
            y += sheet.head
        for lane in group:
            spots.append(LaneSpot(lane, fit(lane.name, room, TYPE), y + sheet.lane - 19))
            y += sheet.lane
        y += 6 if group else 0
    return spots, headings, y


def _lines(graph: Graph, spots: dict[str, Spot]) -> list[Line]:
    out = []
    for hop in graph.hops:
        a, b = spots[hop.start], spots[hop.end]
        start, end = Point(a.x, a.y), Point(b.x, b.y)
        if graph.lanes[b.node.lane].kind == "who":
            path = along_lane(start, a.r, end, b.r)
        else:
            path = beside_lane(start, a.r, end, b.r, b.y + (RAIL if a.y > b.y else -RAIL))
        out.append(Line(hop.statement, path))
    return out


def _radius(node: Node) -> float:
    if node.statement:
        return RADIUS
    return WHO_RADIUS if node.lane.startswith("who:") or node.origin else CITED_RADIUS


def _ticks(axis: Axis, nodes: list[Node]) -> list[Tick]:
    """A date under each band that has room for it; the year where it changes."""
    ticks: list[Tick] = []
    free, year, taken = float("-inf"), "", 0
    for band in axis.bands:
        here = nodes[taken : taken + len(band.columns)]
        taken += len(band.columns)
        x = (band.left + band.right) / 2
        if x - TICK_ROOM / 2 < free:
            continue
        free = x + TICK_ROOM / 2
        if band.day is None:
            ticks.append(Tick(x, "no date", ""))
            continue
        exact = any(n.statement and not n.vague for n in here)
        words = (
            f"{band.day.day} {MONTHS[band.day.month - 1][:3]}" if exact else next((n.date for n in here if n.date), "")
        )
        now = str(band.day.year) if exact else ""
        ticks.append(Tick(x, words, now if now != year else ""))
        year = now or year
    return ticks
