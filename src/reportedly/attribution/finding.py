"""From what the model saw to attributions. The order of the work stands in `find_drafts`; each step is a module."""

from __future__ import annotations

from collections.abc import Sequence

from reportedly.attribution import wording
from reportedly.attribution.continuation import join_quotations
from reportedly.attribution.draft import Draft
from reportedly.attribution.linking import link
from reportedly.language.tagger import Tagged
from reportedly.model.article import Article, Field
from reportedly.model.attribution import Attribution, Quotation
from reportedly.model.span import Span, Spans


def find(article: Article, tagged: Tagged, title: Tagged | None = None) -> tuple[Attribution, ...]:
    """The attributions of an article, in order; chains are the next stage's. `title`: the tagged title, where it is none of the text."""
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
    """The title where it must be read by itself: it has one, and the text does not begin with it or hold it as a line."""
    if not article.title or article.title.strip() in article.text[: 2 * len(article.title) + 400]:
        return None
    return article.title


def find_drafts(tagged: Tagged) -> list[Draft]:
    """Every attribution of one text, in order."""
    drafts = linked(tagged)
    drafts = join_quotations(drafts, tagged)
    return sorted((d for d in drafts if d.content and d.cue), key=lambda d: d.start)


def linked(tagged: Tagged) -> list[Draft]:
    """The model's fragments, linked."""
    drafts = []
    for group in link(tagged):
        source, cue, content = (tuple(tagged.fragments[i].span for i in ids) for ids in (group.source, group.cue, group.content))
        scores = [tagged.fragments[i].score for i in group.source + group.cue + group.content]
        drafts.append(Draft(source, cue, _joined(content, tagged.text), round(sum(scores) / len(scores), 3)))
    return drafts


def _joined(spans: Spans, text: str) -> Spans:
    """Fragments with nothing but white space between them are one."""
    found: list[Span] = []
    for span in sorted(spans):
        if found and not text[found[-1].end : span.start].strip():
            found[-1] = Span(found[-1].start, span.end)
        else:
            found.append(span)
    return tuple(found)


def _finish(drafts: Sequence[Draft], tagged: Tagged, field: Field, count: int) -> list[Attribution]:
    """Drafts with their wording read, numbered from `count` + 1."""
    ids = {id(draft): f"a{number}" for number, draft in enumerate(drafts, count + 1)}
    found = []
    for draft in drafts:
        level, hedges = wording.certainty(draft, tagged.text)
        found.append(
            Attribution(
                id=ids[id(draft)],
                source=draft.source,
                cue=draft.cue,
                content=draft.content,
                field=field,
                type=quotation_type(draft.content, tagged),
                manner=wording.manner(draft, tagged.text),
                nested_in=ids.get(id(draft.inside)) if draft.inside else None,
                polarity=wording.polarity(draft, tagged.text),
                certainty=level,
                hedges=hedges,
                score=draft.score,
            )
        )
    return found


def quotation_type(content: Spans, tagged: Tagged) -> Quotation:
    """Direct: every word stands in quotation marks; indirect: none does."""
    text = tagged.text
    inside = outside = False
    for span in content:
        marked = [q for q in tagged.quotations if q.overlaps(span)]
        inside = inside or any(text[max(q.start, span.start) : min(q.end, span.end)].strip("\"“”'‘’«»`., ") for q in marked)
        rest, at = "", span.start
        for q in marked:
            rest += text[at : max(at, q.start)]
            at = max(at, q.end)
        outside = outside or any(c.isalnum() for c in rest + text[at : span.end])
    return "mixed" if inside and outside else "direct" if inside else "indirect"


