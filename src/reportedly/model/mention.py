"""A name in an article."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from reportedly.model.span import Span

NameKind = Literal["person", "organisation", "place", "other"]


@dataclass(frozen=True, slots=True)
class Mention:
    """Words that name somebody or something, as the tagger saw them."""

    span: Span
    kind: NameKind
    score: float = 1.0
