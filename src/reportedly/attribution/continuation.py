"""Quotations that go on: after their own attribution ("…," X said. "…"), or in the next paragraph.

Joined to the attribution before them, as CHAINS.md has it; a quotation with a cue of its own stays alone.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from dataclasses import replace

from reportedly.attribution.draft import Draft, covers
from reportedly.language.tagged import Tagged
from reportedly.model.span import Span

# A quotation of fewer words is a title or a scare quote; it takes part only where the model saw a content.
WORDS = 4
_NOWHERE = -1


def join_quotations(drafts: Sequence[Draft], tagged: Tagged) -> list[Draft]:
    """The drafts in order, cueless quotations joined to the attribution that they go on with."""
    drafts = _return_reopened(_completed(drafts, tagged), tagged)
    waiting = [d for d in drafts if not d.cue and _quoted(d, tagged)]
    settled = [d for d in drafts if d.cue or not _quoted(d, tagged)]
    taken = [span for d in drafts for span in d.spans]
    contents = [d.content for d in waiting]
    contents += [(q,) for q in tagged.quotations if _is_speech(q, tagged.text) and not covers(tuple(taken), q)]
    ends = _ends(settled)
    for content in sorted(contents):
        at = _holder(settled, ends, content[0], tagged)
        if at is None:
            settled += [d for d in waiting if d.content == content]
        else:
            settled[at] = replace(settled[at], content=tuple(sorted({*settled[at].content, *content})))
            ends[at] = settled[at].whole.end
    return sorted(settled, key=lambda d: d.start)


def _completed(drafts: Sequence[Draft], tagged: Tagged) -> list[Draft]:
    """Contents that have some sentences of a quotation and not the others, which nobody else has, get all of it."""
    spans = sorted(span for draft in drafts for span in draft.spans)
    starts = [span.start for span in spans]
    found = []
    for draft in drafts:
        content = [_whole_quotation(span, tagged, starts, spans) if draft.cue else span for span in draft.content]
        found.append(replace(draft, content=tuple(content)) if content != list(draft.content) else draft)
    return found


def _whole_quotation(span: Span, tagged: Tagged, starts: Sequence[int], spans: Sequence[Span]) -> Span:
    """The quotation that holds the span at its start or its end, unless another span stands in it."""
    at = bisect_right(tagged.quotations, span.start, key=lambda q: q.start) - 1
    quotation = tagged.quotations[at] if at >= 0 else span
    if quotation.start == span.start and quotation.end < span.end:
        return _within(quotation, span, tagged)
    if not quotation.holds(span) or span == quotation:
        return span
    low, high = bisect_left(starts, quotation.start), bisect_left(starts, quotation.end)
    if [s for s in spans[low:high] if s != span] or (low and spans[low - 1].end > quotation.start):
        return span
    before, after = tagged.text[quotation.start : span.start].rstrip(), tagged.text[span.start : span.end].rstrip()
    begins = not before.strip("\"“”‘’'«» ") or before[-1:] in ".?!…"
    ends = span.end >= quotation.end - 1 or after[-1:] in ".?!…\"”’'"
    return Span(quotation.start if begins else span.start, quotation.end if ends else span.end)


def _within(quotation: Span, span: Span, tagged: Tagged) -> Span:
    """A content that begins with a quotation and runs on into other sentences ends with the quotation."""
    at = bisect_right(tagged.sentences, quotation.end, key=lambda s: s.start)
    runs_on = at < len(tagged.sentences) and tagged.sentences[at].start < span.end
    quoted = runs_on and any(q.start == tagged.sentences[at].start for q in tagged.quotations)
    return quotation if runs_on and not quoted else span


def _return_reopened(drafts: Sequence[Draft], tagged: Tagged) -> list[Draft]:
    """Fragments under re-opened marks belong to whoever spoke before, whatever cue stands nearer to them."""
    found = list(drafts)
    for number, draft in enumerate(found):
        for span in draft.content if len(draft.content) > 1 else ():
            again = tagged.text[span.start] in "\"“'‘"
            at = _paragraph(tagged, span.start) if again else 0
            if not at or tagged.paragraphs[at].start != span.start or not _is_open(tagged, at - 1):
                continue
            rest = [d for d in found if d is not draft]
            holder = _holder(rest, _ends(rest), span, tagged)
            others = [n for n in range(len(found)) if n != number]
            if holder is not None:
                kept = tuple(s for s in found[number].content if s != span)
                found[number] = replace(found[number], content=kept)
                before = found[others[holder]]
                found[others[holder]] = replace(before, content=tuple(sorted((*before.content, span))))
    return found


def _is_speech(quotation: Span, text: str) -> bool:
    words = quotation.of(text).split()
    return len(words) >= WORDS and text[quotation.start] not in "‘'" and words[0].strip("\"“«'`")[:1].isupper()


def _quoted(draft: Draft, tagged: Tagged) -> bool:
    return bool(draft.content) and any(q.overlaps(draft.content[0]) for q in tagged.quotations)


def _ends(drafts: Sequence[Draft]) -> list[int]:
    """Where each ends; of those without a cue, which nothing goes on with, none."""
    return [draft.whole.end if draft.cue else _NOWHERE for draft in drafts]


def _holder(drafts: list[Draft], ends: Sequence[int], quotation: Span, tagged: Tagged) -> int | None:
    """Which draft the quotation goes on with: the last before it, if that quotes and nothing stands between.

    `ends`: of the drafts, those added at last left out.
    """
    end, at = max([(end, i) for i, end in enumerate(ends) if end <= quotation.start], default=(_NOWHERE, 0))
    if end == _NOWHERE or not _quoted(drafts[at], tagged):
        return None
    paragraph, other = _paragraph(tagged, end - 1), _paragraph(tagged, quotation.start)
    between = tagged.text[end : quotation.start].strip()
    if paragraph == other:
        return at if len(between) <= 40 and between.count(".") <= 1 else None
    left_open = tagged.paragraphs[paragraph].end in {q.end for q in tagged.quotations} and not between
    opens = tagged.paragraphs[other].start == quotation.start
    return at if other == paragraph + 1 and opens and left_open and _is_open(tagged, paragraph) else None


def _paragraph(tagged: Tagged, at: int) -> int:
    return bisect_right(tagged.paragraphs, at, key=_start) - 1


def _start(span: Span) -> int:
    return span.start


def _is_open(tagged: Tagged, paragraph: int) -> bool:
    """Whether the quotation at the paragraph's end was never closed."""
    block = tagged.paragraphs[paragraph]
    return tagged.text[block.end - 1] not in "\"”»'’"
