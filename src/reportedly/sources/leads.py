"""Speakers in whose words another speaks, where only the sentence shows it: "the Herald's insider claims Roe said"."""

from __future__ import annotations

import re

from reportedly.model.attribution import Attribution
from reportedly.model.span import Span
from reportedly.sources.scene import Scene
from reportedly.sources.speaker import Speaker
from reportedly.sources.who import read_speaker

# The verb of the outer speaker, right before the inner one: "claims", "reports that", "told the Herald that".
_OUTER = re.compile(
    r"(?:\s+\w+ly)?\s+(?:claims|claimed|says?|said|reports|reported|alleges?|alleged|states|stated|writes|wrote|adds?|added|"
    r"insists?|insisted|reveals?|revealed|notes?|noted|recalls?|recalled)(?:,?\s+(?:that|how))?[,\s\"“‘']*$"
)
_CLAUSE = re.compile(r"(?:^|[,;:.—–]\s+|[—–-]\s|\b(?:fact|and|but|while|as|that|because)\s+)(?=\S)")
_NO_SPEAKER = re.compile(
    r"(?:in|on|at|despite|amid|after|before|following|with|without|by|from|of|to|for|when|if|where|during|under|over|since|until|"
    r"about|although|though|because|not|never)\b",
    re.IGNORECASE,
)
# A noun phrase of an outer speaker is short; anything longer is a clause.
LONGEST = 70


def outer_speaker(scene: Scene, attribution: Attribution) -> Speaker | None:
    """Who claims, in the same sentence right before this source, that the source said it; None where nobody does."""
    if not attribution.source:
        return None
    start = attribution.source[0].start
    sentence = scene.sentence(start)
    before = scene.text[sentence.start : start]
    verb = _OUTER.search(before)
    if verb and any(cue.start < start and cue.end > sentence.start + verb.start() for cue in attribution.cue):
        return None  # "…," says the source: the verb is the source's own
    if not verb or scene.quoted(start) or scene.quoted(sentence.start + verb.start()):
        return None
    head = before[: verb.start()]
    begin = max((m.end() for m in _CLAUSE.finditer(head)), default=0)
    if head.rstrip()[-1:] in "\"”'’,":
        return None  # "…," said Roe: what stands before the verb is quoted
    if not head[begin:].strip() or _NO_SPEAKER.match(head[begin:]) or len(head) - begin > LONGEST:
        return None
    return read_speaker(scene, Span(sentence.start + begin, sentence.start + len(head)))
