"""Attributions inside attributions: "the site's insider claims Roe said, '…'".

What a content reports in turn comes from the model (`holding`); a reporter before an attribution that it did not mark
comes from the words before it. Both are conservative: only words that plainly report.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Callable, Iterable, Sequence
from dataclasses import replace

from reportedly.attribution.draft import Draft, covers
from reportedly.attribution.holding import held
from reportedly.attribution.opening import openings, passed_on
from reportedly.language.tagged import Tagged
from reportedly.model.span import Span, bounds

# A claim that somebody else made, inside the cue of one who speaks about it.
_CLAIM = r"(?P<cue>claims?|allegations?|accusations?|assertions?|complaints?|reports?|suggestions?|warnings?)"
_MADE = re.compile(rf"\b{_CLAIM}\s(?:made\s)?(?:by|from)\s(?P<source>[^,;:]{{2,80}}?)(?:\sthat)?$")
# The same before its noun: "seized on Ann Roe's latest claim". A pronoun there is mostly the one who speaks.
_OWNED = re.compile(
    rf"\b(?P<source>[A-Z][\w’'-]*(?:\s[A-Z][\w’'-]*){{0,3}}['’]s?|(?:[Aa]n?|[Tt]he)\s(?:[A-Z][\w’'-]*\s?){{1,4}}?)"
    rf"\s(?:[a-z]+\s){{0,2}}?{_CLAIM}(?:\sthat)?$"
)
# What is denied is going round: "Roe dismissed rumours that …".
_GOING_ROUND = re.compile(
    r"\b(?:den(?:y|ies|ied|ying)|dismiss\w*|reject\w*|refut\w*|rubbish\w*|scoff\w* at|disput\w*|debunk\w*|quash\w*)"
    r"(?:\s[\w’'-]+){0,2}?\s(?P<cue>rumou?rs?|reports?|speculation|suggestions?|gossip)(?:\s(?:that|of|about))?\s*$"
)
_OUTER = re.compile(
    r"(?:^|[,;—–]\s|\b(?:and|but|while|as)\s)"
    r"(?P<source>(?:[Tt]he|[Aa]n?|[Oo]ne|[Aa]nother|[A-Z‘'’])[^,;:.!?\"“”—–]{0,60}?)\s"
    r"(?P<cue>claims|claimed|says|said|alleges|alleged|insists|insisted|reveals|revealed|adds|added|reports|reported|"
    r"told\s(?:[^\s,.;]+\s){0,3}?[^\s,.;]+|tells\s(?:[^\s,.;]+\s){0,3}?[^\s,.;]+)(?:\sthat)?\s$"
)


def nest(drafts: list[Draft], tagged: Tagged, read: Callable[[Tagged], Iterable[Draft]]) -> list[Draft]:
    """The drafts with those that they hold, and with whoever reports them; `read` finds drafts in a content."""
    found = _settled(_part_reports(drafts, tagged.text))
    inside = [draft.moved(inner.start) for inner in tagged.inner for draft in read(inner.tagged)]
    found += held(inside, found, tagged.text)
    found += _makers(found, tagged.text)
    found += [*openings(found, tagged.text), *passed_on(found, tagged.text)]
    for number, draft in enumerate(list(found)):
        reporter = None if draft.inside else _reporter(draft, found, tagged)
        if reporter is not None:
            found[number] = replace(draft, inside=reporter)
            found.append(reporter)
    return found


def _settled(drafts: Sequence[Draft]) -> list[Draft]:
    """The drafts, each that stands wholly in one content of another linked to it."""
    contents = [(*span, draft) for draft in drafts for span in draft.content]
    found = []
    for draft in drafts:
        low, high = bounds(draft.spans)
        holders = (o for start, end, o in contents if start <= low and high <= end and o is not draft)
        outer = None if draft.inside or not draft.cue else next(holders, None)
        found.append(draft if outer is None else replace(draft, inside=outer))
    return found


def _part_reports(drafts: list[Draft], text: str) -> list[Draft]:
    """ "The insider claims Roe | told friends, '…'": a content of a few words before another's cue is its source."""
    found = list(drafts)
    for number, outer in enumerate(drafts):
        last = outer.content[-1]
        if len(outer.content) != 1 or not outer.cue or last.start < outer.cue[-1].end or len(last.of(text).split()) > 4:
            continue
        for other, inner in enumerate(drafts):
            gap = text[last.end : inner.cue[0].start] if inner.cue and inner.cue[0].start >= last.end else None
            if (
                gap is not None
                and other != number
                and not gap.strip()
                and last.of(text)[:1].isupper()
                and inner.source in ((), outer.source)
            ):
                whole = Span(last.start, bounds((*inner.cue, *inner.content)).end)
                found[number] = replace(found[number], content=(whole,))
                found[other] = replace(found[other], source=(last,), inside=found[number])
                break
    return found


def _makers(drafts: Iterable[Draft], text: str) -> Iterable[Draft]:
    """ "Denied claims by Roe | that …", "mocked Roe's claim | that …": the article has it from Roe, too, and not by way
    of who speaks about it.
    """
    for draft in drafts:
        last = draft.cue[-1] if draft.cue else None
        if last is None or not draft.content or last.end > draft.content[0].start:
            continue
        if rumours := _GOING_ROUND.search(text, last.start, draft.content[0].start):
            yield Draft((), (Span(*rumours.span("cue")),), draft.content, draft.score)
        elif draft.content[0].start - last.end <= 2:
            match = _MADE.search(text, last.start, last.end) or _OWNED.search(text, last.start, last.end)
            if match is not None:
                source, cue = Span(*match.span("source")), Span(*match.span("cue"))
                yield Draft((source,), (cue,), draft.content, draft.score)


def _reporter(draft: Draft, drafts: list[Draft], tagged: Tagged) -> Draft | None:
    """Somebody before the draft's own source, in its sentence, who plainly reports all of it."""
    if not draft.source or draft.start != draft.source[0].start:
        return None
    at = bisect_right(tagged.sentences, draft.start, key=_start) - 1
    begin = tagged.sentences[at].start
    before = tagged.text[begin : draft.start]
    match = _OUTER.search(before) if before else None
    if match is None:
        return None
    source = Span(begin + match.start("source"), begin + match.end("source"))
    cue = Span(begin + match.start("cue"), begin + match.start("cue") + len(match["cue"].split()[0]))
    if covers(tuple(span for d in drafts for span in d.spans), Span(source.start, draft.start)):
        return None
    return Draft((source,), (cue,), (Span(draft.start, bounds(draft.spans).end),), draft.score)


def _start(span: Span) -> int:
    return span.start
