"""Whose page is it: the outlets that chains name, met with the outlets of the articles in hand."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Mapping
from functools import cache

from rapidfuzz import fuzz

from reportedly.language.wordlists import words
from reportedly.model.article import Article
from reportedly.model.source import Source, SourceKind

# Kinds under which a publication is met. The tagger takes some outlets for organisations; those must be named exactly.
_PUBLISHERS: tuple[SourceKind, ...] = ("outlet", "organisation")
_DOMAIN_END = re.compile(r"\.(?:com|net|org|co\.uk|co|uk|ie|io|tv|news|info|eu|us|ca|au|com\.au|in)$")
# One slip in a long name is forgiven ("Kingsmere Lantren"). Lower, "Daily Mail" and "Daily Mall" would be one.
_SAME_SPELLING = 93.0
_LONG_NAME = 9


def find_pages(articles: Iterable[Article], sources: Iterable[Source]) -> dict[str, tuple[str, ...]]:
    """For each source that is the outlet of articles in hand: the ids of these articles, sorted."""
    published: dict[str, list[str]] = defaultdict(list)
    for article in articles:
        if article.outlet is not None:
            for key in _keys_of_outlet(article):
                published[key].append(article.id)
    pages: dict[str, tuple[str, ...]] = {}
    for source in sources:
        if source.kind in _PUBLISHERS:
            found = {id for key in _met(source, published) for id in published[key]}
            if found:
                pages[source.id] = tuple(sorted(found))
    return pages


def _keys_of_outlet(article: Article) -> set[str]:
    outlet = article.outlet
    assert outlet is not None
    names = (outlet.name, outlet.domain.split("/")[0].removeprefix("www.") if outlet.domain else "")
    return {plain_name(name) for name in names if plain_name(name)}


def _met(source: Source, published: Mapping[str, list[str]]) -> set[str]:
    """The keys under which this source publishes: the same name, nearly the same, or the one name that ends like it."""
    names = {plain_name(name) for name in (source.name, *source.aliases)} - {""}
    exact = {name for name in names if name in published}
    if exact or source.kind != "outlet":
        return exact
    long = [(n, k) for n in names for k in published if min(len(n), len(k)) >= _LONG_NAME]
    near = {k for n, k in long if fuzz.ratio(n, k) >= _SAME_SPELLING}
    if near:
        return near
    # "the Pennant" for the Daily Pennant: only where a single outlet of the pile ends so.
    ends = {k for n in names for k in published if k.endswith(f" {n}") or n.endswith(f" {k}")}
    return ends if len(ends) == 1 else set()


@cache
def plain_name(name: str) -> str:
    """An outlet's name without article, domain ending and words like "magazine": "The Herald Online" is herald.com."""
    folded = _DOMAIN_END.sub("", name.casefold().strip()).replace("&", " and ").replace("’", "'")
    parts = re.findall(r"[^\W_]+!?", folded.replace("'s", "s"))
    if len(parts) > 1 and parts[0] == "the":
        parts = parts[1:]
    generic = words("outlet_generic.txt")
    while len(parts) > 1 and parts[-1] in generic:
        parts = parts[:-1]
    return " ".join(parts)
