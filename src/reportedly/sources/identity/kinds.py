"""One name, one kind: what most articles of the pile take it for.

One article may be read as if "Merrow", a firm, were a person. Where two disagree there would be two sources of it.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import replace

from reportedly.language.outlets import known_outlet
from reportedly.model.attribution import Attribution
from reportedly.model.decision import Decision, SourceName
from reportedly.model.reading import Reading
from reportedly.model.source import Hop, SourceKind
from reportedly.sources.identity.profile import name_key

# Kinds that are mistaken for one another. Where as many articles have one as another: an outlet is one that the table
# knows, a single word names a body, and a longer name stays in doubt between a person and a body.
_MISTAKEN: tuple[SourceKind, ...] = ("outlet", "organisation", "person")
Kinds = Mapping[str, SourceKind]
AS_READ: Kinds = {}


def kinds_of_names(readings: Iterable[Reading]) -> Kinds:
    """For each name (its key) that articles of the pile take for different things, what it is."""
    articles: defaultdict[str, defaultdict[SourceKind, set[str]]] = defaultdict(lambda: defaultdict(set))
    written: dict[str, str] = {}
    for reading in readings:
        for attribution in reading.attributions or () if reading.article else ():
            for hop in attribution.chain:
                if reading.article and hop.kind in _MISTAKEN:
                    articles[_name(hop)][hop.kind].add(reading.article.id)
                    written[_name(hop)] = max(hop.name, written.get(_name(hop), ""))
    counts = {name: Counter({kind: len(ids) for kind, ids in found.items()}) for name, found in articles.items()}
    return {name: kind for name, count in counts.items() if len(count) > 1 and (kind := _most(written[name], count))}


def _most(name: str, count: Counter[SourceKind]) -> SourceKind | None:
    most = [kind for kind in _MISTAKEN if count[kind] == max(count.values())]
    if len(most) > 1 and "outlet" in most and known_outlet(name) is None:
        most.remove("outlet")
    in_doubt = len(most) > 1 and "person" in most and " " in name
    return None if in_doubt else most[0]


def with_kinds(attribution: Attribution, kinds: Kinds) -> Attribution:
    """The attribution with the kinds that the pile's articles agree on."""
    if not kinds:
        return attribution
    return replace(attribution, chain=tuple(replace(hop, kind=_agreed(hop, kinds)) for hop in attribution.chain))


def decided_with_kinds(decision: Decision, kinds: Kinds) -> Decision:
    """A decision on names that this pile takes for something else than the one in which it was made."""
    a, b = (replace(name, kind=_agreed(name, kinds)) for name in (decision.a, decision.b))
    return replace(decision, a=a, b=b)


def _agreed(one: Hop | SourceName, kinds: Kinds) -> SourceKind:
    return kinds.get(_name(one), one.kind) if one.kind in _MISTAKEN else one.kind


def _name(one: Hop | SourceName) -> str:
    return name_key("organisation", one.name)
