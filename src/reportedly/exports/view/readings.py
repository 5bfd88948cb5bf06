"""What `read` found, in the shape of a ledger."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from reportedly.exports.view.ledger import Ledger
from reportedly.model.article import Article
from reportedly.model.attribution import Attribution
from reportedly.model.reading import Reading
from reportedly.model.source import Source, SourceKind
from reportedly.model.statement import Statement


def from_readings(readings: Sequence[Reading]) -> tuple[Ledger, frozenset[str]]:
    """Attributions as statements, and the ids of the articles that were not read for them.

    A source is one name of one kind; who is who across articles is the work of `trace`.
    """
    articles: dict[str, Article] = {}
    sources: dict[tuple[str, SourceKind], Source] = {}
    statements: list[Statement] = []
    unread: set[str] = set()
    for n, reading in enumerate(readings, 1):
        if reading.article is None:
            continue
        article = reading.article
        if article.id in articles:
            article = replace(article, id=f"{article.id} (input {n})")
        articles[article.id] = article
        if reading.attributions is None:
            unread.add(article.id)
        for one in reading.attributions or ():
            for hop in one.chain:
                sources.setdefault((hop.name, hop.kind), Source(f"n{len(sources) + 1}", hop.name, hop.kind))
            chain = tuple(sources[hop.name, hop.kind].id for hop in one.chain)
            statements.append(_as_statement(one, article, f"{n}-{one.id}", chain))
    failures = tuple(failure for reading in readings for failure in reading.failures)
    ledger = Ledger(tuple(articles.values()), tuple(sources.values()), tuple(statements), failures=failures)
    return ledger, frozenset(unread)


def _as_statement(one: Attribution, article: Article, name: str, chain: tuple[str, ...]) -> Statement:
    return Statement(
        id=name,
        article=article.id,
        voice="attributed",
        content=one.content,
        field=one.field,
        attribution=one.id,
        source=one.source,
        cue=one.cue,
        chain=chain,
        hop_spans=tuple(hop.spans for hop in one.chain),
        hop_stated=tuple(hop.stated for hop in one.chain),
        type=one.type,
        manner=one.manner,
        polarity=one.polarity,
        certainty=one.certainty,
        hedges=one.hedges,
        said=one.said,
        about=one.about,
    )
