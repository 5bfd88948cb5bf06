"""Articles about the same people and events, and when things happened, were said and were published."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from reportedly.model.date import Date

What = Literal["happened", "said", "published", "modified"]


@dataclass(frozen=True, slots=True)
class Story:
    id: str
    title: str
    articles: tuple[str, ...]
    claims: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Moment:
    """One entry of a timeline: of a statement ("happened", "said") or of an article ("published", "modified")."""

    date: Date
    what: What
    statement: str | None = None
    article: str | None = None
