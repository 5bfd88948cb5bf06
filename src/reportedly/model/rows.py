"""Results as flat rows, as `pandas.DataFrame(rows)` and `pyarrow.Table.from_pylist(rows)` take them."""

from __future__ import annotations

from reportedly.model.article import Article
from reportedly.model.attribution import Attribution
from reportedly.model.reading import Reading
from reportedly.model.source import Source
from reportedly.model.span import words_of
from reportedly.model.statement import Statement
from reportedly.model.trace import Check, Trace

Row = dict[str, str | float | None]
ARROW = " ← "


def to_rows(result: Reading | Trace | Check) -> list[Row]:
    """One row a statement (of a Reading: an attribution), all with the same keys; a chain reads "People ← a source"."""
    if isinstance(result, Reading):
        return _reading_rows(result)
    articles = result.articles if isinstance(result, Trace) else result.texts
    by_id = {article.id: article for article in articles}
    names = {source.id: source for source in result.sources}
    return [_statement_row(s, by_id[s.article], names) for s in result.statements]


def _reading_rows(reading: Reading) -> list[Row]:
    article = reading.article
    if article is None:
        return []
    return [
        {
            **_article_cells(article),
            "voice": "attributed",
            "chain": ARROW.join(hop.name for hop in a.chain),
            "origin_kind": a.chain[-1].kind if a.chain else None,
            "claim": None,
            "toward": None,
            **_said_cells(a, article),
        }
        for a in reading.attributions or ()
    ]


def _statement_row(s: Statement, article: Article, names: dict[str, Source]) -> Row:
    return {
        **_article_cells(article),
        "voice": s.voice,
        "chain": ARROW.join(names[hop].name for hop in s.chain),
        "origin_kind": names[s.chain[-1]].kind if s.chain else None,
        "claim": s.claim,
        "toward": s.toward,
        **_said_cells(s, article),
    }


def _said_cells(one: Attribution | Statement, article: Article) -> Row:
    return {
        "id": one.id,
        "cue": words_of(one.cue, article.field(one.field)),
        "content": words_of(one.content, article.field(one.field)),
        "manner": one.manner,
        "polarity": one.polarity,
        "certainty": one.certainty,
        "said": one.said.edtf if one.said else None,
        "about": one.about.edtf if one.about else None,
        "score": one.score,
    }


def _article_cells(article: Article) -> Row:
    return {
        "article": article.id,
        "outlet": article.outlet.name if article.outlet else None,
        "published": article.published.edtf if article.published else None,
    }
