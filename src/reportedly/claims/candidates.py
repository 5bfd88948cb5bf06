"""Everything in an article that can state a claim: its attributed statements, and the clauses in its own voice."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from reportedly.language.sentences import sentences
from reportedly.model.article import Article, Field
from reportedly.model.span import Span, bounds, trim, words_of
from reportedly.model.statement import Statement

FIELDS: tuple[Field, ...] = ("title", "text")
TITLE = -1
# A rest of a sentence with fewer words is a scrap ("on Monday", "and"), no clause.
SHORTEST = 5
_EDGE = re.compile(
    r"^(?:[\s,;:.\"'”’)—–-]|(?:and|but|while|as|that|because|after|which|who)\b)+"
    r"|[\s,;:\"'“‘(—–-]+$|\s(?:and|but|as|that)$",
    re.I,
)


@dataclass(frozen=True, slots=True)
class Candidate:
    """`place` is the number of its (first) sentence, TITLE for the title; `context` the whole sentence.

    No statement: the article's own voice.
    """

    article: str
    field: Field
    span: Span
    place: int
    text: str
    context: str
    statement: Statement | None = None


def candidates(article: Article, statements: Sequence[Statement]) -> list[Candidate]:
    """All candidates of an article, in reading order; `statements` are the article's attributed ones."""
    found: list[Candidate] = []
    for field in FIELDS:
        text = article.field(field)
        cuts = sentences(text) if field == "text" else [trim(Span(0, len(text)), text)]
        here = [s for s in statements if s.field == field and s.content]
        taken = sorted(span for s in here for span in (*s.source, *s.cue, *s.content))
        found += [_attributed(article, s, cuts) for s in here]
        for number, cut in enumerate(cuts):
            if field == "text" and _same(cut.of(text), article.title):
                continue
            place = TITLE if field == "title" else number
            for span in _rest(cut, taken, text):
                found.append(Candidate(article.id, field, span, place, span.of(text), cut.of(text)))
    return sorted(found, key=lambda c: (c.place, c.span.start, c.statement is None))


def _same(words: str, title: str | None) -> bool:
    """Whether a line of the text is the title over again."""
    return title is not None and " ".join(words.split()) == " ".join(title.split())


def _attributed(article: Article, statement: Statement, cuts: list[Span]) -> Candidate:
    text = article.field(statement.field)
    whole = bounds(statement.content)
    first = next((n for n, cut in enumerate(cuts) if cut.end > whole.start), len(cuts) - 1)
    place = TITLE if statement.field == "title" else first
    words = words_of(statement.content, text)
    return Candidate(article.id, statement.field, whole, place, words, cuts[first].of(text), statement)


def _rest(sentence: Span, taken: list[Span], text: str) -> list[Span]:
    """The parts of a sentence that no attribution covers, without loose edges."""
    parts, start = [], sentence.start
    for span in taken:
        if span.overlaps(sentence):
            if span.start > start:
                parts.append(Span(start, min(span.start, sentence.end)))
            start = max(start, span.end)
    if start < sentence.end and sentence.start < sentence.end:
        parts.append(Span(start, sentence.end))
    if parts == [sentence] and len(sentence.of(text).split()) > 1:
        return parts
    return [tight for part in parts if len((tight := _tighten(part, text)).of(text).split()) >= SHORTEST]


def _tighten(span: Span, text: str) -> Span:
    previous = None
    while span != previous:
        previous = span
        words = span.of(text)
        match = _EDGE.search(words)
        if match and match.start() == 0:
            span = Span(span.start + match.end(), span.end)
        elif match:
            span = Span(span.start, span.start + match.start())
    return trim(span, text)
