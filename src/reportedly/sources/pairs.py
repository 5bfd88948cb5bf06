"""The former, the latter; the 33-year-old; his sister: people told by their order, age or kin."""

from __future__ import annotations

import re
from collections.abc import Iterator

from reportedly.model.span import Span
from reportedly.sources.discourse import Discourse, Where
from reportedly.sources.figure import Figure
from reportedly.sources.scene import Scene, once
from reportedly.sources.spelling import Name

# How many sentences back two people may have been named.
REACH = 3
# How many names may stand between somebody and the noun or age: two words do.
BEFORE = 3
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
    fitting = {
        figure
        for name, figure in _near(discourse.scene, age, 50)
        if figure.kind == "person"
        and name.span.start in figure.starts[:6]
        and (after.match(text, name.span.end) or before.search(text, max(0, name.span.start - 50), name.span.start))
    }
    return fitting.pop() if len(fitting) == 1 else None


def _near(scene: Scene, words: str, far: int) -> Iterator[tuple[Name, Figure]]:
    """The last names before each place where the words stand, and those within `far` code points behind it."""
    names, figures = scene.cast.index, scene.cast.figure_of
    for place in scene.cast.beside.places(words.lower()):
        for number in names.around(place.start, place.start + far, BEFORE):
            yield names.names[number], figures[number]


def relative(discourse: Discourse, noun: str) -> Figure | None:
    """The one person whom the article names as somebody's `noun`: "Roe's sister, Ann Hale", "Ann Hale, his sister"."""
    return _relative(discourse.scene, noun)


@once
def _relative(scene: Scene, noun: str) -> Figure | None:
    found = []
    before = re.compile(
        rf"(?:\b(?:his|her|their)|['’]s?) (?:[\w-]+ ){{0,2}}?{re.escape(noun)},? (?=(?-i:[A-Z]))", re.IGNORECASE
    )
    for match in before.finditer(scene.text):
        named = scene.cast.named_at(match.end())
        found += [named[1]] if named and named[0].span.start == match.end() else []
    after = re.compile(rf",? (?:\(?\d\d\)?, )?(?:his|her|their) (?:[\w-]+ ){{0,2}}?{re.escape(noun)}\b")
    found += [figure for name, figure in _near(scene, noun, 0) if after.match(scene.text, name.span.end)]
    people = list({id(f): f for f in found if f.kind == "person"}.values())
    return people[0] if len(people) == 1 else None


def _people(discourse: Discourse, where: Where) -> list[tuple[Name, Figure]]:
    scene = discourse.scene
    if not scene.sentences:
        return []
    start = scene.sentences[max(0, scene.number(where.place) - REACH)].start
    return [pair for pair in scene.cast.named_in(Span(start, where.place)) if pair[1].kind == "person"]
