"""From what the model saw to attributions. The order of the work stands in `find_drafts`; each step is a module."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections.abc import Sequence

from reportedly.attribution import wording
from reportedly.attribution.agents import add_agents
from reportedly.attribution.continuation import WORDS, join_quotations
from reportedly.attribution.credits import add_credits, without_credit_lines
from reportedly.attribution.denying import add_denials
from reportedly.attribution.draft import Draft
from reportedly.attribution.headlines import add_headlines
from reportedly.attribution.hearsay import add_hearsay
from reportedly.attribution.linking import link
from reportedly.attribution.manner import manner
from reportedly.attribution.mending import mend
from reportedly.attribution.nesting import nest
from reportedly.attribution.origins import add_origins
from reportedly.attribution.pasted import add_posts
from reportedly.attribution.scoring import Scores
from reportedly.attribution.turns import add_turns
from reportedly.language.quotations import quotations
from reportedly.language.tagged import Tagged, parts
from reportedly.model.article import Article, Field
from reportedly.model.attribution import Attribution, Quotation
from reportedly.model.span import Span, Spans

# The mean probability of its content words below which the model's word is not even a candidate; the score decides
# about the rest (scoring.py). On PolNeAR dev 0.3 and 0.45 give the same attr F1 within 0.002.
SURE = 0.4
# Longer texts are worked on in parts of this many code points.
PART = 10_000
_QUOTES = "\"“„«‘'`"
_MARKS = _QUOTES + "”»’"
# A work's title or a nickname in marks: capitals, nothing that ends a clause. Nobody says it.
_TITLE = re.compile(r"\W?[A-Z0-9][\w’'-]*(?:\s(?:[A-Z0-9][\w’'-]*|of|the|and|in|on|to|for|a|an)){0,5}\W?")


def find(article: Article, tagged: Tagged, title: Tagged | None = None) -> tuple[Attribution, ...]:
    """The attributions of an article, in order; chains are the next stage's.

    `title`: the tagged title, where it stands apart from the text (`separate_title`). ValueError for another text.
    """
    fields: list[tuple[Field, Tagged]] = [("text", tagged)]
    if title is not None:
        fields.insert(0, ("title", title))
    found: list[Attribution] = []
    for field, seen in fields:
        if seen.text != article.field(field):
            raise ValueError(f"the tagged text is not the article's {field}")
        found += _finish(find_drafts(seen), seen, field, len(found))
    return tuple(found)


def separate_title(article: Article) -> str | None:
    """The title where it must be read by itself: there is one, and the text does not begin with it."""
    if not article.title or article.title.strip() in article.text[: 2 * len(article.title) + 400]:
        return None
    return article.title


def find_drafts(tagged: Tagged) -> list[Draft]:
    """Every attribution of one text, in order."""
    found: list[Draft] = []
    for part in parts(tagged, PART):
        scores = Scores(part.tagged)
        drafts = scores.likely(candidates(part.tagged, scores))
        found += [draft.moved(part.start) for draft in drafts] if part.start else drafts
    return sorted(found, key=_place)


def _place(draft: Draft) -> tuple[int, int]:
    start, end = draft.whole
    return start, -end


def candidates(tagged: Tagged, scores: Scores | None = None) -> list[Draft]:
    """Every attribution that there may be in a text of ordinary length.

    By `scores`, unlikely ones of the model leave before the rules come, which add nothing where something stands.
    """
    drafts = mend(sure(join_quotations(linked(tagged), tagged), tagged), tagged.text)
    drafts = scores.likely(drafts) if scores else drafts
    drafts = add_agents(drafts, tagged)
    drafts = add_origins(add_credits(add_hearsay(add_denials(drafts, tagged), tagged), tagged), tagged)
    drafts = without_credit_lines(add_turns(add_headlines(drafts, tagged), tagged), tagged)
    drafts = nest(add_posts(drafts, tagged), tagged, linked)
    once = {draft.key: draft for draft in reversed(drafts)}  # the inner layer may find a thing again
    return list(once.values())


def sure(drafts: Sequence[Draft], tagged: Tagged) -> list[Draft]:
    """Those likely to be right. A quotation that credits nobody is kept: its speaker is unknown, not its words."""
    kept = []
    for draft in drafts:
        if draft.cue and draft.content and draft.sure >= SURE:
            kept.append(draft)
        elif draft.content and not draft.cue and quotation_type(draft.content, tagged) == "direct":
            kept += [draft] if len(draft.content[0].of(tagged.text).split()) >= WORDS else []
    return kept


def linked(tagged: Tagged) -> list[Draft]:
    """The model's fragments, linked."""
    drafts = []
    blocks = [block.start for block in tagged.paragraphs]
    for group in link(tagged):
        seen = [[tagged.fragments[i] for i in ids] for ids in (group.source, group.cue, group.content)]
        source, cue, content = (tuple([fragment.span for fragment in part]) for part in seen)
        score = _mean([fragment.score for part in seen for fragment in part])
        sure = _mean([fragment.score for fragment in seen[2]]) if content else 0.0
        drafts.append(Draft(source, cue, _whole(content, cue, tagged, blocks), score, sure=sure))
    return drafts


