"""One name, one kind: what most articles of the pile take it for.

One article may be read as if "Merrow", a firm, were a person. Where two disagree there would be two sources of it.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import replace

from reportedly.model.attribution import Attribution
from reportedly.model.reading import Reading
from reportedly.model.source import Hop, SourceKind
from reportedly.sources.identity.profile import name_key

# Kinds that are mistaken for one another; of as many articles the earlier one wins. A person of two words or more whom
# as many articles take for a body stays in doubt.
_MISTAKEN: tuple[SourceKind, ...] = ("outlet", "organisation", "person")
Kinds = Mapping[str, SourceKind]


def kinds_of_names(readings: Iterable[Reading]) -> Kinds:
    """For each name that articles of the pile take for different things, by `_name`, what it is."""
    articles: defaultdict[str, defaultdict[SourceKind, set[str]]] = defaultdict(lambda: defaultdict(set))
    for reading in readings:
        for attribution in reading.attributions or () if reading.article else ():
            for hop in attribution.chain:
                if reading.article and hop.kind in _MISTAKEN:
                    articles[_name(hop)][hop.kind].add(reading.article.id)
    counts = {name: Counter({kind: len(ids) for kind, ids in found.items()}) for name, found in articles.items()}
    return {name: kind for name, count in counts.items() if len(count) > 1 and (kind := _most(name, count))}


def _most(name: str, count: Counter[SourceKind]) -> SourceKind | None:
    best = max(_MISTAKEN, key=lambda kind: count[kind])
    in_doubt = count["person"] == count[best] and " " in name
    return None if in_doubt and best != "person" else best


def with_kinds(attribution: Attribution, kinds: Kinds) -> Attribution:
    """The attribution with the kinds that the pile's articles agree on."""
    if not kinds:
        return attribution
    chain = tuple(
        replace(hop, kind=kinds.get(_name(hop), hop.kind)) if hop.kind in _MISTAKEN else hop
        for hop in attribution.chain
    )
    return attribution if chain == attribution.chain else replace(attribution, chain=chain)


def _name(hop: Hop) -> str:
    return name_key("organisation", hop.name)
