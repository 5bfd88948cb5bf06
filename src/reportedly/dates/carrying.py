"""A speaker who goes on: "Roe said on Friday … Roe added …" is one occasion, unless the words say otherwise."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections import deque
from collections.abc import Sequence
from dataclasses import replace

from reportedly.model.article import Article
from reportedly.model.attribution import Attribution
from reportedly.model.cover import Cover
from reportedly.model.date import Date
from reportedly.model.span import Span, bounds, words_of

# Characters between two cues of one occasion, four to six sentences of news. On the sample's gold 300 carries two right
# dates fewer, and 2,000 none more.
_REACH = 700
_BACK = 3  # attributions
_OWN = 40  # characters after the first's words in which its own date may stand
# Days between the occasion and the article. An older occasion is background; the speaker's next words may be news.
_FRESH = 3
_PRONOUN = re.compile(r"(?:he|she)\b", re.I)
_OTHER_OCCASION = re.compile(r"\b(?:ha[sd]|have|previously|earlier|later|once|since|also told|then)\s*$")
_PRESENT = re.compile(r"(?!was\b|\w*ss\b)[a-z]+s\b|(?i:according)\b")


def carry_said(article: Article, attributions: Sequence[Attribution], dates: Sequence[Span]) -> tuple[Attribution, ...]:
    """Gives the day of an occasion to the same speaker's next words, where these show no other day.

    `dates` are the spans of all date expressions of the text: one between the two cues begins something new.
    """
    ordered = sorted((a for a in attributions if a.cue and a.field == "text"), key=lambda a: bounds(a.cue).start)
    if not any(a.said for a in ordered):
        return tuple(attributions)
    own = Cover(span for a in ordered for span in (*a.content, *a.source))
    breaks = sorted(date.start for date in dates if not any(span.holds(date) for span in own.over(date)))
    carried: dict[str, Date] = {}
    earlier: deque[Attribution] = deque(maxlen=_BACK)  # the last one first
    for this in ordered:
        candidates = list(enumerate(earlier))
        if this.nested_in is None:
            earlier.appendleft(this)
        if this.said is not None or not any(a.said or a.id in carried for _, a in candidates):
            continue
        if not _goes_on(this, article):
            continue
        before = next((a for n, a in candidates if _same_speaker(a, this, article, n)), None)
        said = (carried.get(before.id) or before.said) if before else None
        if before and said and _is_fresh(said, article.published) and not _is_cut(before, this, breaks):
            carried[this.id] = said
    return tuple(replace(a, said=carried[a.id]) if a.id in carried else a for a in attributions)


def _goes_on(this: Attribution, article: Article) -> bool:
    start = bounds(this.cue).start
    before = article.field(this.field)[max(0, start - 16) : start]
    cue = words_of(this.cue, article.field(this.field))
    return this.nested_in is None and not _OTHER_OCCASION.search(before) and not _PRESENT.match(cue)


def _same_speaker(before: Attribution, this: Attribution, article: Article, back: int) -> bool:
    """By surname; a pronoun only where it follows at once, in the same paragraph."""
    text = article.field(this.field)
    gap = text[bounds(before.cue).end : bounds(this.cue).start]
    if not before.source or not this.source or len(gap) > _REACH or not gap:
        return False
    first, second = words_of(before.source, text), words_of(this.source, text)
    if _PRONOUN.fullmatch(second):
        return back == 0 and "\n" not in gap
    names = [
        name for name in re.findall(r"\b[A-Z][\w’'-]+", second) if name.lower() not in ("the", "a", "an", "his", "her")
    ]
    return bool(names) and names[-1] in re.findall(r"[\w’'-]+", first)


def _is_cut(before: Attribution, this: Attribution, breaks: Sequence[int]) -> bool:
    """Whether a date stands between the two, past the sentence of the first. `breaks`: where dates begin, in order."""
    start, end = bounds(before.cue + before.content).end, bounds(this.cue).start
    at = bisect_left(breaks, start + _OWN)
    return at < len(breaks) and breaks[at] < end


def _is_fresh(said: Date, published: Date | None) -> bool:
    day, page = said.earliest, published.earliest if published and not published.vague else None
    return day is not None and day == said.latest and page is not None and 0 <= (page - day).days <= _FRESH
