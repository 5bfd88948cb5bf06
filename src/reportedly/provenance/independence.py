"""How many origins can stand behind a claim.

The chains of one side, and what the links show beside them, make a directed graph: "a → b" says that a has it from b.
What depends on nothing further is an origin; outlets that credit one another in a circle are one. The topology can
disprove independence, never prove it: the count is an upper bound.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from itertools import pairwise
from typing import TYPE_CHECKING

from reportedly.language.wordlists import words
from reportedly.model.claim import Claim, Independence, Origin, Side
from reportedly.model.link import Link
from reportedly.model.source import NOBODY, Source, SourceKind
from reportedly.model.statement import Statement, Toward
from reportedly.model.trace import Trace
from reportedly.provenance import copied_text, same_origin

if TYPE_CHECKING:
    import networkx as nx

# A node is ("source", id) or ("statement", id).
Node = tuple[str, str]
Edge = tuple[Node, Node]
# Kinds that every article words in its own way: "a source", "the insider"; "the memo", "a document".
_WITHOUT_NAME: tuple[SourceKind, ...] = ("unnamed", "document")
_ARTICLE = re.compile(r"^(?:an?|the|one)\s+")


@dataclass(frozen=True, slots=True)
class Bearing:
    """What bears on one side of a claim: its statements with those that only mention it, and the links among them."""

    statements: Mapping[str, Statement]
    sources: Mapping[str, Source]
    links: tuple[Link, ...]

    def named(self, chain: Iterable[str]) -> tuple[str, ...]:
        """The hops that name somebody: rumour, unknown and the place where something was posted are no origins."""
        return tuple(hop for hop in chain if self._is_somebody(hop))

    def end(self, s: Statement) -> str | None:
        """The source at the chain's end; None where it names none."""
        return s.chain[-1] if s.chain and self._is_somebody(s.chain[-1]) else None

    def _is_somebody(self, hop: str) -> bool:
        source = self.sources[hop]
        posted = source.kind == "social" and (
            source.name in words("platforms.txt") or source.name.startswith("social ")
        )
        return source.kind not in NOBODY and not posted


def follows_its_chain(bearing: Bearing) -> Iterator[Edge]:
    """A statement depends on the source at the end of its chain."""
    for s in bearing.statements.values():
        end = bearing.end(s)
        if end is not None:
            yield ("statement", s.id), ("source", end)


def passes_it_on(bearing: Bearing) -> Iterator[Edge]:
    """Who stands before another in a chain has it from that other: the Herald, and two officials whom a chain shows the
    Herald crediting, are one origin."""
    for s in bearing.statements.values():
        hops = bearing.named(s.chain)
        for outer, inner in pairwise(hops):
            yield ("source", outer), ("source", inner)


def credits_further(bearing: Bearing) -> Iterator[Edge]:
    """An outlet at a chain's end depends on whom its own article in the pile credits (*cites* links lead there), and
    what an outlet says of an earlier report of its own on that report."""
    for link, s, t in _linked(bearing, "cites"):
        outlet = ("source", s.chain[_hop(bearing, link, s)]) if s.chain else ("statement", s.id)
        yield outlet, ("statement", t.id)


def is_the_outlets_source(bearing: Bearing) -> Iterator[Edge]:
    """A source or document of the Herald's is the one in the Herald's own article, whatever each calls it."""
    for link, s, t in _linked(bearing, "cites"):
        end, inner = bearing.end(s), bearing.end(t)
        if end is None or inner is None or _hop(bearing, link, s) != len(s.chain) - 2:
            continue
        if bearing.sources[end].kind == bearing.sources[inner].kind and bearing.sources[end].kind in _WITHOUT_NAME:
            yield ("source", end), ("source", inner)
            yield ("source", inner), ("source", end)


