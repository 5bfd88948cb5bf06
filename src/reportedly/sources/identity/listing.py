"""The pairs that a reader should know of: what may be one source, and what a person settled."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence

from reportedly.model.decision import SourceName
from reportedly.model.identity import Identity
from reportedly.sources.identity.comparison import Comparison
from reportedly.sources.identity.deciding import Settled
from reportedly.sources.identity.grouping import Pair
from reportedly.sources.identity.profile import Party, name_key

# Less speaks for one source than this ("police" of two affairs, a "source" of two outlets): kept apart and not listed,
# else a large pile would list little else.
LISTED = 0.4
# Doubtful pairs that are listed of one source, the likeliest first.
MOST = 5


def list_identities(
    parties: Sequence[Party], ids: Sequence[str], answers: Mapping[Pair, Comparison], settled: Sequence[Settled]
) -> tuple[Identity, ...]:
    """First what people decided, the oldest first; then what is unsure, the likeliest to be one first.

    Of several reasons to doubt, that stands for a pair of sources which tells most: what speaks against one source.
    """
    names = _names(parties, ids)
    decided = [_decided(one, parties, ids) for one in reversed(settled)]
    known = {frozenset((one.a, one.b)) for one in decided}
    best: dict[frozenset[str], Pair] = {}
    for pair, found in answers.items():
        ends = frozenset((ids[pair[0]], ids[pair[1]]))
        if found.answer != "unsure" or found.score < LISTED or len(ends) == 1 or ends in known:
            continue
        best[ends] = min(pair, best.get(ends, pair), key=lambda p: (not answers[p].clash, -answers[p].score, p))
    ranked = sorted(best.values(), key=lambda pair: (-answers[pair].score, pair))
    return (*decided, *(_unsure(pair, answers[pair], parties, ids, names) for pair in _few(ranked, ids)))


def _few(ranked: Sequence[Pair], ids: Sequence[str]) -> list[Pair]:
    listed: Counter[str] = Counter()
    kept = []
    for m, n in ranked:
        if max(listed[ids[m]], listed[ids[n]]) < MOST:
            listed.update((ids[m], ids[n]))
            kept.append((m, n))
    return kept


def _unsure(
    pair: Pair, found: Comparison, parties: Sequence[Party], ids: Sequence[str], names: Sequence[SourceName]
) -> Identity:
    m, n = sorted(pair, key=lambda number: int(ids[number][1:]))
    evidence = (*parties[m].passages(), *parties[n].passages(), *found.evidence)
    return Identity(ids[m], ids[n], (names[m], names[n]), "unsure", found.score, found.because, evidence)


def _decided(one: Settled, parties: Sequence[Party], ids: Sequence[str]) -> Identity:
    decision = one.decision
    a, b = (ids[found[0]] if found else None for found in (one.a, one.b))
    told = f"Decided by {decision.by}" + (f": {decision.note}" if decision.note else "") + "."
    for name in one.missing:
        told += f" This pile has no {name}."
    score = {"same": 1.0, "different": 0.0, "unsure": 0.5}[decision.verdict]
    evidence = tuple(p for found in (one.a, one.b) for n in found[:1] for p in parties[n].passages())
    return Identity(a, b, (decision.a, decision.b), decision.verdict, score, told, evidence, decision)


def _names(parties: Sequence[Party], ids: Sequence[str]) -> list[SourceName]:
    """What decisions would call them: with the article where another source of the pile has the same name and scope."""
    keys = [(one.kind, one.scope, name_key(one.kind, one.name)) for one in parties]
    alike: dict[tuple[str, str, str], set[str]] = {}
    for key, id in zip(keys, ids, strict=True):
        alike.setdefault(key, set()).add(id)
    return [_name(one, len(alike[key]) > 1) for one, key in zip(parties, keys, strict=True)]


def _name(one: Party, shared: bool) -> SourceName:
    profile = one.profiles[0]
    article = profile.article.id if shared or one.scope.startswith("article ") else None
    outlet = profile.outlet if one.scope.startswith("outlet ") and not article else None
    return SourceName(one.kind, one.name, outlet, article)
