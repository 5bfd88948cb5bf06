"""Whatever the chains, nothing overlaps in a lane, nothing leaves the canvas, and every hop is drawn."""

import itertools
import re

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from reportedly.exports.drawing.graph import make_graph
from reportedly.exports.drawing.picture import NARROW, SMALL, WIDE, draw, say_gap
from reportedly.exports.view.ledger import from_trace
from reportedly.model.article import Article, Outlet
from reportedly.model.claim import Claim
from reportedly.model.date import Date
from reportedly.model.link import Link
from reportedly.model.source import NOBODY, SOURCE_KINDS, Source
from reportedly.model.span import Span
from reportedly.model.statement import Statement
from reportedly.model.trace import Trace
from tests.exports.pile import invented_trace

DATES = [None, Date("2024-03-05"), Date("2024-03-06"), Date("2024-03"), Date("../2021-01"), Date("2019")]


@st.composite
def piles(draw):
    """Random chains over few outlets and people, circles and self-citation included."""
    sources = tuple(
        Source(f"n{k}", f"Outlet {k}" if kind == "outlet" else f"Somebody {k}", kind)
        for k, kind in enumerate(draw(st.lists(st.sampled_from(SOURCE_KINDS), min_size=1, max_size=6)))
    )
    articles = tuple(
        Article(
            f"a{k}",
            "words",
            outlet=draw(st.sampled_from([None, Outlet("Outlet 0"), Outlet("the outlet 1"), Outlet("Else")])),
            published=draw(st.sampled_from(DATES)),
        )
        for k in range(draw(st.integers(1, 5)))
    )
    ids = st.sampled_from([s.id for s in sources])
    statements = tuple(
        Statement(
            f"s{k}",
            draw(st.sampled_from([a.id for a in articles])),
            "attributed",
            (Span(0, 5),),
            chain=tuple(draw(st.lists(ids, max_size=4))),
            toward=draw(st.sampled_from(["affirms", "denies", "doubts"])),
        )
        for k in range(draw(st.integers(1, 45)))
    )
    ends = st.sampled_from([s.id for s in statements])
    links = tuple(Link("cites", draw(ends), draw(ends), (), 1.0, "because") for _ in range(draw(st.integers(0, 4))))
    return Trace(articles, sources, statements, (Claim("c", "A claim", tuple(s.id for s in statements)),), links)


@settings(max_examples=60, deadline=None)
@given(piles(), st.sampled_from([WIDE, SMALL, NARROW]))
def test_marks_keep_apart_and_inside(trace, sheet):
    picture = draw(make_graph(from_trace(trace), trace.claims[0]), sheet)
    spots = picture.spots
    assert sum(spot.node.statement is not None for spot in spots) == len(trace.statements)
    for spot in spots:
        assert spot.r <= spot.x <= picture.width - spot.r
        assert spot.r <= spot.y <= picture.bottom - spot.r
    lanes = {}
    for spot in spots:
        lanes.setdefault(spot.node.lane, []).append(spot)
    for lane in lanes.values():
        assert len({spot.y for spot in lane}) == 1
        row = sorted(lane, key=lambda spot: spot.x)
        assert all(b.x - a.x >= a.r + b.r for a, b in itertools.pairwise(row))
    heights = sorted(spot.y for spot in picture.lanes)
    assert all(b - a >= 2 * 9 for a, b in itertools.pairwise(heights))


@settings(max_examples=60, deadline=None)
@given(piles())
def test_each_hop_to_somebody_is_drawn_inside(trace):
    graph = make_graph(from_trace(trace), trace.claims[0])
    picture = draw(graph)
    assert len(picture.lines) == len(graph.hops)
    kinds = {s.id: s.kind for s in trace.sources}
    drawn = {line.statement for line in picture.lines}
    for one in trace.statements:
        if not one.chain or kinds[one.chain[0]] in NOBODY:
            assert one.id not in drawn, "nobody is credited, so no line leads away"
        else:
            assert one.id in drawn or kinds[one.chain[0]] == "outlet"
    for line in picture.lines:
        numbers = [float(n) for n in re.findall(r"-?\d+(?:\.\d+)?", line.path)]
        assert all(-1 <= x <= picture.width + 1 for x in numbers[::2])
        assert all(-20 <= y <= picture.height for y in numbers[1::2])


@pytest.mark.parametrize("sheet", [WIDE, NARROW])
def test_dates_under_the_axis_do_not_run_into_each_other(sheet):
    trace = invented_trace()
    picture = draw(make_graph(from_trace(trace), trace.claims[0]), sheet)
    xs = sorted(tick.x for tick in picture.ticks)
    assert len(xs) > 2
    assert all(b - a >= 46 for a, b in itertools.pairwise(xs))


def test_an_outlet_is_one_lane_whether_it_publishes_or_is_cited():
    trace = invented_trace()
    graph = make_graph(from_trace(trace), trace.claims[0])
    names = [lane.name for lane in graph.lanes.values() if lane.kind == "outlet"]
    assert len(names) == len(set(names)) == 5


def test_a_known_citation_leads_to_the_report_that_is_cited():
    trace = invented_trace()
    graph = make_graph(from_trace(trace), trace.claims[0])
    first, second = trace.claims[0].statements[:2]
    assert (second, first) in {(hop.start, hop.end) for hop in graph.hops}


def test_origins_are_marked_and_those_on_the_way_are_not():
    trace = invented_trace()
    graph = make_graph(from_trace(trace), trace.claims[2])
    by_name = {graph.lanes[n.lane].name: n.origin for n in graph.nodes.values()}
    assert by_name["Bram Oke"]
    assert not by_name["Port Halloran"]


def test_gaps_in_the_unit_that_suits():
    assert [say_gap(n) for n in (14, 40, 90, 400, 800)] == ["2 weeks", "6 weeks", "3 months", "13 months", "2 years"]
