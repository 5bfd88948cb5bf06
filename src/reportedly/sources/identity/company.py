"""Profiles of one name that cannot tell by itself who is meant, put together where their articles name the same."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence

from reportedly.sources.identity.profile import Party, Profile, party
from reportedly.sources.identity.setting import COMMON, weight

# Begins a key under which only a name that fits many meets others: "Roe" all the Roes, "police" each town's police.
LOOSE = "* "
# … and a key that says something only where few have it: a word of what a source without a name says.
RARE = "~ "


def bundle_by_company(profiles: Sequence[Profile]) -> list[Party]:
    """Those whose articles name one and the same person or body in full, in time that grows with the pile."""
    return bundle_by(profiles, _full_names)


def bundle_by(profiles: Sequence[Profile], keys: Callable[[Profile], Iterable[object]]) -> list[Party]:
    """Profiles that share a key, directly or over others, in one party."""
    above = list(range(len(profiles)))

    def root(n: int) -> int:
        while above[n] != n:
            above[n] = above[above[n]]
            n = above[n]
        return n

    first: dict[object, int] = {}
    for n, profile in enumerate(profiles):
        for key in keys(profile):
            above[root(n)] = root(first.setdefault(key, n))
    groups: dict[int, list[Profile]] = {}
    for n, profile in enumerate(profiles):
        groups.setdefault(root(n), []).append(profile)
    return [party(group) for group in groups.values()]


def _full_names(profile: Profile) -> list[str]:
    return [name for name in party([profile]).setting.company if weight(name) >= COMMON]
