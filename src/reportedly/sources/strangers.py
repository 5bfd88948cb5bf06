"""People without a name who were brought in shortly before: whom "he" and "she" may mean beside the named."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from reportedly.sources.nouns import Noun, read_noun
from reportedly.sources.scene import Scene
from reportedly.sources.spelling import small_start

# How many sentences back. Further back a nameless person is hardly taken up by a pronoun alone.
REACH = 2
_NEW = re.compile(r"\b(?:[Aa]n?|[Aa]nother)(?=\s)")
_WORD = re.compile(r"\s+([\w’'-]+)")
# How many words after the article the noun may be: "a young Vesk harbour nurse".
WORDS = 4
# What makes the words a description of somebody else: "is a doctor", "as a nurse", "Ann Roe, a pilot".
DESCRIBES = re.compile(
    r"(?:\b(?:is|was|are|were|be|been|being|as|became|become|becoming|like|not|than|called)|,)\s(?:also\s|now\s)?$"
)
_NAMED = re.compile(r"(?:,? (?:named|called|identified as|known as))?,? (?=[A-Z])")
# "a photo of a man": the man is another phrase.
_ENDS = frozenset({"of", "in", "at", "on", "with", "for", "from", "to", "by", "a", "an", "the", "and", "that", "who"})
_SORTS = ("person", "figure")
# "a nurse | in Vesk |, who": the words that belong to the noun, and what shows that a clause is about her.
_MORE = r"(?P<more>(?:\s(?:of|at|from|in|with|for|living|working)\s(?!wh)[^,.;:“”\"()]{1,60}?)?)"
_CLAUSE = re.compile(
    _MORE
    + r"(?:,? who(?:se|m)? |\s(?:\w+ly )?(?:was|is|has|had|will|would|can|could|gave|took|came|went|got|saw|found|told|"
    r"[a-z]{2,}ed|[a-z]{3,}ing)\b)"
)


@dataclass(frozen=True, slots=True)
class Stranger:
    """`words`: those under which somebody was brought in at `place`."""

    place: int
    words: str
    noun: Noun


def strangers(scene: Scene, place: int) -> Iterator[Stranger]:
    """Each one whom a clause within `REACH` sentences before `place` is about, outside quotation marks, in order."""
    if not scene.sentences:
        return
    start = scene.sentences[max(0, scene.number(place) - REACH)].start
    for match in _NEW.finditer(scene.text, start, place):
        noun, end = person_noun(scene.text, match.end(), place)
        if noun is None or noun.plural or scene.quoted(match.start()):
            continue
        before = scene.text[max(0, match.start() - 20) : match.start()]
        clause = _CLAUSE.match(scene.text, end, place)
        if clause is None or DESCRIBES.search(before) or _NAMED.match(scene.text, end):
            continue
        words = small_start(scene.text[match.start() : clause.end("more")])
        yield Stranger(match.start(), " ".join(words.split()), noun)


def person_noun(text: str, place: int, until: int, sorts: Sequence[str] = _SORTS) -> tuple[Noun | None, int]:
    """The first noun for a person among the words from `place` on, and where it ends; None where there is none."""
    aged: tuple[Noun | None, int] = (None, place)
    for _ in range(WORDS):
        word = _WORD.match(text, place, until)
        if word is None or word.group(1).lower() in _ENDS:
            break
        place = word.end()
        noun = read_noun(word.group(1)) if word.group(1)[0].islower() or "-" in word.group(1) else None
        if noun and noun.sort in sorts:
            if not noun.word[0].isdigit():
                return noun, place
            aged = (noun, place)  # "a 33-year-old", unless a nun follows
    return aged
