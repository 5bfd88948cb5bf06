"""Small invented piles for the finders' tests."""

from __future__ import annotations

from reportedly.model.article import Article, Outlet
from reportedly.model.claim import Claim
from reportedly.model.date import Date
from reportedly.model.source import Source
from reportedly.model.span import Span
from reportedly.model.statement import Statement
from reportedly.provenance.finders import find_links
from reportedly.provenance.independence import weigh_origins

WHO = {
    "Herald": "outlet",
    "Gazette": "outlet",
    "Courier": "outlet",
    "a source": "unnamed",
    "an insider": "unnamed",
    "Ann Roe": "person",
    "Bo Lind": "person",
    "rumour": "rumour",
    "a memo": "document",
    "Twitter": "social",
    "@annroe": "social",
}


class Pile:
    """Articles are added with `article`, their statements with `say`; `links` and `weigh` run the real finders."""

    def __init__(self) -> None:
        self.articles: dict[str, Article] = {}
        self.statements: list[Statement] = []
        self.sources = {name: Source(f"n{i}", name, kind) for i, (name, kind) in enumerate(WHO.items())}
        self.claims: dict[str, str] = {}

    def article(self, id, text, outlet=None, published=None, title=None):
        date = Date(published) if published else None
        self.articles[id] = Article(id, text, outlet=Outlet(outlet) if outlet else None, title=title, published=date)
        return self

    def say(self, article, words, *chain, claim="c1", toward="affirms", field="text", **more):
        text = self.articles[article].field(field)
        spans = (Span(text.index(words), text.index(words) + len(words)),)
        at = [text.find(name) for name in chain]
        hops = tuple((Span(i, i + len(name)),) if i >= 0 else () for i, name in zip(at, chain, strict=True))
        statement = Statement(
            f"s{len(self.statements) + 1}",
            article,
            "attributed" if chain else "own",
            spans,
            field=field,
            chain=tuple(self.sources[name].id for name in chain),
            hop_spans=hops,
            claim=claim,
            toward=toward if claim else None,
            **more,
        )
        self.statements.append(statement)
        if claim:
            self.claims.setdefault(claim, words)
        return statement.id

    def links(self, *kinds):
        claims = [Claim(id, text, ()) for id, text in self.claims.items()]
        found = find_links(self.articles.values(), self.sources.values(), self.statements, claims)
        return [link for link in found if not kinds or link.kind in kinds]

    def pairs(self, *kinds):
        return {(link.origin, link.target) for link in self.links(*kinds)}

    def weigh(self, claim="c1"):
        of = [s for s in self.statements if s.claim == claim]
        return weigh_origins(of, self.sources.values(), self.links())
