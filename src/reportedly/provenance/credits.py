"""Whose words an article carries, as its own credit lines tell: "LONDON (AP) -", "This story first appeared in …"."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass

from reportedly.language.outlets import known_outlet
from reportedly.language.syndication import WORDS_FROM, find_credit_lines
from reportedly.model.article import Article
from reportedly.model.link import Passage
from reportedly.provenance.pages import plain_name


@dataclass(frozen=True, slots=True)
class Credit:
    """`key`: what all spellings of the outlet share; `agency`: it sells its words to others, so its pages tell less."""

    key: str
    name: str
    passage: Passage
    agency: bool


Credits = Mapping[str, tuple[Credit, ...]]


def publishers(articles: Iterable[Article]) -> dict[str, str]:
    """For each article whose outlet is known, that outlet's key."""
    return {a.id: outlet_key(a.outlet.name) for a in articles if a.outlet is not None}


def find_credits(
    articles: Iterable[Article], published: Mapping[str, str], of: Collection[str]
) -> dict[str, tuple[Credit, ...]]:
    """For each article among `of` (ids) with such lines: the outlets whose words it carries, the surest line first."""
    articles = list(articles)
    short = {_initials(a.outlet.name): published[a.id] for a in articles if a.outlet is not None}
    found = {a.id: _credits(a, published.get(a.id), short) for a in articles if a.id in of}
    return {id: credits for id, credits in found.items() if credits}


def outlet_key(name: str) -> str:
    """The table's name of an outlet, or its own without noise, in small letters."""
    row = known_outlet(name)
    return plain_name(row.name if row else name)


def _credits(article: Article, publisher: str | None, short: Mapping[str, str]) -> tuple[Credit, ...]:
    lines = [line for line in find_credit_lines(article.text) if line.kind in WORDS_FROM]
    found = []
    for line in sorted(lines, key=lambda line: (WORDS_FROM.index(line.kind), line.span)):
        name = line.names[0].of(article.text)
        row = known_outlet(name)
        key = short.get(name) or outlet_key(name) if row is None else outlet_key(row.name)
        syndicated = line.kind in ("dateline", "signature") and key != publisher
        passage = Passage(article.id, line.span.start, line.span.end)
        found.append(Credit(key, row.name if row else name, passage, syndicated or bool(row and row.kind == "agency")))
    return tuple(found)


def _initials(name: str) -> str:
    """ "TLW" for the Tri-Lakes Wire, as datelines write it; "" for names of fewer than three words."""
    letters = re.findall(r"(?<![^\W_])[A-Z]", re.sub(r"^[Tt]he ", "", name))
    return "".join(letters) if len(letters) > 2 else ""
