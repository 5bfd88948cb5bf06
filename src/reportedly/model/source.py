"""Who is credited."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from reportedly.model.span import Spans

SourceKind = Literal["person", "unnamed", "organisation", "outlet", "social", "document", "rumour", "unknown"]
SOURCE_KINDS: tuple[SourceKind, ...] = (
    "person", "unnamed", "organisation", "outlet", "social", "document", "rumour", "unknown",
)  # fmt: skip
NOBODY: tuple[SourceKind, ...] = ("rumour", "unknown")


@dataclass(frozen=True, slots=True)
class Hop:
    """One link of a chain as one article words it. `spans` are the words that carry it (may be empty: inferred)."""

    name: str
    kind: SourceKind
    spans: Spans = ()


@dataclass(frozen=True, slots=True)
class Source:
    """Somebody credited, over the whole pile."""

    id: str
    name: str
    kind: SourceKind
    aliases: tuple[str, ...] = ()
