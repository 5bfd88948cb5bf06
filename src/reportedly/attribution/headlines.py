"""Attributions made by layout alone, in headings and under pasted words: a colon or a dash is the cue.

"Source: they split", "Bank to close – report", "‘We are done’: minister", "“Thank you all.” — Ann Roe (@annroe) May 4".
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterator, Sequence
from functools import cache

from reportedly.attribution.draft import Draft, covers
from reportedly.language.tagged import Tagged
from reportedly.language.wordlists import read_table
from reportedly.model.span import Span, bounds

SCORE = 0.6
# A heading is no longer than this, in code points, and ends without a full stop.
LONGEST = 200
FEWEST = 3  # words of what is said; fewer are a label
_SAYS = re.compile(
    r"(?P<source>(?:Sources?|Reports?|Insiders?|SOURCES?|REPORTS?|INSIDERS?))(?P<cue>:)\s+(?P<content>\S.*)"
)
_CREDIT = re.compile(
    r"(?P<content>\S.*?)(?:\s(?P<cue>[–—-])|(?P<colon>:))\s(?P<source>(?:[\w’'-]+\s)?(?P<noun>[A-Za-z]+))"
)
# Beside a quotation that opens the paragraph: a name with its handle, or a few words that name somebody.
_BESIDE = re.compile(
    r"\s?(?P<cue>[:–—-])\s(?P<source>(?:[A-Z@][\w.’'-]*)(?:\s(?:[A-Z][\w.’'-]*|of|the|de|van|von)){0,4}(?:\s\(@\w+\))?"
    r"|(?P<phrase>(?:[\w’'-]+\s){0,2}(?P<noun>[a-z]+))(?=[.,]?$))"
)
# Whose noun may stand alone after the dash: who passes things on, and what is read (but no "pictures", "video").
_SORTS = frozenset({"source", "person", "figure", "spokesperson", "report"})
_READ = frozenset({"report", "study", "poll", "survey", "audit", "memo", "documents", "papers", "filing", "data"})


def add_headlines(drafts: Sequence[Draft], tagged: Tagged) -> list[Draft]:
    """The drafts and those of the layout; what the model has of the same words otherwise is left out."""
    found = list(drafts)
    for made in _made(tagged):
        whole = bounds(made.spans)
        held = [
            d for d in found if d.source and covers(d.source, made.source[0]) and covers(d.content, made.content[0])
        ]
        if not held:
            found = [d for d in found if not _rivals(d, made, whole)]
            found.append(made)
    return found


def _rivals(draft: Draft, made: Draft, whole: Span) -> bool:
    """Whether a draft is a poorer reading of the same words: without a cue, or with ours."""
    return whole.holds(bounds(draft.spans)) and (not draft.cue or covers(draft.cue, made.cue[0]))


def _made(tagged: Tagged) -> Iterator[Draft]:
    for block in tagged.paragraphs:
        end = block.end
        heading = end - block.start <= LONGEST and tagged.text[end - 1] not in ".;,"
        match = _SAYS.fullmatch(tagged.text, block.start, end) or _credit(tagged.text, block) if heading else None
        if match is not None:
            cue = "cue" if match["cue"] else "colon"
            source, mark, content = (Span(*match.span(name)) for name in ("source", cue, "content"))
            if len(content.of(tagged.text).split()) >= FEWEST:
                yield Draft((source,), (mark,), (content,), SCORE)
        elif (made := _beside_quotation(tagged, block)) is not None:
            yield made


def _credit(text: str, block: Span) -> re.Match[str] | None:
    match = _CREDIT.fullmatch(text, block.start, block.end)
    return match if match and _names_somebody(match["noun"]) else None


def _beside_quotation(tagged: Tagged, block: Span) -> Draft | None:
    at = bisect_left(tagged.quotations, block.start, key=lambda q: q.start)
    if (
        at == len(tagged.quotations)
        or tagged.quotations[at].start != block.start
        or tagged.quotations[at].end >= block.end
    ):
        return None
    quotation = tagged.quotations[at]
    match = _BESIDE.match(tagged.text, quotation.end, block.end)
    if match is None or len(quotation.of(tagged.text).split()) < FEWEST:
        return None
    if match["noun"] and not _names_somebody(match["noun"]):
        return None
    return Draft((Span(*match.span("source")),), (Span(*match.span("cue")),), (quotation,), SCORE)


def _names_somebody(noun: str) -> bool:
    return noun.lower() in _nouns() or noun.lower().removesuffix("s") in _nouns()


@cache
def _nouns() -> frozenset[str]:
    return _READ | {row[0] for row in read_table("nominals.tsv") if row[1] in _SORTS}
