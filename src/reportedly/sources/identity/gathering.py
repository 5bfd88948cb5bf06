"""The statements of a pile, and a profile of each source in each article."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import NamedTuple

from reportedly.model.article import Article
from reportedly.model.attribution import REPORTED, Attribution
from reportedly.model.mention import Mention
from reportedly.model.reading import Reading
from reportedly.model.source import NOBODY, Hop
from reportedly.model.span import words_of
from reportedly.model.statement import Statement
from reportedly.sources.identity.kinds import AS_READ, Kinds, with_kinds
from reportedly.sources.identity.outlets import outlet_name
from reportedly.sources.identity.profile import SCOPED, Key, Profile, Said, name_key

# Fewer words in an article's own voice are a scrap of a sentence ("what the", "the town's interest").
WORDS = 4


class Told(NamedTuple):
    """An attribution that is a statement, with its article, the names that were seen in it, and a key for each hop."""

    article: Article
    attribution: Attribution
    mentions: tuple[Mention, ...]
    keys: tuple[Key, ...]


def gather(readings: Iterable[Reading], kinds: Kinds = AS_READ) -> list[Told]:
    """The statements of the pile in the articles' order: manner said, wrote or reported."""
    return [
        Told(reading.article, agreed, reading.mentions, tuple(_keys(reading.article, agreed.chain)))
        for reading in readings
        if reading.article and reading.attributions
        for attribution in reading.attributions
        if attribution.manner in REPORTED and _says(reading.article, attribution)
        for agreed in (with_kinds(attribution, kinds),)
    ]


def _says(article: Article, attribution: Attribution) -> bool:
    """Whether it states anything: what the article says of itself ("we said it") is a statement only in whole words."""
    if attribution.chain:
        return bool(attribution.content)
    return len(words_of(attribution.content, article.field(attribution.field)).split()) >= WORDS


def _keys(article: Article, chain: Sequence[Hop]) -> Iterator[Key]:
    """A source without a name is the last outlet's before it in the chain, else the article's own outlet's."""
    outlet = article.outlet.name if article.outlet else ""
    for hop in chain:
        name = "" if hop.kind in NOBODY else name_key(hop.kind, hop.name)
        yield Key(article.id, hop.kind, name, outlet_name(outlet) if hop.kind in SCOPED else "")
        outlet = hop.name if hop.kind == "outlet" else outlet


def profiles(every: Sequence[Told]) -> dict[Key, Profile]:
    """Who is credited in each article, in order of first appearance."""
    hops: dict[Key, list[tuple[Told, Hop]]] = {}
    for told in every:
        for key, hop in zip(told.keys, told.attribution.chain, strict=True):
            hops.setdefault(key, []).append((told, hop))
    return {key: _profile(key, found) for key, found in hops.items()}


def _profile(key: Key, hops: Sequence[tuple[Told, Hop]]) -> Profile:
    told, first = hops[0]
    return Profile(
        key, first.name, told.article,
        shown=tuple((t.attribution.field, span) for t, hop in hops for span in hop.spans[:1]),
        said=_said(key, hops),
        forms=Counter(hop.name for _, hop in hops),
        mentions=told.mentions,
    )  # fmt: skip


def _said(key: Key, hops: Sequence[tuple[Told, Hop]]) -> tuple[Said, ...]:
    """What it says; only who has no name is told by that."""
    if key.kind not in SCOPED:
        return ()
    ends = (told for told, hop in hops if hop is told.attribution.chain[-1])
    return tuple(_say(told.article, told.attribution) for told in ends)


def _say(article: Article, one: Attribution) -> Said:
    return Said(words_of(one.content, article.field(one.field)), one.field, one.content)


def state(number: str, told: Told, ids: Mapping[Key, str]) -> Statement:
    """The statement, its chain as ids of sources."""
    attribution = told.attribution
    stated = tuple(hop.stated for hop in attribution.chain)
    return Statement(
        number, told.article.id, "attributed" if attribution.chain else "own", attribution.content, attribution.field,
        attribution.id, attribution.source, attribution.cue,
        tuple(ids[key] for key in told.keys),
        tuple(hop.spans for hop in attribution.chain),
        attribution.type, attribution.manner, attribution.nested_in, attribution.polarity, attribution.certainty,
        attribution.hedges, attribution.said, attribution.about, attribution.score,
        hop_stated=stated if any(stated) else (),
    )  # fmt: skip