def is_credited_through_one_outlet(bearing: Bearing) -> Iterator[Edge]:
    """Two articles that have one claim from the Herald's "a source" have it from the Herald, and name no two sources.
    In two articles of the Herald's own, "a source" may be two, and counts as two."""
    first: dict[tuple[str, str], str] = {}
    for s in bearing.statements.values():
        end = bearing.end(s)
        if end is None or len(s.chain) < 2 or bearing.sources[end].kind not in _WITHOUT_NAME:
            continue
        if bearing.sources[s.chain[-2]].kind == "outlet":
            known = first.setdefault((s.chain[-2], _ARTICLE.sub("", bearing.sources[end].name.casefold())), end)
            if known != end:
                yield ("source", end), ("source", known)
                yield ("source", known), ("source", end)


def is_its_reporter(bearing: Bearing) -> Iterator[Edge]:
    """A reporter whom one article names alone and another with the Herald is the Herald: the two count once."""
    for link, s, t in _linked(bearing, "same_origin"):
        if link.method == same_origin.REPORTER:
            outlet = next((hop for hop in t.chain if bearing.sources[hop].kind == "outlet"), None)
            if outlet is not None:
                yield ("source", s.chain[-1]), ("source", outlet)
                yield ("source", outlet), ("source", s.chain[-1])


def copies_the_text(bearing: Bearing) -> Iterator[Edge]:
    """What stands in a copied passage comes from wherever the other article has it; both ways where nobody can tell who
    copied, where both quote the same words, and where both carry one agency's."""
    for link, s, t in _linked(bearing, "copied_text"):
        if link.method == copied_text.NEAREST:
            continue
        pairs = [(s, t), (t, s)] if link.method in copied_text.BOTH_WAYS else [(s, t)]
        for echo, model in pairs:
            end = bearing.end(echo)
            yield ("statement", echo.id) if end is None else ("source", end), ("statement", model.id)


def carries_an_agencys_words(bearing: Bearing) -> Iterator[Edge]:
    """What names nobody and stands in an agency's words comes from wherever the agency has it."""
    for link, s, t in _linked(bearing, "same_origin"):
        if link.method == same_origin.AGENCY:
            for echo, model in ((s, t), (t, s)):
                if bearing.end(echo) is None:
                    yield ("statement", echo.id), ("statement", model.id)


# Every signal that can show dependence, each with its reason in its docstring. None weighs more than another: each
# alone shows that two reports are not apart.
SIGNALS: tuple[Callable[[Bearing], Iterator[Edge]], ...] = (
    follows_its_chain,
    passes_it_on,
    credits_further,
    is_the_outlets_source,
    is_credited_through_one_outlet,
    is_its_reporter,
    copies_the_text,
    carries_an_agencys_words,
)


def weigh_origins(statements: Iterable[Statement], sources: Iterable[Source], links: Iterable[Link]) -> Independence:
    """The origin analysis of one claim: `statements` are all of that claim; links between others are passed over."""
    group = {s.id: s for s in sorted(statements, key=lambda s: s.id)}
    known = {source.id: source for source in sources}
    among = tuple(link for link in links if link.origin in group and link.target in group)
    return weigh_group(group, known, among)


def weigh_claims(ledger: Trace) -> tuple[Claim, ...]:
    """The claims with their origin analyses filled in: `weigh_origins` of each, in one pass over the pile."""
    known = {source.id: source for source in ledger.sources}
    groups, among = by_claim(ledger.statements, ledger.links)
    return tuple(
        replace(c, independence=weigh_group(groups.get(c.id, {}), known, among.get(c.id, []))) for c in ledger.claims
    )


Groups = dict[str | None, dict[str, Statement]]


def by_claim(statements: Iterable[Statement], links: Iterable[Link]) -> tuple[Groups, dict[str | None, list[Link]]]:
    """The statements of each claim by their ids, in order, and the links among them."""
    groups: Groups = defaultdict(dict)
    claim_of: dict[str, str | None] = {}
    for s in sorted(statements, key=lambda s: s.id):
        groups[s.claim][s.id] = s
        claim_of[s.id] = s.claim
    among: dict[str | None, list[Link]] = defaultdict(list)
    for link in links:
        if link.origin in claim_of and claim_of[link.origin] == claim_of.get(link.target, link):
            among[claim_of[link.origin]].append(link)
    return groups, among


