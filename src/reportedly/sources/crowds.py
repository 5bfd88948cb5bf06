"""Several people without a name whom a clause is about: whom "they" may mean beside those who spoke."""

from __future__ import annotations

import re
from collections.abc import Iterator

from reportedly.sources.nouns import Noun, read_noun
from reportedly.sources.scene import Scene
from reportedly.sources.spelling import small_start
from reportedly.sources.strangers import Stranger

# How many sentences back.
REACH = 1
# How many words may stand before the noun: "the angry young harbour | divers".
WORDS = 4
# Where a phrase may begin: with its sentence or clause, or behind a word that opens one.
_OPENS = re.compile(
    r"(?<=[.!?;:,—–] )|(?<=\n)|^|\b(?:and|but|or|that|when|where|while|if|because|after|before|as|since|until|by|"
    r"however|meanwhile|instead|afterwards)\s",
    re.IGNORECASE,
)
# What no such phrase has in it. Of "no divers" nothing is told.
_STOPS = re.compile(
    r"(?:no|neither|none|an?|of|in|at|on|with|for|from|to|by|and|but|or|if|as|that|who|which|when|where|while|because|since|until|after|before|s?he|it|they|we|i|you|"
    r"there|this|is|was|are|were|has|have|had|will|would|said|says|told)",
    re.IGNORECASE,
)
_WORD = re.compile(r"[\w’'-]+")
# "divers | and sailors from Vesk | who": the words that belong to the noun, and what shows that a clause is about them.
_MORE = r"(?P<more>(?:\sand\s[\w-]+s\b)?(?:\s(?:of|at|from|in|with|for)\s(?!wh)[^,.;:“”\"()\n]{1,50}?)?)"
_CLAUSE = re.compile(
    _MORE
    + r"(?:,? who(?:se|m)? |\s(?:\w+ly |also |then |later )?(?:were|are|have|had|do|did|will|would|can|could|may|might|"
    r"should|gave|took|came|went|got|saw|found|told|said|made|began|met|spent|need|want|say|[a-z]{2,}ed)\b)"
)


def crowds(scene: Scene, place: int) -> Iterator[Stranger]:
    """Each several of whom a clause within `REACH` sentences before `place` tells something, in order."""
    if not scene.sentences:
        return
    start = scene.sentences[max(0, scene.number(place) - REACH)].start
    for opening in _OPENS.finditer(scene.text, start, place):
        begin = opening.end()
        noun, end = _several(scene.text, begin, place)
        clause = _CLAUSE.match(scene.text, end, place) if noun else None
        if noun and clause and not scene.quoted(begin):
            words = scene.text[begin : clause.end("more")]
            named = scene.cast.named_at(begin)
            words = words if named and (named[1].kind != "other" or len(named[1].starts) > 1) else small_start(words)
            yield Stranger(begin, " ".join(words.split()), noun)


def _several(text: str, place: int, until: int) -> tuple[Noun | None, int]:
    """The noun for several people that a phrase from `place` on ends with, and where it ends."""
    found: tuple[Noun | None, int] = (None, place)
    first = place
    for _ in range(WORDS + 1):
        word = _WORD.match(text, place, until)
        if word is None or _STOPS.fullmatch(word.group()):
            break
        noun = read_noun(word.group()) if word.group()[0].islower() or place == first else None
        if noun and noun.plural and noun.sort in ("person", "figure", "source"):
            found = (noun, word.end())
        elif found[0]:
            break
        place = word.end() + 1
        if text[word.end() : place] != " ":
            break
    return found
