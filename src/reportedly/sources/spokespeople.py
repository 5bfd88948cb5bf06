"""Spokesmen who were named before: "the Acme spokeswoman" is Ann Roe, where the article says she speaks for Acme."""

from __future__ import annotations

import re

from reportedly.model.source import Hop
from reportedly.sources.carried import carried, named_here
from reportedly.sources.discourse import Chain, Discourse, Where
from reportedly.sources.figure import Figure
from reportedly.sources.introductions import brought_in
from reportedly.sources.scene import Scene, once
from reportedly.sources.speaker import Speaker
from reportedly.sources.spelling import small_start
from reportedly.sources.unnamed import same_source

_WORD = r"\b(?:spokes(?:man|woman|person)|spox|press secretary|press officer|representative|rep|publicist)\b"
# Before the name: "a spokesman for the harbour board, Bo Hall", "Acme spokesman Bo Hall".
_BEFORE = re.compile(rf"[^,.;:“”\"\n]*{_WORD}[^,.;:“”\"\n]*,? ?$")
_AFTER = re.compile(rf",[^,.;:“”\"\n]*{_WORD}[^,.;:“”\"\n]*")
_WHOSE = re.compile(r"(?:his|her|their) ", re.IGNORECASE)
# How far before the name its description may begin: longer than "a spokeswoman for the Vesk harbour ministry".
FAR = 80


def spokesperson_of(discourse: Discourse, speaker: Speaker, where: Where) -> Chain:
    """Whom the article calls a spokesman of the body: who spoke last, else who alone is called so; else the body."""
    scene, hop = discourse.scene, speaker.hops[-1]
    body = hop.name.split()[-1] if hop.kind == "person" else hop.name  # "Roe's spokesman Bo Hall"
    for voice in reversed(discourse.before(where.place)):
        if voice.spoke and voice.kind == "person" and voice.figure and _speaks_for(scene, voice.figure, body):
            return named_here(voice.chain[-1], speaker)
    people = [f for f in _spokespeople(scene) if f.name != hop.name and _speaks_for(scene, f, body)]
    if len(people) == 1:
        return named_here(Hop(people[0].name, "person"), speaker)
    return of_somebody(discourse, speaker, speaker.hops)


def of_somebody(discourse: Discourse, speaker: Speaker, chain: Chain) -> Chain:
    """The chain of a spokesman without a name: a person's is somebody else than the person, unlike a body's."""
    if not speaker.spoken or not chain or chain[-1].kind != "person":
        return chain
    words = " ".join(speaker.span.of(discourse.scene.text).split(",")[0].split())
    if whose := _WHOSE.match(words):
        words = f"{chain[-1].name}'s {words[whose.end() :]}"
    elif not (named := discourse.scene.cast.named_at(speaker.span.start)) or named[0].span.start != speaker.span.start:
        words = small_start(words)  # "Roe's spokesman" keeps its capital
    return (*chain[:-1], Hop(words, "unnamed", (speaker.span,)))


def familys_spokesperson(discourse: Discourse, speaker: Speaker, where: Where) -> Chain:
    """As in "the family spokesman": the one without a name who spoke or was brought in before."""
    words = brought_in(discourse.scene, speaker, where, speaker.head)
    voice = None if words else same_source(discourse, speaker, where)
    if voice:
        return carried(voice, speaker)
    return (Hop(words, "unnamed", (speaker.span,)),) if words else speaker.hops


def _speaks_for(scene: Scene, figure: Figure, body: str) -> bool:
    """Whether the article calls the figure a spokesman of `body` beside one of its first names."""
    return any(body in words for words in _spoken_of(scene, figure))


@once
def _spokespeople(scene: Scene) -> list[Figure]:
    """The people whom the article calls anybody's spokesmen."""
    return [f for f in scene.cast.figures if f.kind == "person" and _spoken_of(scene, f)]


@once
def _spoken_of(scene: Scene, figure: Figure) -> list[str]:
    """The words beside one of its first names under which the article calls the figure a spokesman."""
    found = []
    for start in figure.starts[:6]:
        named = scene.cast.named_at(start)
        first = max(scene.sentence(start).start, start - FAR)
        described = (
            _BEFORE.search(scene.text[first:start]),
            _AFTER.match(scene.text, named[0].span.end if named else start),
        )
        found += [words.group() for words in described if words]
    return found
