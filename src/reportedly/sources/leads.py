"""Speakers in whose words another speaks, where only the sentence shows it: "the Herald's insider claims Roe said"."""

from __future__ import annotations

import re

from reportedly.model.attribution import Attribution
from reportedly.model.source import Hop
from reportedly.model.span import Span
from reportedly.sources.scene import Scene
from reportedly.sources.speaker import Speaker
from reportedly.sources.who import read_speaker

# The verb of the outer speaker, right before the inner one: "claims", "reports that", "told the Herald that".
_OUTER = re.compile(
    r"(?:\s+\w+ly)?\s+(?:claims|claimed|says?|said|reports|reported|alleges?|alleged|states|stated|writes|wrote|adds?|added|"
    r"insists?|insisted|reveals?|revealed|notes?|noted|recalls?|recalled)(?:,?\s+(?:that|how))?[,\s\"“‘']*$"
)
# What a sentence that has such a verb there ends with, before the marks.
_LAST = (
    "claims", "claimed", "say", "says", "said", "reports", "reported", "allege", "alleges", "alleged", "states",
    "stated", "writes", "wrote", "add", "adds", "added", "insist", "insists", "insisted", "reveal", "reveals",
    "revealed", "note", "notes", "noted", "recall", "recalls", "recalled", "that", "how",
)  # fmt: skip
_MARKS = (
    ",\"“‘' \t\n\r\x0b\x0c\x1c\x1d\x1e\x1f\x85\xa0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008"
    "\u2009\u200a\u2028\u2029\u202f\u205f\u3000"
)
_CLAUSE = re.compile(r"(?:^|[,;:.—–]\s+|[—–-]\s|\b(?:fact|and|but|while|as|that|because)\s+)(?=\S)")
_NOUN_REPORTS = re.compile(
    r"\b(?:the|these|those|such|of|to|per|media|news|about|any|earlier|his|her|their|multiple|several|various|numerous)$"
    r"|['’]s?$",  # "an editor's note that"
    re.IGNORECASE,
)
_NO_SPEAKER = re.compile(
    r"(?:according|asked|contacted|in|on|at|despite|amid|after|before|following|with|without|by|from|of|to|for|when|if|where|during|under|over|since|until|"
    r"about|although|though|because|not|never)\b",
    re.IGNORECASE,
)
_PRONOUN = re.compile(r"(he|she|they)\s+\w", re.IGNORECASE)
# A noun phrase of an outer speaker is short; anything longer is a clause.
LONGEST = 70


def outer_speaker(scene: Scene, attribution: Attribution) -> Speaker | None:
    """Who claims, in the same sentence right before this source, that the source said it; None where nobody does."""
    if not attribution.source:
        return None
    start = attribution.source[0].start
    sentence = scene.sentence(start)
    before = scene.text[sentence.start : start]
    verb = _OUTER.search(before) if before.rstrip(_MARKS).endswith(_LAST) else None
    if verb and any(cue.start < start and cue.end > sentence.start + verb.start() for cue in attribution.cue):
        return None  # "…," says the source: the verb is the source's own
    if not verb or scene.quoted(start) or scene.quoted(sentence.start + verb.start()):
        return None
    head = before[: verb.start()]
    begin = max((m.end() for m in _CLAUSE.finditer(head)), default=0)
    if _NOUN_REPORTS.search(head) or head.rstrip()[-1:] in "\"”'’,":
        return None  # "…," said Roe: what stands before the verb is quoted
    if not head[begin:].strip() or _NO_SPEAKER.match(head[begin:]) or len(head) - begin > LONGEST:
        return None
    return read_speaker(scene, Span(sentence.start + begin, sentence.start + len(head)))


def source_in_cue(scene: Scene, attribution: Attribution) -> Span | None:
    """The name or pronoun that a cue without a source begins with ("Roe says", marked as one)."""
    if attribution.source or not attribution.cue:
        return None
    cue = attribution.cue[0]
    named = scene.cast.named_at(cue.start)
    if named and named[0].span.end < cue.end and named[1].kind != "place":
        return Span(cue.start, named[0].span.end)
    word = _PRONOUN.match(scene.text, cue.start, cue.end)
    return Span(*word.span(1)) if word else None


def announced(scene: Scene, place: int) -> Hop | None:
    """The first person named in the line that a colon closes right before a quotation at `place`."""
    line = scene.break_before(place) + 1
    end = place
    while end > line and scene.text[end - 1].isspace():
        end -= 1
    if end - line > LONGEST or not scene.text.endswith(":", line, end):
        return None
    people = [pair for pair in scene.cast.named_in(Span(line, end)) if pair[1].kind == "person"]
    return Hop(people[0][1].name, "person", (people[0][0].span,)) if people else None
