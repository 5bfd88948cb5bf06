"""Credits at a sentence's end that the model missed: ", per X", ", X reports"; and credit lines: they claim nothing."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from reportedly.attribution.draft import Draft
from reportedly.attribution.hearsay import SCORE
from reportedly.language.syndication import find_credit_lines
from reportedly.language.tagged import Tagged
from reportedly.model.span import Span, bounds

_WORD = r"[A-Z&@](?:[\w’'.&!-]*[\w!])?"
_NAME = rf"(?:[Tt]he\s)?{_WORD}(?:\s(?:{_WORD}|of|the|and))*"
_AFTER = r"(?:reports?|reported|claims?|claimed|says?|said)"
_STOP = r"[.!]?[\"”’')\]]*\s*$"
_DAY = r"(?:\s(?:on\s)?(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|\s(?:today|yesterday|earlier|exclusively|first))?"
_CREDITS = (
    re.compile(rf",\s(?P<cue>per|as reported (?:by|in)|reports|reported|according to)\s(?P<source>{_NAME}){_STOP}"),
    re.compile(rf",\s(?P<source>{_NAME}|sources?|insiders?)\s(?P<cue>{_AFTER}){_DAY}{_STOP}"),
)


def add_credits(drafts: Sequence[Draft], tagged: Tagged) -> list[Draft]:
    """The drafts, and one for each credited sentence that none covers; a hearsay draft takes the credit instead."""
    found = list(drafts)
    for sentence in tagged.sentences:
        words = sentence.of(tagged.text)
        match = _CREDITS[0].search(words) or _CREDITS[1].search(words)
        if match is None or len(tagged.text[sentence.start : sentence.start + match.start()].split()) < 3:
            continue
        source, cue = (Span(sentence.start + match.start(n), sentence.start + match.end(n)) for n in ("source", "cue"))
        content = Span(sentence.start, sentence.start + match.start())
        inside = [d for d in found if d.whole.overlaps(sentence)]
        if not inside:
            found.append(Draft((source,), (cue,), (content,), SCORE))
        elif len(inside) == 1 and not inside[0].source and sentence.holds(inside[0].whole):
            found[found.index(inside[0])] = replace(inside[0], source=(source,), cue=(cue,))
    return found


def without_credit_lines(drafts: Sequence[Draft], tagged: Tagged) -> list[Draft]:
    """The drafts without those whose content lies in a photo's credit, a "Source:", a "©" or the like: no claims."""
    lines = [line.span for line in find_credit_lines(tagged.text) if line.kind != "dateline"] if drafts else []
    return [d for d in drafts if not (d.content and any(line.holds(bounds(d.content)) for line in lines))]
