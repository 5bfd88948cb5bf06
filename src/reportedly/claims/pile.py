"""All candidates of some articles, with what is known of the articles together."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from reportedly.claims.candidates import FIELDS, Candidate, candidates
from reportedly.claims.names import Names, names_of, words_in
from reportedly.claims.wording import Wording, word
from reportedly.model.article import Article
from reportedly.model.statement import Statement


@dataclass(frozen=True, slots=True)
class Pile:
    """`wordings` row by row with `candidates`; `names` of all articles; `called`: the capitalised words of each
    article.
    """

    candidates: Sequence[Candidate]
    wordings: Sequence[Wording]
    names: Names
    called: Mapping[str, frozenset[str]]


def gather(articles: Sequence[Article], statements: Sequence[Statement]) -> Pile:
    """The candidates of all articles, article after article in the order given, each in reading order."""
    by_article: dict[str, list[Statement]] = defaultdict(list)
    for statement in statements:
        by_article[statement.article].append(statement)
    found = [c for article in articles for c in candidates(article, by_article[article.id])]
    names = names_of(article.field(field) for article in articles for field in FIELDS)
    called = {a.id: words_in(a.text) | words_in(a.title or "") for a in articles}
    return Pile(found, [word(c.text, names) for c in found], names, called)
