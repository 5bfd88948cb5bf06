"""What people decided, met with the sources of a pile. The last decision on a pair counts; none is ever lost."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace

from reportedly.model.decision import Decision, SourceName
from reportedly.model.failure import DECISIONS, Failure
from reportedly.sources.identity.grouping import Groups
from reportedly.sources.identity.outlets import outlet_name
from reportedly.sources.identity.profile import Party, Profile, name_key, outlet_key


@dataclass(frozen=True, slots=True)
class Settled:
    """A decision that stands, with the numbers of the parties it is about: none where the pile has no such source."""

    decision: Decision
    a: tuple[int, ...]
    b: tuple[int, ...]

    @property
    def missing(self) -> tuple[SourceName, ...]:
        return tuple(n for n, found in ((self.decision.a, self.a), (self.decision.b, self.b)) if not found)


def newest(decisions: Iterable[Decision]) -> tuple[Decision, ...]:
    """The last decision on each pair, the latest first."""
    last: dict[frozenset[object], Decision] = {}
    for decision in decisions:
        pair = frozenset((_key(decision.a), _key(decision.b)))
        last.pop(pair, None)
        last[pair] = decision
    return tuple(reversed(last.values()))


def pinned(profile: Profile, decisions: Iterable[Decision]) -> bool:
    """Whether a decision means this very article's source, so that it must stand alone to be told from the others."""
    return any(_means(name, profile) for d in decisions for name in (d.a, d.b) if name.article)


def settle(
    decisions: Sequence[Decision], parties: Sequence[Party], alone: Groups, groups: Groups
) -> tuple[list[Settled], list[Failure]]:
    """Joins and parts `groups` as decided, the latest first; `alone` are the groups that the machine would make.

    A decision that later ones contradict is set aside, one that fits several sources cannot be used: both are named.
    """
    settled: list[Settled] = []
    failures: list[Failure] = []
    for decision in decisions:
        a, b = (_find(name, parties) for name in (decision.a, decision.b))
        if decision.a.article is None and decision.b.article:
            a = tuple(n for n in a if n not in b)
        elif decision.b.article is None and decision.a.article:
            b = tuple(n for n in b if n not in a)
        unclear = [x for x, found in ((decision.a, a), (decision.b, b)) if len({alone.root(n) for n in found}) > 1]
        if unclear:
            failures.append(_failed("ambiguous", decision, f"{unclear[0]} fits several sources: add “| article ID”"))
        elif not a or not b or _apply(decision, a, b, groups):
            settled.append(Settled(decision, a, b))
        else:
            failures.append(_failed("contradiction", decision, "later decisions say otherwise, so it is set aside"))
    return settled, failures


def _apply(decision: Decision, a: Sequence[int], b: Sequence[int], groups: Groups) -> bool:
    """False, and nothing done, where it contradicts what was applied before."""
    pairs = [(m, n) for m in a for n in b]
    if decision.verdict == "same":
        fits, settle_pair = all(groups.may_join(m, n) for m, n in pairs), groups.join
    else:
        fits, settle_pair = all(groups.root(m) != groups.root(n) for m, n in pairs), groups.part
    for m, n in pairs if fits else ():
        settle_pair(m, n)
    return fits


def _find(name: SourceName, parties: Sequence[Party]) -> tuple[int, ...]:
    return tuple(n for n, one in enumerate(parties) if any(_means(name, p) for p in one.profiles))


def _means(name: SourceName, profile: Profile) -> bool:
    if name.kind != profile.kind or (name.article and name.article != profile.article.id):
        return False
    if name_key(name.kind, name.name) not in {name_key(profile.kind, form) for form in (profile.name, *profile.forms)}:
        return False
    return not name.outlet or outlet_key(outlet_name(name.outlet)) == outlet_key(profile.outlet)


def _key(name: SourceName) -> SourceName:
    outlet = outlet_key(outlet_name(name.outlet)) if name.outlet else None
    return replace(name, name=name_key(name.kind, name.name), outlet=outlet)


def _failed(kind: str, decision: Decision, why: str) -> Failure:
    told = f"{decision.a} / {decision.b}: {decision.verdict}, by {decision.by}, {decision.at}: {why}"
    return Failure(DECISIONS, kind, told)
