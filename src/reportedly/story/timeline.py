"""When things happened, were said, were published and were modified: four dates that are never mixed."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import date

from reportedly.model.article import Article
from reportedly.model.statement import Statement
from reportedly.model.story import Moment, What

# On one day things happen, are said, are published and are modified, in this order.
_ORDER: dict[What, int] = {"happened": 0, "said": 1, "published": 2, "modified": 3}


def lay_out(articles: Iterable[Article], statements: Iterable[Statement]) -> tuple[Moment, ...]:
    """Every dated moment, by the first day that it can mean; what has no date is left out."""
    moments = [*_of_articles(articles), *_of_statements(statements)]
    return tuple(sorted(moments, key=_place))


def _of_articles(articles: Iterable[Article]) -> Iterator[Moment]:
    for article in articles:
        if article.published:
            yield Moment(article.published, "published", article=article.id)
        if article.modified:
            yield Moment(article.modified, "modified", article=article.id)


def _of_statements(statements: Iterable[Statement]) -> Iterator[Moment]:
    for s in statements:
        if s.about:
            yield Moment(s.about, "happened", statement=s.id)
        if s.said:
            yield Moment(s.said, "said", statement=s.id)


def _place(moment: Moment) -> tuple[date, date, int, str, str]:
    """A date that is open at its start ("../2021-01") stands at its end: nothing tells how early it can be."""
    first, last = moment.date.earliest, moment.date.latest
    day = first or last or date.max
    return day, last or date.max, _ORDER[moment.what], moment.article or "", moment.statement or ""
