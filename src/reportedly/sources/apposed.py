"""Who is named at the end of a long description: "one of her friends, Bo Hall of the harbour board"."""

from __future__ import annotations

import re

from reportedly.model.source import Hop
from reportedly.sources.phrase import Phrase
from reportedly.sources.scene import Scene
from reportedly.sources.speaker import Speaker

# "An old friend of Roe's, the diver | Bo Hall | of Vesk": one person, a comma, what he is, the name, where from.
_ONE = re.compile(r"(?:only |just )?(?:an?|one|another|his|her|their)\s", re.IGNORECASE)
_SET_OFF = re.compile(r",\s(?:(?:the\s)?(?:(?!(?:and|or|of|for|to|with|by)\b)[a-z][\w-]*\s){1,4})?$")
_FROM = re.compile(r"(?:\s(?:of|from|at)\s(?:the\s)?[A-Z][^,;:“”\"]{1,40})?[\s,]*")


def apposed(scene: Scene, phrase: Phrase) -> Speaker | None:
    """The person who is named there for the first time; the words before are for one person."""
    people = [pair for pair in scene.cast.named_in(phrase.span) if pair[1].kind == "person" and " " in pair[0].text]
    if not people or not _ONE.match(phrase.words):
        return None
    name, figure = people[-1]
    new = figure.starts[0] == name.span.start
    set_off = _SET_OFF.search(scene.text, phrase.span.start, name.span.start)
    if not (new and set_off and _FROM.fullmatch(scene.text, name.span.end, phrase.span.end)):
        return None
    return Speaker((Hop(figure.name, "person", (name.span,)),), gender=figure.gender, span=phrase.span, figure=figure)
