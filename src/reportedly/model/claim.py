"""The statements that affirm or deny one proposition, and how many origins can stand behind them."""

from __future__ import annotations

from dataclasses import dataclass, field


@dataclass(frozen=True, slots=True)
class Origin:
    """A source at the end of chains, with the ids of the statements that lead to it."""

    source: str
    statements: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Side:
    """Chain topology can disprove independence, never prove it: `at_most` is an upper bound.

    `at_most` counts distinct origins not shown to depend on one another, `shown_dependent` the statements shown to come
    from another's origin, `unknown` the statements that name none (rumour, unknown, own voice).
    """

    at_most: int = 0
    shown_dependent: int = 0
    unknown: int = 0
    origins: tuple[Origin, ...] = ()


@dataclass(frozen=True, slots=True)
class Independence:
    affirmed: Side = field(default_factory=Side)
    denied: Side = field(default_factory=Side)


@dataclass(frozen=True, slots=True)
class Circle:
    """Outlets that credit one another for a claim, each by its source id; `started` had it first, where dates tell."""

    outlets: tuple[str, ...]
    started: str | None = None


@dataclass(frozen=True, slots=True)
class Claim:
    """`text` is the clearest wording found in the pile; `first` the id of the earliest statement, where dates tell."""

    id: str
    text: str
    statements: tuple[str, ...]
    first: str | None = None
    independence: Independence = field(default_factory=Independence)
    circles: tuple[Circle, ...] = ()
