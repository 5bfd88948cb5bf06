"""Statements whose words credit nobody: "reportedly", "it is rumoured", "it was never confirmed"."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import cache

from reportedly.language.wordlists import words
from reportedly.model.attribution import Attribution
from reportedly.model.source import Hop
from reportedly.model.span import Span, Spans, words_of
from reportedly.sources.scene import Scene
from reportedly.sources.spelling import small_starters

# Cues in which somebody must have spoken, but the article does not say who; all others are talk.
_UNSAID = re.compile(
    r"\b(?:confirm|announc|reveal|disclos|establish|verif|claimed|stated|admitt|acknowledg|denied|known|unclear|explain|told)\w*",
    re.IGNORECASE,
)
# Talk of another time is not what somebody is credited with now.
_EARLIER = re.compile(r"\b(?:previously|earlier|once|long|formerly|initially|originally)\b", re.IGNORECASE)
# Share of the shorter content's words that the other has too. Set by reading FNC-1 ledes; lower, and statements borrow
# the chains of other news.
SHARED = 0.5
# How far behind the end of a cue it may say where something was posted, in code points.
NEAR = 40


@cache
def _online() -> re.Pattern[str]:
    """ "Pictures were posted on Twitter", "circulating on social media": all that is told of who wrote it is where."""
    places = "|".join(
        (*map(re.escape, sorted(words("platforms.txt") - {"Medium", "Vine", "Threads"})), "social (?:media|networks?)")
    )
    return re.compile(
        rf"\b(?:post|shar|circulat|upload|spread|surfac|appear|swirl|emerg)\w*(?: \w+){{0,3}}? (?:on|to|across|over|in)"
        rf" (?:the )?(?P<where>{places})\b"
    )


def nobody(attribution: Attribution, text: str) -> tuple[Hop, ...]:
    """The hop of a statement that names no source."""
    cue = words_of(attribution.cue, text)
    for span in attribution.cue:
        if online := _online().search(text, span.start, span.end + NEAR):
            place = Span(*online.span("where"))
            return (Hop(place.of(text), "social", (place,)),)
    if _UNSAID.search(cue):
        return (Hop("unknown", "unknown", attribution.cue),)
    return (Hop("rumour", "rumour", attribution.cue),)


def borrow(scene: Scene, attribution: Attribution, others: Sequence[Attribution]) -> tuple[Hop, ...]:
    """The chain of one of the credited statements beside it that says the same; () where there is none."""
    own = attribution.content or attribution.cue
    if not own or _EARLIER.search(words_of(attribution.cue, scene.text)):
        return ()
    best: tuple[float, tuple[Hop, ...]] = (0.0, ())
    for other in others:
        if other.id == attribution.id or other.polarity != attribution.polarity:
            continue  # whoever denies a rumour is not who spreads it
        holds = any(s.holds(c) for s in other.content for c in own)
        shared = 1.0 if holds else _overlap(own, other.content, scene.text)
        if shared > max(best[0], SHARED):
            best = (shared, other.chain)
    return best[1]


def _overlap(one: Spans, other: Spans, text: str) -> float:
    left, right = (_topic(words_of(spans, text)) for spans in (one, other))
    smaller = min(len(left), len(right))
    return len(left & right) / smaller if smaller >= 3 else 0.0


def _topic(wording: str) -> set[str]:
    return {w[:6] for w in re.findall(r"[a-z0-9]{3,}", wording.lower())} - small_starters()
