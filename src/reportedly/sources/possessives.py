"""Whom "his" and "her" mean before a noun: the person named last in their own sentence ("Roe and his plan")."""

from __future__ import annotations

from reportedly.model.span import Span
from reportedly.sources.discourse import Discourse, Where
from reportedly.sources.figure import Figure
from reportedly.sources.introductions import genders_agree
from reportedly.sources.speaker import Speaker


def owner_in_sentence(discourse: Discourse, speaker: Speaker, where: Where) -> Figure | None:
    """The person named last before "his" in its sentence; None for other words and within another's words."""
    scene = discourse.scene
    if speaker.head not in ("his", "her") or where.outer or where.quoted:
        return None
    start = scene.sentence(where.place).start
    named = reversed(scene.cast.named_in(Span(start, where.place)))
    people = (f for n, f in named if f.kind == "person" and not f.employer and not scene.quoted(n.span.start))
    return next((f for f in people if genders_agree(f.gender, speaker.gender)), None)
