"""Profiles of one name that cannot tell by itself who is meant, put together where their articles name the same."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence

from reportedly.sources.identity.incommon import COMMON, in_common, weight
from reportedly.sources.identity.profile import Party, Profile, party, read_profile

# Begins a key under which only a name that fits many meets others: "Roe" all the Roes, "police" each town's police.
LOOSE = "* "
# … and a key that says something only where few have it: a word of what a source without a name says.
RARE = "~ "


def bundle_by_company(profiles: Sequence[Profile]) -> list[Party]:
    """Those whose articles have company in common, by way of a name in full, in time that grows with the pile."""
    return bundle_by(profiles, _full_names, lambda p, q: bool(in_common(read_profile(p), read_profile(q))))


def bundle_by(
    profiles: Sequence[Profile],
    keys: Callable[[Profile], Iterable[object]],
    fit: Callable[[Profile, Profile], bool] = lambda p, q: True,
) -> list[Party]:
    """Profiles that share a key, directly or over others, in one party; neighbours under a key must `fit`."""
    above = list(range(len(profiles)))

    def root(n: int) -> int:
        while above[n] != n:
            above[n] = above[above[n]]
            n = above[n]
        return n

    last: dict[object, int] = {}
    for n, profile in enumerate(profiles):
        for key in keys(profile):
            before, last[key] = last.get(key, n), n
            if root(before) != root(n) and fit(profiles[before], profile):
                above[root(n)] = root(before)
    groups: dict[int, list[Profile]] = {}
    for n, profile in enumerate(profiles):
        groups.setdefault(root(n), []).append(profile)
    return [party(group) for group in groups.values()]


def _full_names(profile: Profile) -> list[str]:
    return [name for name in read_profile(profile).company if weight(name) >= COMMON]
