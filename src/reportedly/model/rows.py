"""Results as flat rows, as `pandas.DataFrame(rows)` and `pyarrow.Table.from_pylist(rows)` take them."""

from __future__ import annotations

from reportedly.model.article import Article
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
            "id": a.id,
            "voice": "attributed",
            "chain": ARROW.join(hop.name for hop in a.chain),
            "origin_kind": a.chain[-1].kind if a.chain else None,
            "cue": words_of(a.cue, article.field(a.field)),
            "content": words_of(a.content, article.field(a.field)),
            "manner": a.manner,
            "polarity": a.polarity,
            "certainty": a.certainty,
            "said": a.said.edtf if a.said else None,
            "about": a.about.edtf if a.about else None,
            "claim": None,
            "toward": None,
            "score": a.score,
        }
        for a in reading.attributions or ()
    ]


def _statement_row(s: Statement, article: Article, names: dict[str, Source]) -> Row:
    return {
        **_article_cells(article),
        "id": s.id,
        "voice": s.voice,
        "chain": ARROW.join(names[hop].name for hop in s.chain),
        "origin_kind": names[s.chain[-1]].kind if s.chain else None,
        "cue": words_of(s.cue, article.field(s.field)),
        "content": words_of(s.content, article.field(s.field)),
        "manner": s.manner,
        "polarity": s.polarity,
        "certainty": s.certainty,
        "said": s.said.edtf if s.said else None,
        "about": s.about.edtf if s.about else None,
        "claim": s.claim,
        "toward": s.toward,
        "score": s.score,
    }


def _article_cells(article: Article) -> Row:
    return {
        "article": article.id,
        "outlet": article.outlet.name if article.outlet else None,
        "published": article.published.edtf if article.published else None,
    }
