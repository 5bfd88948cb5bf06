"""Who is not meant by a pronoun: whom its own words name, whom they are written to, who asked the question before."""

from __future__ import annotations

import re

from reportedly.model.span import Span
from reportedly.sources.discourse import Where
from reportedly.sources.figure import Figure
from reportedly.sources.scene import Scene
from reportedly.sources.spelling import Name
from reportedly.sources.topics import OWNS

# How many code points of titles may stand before a name that begins what is said.
TITLE = 12

# "In an email to | Mr Roe |, he said".
_TO = re.compile(r"(?:In|During|Speaking|Talking|Writing)\b[^,.]{0,60}\s(?:to|with)\s(?:[\w’'.-]+\s){0,2}$")
_NEXT = re.compile(r",?\s")
_ASKED = re.compile(r"\s(?:\w+ly\s)?(?:asked|asks)\b(?:\s\w+)?[.,]")
_REACHES = re.compile(
    r"\s(?:has\s|have\s|had\s)?(?:\w+ly\s)?(?:reached out to|contacted|e-?mailed|approached|asked|wrote to|called"
    r"|phoned|got in touch with)\s[^.;“\"]*?\b(?:and|but)\s$"
)
_TELLS = re.compile(
    r"\w+\s(?:\w+ly\s|also\s|later\s|has\s|had\s)?(?:told|tells|asked|asks|reminded|assured|informed|warned|urged)\s"
    r"(?:[A-Z][a-z]+\.?\s)?(?=[A-Z])"
)
_LIKE = re.compile(r"\b(?:[Uu]n)?[Ll]ike\s(?:[A-Z][a-z]+\.?\s)?$")
_ANSWERS = re.compile(r"\w+\s(?:\w+ly\s)?(?:replied|answered|responded|said|shot back)\b")


def others(scene: Scene, where: Where) -> frozenset[str]:
    """The names of those whom the pronoun at `where` cannot mean."""
    return frozenset(
        (
            *_in_its_words(scene, where),
            *_addressed(scene, where),
            *_asker(scene, where),
            *_reacher(scene, where),
            *_listener(scene, where),
            *_likened(scene, where),
        )
    )


def _in_its_words(scene: Scene, where: Where) -> list[str]:
    """Who is named in what he says, behind "he said" or before: "he said Roe left". A quotation may name him."""
    spans = [span for span in where.content if span.start > where.place]
    named = [pair for span in spans for pair in scene.cast.named_in(span)]
    named += _in_words_before(scene, where)
    return [figure.name for name, figure in named if not scene.quoted(name.span.start)]


def _in_words_before(scene: Scene, where: Where) -> list[tuple[Name, Figure]]:
    """Who is named in the same sentence in words that ", he said" closes: "Roe left, he said". Not "Roe left, as he
    said"; nor an owner who does not begin them: "they left on Roe's word, he said"."""
    if where.behind or not scene.text.startswith(", ", where.place - 2):
        return []
    begins = scene.sentence(where.place).start
    return [
        (name, figure)
        for span in where.content
        if begins <= span.start and span.end <= where.place
        for name, figure in scene.cast.named_in(span)
        if name.span.start - span.start < TITLE or not OWNS.match(scene.text, name.span.end)
    ]


def _addressed(scene: Scene, where: Where) -> list[str]:
    """Who is named right before, behind "to" or "with": "in an email to Roe, he said"."""
    begins = scene.sentence(where.place).start
    if where.behind:
        return []  # "…to Roe “…,” he said"
    for name, figure in reversed(scene.cast.named_in(Span(begins, where.place))):
        told = _NEXT.fullmatch(scene.text, name.span.end, where.place)
        return [figure.name] if told and _TO.search(scene.text, begins, name.span.start) else []
    return []


def _listener(scene: Scene, where: Where) -> list[str]:
    """Whom the pronoun tells something: "she told Roe"."""
    told = _TELLS.match(scene.text, where.behind or where.place)
    named = scene.cast.named_at(told.end()) if told else None
    return _both_names(named[1]) if named else []


def _likened(scene: Scene, where: Where) -> list[str]:
    """To whom it is likened: "like Roe, he said"."""
    begins, place = scene.sentence(where.place).start, where.behind or where.place
    for name, figure in reversed(scene.cast.named_in(Span(begins, place))):
        if _NEXT.fullmatch(scene.text, name.span.end, place) and _LIKE.search(scene.text, begins, name.span.start):
            return _both_names(figure)
    return []


def _both_names(figure: Figure) -> list[str]:
    """The figure's name, and that of the outlet that somebody goes by."""
    return [figure.name, *([figure.employer.name] if figure.employer else [])]


def _asker(scene: Scene, where: Where) -> list[str]:
    """Who asked in the sentence before an answer: "…?” Roe asked. “No,” he said"."""
    number = scene.number(where.place)
    if not number or not where.behind or not _ANSWERS.match(scene.text, where.behind):
        return []
    before = scene.sentences[number - 1]
    return [f.name for n, f in scene.cast.named_in(before) if _ASKED.match(scene.text, n.span.end)]


def _reacher(scene: Scene, where: Where) -> list[str]:
    """Who asked in the same sentence: "the Herald contacted the bank and they sent this statement"."""
    before = Span(scene.sentence(where.place).start, where.place)
    named = scene.cast.named_in(before)
    return [figure.name for name, figure in named if _REACHES.match(scene.text[name.span.end : where.place])]