def weigh_group(group: Mapping[str, Statement], sources: Mapping[str, Source], links: Sequence[Link]) -> Independence:
    """`weigh_origins` where the lookups are at hand."""
    return Independence(
        _side(group, sources, links, ("affirms", "mentions")), _side(group, sources, links, ("denies",))
    )


def _side(
    group: Mapping[str, Statement], sources: Mapping[str, Source], links: Sequence[Link], toward: tuple[Toward, ...]
) -> Side:
    """`toward[0]` is the side that is counted; the others only help to show who depends on whom."""
    bearing = Bearing({id: s for id, s in group.items() if s.toward in toward}, sources, tuple(links))
    counted = [s for s in bearing.statements.values() if s.toward == toward[0]]
    if not counted:
        return Side()
    leads_to = _origins(bearing, counted)
    of_origin: dict[str, list[str]] = defaultdict(list)
    for id, ends in leads_to.items():
        for end in ends:
            of_origin[end].append(id)
    origins = tuple(Origin(source, tuple(of_origin[source])) for source in sorted(of_origin))
    traced = len(leads_to)
    return Side(len(origins), max(0, traced - len(origins)), len(counted) - traced, origins)


def _origins(bearing: Bearing, counted: Sequence[Statement]) -> dict[str, list[str]]:
    """For each counted statement that leads to an origin: the sources, one for each, that stand for its origins."""
    import networkx as nx  # here: 0.2 s to load, and to a question that nobody answers there are no origins

    graph: nx.DiGraph[Node] = nx.DiGraph()
    graph.add_nodes_from(("statement", s.id) for s in bearing.statements.values())
    for signal in SIGNALS:
        graph.add_edges_from(signal(bearing))
    _drop_dead_ends(graph)
    circles = nx.condensation(graph)
    sinks = {n: _spokesman(bearing, circles.nodes[n]["members"]) for n in circles if circles.out_degree(n) == 0}
    where = circles.graph["mapping"]
    found: dict[str, list[str]] = {}
    for s in counted:
        node = where.get(("statement", s.id))
        if node is not None:
            reached = {node, *nx.descendants(circles, node)} & sinks.keys()
            found[s.id] = sorted(sinks[n] for n in reached)
    return found


def _drop_dead_ends(graph: nx.DiGraph[Node]) -> None:
    """Statements from which no source can be reached name none: nothing may depend on them."""
    named = [node for node in graph if node[0] == "source"]
    leading = set(named)
    backwards = graph.reverse(copy=False)
    stack = list(named)
    while stack:
        for node in backwards[stack.pop()]:
            if node not in leading:
                leading.add(node)
                stack.append(node)
    graph.remove_nodes_from([node for node in graph if node not in leading])


def _spokesman(bearing: Bearing, circle: Iterable[Node]) -> str:
    """The source that stands for a circle: a person before an outlet, then by name."""
    ids = [id for kind, id in circle if kind == "source"]
    return min(ids, key=lambda id: (bearing.sources[id].kind == "outlet", bearing.sources[id].name, id))


def _hop(bearing: Bearing, link: Link, s: Statement) -> int:
    """The place in the chain of the outlet that a *cites* link is about: its words come first in the evidence."""
    outlets = [i for i, hop in enumerate(s.chain) if bearing.sources[hop].kind in ("outlet", "organisation")]
    first = link.evidence[0] if link.evidence else None
    for i in outlets:
        spans = s.hop_spans[i] if i < len(s.hop_spans) else ()
        if first is not None and any((span.start, span.end) == (first.start, first.end) for span in spans):
            return i
    return outlets[0] if outlets else len(s.chain) - 1


def _linked(bearing: Bearing, kind: str) -> Iterator[tuple[Link, Statement, Statement]]:
    for link in bearing.links:
        if link.kind == kind and link.origin in bearing.statements and link.target in bearing.statements:
            yield link, bearing.statements[link.origin], bearing.statements[link.target]
