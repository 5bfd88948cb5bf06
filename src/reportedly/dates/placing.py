"""`said` and `about` of each attribution, from the date expressions around its cue and inside its content.

`said` is stated, never assumed: without an expression in the attribution's own clause, or in that of the words that
it goes on from, it stays None, whatever the article's date. `about` is the first date inside the content that is that
of something (not "before Friday's vote").
"""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from dataclasses import replace

from reportedly.dates.anchor import Anchor, anchor_at
from reportedly.dates.carrying import carry_said
from reportedly.dates.expressions import Expression, find_expressions
from reportedly.language.sentences import sentences
from reportedly.model.article import Article
from reportedly.model.attribution import Attribution
from reportedly.model.cover import Cover
from reportedly.model.date import Date
from reportedly.model.span import Span, Spans, bounds, words_of

_REACH = 90  # characters between a cue and its date; in the sample's gold the farthest is 60 away
# What opens another clause between a date and a cue: the date is that clause's.
_CLAUSE = re.compile(
    r"\b(?:who|whom|whose|which|where|when|while|after|before|because|although|since|as|that|if)\b|[;:.!?]\s|[“”\"―—]"
)
# What may follow a date that stands before its cue; before other words it belongs to a noun ("his May 2016 concerts").
_ADVERBIAL = re.compile(r"\s*(?:$|[,–-]|(?:in|at|from|outside|near|to|with|by|during|also|however|again|first)\b)")
_DATED_THING = re.compile(
    r"\b(?:reports?|memo|letter|story|article|paper|post|tweet|statement|interview|filing|email|note|document|review|survey|poll"
    r"|study|book|complaint|lawsuit|message)\b",
    re.I,
)


def place(article: Article, attributions: Sequence[Attribution]) -> tuple[Attribution, ...]:
    """The attributions with `said` and `about` filled in where the words tell; nothing else is changed."""
    anchor = anchor_at(article.published)
    modified = anchor_at(article.modified)
    pages = {
        field: _Page(article.field(field), anchor, [a for a in attributions if a.field == field], modified)
        for field in {a.field for a in attributions}
    }
    placed = carry_said(
        article,
        [pages[a.field].place_said(a) for a in attributions],
        [e.span for e in pages["text"].expressions] if "text" in pages else (),
    )
    inner: dict[tuple[str, str], list[Attribution]] = {}
    for a in placed:
        if a.nested_in is not None and a.said is not None:
            inner.setdefault((a.nested_in, a.field), []).append(a)
    return tuple(pages[a.field].place_about(a, inner.get((a.id, a.field), ())) for a in placed)


