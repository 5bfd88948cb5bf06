"""Everything that the finders look things up in: one index over a pile, built once."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from datetime import date

from reportedly.model.article import Article
from reportedly.model.claim import Claim
from reportedly.model.date import Date
from reportedly.model.source import NOBODY, Source
from reportedly.model.span import words_of
from reportedly.model.statement import Statement
from reportedly.provenance.credits import Credits, find_credits, publishers
from reportedly.provenance.pages import find_pages

Groups = Mapping[str, tuple[Statement, ...]]


@dataclass(frozen=True, slots=True)
class Pile:
    """Groups of statements are sorted by publication, then by place: the order of the input plays no part.

    `pages`: for a source that is an outlet with articles in the pile, their ids. `known_after`: for an undated article,
    a day on which it was not out yet, by what it credits or says was said. `publishers`: the key of each article's own
    outlet; `credits`: for an article with statements that carries others' words, whose, by its credit lines.
    """

    articles: Mapping[str, Article]
    sources: Mapping[str, Source]
    statements: Mapping[str, Statement]
    claims: Mapping[str, Claim]
    of_article: Groups
    of_claim: Groups
    pages: Mapping[str, tuple[str, ...]]
    known_after: Mapping[str, date]
    publishers: Mapping[str, str]
    credits: Credits

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
        """Whether it is shown that the article of `s` came out after the other's: by dates, or by what it credits."""
        mine, theirs = self.published(s), self.published(other)
        if mine is None:
            bound, day = self.known_after.get(s.article), theirs.latest if theirs else None
            return bound is not None and day is not None and day <= bound
        return theirs is not None and theirs.before(mine)

    def could_follow(self, s: Statement, other: Statement) -> bool:
        """False only where the dates show that the article of `s` was last touched before the other's came out."""
        article = self.articles[s.article]
        mine, theirs = article.modified or article.published, self.published(other)
        return mine is None or theirs is None or not mine.before(theirs)

    def place(self, s: Statement) -> tuple[date, bool, str, bool, int, str]:
        """Where a statement stands: by publication, then by article and place in it."""
        return _place(self.articles, self.known_after, s)

    def in_order(self, one: Statement, other: Statement) -> tuple[Statement, Statement]:
        """The later statement first, as links run; by article and place where the dates do not tell."""
        return (other, one) if self.place(one) < self.place(other) else (one, other)


def index(
    articles: Iterable[Article], sources: Iterable[Source], statements: Iterable[Statement], claims: Iterable[Claim]
) -> Pile:
    """The pile of these articles. Statements of articles that are not in hand are left out.

    A statement that a claim lists is of that claim, also where the statement does not say so (a claim that was asked).
    """
    by_id = {a.id: a for a in sorted(articles, key=lambda a: a.id)}
    known = {s.id: s for s in sources}
    made = {claim.id: claim for claim in claims}
    home = {id: claim.id for claim in made.values() for id in claim.statements}
    kept = [replace(s, claim=s.claim or home.get(s.id)) for s in statements if s.article in by_id]
    pages, published = find_pages(by_id.values(), known.values()), publishers(by_id.values())
    bounds = _known_after(by_id, kept, pages)
    ordered = sorted(kept, key=lambda s: _place(by_id, bounds, s))
    return Pile(
        articles=by_id,
        sources=known,
        statements={s.id: s for s in ordered},
        claims=made,
        of_article=_grouped((s.article, s) for s in ordered),
        of_claim=_grouped((s.claim, s) for s in ordered if s.claim is not None),
        pages=pages,
        known_after=bounds,
        publishers=published,
        credits=find_credits(by_id.values(), published, {s.article for s in kept}),
    )


def _known_after(
    articles: Mapping[str, Article], statements: Iterable[Statement], pages: Mapping[str, tuple[str, ...]]
) -> dict[str, date]:
    """Undated articles follow the first article of every outlet that they credit, and what they date as said."""
    bounds: dict[str, date] = {}
    for s in statements:
        if articles[s.article].published is not None:
            continue
        days = [min(days) for hop in s.chain if (days := _days(articles, pages.get(hop, ()), s.article))]
        if s.said is not None and s.said.earliest is not None:
            days.append(s.said.earliest)
        if days:
            bounds[s.article] = max(*days, bounds.get(s.article, date.min))
    return bounds


def _days(articles: Mapping[str, Article], pages: Iterable[str], own: str) -> list[date]:
    dates = [articles[page].published for page in pages if page != own]
    return [day for published in dates if published is not None and (day := published.earliest) is not None]


def _grouped(pairs: Iterable[tuple[str, Statement]]) -> dict[str, tuple[Statement, ...]]:
    groups: dict[str, list[Statement]] = defaultdict(list)
    for key, statement in pairs:
        groups[key].append(statement)
    return {key: tuple(groups[key]) for key in sorted(groups)}


def _place(
    articles: Mapping[str, Article], known_after: Mapping[str, date], s: Statement
) -> tuple[date, bool, str, bool, int, str]:
    """Undated articles come right after the day that they are known to follow, else last."""
    article = articles[s.article]
    published = article.published
    if published is None:
        day = known_after.get(article.id, date.max)
    else:
        day = published.earliest or published.latest or date.max
    return day, published is None, article.id, s.field == "text", start_of(s), s.id


def start_of(s: Statement) -> int:
    """Where a statement begins in its article's field."""
    return min((span.start for span in (*s.source, *s.cue, *s.content)), default=0)
