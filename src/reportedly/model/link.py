"""Why two statements or claims belong together, always with evidence."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from reportedly.model.article import Field

LinkKind = Literal["cites", "same_origin", "copied_text", "repeats", "contradicts", "updates", "hardens"]
LINK_KINDS: tuple[LinkKind, ...] = (
    "cites", "same_origin", "copied_text", "repeats", "contradicts", "updates", "hardens",
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class Passage:
    """Exact words of one article: `article.field(field)[start:end]`."""

    article: str
    start: int
    end: int
    field: Field = "text"


@dataclass(frozen=True, slots=True)
class Link:
    """`origin` and `target` are ids of statements or claims ("from" and "to" in JSON): the later or echoing one first.

    `because` is a sentence for an editor; `method` names the signal that found the link.
    """

    kind: LinkKind
    origin: str
    target: str
    evidence: tuple[Passage, ...]
    score: float
    because: str
    method: str = ""
