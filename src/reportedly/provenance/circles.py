"""Circles: outlets that credit one another for a claim, and the one of them that had it first."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace

from reportedly.model.article import Article
from reportedly.model.claim import Circle, Claim
from reportedly.model.statement import Statement
from reportedly.model.trace import Trace
from reportedly.provenance.pages import find_pages


def find_circles(ledger: Trace) -> tuple[Claim, ...]:
    """The claims with their circles: A credits B, and B (or C, whom B credits) credits A."""
    pages = find_pages(ledger.articles, ledger.sources)
    outlet = {article: source for source in sorted(pages, reverse=True) for article in pages[source]}
    articles = {article.id: article for article in ledger.articles}
    groups: dict[str | None, list[Statement]] = defaultdict(list)
    for s in ledger.statements:
        groups[s.claim].append(s)
    return tuple(replace(c, circles=tuple(_circles(groups[c.id], outlet, articles))) for c in ledger.claims)


def _circles(
    group: Sequence[Statement], outlet: Mapping[str, str], articles: Mapping[str, Article]
) -> Iterable[Circle]:
    """`outlet`: for an article, the source that published it."""
    import networkx as nx  # here: 0.2 s to load, and a question asks for no circles

    publishers = set(outlet.values())
    graph: nx.DiGraph[str] = nx.DiGraph()
    for s in group:
        own = outlet.get(s.article)
        if own is not None:
            graph.add_edges_from((own, hop) for hop in s.chain if hop in publishers and hop != own)
    for round_ in sorted(sorted(members) for members in nx.strongly_connected_components(graph) if len(members) > 1):
        telling = {s.article for s in group if outlet.get(s.article) in round_}
        first = _first([articles[id] for id in sorted(telling)])
        yield Circle(tuple(round_), outlet[first.id] if first else None)


def _first(articles: Sequence[Article]) -> Article | None:
    """The article published before all others; None where the dates do not show one."""
    dated = [(a.published, a) for a in articles if a.published is not None]
    if len(dated) < len(articles):
        return None
    for day, article in dated:
        if all(day.before(other) for other, another in dated if another is not article):
            return article
    return None