class _Page:
    """One field of an article with its date expressions and sentences."""

    def __init__(self, text: str, anchor: Anchor, here: Sequence[Attribution], modified: Anchor) -> None:
        self.text = text
        self.anchor = anchor
        self.expressions = find_expressions(text, anchor, modified)
        self.sentences = sentences(text) if self.expressions else []
        self.starts = [e.span.start for e in self.expressions]
        self.sentence_starts = [sentence.start for sentence in self.sentences]
        self.longest = max((e.span.end - e.span.start for e in self.expressions), default=0)
        here = here if self.expressions else ()
        self.contents = Cover(span for a in here for span in a.content)
        self.cues = Cover(span for a in here for span in a.cue)

    def place_said(self, a: Attribution) -> Attribution:
        found = self._said(a)
        if found is None or found.edtf is None or a.said is not None:
            return a
        return replace(a, said=Date(found.edtf))

    def _said(self, a: Attribution) -> Expression | None:
        if not a.cue or not self.expressions:
            return None
        cue = bounds(a.cue)
        sentence = self._sentence(cue)
        reach = _REACH + self.longest
        close = Span(max(sentence.start, cue.start - reach), min(sentence.end, cue.end + reach))
        near = [e for e in self._within(close) if self._is_said(e, a, cue, sentence)]
        if near:
            return min(near, key=lambda e: max(cue.start - e.span.end, e.span.start - cue.end))
        return self._said_in_source(a)

    def _said_in_source(self, a: Attribution) -> Expression | None:
        """ "A report published on Monday", "according to the Heron, Dec. 20"."""
        beside = [(span, e) for span in a.source for e in self._within(span)]
        dated = bool(beside) and _DATED_THING.search(words_of(a.source, self.text)) is not None
        for span, e in beside:
            appended = self.text[span.start : e.span.start].rstrip().endswith(",") and span.end - e.span.end < 2
            if e.edtf and not e.weak and (dated or appended):
                return e
        return None

    def _is_said(self, e: Expression, a: Attribution, cue: Span, sentence: Span) -> bool:
        """Whether the expression stands in the cue's own clause: outside contents and sources, nothing between."""
        if e.weak or not e.edtf or ".." in e.edtf or _after(e.edtf, self.anchor):
            return False
        if any(span.overlaps(e.span) and not _is_alone(e, span) for span in a.content + a.source):
            return False
        gap = Span(e.span.end, cue.start) if e.span.end <= cue.start else Span(cue.end, e.span.start)
        if gap.end - gap.start > _REACH or any(gap.holds(c) and not cue.holds(c) for c in self.cues.over(gap)):
            return False
        over = self.contents.over(e.span)
        if any(span.holds(e.span) and not span.holds(cue) and not _is_alone(e, span) for span in over):
            return False
        if e.span.end <= cue.start:
            after = self._own_words(gap, (*a.content, *a.source))
            if not _ADVERBIAL.match(after):
                return False
            clause = max(sentence.start, self.text.rfind(",", sentence.start, e.span.start) + 1)
            gap = Span(clause, cue.start)
        return not _CLAUSE.search(self._own_words(gap, (*a.content, *a.source, e.span)))

    def _own_words(self, gap: Span, others: Spans) -> str:
        """The words of a gap without those of other spans that lie in it."""
        cuts = sorted(s for s in others if s.overlaps(gap))
        words, at = [], gap.start
        for cut in cuts:
            words.append(self.text[at : max(at, cut.start)])
            at = max(at, cut.end)
        return " ".join([*words, self.text[at : gap.end]])

    def place_about(self, a: Attribution, inner: Sequence[Attribution]) -> Attribution:
        """`inner`: the attributions nested in `a` whose day is known."""
        if a.about is not None or not self.expressions:
            return a
        taken = {found.span for b in inner if (found := self._said(b)) is not None}
        dated = [e for span in a.content for e in self._within(span) if _is_event(e, span) and e.span not in taken]
        if a.type != "direct" and a.cue:  # only a quotation goes over a paragraph's end; else a heading was caught
            dated = [e for e in dated if "\n" not in self._between(e.span, bounds(a.cue))]
        if not dated:
            return a
        first = dated[0]
        day = anchor_at(a.said)
        if a.type == "direct" and day.day and day != self.anchor:  # "tonight" in a quotation is the speaker's
            first = self._again(first, day)
        return replace(a, about=Date(first.edtf)) if first.edtf else a

    def _between(self, one: Span, other: Span) -> str:
        return self.text[min(one.end, other.end) : max(one.start, other.start)]

    def _again(self, e: Expression, anchor: Anchor) -> Expression:
        """The same expression, counted from the day on which it was said."""
        sentence = self._sentence(e.span)
        found = find_expressions(sentence.of(self.text), anchor)
        start = e.span.start - sentence.start
        return next((f for f in found if f.span.start == start and f.edtf), e)

    def _within(self, span: Span) -> list[Expression]:
        low, high = bisect_left(self.starts, span.start), bisect_left(self.starts, span.end)
        return [e for e in self.expressions[low:high] if e.span.end <= span.end] if low < high else []

    def _sentence(self, span: Span) -> Span:
        at = bisect_right(self.sentence_starts, span.start) - 1
        return self.sentences[at] if at >= 0 else Span(0, len(self.text))


def _is_event(e: Expression, fragment: Span) -> bool:
    return bool(e.edtf) and not e.weak and not _is_alone(e, fragment)


def _is_alone(e: Expression, fragment: Span) -> bool:
    """Whether a fragment of content is nothing but the date: then it stands beside the content, and is the cue's."""
    return fragment.holds(e.span) and fragment.end - fragment.start <= e.span.end - e.span.start + 2


def _after(edtf: str, anchor: Anchor) -> bool:
    """Nobody has said something on a day after the article's own."""
    earliest, day = Date(edtf).earliest, anchor.day
    return earliest is not None and day is not None and earliest > day
