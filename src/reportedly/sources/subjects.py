"""The noun that the sentence before begins with, where "he" or "it" may mean it: "The king met them. He said"."""

from __future__ import annotations

import re

from reportedly.model.span import Span
from reportedly.sources.introductions import IT
from reportedly.sources.scene import Scene
from reportedly.sources.speaker import Speaker
from reportedly.sources.strangers import person_noun
from reportedly.sources.who import read_speaker

# "Later, the", "Roe's": what the phrase begins with.
_BEGINS = re.compile(r"(?:[A-Z][a-z]+, )?(?P<first>[Tt]he|[Tt]his|[Ii]ts|[A-Z]\w+[’']s)(?= )")
_PEOPLE = ("person", "figure", "source")
_THINGS = ("report", "document", "outlet", "organisation", "vehicle")
# What shows that the phrase ends there and the sentence is about it.
_VERB = re.compile(
    r"\s(?:\w+ly |also |then )?(?:was|is|has|had|will|would|could|can|[a-z]{2,}ed|[a-z]{3,}s|went|came|took|gave|made|"
    r"did|met|saw|spoke|left|said|told|knew|began|held|felt|wrote)\b"
)


def subject_before(scene: Scene, word: str, place: int) -> Speaker | None:
    """Whom "the king" or what "Roe's website" means, where the sentence before a pronoun at `place` is about it."""
    number = scene.number(place) - 1
    begins = _BEGINS.match(scene.text, scene.sentences[number].start, place) if number >= 0 else None
    if begins is None or scene.quoted(begins.start("first")):
        return None
    noun, end = person_noun(scene.text, begins.end(), place, _THINGS if word in IT else _PEOPLE)
    if noun is None or noun.plural or not _VERB.match(scene.text, end):
        return None
    return read_speaker(scene, Span(begins.start("first"), end))
