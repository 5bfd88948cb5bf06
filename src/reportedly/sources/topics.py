"""Whether a name is whom its clause is about though it does not look so, or looks so and is not."""

from __future__ import annotations

import re

from reportedly.sources.discourse import Discourse, Voice, Where
from reportedly.sources.nouns import read_noun
from reportedly.sources.scene import Scene, once

OWNS = re.compile(r"['’]s? [a-z]")
VERB = re.compile(
    r"\s(?:\w+ly\s|also\s|then\s|later\s)?(?:[a-z]{2,}ed|said|says|told|was|is|has|had|will|would|gave|took|made|went|did|wrote|"
    r"became|began|brought|built|came|caught|drew|drove|fell|felt|flew|fought|found|grew|got|hit|kept|knew|led|left|lost|made|met|paid|ran|rose|"
    r"sat|saw|sent|shot|sold|spent|spoke|stood|taught|thinks|thought|threw|wants|won|wore)\b"
)
# "Roe's | harbour aide, | Bo Hall": the noun is the name's that follows.
_OWN_NAMED = re.compile(r"['’]s? (?:[\w-]+ ){0,5}?([a-z]+),? (?=[A-Z])")
_APPOSED = re.compile(r"[a-z]{3,}, $")
_NEXT_WORD = re.compile(r" ([a-z-]+)")
_PARAGRAPH = re.compile(r"\n\s*$")


@once
def is_apposed(scene: Scene, place: int) -> bool:
    """Whether the name at `place` is the subject as what a noun stands for: "her aide, Bo Hall, left"."""
    named = scene.cast.named_at(place)
    if named is None or not _APPOSED.search(scene.text, max(0, place - 20), place):
        return False
    end = named[0].span.end
    return scene.text.startswith(",", end) and bool(VERB.match(scene.text, end + 1))


def hands_on(discourse: Discourse, place: int, where: Where) -> bool:
    """Whether the name at `place` is an owner's and the clause is about what is owned: "Roe's house burned". In the
    pronoun's own sentence only an owned person takes the word: "Roe's claim came after he left" is Roe's."""
    scene = discourse.scene
    named = scene.cast.named_at(place)
    if named is None or not OWNS.match(scene.text, named[0].span.end):
        return False
    if discourse.distance(where.place, place):
        return True
    owned = _OWN_NAMED.match(scene.text, named[0].span.end)
    return owned is not None and read_noun(owned.group(1)).sort in ("person", "figure")


def leads_in(discourse: Discourse, voice: Voice, where: Where) -> bool:
    """Whether the sentence right before the paragraph that a quotation begins is about somebody of whom it has no
    words: "Roe took the floor. | “…,” he said". No "Roe's house burned", no "Roe adviser Bo Hall left"."""
    scene, place = discourse.scene, where.place
    if voice.spoke or not where.behind or discourse.distance(place, voice.place) != 1:
        return False
    named = scene.cast.named_at(voice.place)
    if named is None or OWNS.match(scene.text, named[0].span.end):
        return False
    after = _NEXT_WORD.match(scene.text, named[0].span.end)
    begins = _PARAGRAPH.search(scene.text, max(0, place - 8), place)
    return begins is not None and not (after and read_noun(after.group(1)).sort)
