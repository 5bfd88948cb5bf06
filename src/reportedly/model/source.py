"""Who is credited."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from reportedly.model.article import Outlet
from reportedly.model.span import Spans

SourceKind = Literal["person", "unnamed", "organisation", "outlet", "social", "document", "rumour", "unknown"]
SOURCE_KINDS: tuple[SourceKind, ...] = (
    "person", "unnamed", "organisation", "outlet", "social", "document", "rumour", "unknown",
)  # fmt: skip
NOBODY: tuple[SourceKind, ...] = ("rumour", "unknown")


Hand = Literal["first", "second"]


@dataclass(frozen=True, slots=True)
class Stated:
    """What an article states of a source without a name, each thing in the article's own words.

    `closeness`: how close to the matter ("familiar with the talks"); `anonymity`: that, or why, no name is given ("who
    asked not to be named because …"); `hand`: whether the source saw it or was told, with the words that say so.
    """

    closeness: Spans = ()
    anonymity: Spans = ()
    hand: Hand | None = None
    hand_shown: Spans = ()


@dataclass(frozen=True, slots=True)
class Hop:
    """One link of a chain as one article words it. `spans` are the words that carry it (may be empty: inferred)."""

    name: str
    kind: SourceKind
    spans: Spans = ()
    stated: Stated | None = None


@dataclass(frozen=True, slots=True)
class Source:
    """Somebody credited, over the whole pile. `outlet`: what the table of outlets tells of one that it knows."""

    id: str
    name: str
    kind: SourceKind
    aliases: tuple[str, ...] = ()
    outlet: Outlet | None = None
