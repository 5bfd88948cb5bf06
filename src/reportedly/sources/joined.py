"""Two bodies, or a body and somebody, as one source: "Vesk police and the Harbour Guard said"."""

from __future__ import annotations

import re

from reportedly.model.source import Hop
from reportedly.model.span import Span
from reportedly.sources.owners import Read
from reportedly.sources.phrase import Phrase
from reportedly.sources.scene import Scene
from reportedly.sources.speaker import Speaker
from reportedly.sources.spelling import titles

# Each of the two: a few words without a mark; longer ones are clauses.
_TWO = re.compile(r"(?P<one>[^,;:“”\"]{3,60}?) and (?P<other>(?:the )?(?-i:[A-Z])[^,;:“”\"]{2,60})", re.IGNORECASE)

# What may stand between a body and somebody named behind it: "the Vesk Office and | Governor | Roe".
_AND_SOMEBODY = re.compile(r" and (?P<titles>(?:[A-Z]\w+\.? ){0,3})")


def body_and_person(scene: Scene, phrase: Phrase) -> Speaker | None:
    """A body and a person as one source, where the words are these two names alone."""
    named = scene.cast.named_in(phrase.core)
    if len(named) != 2 or [f.kind for _, f in named] != ["organisation", "person"]:
        return None
    (left, body), (right, somebody) = named
    front = scene.text[phrase.core.start : left.span.start].strip().lower()
    between = _AND_SOMEBODY.fullmatch(scene.text, left.span.end, right.span.start)
    if between is None or front not in ("", "the", "both the"):
        return None
    if not {word.rstrip(".") for word in between.group("titles").split()} <= titles():
        return None  # "Vesk Harbours and Ice Board Chairman Roe"
    hop = Hop(f"{body.name} and {somebody.name}", "organisation", (phrase.span,))
    return Speaker((hop,), plural=True, span=phrase.span)


def two_bodies(scene: Scene, phrase: Phrase, read: Read) -> Speaker | None:
    """Both bodies, where the words are two of them and nothing else."""
    found = _TWO.fullmatch(scene.text, phrase.span.start, phrase.span.end) if phrase.noun.plural else None
    if found is None or _inside_a_name(scene, found.end("one")):
        return None
    spans = [Span(*found.span(half)) for half in ("one", "other")]
    hops = [hop for span in spans if (hop := _body(scene, span, read))]
    if len(hops) < len(spans):
        return None
    names = f"{hops[0].name} and {hops[1].name}"
    return Speaker((Hop(names, "organisation", (phrase.span,)),), gender="n", plural=True, span=phrase.span)


def _inside_a_name(scene: Scene, place: int) -> bool:
    """Whether the "and" at `place` belongs to one name ("Centers for Ice and Tides")."""
    named = scene.cast.named_at(place + 1)
    return named is not None and named[0].span.start < place


def _body(scene: Scene, span: Span, read: Read) -> Hop | None:
    """The one body that these words name; None for people, outlets and what points back."""
    speaker = read(scene, span)
    if speaker is None or len(speaker.hops) != 1 or speaker.refers or speaker.spoken:
        return None
    return speaker.hops[0] if speaker.hops[0].kind == "organisation" else None