def _whole(content: Spans, cue: Spans, tagged: Tagged, blocks: Sequence[int]) -> Spans:
    """Contents cut at the paragraph's end, unless a quotation goes on there; fragments with nothing between are one.

    `blocks`: where the paragraphs begin.
    """
    home = bisect_right(blocks, cue[0].start) - 1 if cue else None
    found: list[tuple[int, Span]] = []  # with its paragraph
    for span in content:
        first, last = bisect_right(blocks, span.start) - 1, bisect_right(blocks, span.end - 1) - 1
        if first == last or any(tagged.text[blocks[n]] in _QUOTES for n in range(first + 1, last + 1)):
            found.append((first, span))
            continue
        at = home if home is not None and first <= home <= last else first
        block = tagged.paragraphs[at]
        found.append((at, Span(max(span.start, block.start), min(span.end, block.end))))
    return _joined(_at_home(found, home, tagged.text), tagged.text)


def _at_home(content: list[tuple[int, Span]], home: int | None, text: str) -> list[Span]:
    """Fragments of other paragraphs that quote nothing (a headline, a byline) left out, if one is in the cue's own."""
    if home is None or not any(at == home for at, _ in content):
        return [span for _, span in content]
    return [span for at, span in content if at == home or text[span.start] in _QUOTES]


def _mean(scores: Sequence[float]) -> float:
    return round(sum(scores) / len(scores), 3)


def _joined(spans: Sequence[Span], text: str) -> Spans:
    """Fragments of a paragraph with nothing but white space between them are one."""
    if len(spans) < 2:
        return tuple(spans)
    found: list[Span] = []
    for span in sorted(spans):
        gap = text[found[-1].end : span.start] if found else "-"
        if not gap.strip() and "\n" not in gap:
            found[-1] = Span(found[-1].start, span.end)
        else:
            found.append(span)
    return tuple(found)


def _finish(drafts: Sequence[Draft], tagged: Tagged, field: Field, count: int) -> list[Attribution]:
    """Drafts with their wording read, numbered from `count` + 1."""
    ids = {draft.key: f"a{number}" for number, draft in enumerate(drafts, count + 1)}
    found = []
    heads = wording.read_heads(tagged.heads)
    for draft in drafts:
        kind = "direct" if draft.verbatim else quotation_type(draft.content, tagged, draft.inside)
        level, hedges = wording.certainty(draft, tagged.text, wording.head_fact(draft, tagged.text, heads))
        found.append(
            Attribution(
                id=ids[draft.key],
                source=draft.source,
                cue=draft.cue,
                content=draft.content,
                field=field,
                type=kind,
                manner=manner(draft, tagged.text, kind != "indirect"),
                nested_in=ids.get(draft.inside.key) if draft.inside else None,
                polarity=wording.polarity(draft, tagged.text),
                certainty=level,
                hedges=hedges,
                score=draft.score,
            )
        )
    return found


def quotation_type(content: Spans, tagged: Tagged, outer: Draft | None = None) -> Quotation:
    """Direct: every word stands in quotation marks; indirect: none does.

    In the content of another draft (`outer`) count the marks inside that content, not those around it.
    """
    text = tagged.text
    quoted = _quoted_within(outer, text) if outer else tagged.quotations
    words: list[str] = []
    outside = False
    for span in content:
        low = bisect_right(quoted, span.start, key=lambda q: q.end)
        marked = quoted[low : bisect_left(quoted, span.end, low, key=lambda q: q.start)]
        pieces = [text[max(q.start, span.start) : min(q.end, span.end)] for q in marked]
        words += [piece for piece in pieces if piece.strip("\"“”'‘’«»`., ")]
        rest, at = "", span.start
        for q in marked:
            rest += text[at : max(at, q.start)]
            at = max(at, q.end)
        outside = outside or any(c.isalnum() for c in rest + text[at : span.end])
    if outside and all(_TITLE.fullmatch(piece) for piece in words):
        return "indirect"
    return "mixed" if words and outside else "direct" if words else "indirect"


def _quoted_within(outer: Draft, text: str) -> Spans:
    """What is quoted in a content that may itself be a quotation."""
    found: list[Span] = []
    for span in outer.content:
        start, end = span
        start += text[start] in _MARKS
        end -= text[end - 1] in _MARKS
        found += [Span(start + q.start, start + q.end) for q in quotations(text[start:end])]
    return tuple(found)
