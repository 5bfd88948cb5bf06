"""Drafts written down as words of a text, for tests of the rules."""

from __future__ import annotations

from reportedly.attribution.draft import Draft
from reportedly.language.quotations import quotations
from reportedly.language.sentences import paragraphs, sentences
from reportedly.language.tagged import Tagged
from reportedly.language.tagger import Tagger
from reportedly.model.span import Span, Spans

NO_LINKS = Tagger().read("").links


def spans(text: str, *words: str) -> Spans:
    """Where `words` stand in `text`, one after the other."""
    found, at = [], 0
    for part in words:
        at = text.index(part, at)
        found.append(Span(at, at + len(part)))
        at += len(part)
    return tuple(found)


def draft(text: str, source: str | None, cue: str | None, *content: str) -> Draft:
    return Draft(spans(text, source) if source else (), spans(text, cue) if cue else (), spans(text, *content), 0.9)


def tagged(text: str) -> Tagged:
    """The text as the tagger gives it when the model saw nothing."""
    blocks = paragraphs(text)
    marks = quotations(text, blocks)
    return Tagged(text, tuple(blocks), tuple(sentences(text)), tuple(marks), (), NO_LINKS, NO_LINKS, ())


def words(found: Spans, text: str) -> list[str]:
    return [span.of(text) for span in found]
