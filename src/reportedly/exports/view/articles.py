"""An article with its statements set off in its own text, and the list of who is credited."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass
from urllib.parse import urlsplit

from reportedly.exports.view.identities import Doubt, doubts_of
from reportedly.exports.view.ledger import Ledger
from reportedly.exports.view.rows import Names, Row, anchor_of
from reportedly.exports.view.runs import Paragraph, Run, set_line, set_text
from reportedly.exports.view.words import printable, say_date
from reportedly.model.article import Article
from reportedly.model.source import SourceKind

BASES = {"metadata": "from the page’s metadata", "text": "from the text", "file": "from the file"}


@dataclass(frozen=True, slots=True)
class ArticleView:
    """`read` is False where attributions were not looked for, which is not the same as finding none; `shown` where the
    page is too full for the text.
    """

    anchor: str
    id: str
    outlet: str
    title: tuple[Run, ...]
    heading: str
    byline: str
    date: str
    basis: str
    modified: str
    url: str | None
    language: str | None
    paragraphs: tuple[Paragraph, ...]
    rows: dict[str, Row]
    shown: bool
    stance: str = ""
    read: bool = True


@dataclass(frozen=True, slots=True)
class SourceView:
    anchor: str
    name: str
    kind: SourceKind
    aliases: tuple[str, ...]
    statements: tuple[tuple[str, str], ...]
    origins: int
    doubts: tuple[Doubt, ...] = ()


def view_article(ledger: Ledger, names: Names, rows: Mapping[str, Row], article: Article) -> ArticleView:
    statements = ledger.of_article(article)
    title = article.title or ""
    shown = article.id in names.in_full
    return ArticleView(
        anchor=names.articles[article.id],
        id=printable(article.id),
        outlet=printable(article.outlet.name if article.outlet else ""),
        title=set_line(title, (s for s in statements if s.field == "title")),
        heading=printable(title or article.id),
        byline=printable(article.byline or ""),
        date=say_date(article.published),
        basis=BASES.get(article.published.basis or "", "") if article.published else "",
        modified=say_date(article.modified),
        url=safe_url(article.url),
        language=printable(article.language) if article.language else None,
        paragraphs=set_text(article.text, (s for s in statements if s.field == "text")) if shown else (),
        shown=shown,
        rows={s.id: rows[s.id] for s in statements},
    )


def view_sources(ledger: Ledger, names: Names) -> tuple[SourceView, ...]:
    """Everybody credited, those with most statements first."""
    ends = Counter(origin.id for s in ledger.statements if (origin := ledger.origin(s)))
    credited: dict[str, list[tuple[str, str]]] = {source.id: [] for source in ledger.sources}
    for statement in ledger.statements:
        for source in dict.fromkeys(statement.chain):
            if source in credited:
                credited[source].append((names.labels[statement.id], anchor_of(names, statement.id)))
    doubts = doubts_of(ledger.identities, names.sources)
    views = [
        SourceView(
            anchor=names.sources[one.id],
            name=printable(ledger.told_apart[one.id]),
            kind=one.kind,
            aliases=tuple(printable(alias) for alias in one.aliases if alias != one.name),
            statements=tuple(credited[one.id]),
            origins=ends[one.id],
            doubts=doubts.get(one.id, ()),
        )
        for one in ledger.sources
    ]
    return tuple(sorted(views, key=lambda view: -len(view.statements)))


def safe_url(url: str | None) -> str | None:
    """Only addresses that a browser opens as a page; never `javascript:` and the like."""
    try:
        return printable(url) if url and urlsplit(url).scheme in ("http", "https") else None
    except ValueError:
        return None
