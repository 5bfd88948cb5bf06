"""Whose a film or recording is that speaks for who put it out: "an Acme video", "a video posted by the Vesk Watch"."""

from __future__ import annotations

import re

from reportedly.language.wordlists import words
from reportedly.model.source import Hop
from reportedly.sources.outlets import outlet_key
from reportedly.sources.phrase import Phrase
from reportedly.sources.scene import Scene
from reportedly.sources.speaker import platforms

_ISSUED = re.compile(
    r"(?:,? (?:which|that) (?:was|were|had been|has been) (?:first )?|,? )?"
    r"\b(?:released|posted|issued|published|uploaded|distributed|produced|put out)\b"
    r"(?: (?!by\b)[\w-]+){0,4} by (?:the |its )?"
)


def issuer(scene: Scene, phrase: Phrase) -> Hop | None:
    """The body that the words say the film is of; None for other papers, and where they name none."""
    if phrase.noun.word not in words("films.txt"):
        return None
    said = _ISSUED.match(scene.text, phrase.core.end, min(len(scene.text), phrase.core.end + 100))
    inside = scene.cast.named_in(phrase.core) if not phrase.owner else []
    # An outlet's name may be a body's that posts ("Vesk Media"); in front of the noun it may be who shows another's.
    by, of = scene.cast.named_at(said.end()) if said else None, inside[-1] if inside else None
    if by and by[1].kind in ("organisation", "outlet"):
        figure = by[1]
    elif not by and of and of[1].kind == "organisation":
        figure = of[1]
    else:
        return None
    own = figure.name in platforms() or outlet_key(figure.name) in scene.own
    return None if own else Hop(figure.name, "organisation", (phrase.span,))
