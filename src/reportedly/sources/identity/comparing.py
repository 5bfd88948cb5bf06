"""How each kind of source is compared: one visible table."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import combinations

from reportedly.model.source import SourceKind
from reportedly.sources.identity import accounts, bodies, bodynames, documents, nameless, namesakes, outlets, persons
from reportedly.sources.identity.company import LOOSE, RARE
from reportedly.sources.identity.comparison import Comparison, same
from reportedly.sources.identity.profile import Party, Profile, name_key, party

# Parties under one key that are compared with one another. More ("police" of three hundred towns) are left apart
# without a word: the number of pairs, which grows with its square, would hold up a large archive.
MOST = 300
# … and under a RARE key: a word that more say is not telling.
MOST_RARE = 30


@dataclass(frozen=True, slots=True)
class Rules:
    """`compare` two parties; `bundle` the profiles under one name into parties; the `keys` under which parties meet;
    `fits_many`: names that meet others only under the keys that begin with LOOSE."""

    compare: Callable[[Party, Party], Comparison]
    bundle: Callable[[Sequence[Profile]], list[Party]]
    keys: Callable[[Party], set[str]]
    fits_many: Callable[[str], bool] = lambda name: False


def _one(profiles: Sequence[Profile]) -> list[Party]:
    return [party(profiles)]


def _nobody(a: Party, b: Party) -> Comparison:
    return same(1.0, "Nobody in particular: counted as one, and as no origin.")


def _handle(one: Party) -> set[str]:
    return {one.name.lower().lstrip("@")}


RULES: dict[SourceKind, Rules] = {
    "person": Rules(
        persons.compare_people, namesakes.bundle_people, lambda p: persons.people_keys(p.name), persons.fits_many
    ),
    "organisation": Rules(
        bodies.compare_bodies, bodies.bundle_bodies, lambda p: bodynames.body_keys(p.name), bodynames.fits_many
    ),
    "outlet": Rules(outlets.compare_outlets, outlets.bundle_outlets, lambda p: outlets.outlet_keys(p.name)),
    "unnamed": Rules(nameless.compare_nameless, nameless.bundle_nameless, nameless.nameless_keys, nameless.points_back),
    "document": Rules(documents.compare_documents, documents.bundle_documents, nameless.nameless_keys),
    "social": Rules(accounts.compare_accounts, accounts.bundle_accounts, _handle),
    "rumour": Rules(_nobody, _one, lambda p: {""}),
    "unknown": Rules(_nobody, _one, lambda p: {""}),
}


def compare(a: Party, b: Party) -> Comparison:
    """Whether two parties of one kind are one source. Symmetric: the two are always asked about in one order."""
    first, second = (a, b) if a.order <= b.order else (b, a)
    return RULES[a.kind].compare(first, second)


def bundle(profiles: Iterable[Profile]) -> list[Party]:
    """Profiles with one name (and scope) in as few parties as nothing speaks against, in an order of their own."""
    names: dict[tuple[str, str, str], list[Profile]] = {}
    for profile in profiles:
        names.setdefault((profile.kind, _name(profile), profile.scope), []).append(profile)
    parties = [one for group in names.values() for one in RULES[group[0].kind].bundle(_sorted(group))]
    return sorted(parties, key=lambda p: p.order)


def _name(profile: Profile) -> str:
    """Nobody in particular has no name."""
    return "" if RULES[profile.kind].compare is _nobody else name_key(profile.kind, profile.name)


def _sorted(group: Iterable[Profile]) -> list[Profile]:
    return sorted(group, key=lambda p: (p.article.id, p.name))


def candidates(parties: Sequence[Party]) -> Iterator[tuple[int, int]]:
    """The numbers of those that share a key, each pair once."""
    blocks: dict[tuple[str, str], list[int]] = {}
    for number, one in enumerate(parties):
        for key in RULES[one.kind].keys(one):
            blocks.setdefault((one.kind, key), []).append(number)
    seen: set[tuple[int, int]] = set()
    for (kind, key), block in blocks.items():
        loose = RULES[_kind(kind)].fits_many
        many = [n for n in block if loose(parties[n].name)] if key.startswith(LOOSE) else block
        if len(many) > (MOST_RARE if key.startswith(RARE) else MOST):
            continue
        pairs = combinations(block, 2) if many is block else ((m, n) for m in many for n in block if m != n)
        fresh = {(m, n) if m < n else (n, m) for m, n in pairs} - seen
        seen |= fresh
        yield from sorted(fresh)


def _kind(kind: str) -> SourceKind:
    return next(k for k in RULES if k == kind)
