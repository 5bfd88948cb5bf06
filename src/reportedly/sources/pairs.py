"""The former, the latter; the 33-year-old; his sister: people told by their order, age or kin."""

from __future__ import annotations

import re

from reportedly.model.span import Span
from reportedly.sources.discourse import Discourse, Where
from reportedly.sources.figure import Figure
from reportedly.sources.spelling import Name

# How many sentences back two people may have been named.
REACH = 3
_AGE = re.compile(r"\b(\d{1,3})-years?-old\b")


def former_or_latter(discourse: Discourse, where: Where, word: str) -> Figure | None:
    """One of the last two people named before `where`."""
    people = [figure for _, figure in _people(discourse, where)]
    last = list(dict.fromkeys(reversed(people)))[:2]
    return None if len(last) < 2 else last[1] if word == "former" else last[0]


def aged(discourse: Discourse, words: str) -> Figure | None:
    """The one person whose age the article gives as the one in `words`."""
    found = _AGE.search(words)
    if not found:
        return None
    age, text = found.group(1), discourse.scene.text
    after = re.compile(rf"(?:,? \(?{age}\)?[,.)]|,? aged {age}\b)")
    before = re.compile(rf"\b{age}-years?-old (?:[\w-]+ ){{0,4}}$")
    fitting = [
        figure
        for figure in discourse.scene.cast.figures
        if figure.kind == "person"
        and any(
            _aged_at(discourse, start, after) or before.search(text, max(0, start - 50), start)
            for start in figure.starts[:6]
        )
    ]
    return fitting[0] if len(fitting) == 1 else None


def relative(discourse: Discourse, noun: str) -> Figure | None:
    """The one person whom the article names as somebody's `noun`: "Roe's sister, Ann Hale", "Ann Hale, his sister"."""
    scene, found = discourse.scene, []
    before = re.compile(
        rf"(?:\b(?:his|her|their)|['’]s?) (?:[\w-]+ ){{0,2}}?{re.escape(noun)},? (?=(?-i:[A-Z]))", re.IGNORECASE
    )
    for match in before.finditer(scene.text):
        named = scene.cast.named_at(match.end())
        found += [named[1]] if named and named[0].span.start == match.end() else []
    after = re.compile(rf",? (?:\(?\d\d\)?, )?(?:his|her|their) (?:[\w-]+ ){{0,2}}?{re.escape(noun)}\b")
    for name, figure in zip(scene.cast.index.names, scene.cast.figure_of, strict=True):
        if after.match(scene.text, name.span.end):
            found.append(figure)
    people = list({id(f): f for f in found if f.kind == "person"}.values())
    return people[0] if len(people) == 1 else None


def _aged_at(discourse: Discourse, start: int, after: re.Pattern[str]) -> bool:
    named = discourse.scene.cast.named_at(start)
    return named is not None and bool(after.match(discourse.scene.text, named[0].span.end))


def _people(discourse: Discourse, where: Where) -> list[tuple[Name, Figure]]:
    scene = discourse.scene
    if not scene.sentences:
        return []
    start = scene.sentences[max(0, scene.number(where.place) - REACH)].start
    return [pair for pair in scene.cast.named_in(Span(start, where.place)) if pair[1].kind == "person"]
