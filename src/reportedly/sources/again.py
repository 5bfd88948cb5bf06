"""A "he" goes on with the "he" before: whom a pronoun was the subject for, of him the next one mostly speaks."""

from __future__ import annotations

import re

from reportedly.sources.discourse import Discourse
from reportedly.sources.scene import Scene
from reportedly.sources.speaker import Speaker
from reportedly.sources.weighing import agrees

# How many sentences back a sentence may begin with the pronoun before; in the last sentence it may stand anywhere. Read
# on FNC-1 and AllSides: with pronouns inside earlier sentences, too, one more speaker of the unread half is wrong.
REACH = 3
_SUBJECT = {
    "m": re.compile(r"\b[Hh]e(?=(?:['’](?:s|d|ll))?\s)"),
    "f": re.compile(r"\b[Ss]he(?=(?:['’](?:s|d|ll))?\s)"),
}


def pronoun_before(discourse: Discourse, speaker: Speaker, place: int) -> int | None:
    """Where the last "he" or "she" before the one at `place` stands, unless it is a speaker's or in his words."""
    scene, pattern = discourse.scene, _SUBJECT.get(speaker.gender)
    if pattern is None or not scene.sentences:
        return None
    start = scene.sentences[max(0, scene.number(place) - REACH)].start
    found = [m.start() for m in pattern.finditer(scene.text, start, place) if _may_go_on(scene, m.start(), place)]
    last = found[-1] if found else None
    if last is None or any(
        v.place == last or (v.place < last <= v.until and agrees(v, speaker)) for v in discourse.before(place)
    ):
        return None
    return last


def _may_go_on(scene: Scene, at: int, place: int) -> bool:
    near = scene.number(at) >= scene.number(place) - 1 or at == scene.sentence(at).start
    return near and not scene.quoted(at)
