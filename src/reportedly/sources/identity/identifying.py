"""One source over the whole pile, and the statements that lead to it."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from typing import NamedTuple

from reportedly.model.decision import Decision
from reportedly.model.failure import Failure
from reportedly.model.identity import Identity
from reportedly.model.reading import Reading
from reportedly.model.source import Source
from reportedly.model.statement import Statement
from reportedly.sources.identity.comparing import bundle, candidates, compare
from reportedly.sources.identity.deciding import newest, pinned, settle
from reportedly.sources.identity.gathering import gather, profiles, state
from reportedly.sources.identity.grouping import Groups, join_same, without_doubtful
from reportedly.sources.identity.kinds import decided_with_kinds, kinds_of_names
from reportedly.sources.identity.listing import list_identities
from reportedly.sources.identity.naming import name_source
from reportedly.sources.identity.outlets import known_by_its_pages
from reportedly.sources.identity.profile import Key, Party, Profile, party


class Identified(NamedTuple):
    """The sources of a pile in order of first appearance, its attributed statements in the articles' order, the pairs
    in doubt or decided, and the decisions that could not be used."""

    sources: tuple[Source, ...]
    statements: tuple[Statement, ...]
    identities: tuple[Identity, ...] = ()
    failures: tuple[Failure, ...] = ()


def identify(readings: Sequence[Reading], decisions: Iterable[Decision] = ()) -> Identified:
    """Sources and statements of the pile. What people decided comes before what the comparison says.

    The order of the articles decides on the ids alone: who is who does not depend on it.
    """
    kinds = kinds_of_names(readings)
    every = gather(readings, kinds)
    found = profiles(every)
    judged = newest(decided_with_kinds(decision, kinds) for decision in decisions)
    parties = _parties(list(found.values()), judged)
    compared = {(m, n): compare(parties[m], parties[n]) for m, n in candidates(parties)}
    published = {r.article.outlet.name for r in readings if r.article and r.article.outlet}
    answers = without_doubtful(parties, known_by_its_pages(parties, compared, published))
    alone, groups = Groups(len(parties)), Groups(len(parties))
    join_same(alone, answers)
    settled, failures = settle(judged, parties, alone, groups)
    join_same(groups, answers)
    of_party = _number(parties, groups, list(found.values()))
    ids = {profile.key: id for one, id in zip(parties, of_party, strict=True) for profile in one.profiles}
    statements = tuple(state(f"s{number}", told, ids) for number, told in enumerate(every, 1))
    listed = list_identities(parties, of_party, answers, settled)
    return Identified(_sources(found.values(), ids), statements, listed, tuple(failures))


def _parties(found: Iterable[Profile], judged: Sequence[Decision]) -> list[Party]:
    """A profile that a decision names with its article stands alone: it may be parted from its namesakes."""
    alone: list[Party] = []
    others: list[Profile] = []
    for profile in found:
        if pinned(profile, judged):
            alone.append(party([profile]))
        else:
            others.append(profile)
    return sorted((*alone, *bundle(others)), key=lambda one: one.order)


def _number(parties: Sequence[Party], groups: Groups, found: Sequence[Profile]) -> list[str]:
    """The id of each party: sources are numbered by first appearance."""
    root_of = {profile.key: groups.root(n) for n, one in enumerate(parties) for profile in one.profiles}
    order = dict.fromkeys(root_of[profile.key] for profile in found)
    ids = {root: f"n{number}" for number, root in enumerate(order, 1)}
    return [ids[groups.root(n)] for n in range(len(parties))]


def _sources(found: Iterable[Profile], ids: Mapping[Key, str]) -> tuple[Source, ...]:
    together: dict[str, list[Profile]] = {}
    for profile in found:
        together.setdefault(ids[profile.key], []).append(profile)
    return tuple(name_source(id, profiles) for id, profiles in together.items())
