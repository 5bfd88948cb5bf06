"""Attributions found inside a content: which content holds them, where they end, and whether they report at all."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import replace

from reportedly.attribution.addressees import without_addressee
from reportedly.attribution.draft import Draft, covers
from reportedly.attribution.manner import manner
from reportedly.model.attribution import REPORTED
from reportedly.model.span import Span, Spans, bounds

# Mean probability of its words. Set on 60 invented cases: .75 loses a tenth of the true ones, .4 finds no more.
SURE = 0.5
FEWEST = 3  # words of an inner content: fewer are "told them so"
# Nobody said it, or not yet: "never told them that …", "should say that …", "if anyone says that …".
_UNSAID = re.compile(r"\b(?:not|never|should|must|could|might|may|will|would)\b|n['’]t\b")
_NOBODY = re.compile(r"(?:nobody|no|none|neither|anyone|anybody|whoever)\b", re.IGNORECASE)
_APOSTROPHE = re.compile(r"(?<=\w)['’](?=\w)")
FEW = 4
_REST = re.compile(r"(?:\s[\w’'-]*\w)+(?=[.,;:!?”\"’'–—]|$)")
_PAIRS = {"”": "“", "’": "‘", '"': '"', "'": "'", "»": "«"}


def held(inside: Iterable[Draft], outside: Sequence[Draft], text: str) -> list[Draft]:
    """Those of `inside` that plainly report, each in the narrowest of `outside` whose content holds it.

    What reaches out of that content is cut off. One that nothing holds is left out, and so is one whose cue is taken.
    """
    found = []
    for draft in inside:
        homes = [
            outer
            for outer in outside
            if draft.cue
            and all(any(s.holds(cue) for s in outer.content) for cue in draft.cue)
            and not any(covers(other.cue, cue) for other in outside for cue in draft.cue)
        ]
        if homes:
            outer = min(homes, key=lambda d: bounds(d.content).end - bounds(d.content).start)
            room = tuple(_unquoted(span, text) for span in outer.content)
            clipped = replace(
                draft,
                source=_clipped(draft.source, room),
                content=_closed(_finished(_clipped(draft.content, room), room, text), room, text),
                inside=outer,
            )
            clipped = without_addressee(clipped, text)
            if _plain(clipped, text) and not _same(clipped, outer):
                found.append(clipped)
    return found


def _plain(draft: Draft, text: str) -> bool:
    """Whether words are surely reported: somebody who did say them, a cue that reports, a clause."""
    words = sum(len(span.of(text).split()) for span in draft.content)
    return (
        bool(draft.source and draft.cue)
        and not any(_UNSAID.search(span.of(text)) for span in draft.cue)
        and not any(_NOBODY.match(text, span.start) for span in draft.source)
        and words >= FEWEST
        and draft.score >= SURE
        and manner(draft, text) in REPORTED
    )


def _same(draft: Draft, outer: Draft) -> bool:
    """Whether the inner layer only found the outer one again."""
    whole, held = bounds(outer.content), bounds(draft.content)
    return held.end - held.start > 0.95 * (whole.end - whole.start)


def _unquoted(span: Span, text: str) -> Span:
    """A quotation without its own two marks."""
    quoted = _PAIRS.get(text[span.end - 1]) == text[span.start]
    return Span(span.start + 1, span.end - 1) if quoted and span.end - span.start > 2 else span


def _clipped(spans: Spans, content: Spans) -> Spans:
    """The parts of `spans` that lie in `content`."""
    parts = [Span(max(s.start, c.start), min(s.end, c.end)) for s in spans for c in content]
    return tuple(part for part in parts if part.start < part.end)


def _finished(spans: Spans, content: Spans, text: str) -> Spans:
    """A content that breaks off FEW words before the next stop or mark, or the end of what holds it, takes them in."""
    home = next((c for c in content if spans and c.start <= spans[-1].start < c.end), None)
    if home is None:
        return spans
    start, end = spans[-1]
    rest = _REST.match(text, end, home.end)
    if rest is None or len(rest.group().split()) > FEW or not text[end - 1].isalnum():
        return spans
    return (*spans[:-1], Span(start, rest.end())) if len(text[start:end].split()) >= FEWEST else spans


def _closed(spans: Spans, content: Spans, text: str) -> Spans:
    """A content that ends inside a quotation takes the closing mark that follows."""
    if not spans:
        return spans
    start, end = spans[-1]
    mark, words = text[end : end + 1], _APOSTROPHE.sub("_", text[start:end])
    opener = _PAIRS.get(mark)
    opened = opener is not None and (
        words.count(mark) % 2 == 1 if opener == mark else words.rfind(opener) > words.rfind(mark)
    )
    whole = Span(start, end + 1)
    return (*spans[:-1], whole) if opened and any(c.holds(whole) for c in content) else spans
