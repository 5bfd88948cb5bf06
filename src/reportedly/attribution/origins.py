"""Where a story comes from, said of the story: "News of the cuts came from Ann Roe", "the claims were made by Roe".

The model marks what is said and seldom what is said of a report; a rumour's only credit is often such a sentence.
"""

from __future__ import annotations

import re
from calendar import day_name, month_name
from collections.abc import Iterator, Sequence
from itertools import chain

from reportedly.attribution.bearers import is_somebody
from reportedly.attribution.draft import Draft, covers
from reportedly.attribution.hearsay import SCORE
from reportedly.language.places import spans_with
from reportedly.language.tagged import Tagged
from reportedly.model.span import Span

_NOUN = (
    r"(?:[Nn]ews|[Rr]eports?|[Ss]tory|[Ii]nformation|[Cc]laims?|[Aa]llegations?|[Rr]umou?rs?"
    r"|[Rr]evelations?|[Aa]ccusations?)"
)
_STORY = (
    # "The fake | story": what the article thinks of it is no part of what its source says.
    r"(?:(?:[Tt]he|[Tt]his|[Tt]hese|[Tt]hose)\s(?:\w+\s)?(?:fake|false|bogus|phony|fabricated|untrue|satirical)\s)?"
    r"(?P<content>(?:(?:[Tt]he|[Tt]his|[Tt]hese|[Tt]hose|[Hh]is|[Hh]er)\s)?(?:[\w-]+\s){0,2}?"
    rf"{_NOUN}(?:\s(?:of|about|on|regarding)\s[^.,;:“”\"]{{3,80}}?)?)"
)
_COMES = (
    r"(?P<cue>(?:(?:first|originally|reportedly|all)\s)?(?:"
    r"(?:comes?|came|originates?|originated|stems?|stemmed)\s(?:to\sus\s)?(?:from|via|courtesy\sof)"
    r"|(?:was|were|has\sbeen|have\sbeen)\s(?:(?:first|originally|initially)\s)?"
    r"(?:made|reported|published|revealed|broken)\s(?:by|in)"
    r"|(?:first|originally)\s(?:appeared|surfaced|emerged)\s(?:in|on)))"
)
_CAME = (
    "come", "came", "originate", "stem", "made", "reported", "published", "revealed", "broken", "appeared", "surfaced",
    "emerged",
)  # fmt: skip
# Ends where the clause does; what a comma adds describes whoever stands before it.
_DAY = rf"(?:\d|{'|'.join(chain(month_name[1:], day_name))})"
_WHOM = rf"(?P<source>(?!(?:late\s|early\s)?{_DAY})(?:[^.,;:“”\"\n]|\.(?=\w)|(?<=\b[A-Z])\.(?=\s[A-Z])){{2,110}}?)"
_ORIGIN = re.compile(
    rf"(?:^|[,;]\s(?:and\s|but\s)?){_STORY}\s{_COMES}\s{_WHOM}"
    r"(?=\.(?!\w)(?<!\b[A-Z]\.)|[,;\n]|\s(?:and|but|on\s\w+day)\b|$)"
)


def add_origins(drafts: Sequence[Draft], tagged: Tagged) -> list[Draft]:
    """The drafts, and one for each sentence that says of a story where it comes from, unless a cue stands there."""
    taken = tuple(chain.from_iterable(d.cue for d in drafts))
    return [*drafts, *(d for d in _found(tagged) if not any(s.overlaps(d.cue[0]) for s in taken))]


def _found(tagged: Tagged) -> Iterator[Draft]:
    for sentence in spans_with(_CAME, tagged.text, tagged.sentences):
        match = _ORIGIN.search(sentence.of(tagged.text))
        if match is None:
            continue
        source, cue, content = (
            Span(sentence.start + match.start(part), sentence.start + match.end(part))
            for part in ("source", "cue", "content")
        )
        named = any(word[:1].isupper() for word in match["source"].split())
        if not covers(tagged.quotations, cue) and (named or is_somebody(match["source"])):
            yield Draft((source,), (cue,), (content,), SCORE)
