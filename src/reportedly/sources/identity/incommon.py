"""What the settings of two names have in common, and what it weighs."""

from __future__ import annotations

from functools import cache

from reportedly.language.wordlists import words
from reportedly.sources.identity.setting import Setting
from reportedly.sources.identity.spelling import tokens


@cache
def _well_known() -> frozenset[str]:
    known = words("places.txt") | words("organisations.txt") | words("platforms.txt")
    return frozenset(" ".join(tokens(word)) for word in known)


def weight(name: str) -> float:
    """How much it tells that two articles name it: a full name much, a single word less, what all news names little."""
    if name in _well_known():
        return 0.25
    return 1.0 if " " in name else 0.5


# Names of this weight in common: one full name, two single words. Set on the pairs of evaluation/identity; lower, any
# two articles of one country meet; higher, two short reports of one affair do not.
COMMON = 1.0
# … and of this share of the smaller company's weight: two long articles on other affairs both name a head of state.
# Set by looking at articles of the FNC-1 training part; at half, two reports of one affair part.
SHARE = 0.15
# Company of this weight on both sides and nothing in common: two affairs, as far as the articles show.
AMPLE = 2.0


def in_common(one: Setting, other: Setting) -> tuple[str, ...]:
    """The names that both settings have, if they weigh enough; the weightiest first."""
    small, large = sorted((one.company, other.company), key=len)
    shared = [name for name in small if name in large]
    found = sum(weight(name) for name in shared)
    if found < COMMON or found < SHARE * sum(weight(name) for name in small):
        return ()
    return tuple(sorted(shared, key=lambda name: (-weight(name), name)))


def far_apart(one: Setting, other: Setting) -> bool:
    """Whether both sides name enough to see that they have nothing in common."""
    return not in_common(one, other) and all(sum(weight(name) for name in s.company) >= AMPLE for s in (one, other))
