"""Two bodies as one source: "Vesk police and the Harbour Guard said"."""

from __future__ import annotations

import re

from reportedly.model.source import Hop
from reportedly.model.span import Span
from reportedly.sources.owners import Read
from reportedly.sources.phrase import Phrase
from reportedly.sources.scene import Scene
from reportedly.sources.speaker import Speaker

# Each of the two: a few words without a mark; longer ones are clauses.
_TWO = re.compile(r"(?P<one>[^,;:“”\"]{3,60}?) and (?P<other>(?:the )?(?-i:[A-Z])[^,;:“”\"]{2,60})", re.IGNORECASE)


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
