"""Everything that the finders look things up in: one index over a pile, built once."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date

from reportedly.model.article import Article
from reportedly.model.claim import Claim
from reportedly.model.date import Date
from reportedly.model.source import NOBODY, Source
from reportedly.model.span import words_of
from reportedly.model.statement import Statement
from reportedly.provenance.pages import find_pages

Groups = Mapping[str, tuple[Statement, ...]]


@dataclass(frozen=True, slots=True)
class Pile:
    """Groups of statements are sorted by publication, then by place: the order of the input plays no part.

    `pages`: for a source that is an outlet with articles in the pile, their ids.
    """

    articles: Mapping[str, Article]
    sources: Mapping[str, Source]
    statements: Mapping[str, Statement]
    claims: Mapping[str, Claim]
    of_article: Groups
    of_claim: Groups
    pages: Mapping[str, tuple[str, ...]]

    def words(self, s: Statement) -> str:
        """What is said, in the article's words."""
        return words_of(s.content, self.articles[s.article].field(s.field))

    def published(self, s: Statement) -> Date | None:
        return self.articles[s.article].published

    def origin(self, s: Statement) -> Source | None:
        """The last hop, where it names somebody."""
        if not s.chain:
            return None
        last = self.sources[s.chain[-1]]
        return None if last.kind in NOBODY else last

    def later(self, s: Statement, other: Statement) -> bool:
        """Whether the dates show that the article of `s` came out after the other's."""
        mine, theirs = self.published(s), self.published(other)
        return mine is not None and theirs is not None and theirs.before(mine)

    def could_follow(self, s: Statement, other: Statement) -> bool:
        """False only where the dates show that the article of `s` was last touched before the other's came out."""
        article = self.articles[s.article]
        mine, theirs = article.modified or article.published, self.published(other)
        return mine is None or theirs is None or not mine.before(theirs)

    def place(self, s: Statement) -> tuple[date, str, bool, int, str]:
        """Where a statement stands: by publication, then by article and place in it."""
        return _place(self.articles, s)

    def in_order(self, one: Statement, other: Statement) -> tuple[Statement, Statement]:
        """The later statement first, as links run; by article and place where the dates do not tell."""
        return (other, one) if self.place(one) < self.place(other) else (one, other)


def index(
    articles: Iterable[Article], sources: Iterable[Source], statements: Iterable[Statement], claims: Iterable[Claim]
) -> Pile:
    """The pile of these articles. Statements of articles that are not in hand are left out."""
    by_id = {a.id: a for a in sorted(articles, key=lambda a: a.id)}
    known = {s.id: s for s in sources}
    in_hand = (s for s in statements if s.article in by_id)
    ordered = sorted(in_hand, key=lambda s: _place(by_id, s))
    pages = find_pages(by_id.values(), known.values())
    return Pile(
        articles=by_id,
        sources=known,
        statements={s.id: s for s in ordered},
        claims={c.id: c for c in claims},
        of_article=_grouped((s.article, s) for s in ordered),
        of_claim=_grouped((s.claim, s) for s in ordered if s.claim is not None),
        pages=pages,
    )


def _grouped(pairs: Iterable[tuple[str, Statement]]) -> dict[str, tuple[Statement, ...]]:
    groups: dict[str, list[Statement]] = defaultdict(list)
    for key, statement in pairs:
        groups[key].append(statement)
    return {key: tuple(groups[key]) for key in sorted(groups)}


def _place(articles: Mapping[str, Article], s: Statement) -> tuple[date, str, bool, int, str]:
    """Undated articles come last: nothing shows that they were first."""
    article = articles[s.article]
    published = article.published
    day = (published.earliest or published.latest or date.max) if published else date.max
    return day, article.id, s.field == "text", start_of(s), s.id


def start_of(s: Statement) -> int:
    """Where a statement begins in its article's field."""
    return min((span.start for span in (*s.source, *s.cue, *s.content)), default=0)
