"""A claim as marks and hops: which statement leads to whom, before anything has a place.

Lanes are of two kinds: *who* (people, papers, unnamed sources: one mark each) and *outlet* (one for each outlet that
published or is cited: a mark for each of its statements, and a mark for "as cited" where the cited report is not in the
pile, or is not known to be one of those that are).
"""

from __future__ import annotations

import datetime
from dataclasses import dataclass, field
from typing import Literal

from reportedly.exports.view.ledger import Ledger, outlet_name, stands_at
from reportedly.exports.view.words import say_date
from reportedly.model.article import Article
from reportedly.model.claim import Claim
from reportedly.model.source import NOBODY, Source
from reportedly.model.statement import Statement

LaneKind = Literal["who", "outlet"]


@dataclass(frozen=True, slots=True)
class Lane:
    key: str
    kind: LaneKind
    name: str
    unnamed: bool = False


@dataclass(slots=True)
class Node:
    """A mark. `statement` is None for somebody credited and for a report that is only cited."""

    key: str
    lane: str
    statement: Statement | None = None
    day: datetime.date | None = None
    vague: bool = False
    date: str = ""
    origin: bool = False
    depth: int = 0
    after: str | None = None  # the node that first leads here


@dataclass(frozen=True, slots=True)
class Hop:
    """One step outward, made by one statement."""

    statement: str
    start: str
    end: str


@dataclass(slots=True)
class Graph:
    lanes: dict[str, Lane] = field(default_factory=dict)
    nodes: dict[str, Node] = field(default_factory=dict)
    hops: list[Hop] = field(default_factory=list)


def make_graph(ledger: Ledger, claim: Claim) -> Graph:
    """The statements in order of date; hops follow each statement's chain."""
    graph = Graph()
    statements = ledger.of_claim(claim)
    outlets = OutletLanes(ledger)
    for one in statements:
        article = ledger.article[one.article]
        lane = outlets(article)
        graph.lanes.setdefault(lane, Lane(lane, "outlet", outlet_name(article)))
        when = ledger.when(one)
        graph.nodes[one.id] = Node(
            one.id, lane, one, stands_at(when), when is None or when.vague, say_date(when, short=True)
        )
    cited = {(x.origin, x.target) for one in statements for x in ledger.links_at.get(one.id, ()) if x.kind == "cites"}
    for one in statements:
        _follow(graph, ledger, one, outlets, cited)
    return graph


class OutletLanes:
    """The lane of an article's outlet and of an outlet that is credited: the same one where the names agree."""

    def __init__(self, ledger: Ledger) -> None:
        self.keys: dict[str, str] = {}
        for source in ledger.sources:
            if source.kind == "outlet":
                for name in (source.name, *source.aliases):
                    self.keys.setdefault(_plain(name), f"outlet:{source.id}")

    def __call__(self, one: Article | Source) -> str:
        if isinstance(one, Source):
            return f"outlet:{one.id}"
        if one.outlet is None:
            return f"article:{one.id}"
        return self.keys.get(_plain(one.outlet.name), f"outlet:{_plain(one.outlet.name)}")


def _follow(graph: Graph, ledger: Ledger, one: Statement, outlets: OutletLanes, cited: set[tuple[str, str]]) -> None:
    at, depth = one.id, 0
    for hop in ledger.chain(one):
        if hop.kind in NOBODY:
            return
        depth += 1
        if hop.kind == "outlet":
            lane = outlets(hop)
            graph.lanes.setdefault(lane, Lane(lane, "outlet", hop.name))
            known = [n.key for n in graph.nodes.values() if n.lane == lane and (at, n.key) in cited]
            key = known[0] if known else f"cited:{lane}"
        else:
            lane = key = f"who:{hop.id}"
            graph.lanes.setdefault(lane, Lane(lane, "who", ledger.told_apart[hop.id], hop.kind == "unnamed"))
        node = graph.nodes.setdefault(key, Node(key, lane, after=at))
        node.depth = max(node.depth, depth)
        if key != at:
            graph.hops.append(Hop(one.id, at, key))
        at = key
    graph.nodes[at].origin = graph.nodes[at].origin or depth > 0


def _plain(name: str) -> str:
    return " ".join(name.casefold().removeprefix("the ").split())
