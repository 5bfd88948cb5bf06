"""Attributions inside attributions: "the site's insider claims Roe said, '…'".

The model marks one layer. What its content reports in turn comes from a second reading of the content (Tagged.inner); a
reporter before an attribution that it did not mark comes from the words before it. Both are conservative: only words
that plainly report.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Callable, Iterable
from dataclasses import replace

from reportedly.attribution.draft import Draft, covers
from reportedly.attribution.manner import manner
from reportedly.language.tagged import Inner, Tagged
from reportedly.model.attribution import REPORTED
from reportedly.model.span import Span, bounds

# Set by eye on the 16 that PolNeAR dev gives (its gold has no second layer), nearly all of them reports.
SURE = 0.75
# Who speaks for himself inside his own words adds no reporter.
_SELF = frozenset({"i", "we", "you", "us", "me"})
_OUTER = re.compile(
    r"(?:^|[,;—–]\s|\b(?:and|but|while|as)\s)"
    r"(?P<source>(?:[Tt]he|[Aa]n?|[Oo]ne|[Aa]nother|[A-Z‘'’])[^,;:.!?\"“”—–]{0,60}?)\s"
    r"(?P<cue>claims|claimed|says|said|alleges|alleged|insists|insisted|reveals|revealed|adds|added|reports|reported|"
    r"told\s(?:[^\s,.;]+\s){0,3}?[^\s,.;]+|tells\s(?:[^\s,.;]+\s){0,3}?[^\s,.;]+)(?:\sthat)?\s$"
)


def nest(drafts: list[Draft], tagged: Tagged, read: Callable[[Tagged], Iterable[Draft]]) -> list[Draft]:
    """The drafts with those that they hold, and with whoever reports them; `read` finds drafts in a content."""
    found = _part_reports(drafts, tagged.text)
    for inner in tagged.inner:
        whole = Span(inner.start, inner.start + len(inner.tagged.text))
        outer = next((d for d in found if any(s.holds(whole) for s in d.content)), None)
        if outer is not None:
            found += [replace(d, inside=outer) for d in _inside(inner, read(inner.tagged)) if not _same(d, outer)]
    for number, draft in enumerate(list(found)):
        reporter = None if draft.inside else _reporter(draft, found, tagged)
        if reporter is not None:
            found[number] = replace(draft, inside=reporter)
            found.append(reporter)
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


def _inside(inner: Inner, drafts: Iterable[Draft]) -> Iterable[Draft]:
    for draft in drafts:
        plain = (
            draft.source and draft.cue and len(" ".join(s.of(inner.tagged.text) for s in draft.content).split()) >= 3
        )
        if plain and draft.score >= SURE and manner(draft, inner.tagged.text) in REPORTED:
            yield draft.moved(inner.start)


def _same(draft: Draft, outer: Draft) -> bool:
    """Whether the second reading only found the first one again."""
    whole, held = bounds(outer.content), bounds(draft.content)
    return held.end - held.start > 0.95 * (whole.end - whole.start)


def _reporter(draft: Draft, drafts: list[Draft], tagged: Tagged) -> Draft | None:
    """Somebody before the draft's own source, in its sentence, who plainly reports all of it."""
    if not draft.source or draft.start != draft.source[0].start:
        return None
    at = bisect_right([s.start for s in tagged.sentences], draft.start) - 1
    begin = tagged.sentences[at].start
    match = _OUTER.search(tagged.text[begin : draft.start])
    if match is None:
        return None
    source = Span(begin + match.start("source"), begin + match.end("source"))
    cue = Span(begin + match.start("cue"), begin + match.start("cue") + len(match["cue"].split()[0]))
    if covers(tuple(span for d in drafts for span in d.spans), Span(source.start, draft.start)):
        return None
    return Draft((source,), (cue,), (Span(draft.start, bounds(draft.spans).end),), draft.score)
