"""Names before "who" and "which" that it means though they do not stand right before it, or not alone."""

from __future__ import annotations

import re

from reportedly.model.span import Span
from reportedly.sources.figure import Figure
from reportedly.sources.scene import Scene
from reportedly.sources.spelling import Name

_AND = re.compile(r"\sand\s(?:the\s)?")
_ARTICLE = re.compile(r"(?:an?|the)\s")
# Without such a word, "Hall and Roe, who left" may be one who left.
_OF_BOTH = re.compile(r"\b(?:like|unlike|both|between|including)\s(?:the\s)?$", re.IGNORECASE)
# How far back, in code points, the first of two names may begin.
BACK = 60


def named_both(scene: Scene, last: tuple[Name, Figure]) -> str:
    """Both names of "those, like Hall and Roe, | who"; "" where one is meant."""
    begins = last[0].span.start
    for first, figure in scene.cast.named_in(Span(max(0, begins - BACK), begins))[-1:]:
        alike = figure is not last[1] and figure.kind == last[1].kind
        joined = _AND.fullmatch(scene.text, first.span.end, begins)
        if alike and joined and _OF_BOTH.search(scene.text, max(0, first.span.start - 15), first.span.start):
            return f"{figure.name} and {last[1].name}"
    return ""


def described(scene: Scene, start: int) -> tuple[Name, Figure] | None:
    """Whom the words at `start` only describe: "Vesk Tattle, | a gossip site | that says"."""
    named = scene.cast.named_at(start - 3) if start > 2 else None
    if named is None or named[0].span.end != start - 2 or not scene.text.startswith(", ", start - 2):
        return None
    return named if _ARTICLE.match(scene.text, start) else None
