"""Spokesmen who were named before: "the Acme spokeswoman" is Ann Roe, where the article says she speaks for Acme."""

from __future__ import annotations

import re

from reportedly.model.source import Hop
from reportedly.sources.carried import carried, named_here
from reportedly.sources.discourse import Chain, Discourse, Where
from reportedly.sources.figure import Figure
from reportedly.sources.introductions import brought_in
from reportedly.sources.scene import Scene
from reportedly.sources.speaker import Speaker
from reportedly.sources.unnamed import same_source

_WORD = r"\b(?:spokes(?:man|woman|person)|spox|press secretary|press officer|representative|rep|publicist)\b"
# Before the name: "a spokesman for the harbour board, Bo Hall", "Acme spokesman Bo Hall".
_BEFORE = re.compile(rf"[^,.;:“”\"\n]*{_WORD}[^,.;:“”\"\n]*,? ?$")
_AFTER = re.compile(rf",[^,.;:“”\"\n]*{_WORD}[^,.;:“”\"\n]*")
# How far before the name its description may begin: longer than "a spokeswoman for the Vesk harbour ministry".
FAR = 80


def spokesperson_of(discourse: Discourse, speaker: Speaker, where: Where) -> Chain:
    """Whom the article calls a spokesman of the body: who spoke last, else who alone is called so; else the body."""
    scene, hop = discourse.scene, speaker.hops[-1]
    body = hop.name.split()[-1] if hop.kind == "person" else hop.name  # "Roe's spokesman Bo Hall"
    for voice in reversed(discourse.before(where.place)):
        if voice.spoke and voice.kind == "person" and voice.figure and _speaks_for(scene, voice.figure, body):
            return named_here(voice.chain[-1], speaker)
    people = [
        f for f in scene.cast.figures if f.kind == "person" and f.name != hop.name and _speaks_for(scene, f, body)
    ]
    return named_here(Hop(people[0].name, "person"), speaker) if len(people) == 1 else speaker.hops


def familys_spokesperson(discourse: Discourse, speaker: Speaker, where: Where) -> Chain:
    """As in "the family spokesman": the one without a name who spoke or was brought in before."""
    words = brought_in(discourse.scene, speaker, where, speaker.head)
    voice = None if words else same_source(discourse, speaker, where)
    if voice:
        return carried(voice, speaker)
    return (Hop(words, "unnamed", (speaker.span,)),) if words else speaker.hops


def _speaks_for(scene: Scene, figure: Figure, body: str) -> bool:
    """Whether the article calls the figure a spokesman of `body` beside one of its first names."""
    for start in figure.starts[:6]:
        named = scene.cast.named_at(start)
        first = max(scene.sentence(start).start, start - FAR)
        described = (
            _BEFORE.search(scene.text[first:start]),
            _AFTER.match(scene.text, named[0].span.end if named else start),
        )
        if any(found and body in found.group() for found in described):
            return True
    return False
