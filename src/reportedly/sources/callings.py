"""What the article calls its people: "the rapper Bo Hall", "Sen. Roe", "Ann Roe, R-Vesk"."""

from __future__ import annotations

import re
from collections.abc import Iterable
from functools import lru_cache

from reportedly.language.wordlists import other_words, words
from reportedly.sources.discourse import Where
from reportedly.sources.figure import Figure
from reportedly.sources.introductions import genders_agree
from reportedly.sources.scene import Scene
from reportedly.sources.speaker import Speaker

# How much oftener than the next one somebody is named whom the article is about, where many are named (FNC-1).
TWICE = 2
# Somebody whom the article does not know, or does not name.
UNKNOWN = re.compile(r"\b(?:unidentified|unnamed|unknown|anonymous|masked|hooded|mystery|mysterious)\b", re.IGNORECASE)
_PARTIES = {"republican": "R", "democrat": "D"}
_ANYBODY = ("man", "woman", "boy", "girl", "person", "teenager", "teen", "guy", "lady")
_JOINS = "(?:and|but|or|then|to|with|from|in|on|as|while|when|after|before|which|where|said|told)"
RANKS = frozenset(
    {"Det", "Detective", "Insp", "Inspector", "Sgt", "Sergeant", "Officer", "Lt", "Capt", "Col", "Maj", "Judge"}
)


def called_so(scene: Scene, figure: Figure, noun: str) -> bool:
    """Whether the article calls the figure a `noun` beside one of its first names."""
    if noun.rpartition(" ")[2].lower() not in scene.text.lower():
        return False  # most other words for an office stand nowhere
    if noun in words("relations.txt") or noun in _ANYBODY:
        return _called_closely(scene, figure, noun)  # no "sister of Bo Hall", no "Bo Hall on his knees, and a man"
    before, after = _beside(noun, figure.kind == "person")
    for start in figure.starts[:6]:
        if before.search(scene.text, max(0, start - 35), start) or after.match(scene.text, start, start + 120):
            return True
    return False


# Patterns are built once a noun: reading the same ones again and again costs more than searching with them.
@lru_cache(maxsize=2048)
def _beside(noun: str, person: bool) -> tuple[re.Pattern[str], re.Pattern[str]]:
    """What stands before and behind the name of whoever is called so."""
    comma = ",?" if person else ""  # the group's leader, Bo Hall; no "before this report, the Herald"
    # the rapper Bo Hall, the spokesman Lt. Col. Bo Hall, the head of the Vesk Bank Bo Hall
    before = re.compile(
        rf"{_word(noun)}(?:,? (?:(?:of|for|at|named|called)\b(?: the)?|(?-i:[A-Z])[\w.&’'-]*))*{comma}[ \u00a0\"“]*$",
        re.IGNORECASE,
    )
    # Bo Hall, 31, a rapper; no "Bo Hall, then to the mayor"
    after = re.compile(rf"[\w '’-]{{0,40}}?,(?! {_JOINS}\b)(?: [\w’'&.()-]+,?){{0,7}}? {_word(noun)}", re.IGNORECASE)
    return before, after


def _word(noun: str) -> str:
    """The pattern of a noun: the vice-president is the vice president."""
    return rf"\b{re.escape(noun).replace(chr(92) + ' ', '[ -]')}\b"


@lru_cache(maxsize=2048)
def _closely(noun: str) -> tuple[re.Pattern[str], re.Pattern[str]]:
    before = re.compile(rf"{_word(noun)},?(?: (?:named|called))?[ \"“]*$", re.IGNORECASE)
    after = re.compile(
        rf",? (?:\(?\d\d\)?,? )?(?:an?|the|his|her|their|whose|(?-i:(?:[A-Z][\w.-]* ){{0,3}}[A-Z][\w.-]*)['’]s?) "
        rf"(?:[\w’'-]+ ){{0,3}}?{_word(noun)}",
        re.IGNORECASE,
    )
    return before, after


def _called_closely(scene: Scene, figure: Figure, noun: str) -> bool:
    """Whether the noun stands right beside one of the first names: "the sister, Eva Hall", "Bo Hall, Roe's lawyer"."""
    before, after = _closely(noun)
    for start in figure.starts[:6]:
        named = scene.cast.named_at(start)
        if before.search(scene.text, max(0, start - 35), start):
            return True
        if named and after.match(scene.text, named[0].span.end):
            return True
    return False


def titled_or_called(scene: Scene, figure: Figure, noun: str) -> bool:
    titles = {title.lower() for title in figure.titles}
    short = bool(titles & {noun, *other_words("short_titles.tsv", noun)})
    return short or called_so(scene, figure, noun) or (noun in _PARTIES and _is_of_party(scene, figure, _PARTIES[noun]))


def _is_of_party(scene: Scene, figure: Figure, letter: str) -> bool:
    """Whether the party stands behind one of the first names: "Ann Roe, R-Vesk", "Ann Roe (R)"."""
    named = (scene.cast.named_at(start) for start in figure.starts[:6])
    return any(one and re.match(rf",? \(?{letter}[-.),]", scene.text[one[0].span.end :][:6]) for one in named)


def holders(scene: Scene, people: Iterable[Figure], noun: str) -> list[Figure]:
    """Those whom the article calls a `noun`, by title or beside the name; where it calls nobody so, those whom it calls
    by another word for it: a senator is "Sen. Roe"."""
    people = list(people)
    for nouns in ((noun, *other_words("short_titles.tsv", noun)), other_words("office_words.tsv", noun)):
        called = [
            f for f in people if {t.lower() for t in f.titles} & {*nouns} or any(called_so(scene, f, n) for n in nouns)
        ]
        if called:
            return called
    return []


def closest_title(held: Iterable[Figure], words_said: str) -> list[Figure]:
    """Of several who have the office, those of whose titles the words have most: "the deputy foreign minister"."""
    said = [{word, *other_words("short_titles.tsv", word)} for word in words_said.lower().split()]
    shared = [(sum(bool(forms & {t.lower() for t in f.titles}) for forms in said), f) for f in held]
    most = max((number for number, _ in shared), default=0)
    return [f for number, f in shared if number == most]


def of_another(scene: Scene, figure: Figure, speaker: Speaker) -> bool:
    """Whether the words tell whose ("the Ostland mayor"), and no first mention of the figure has that beside it."""
    whose = re.findall(r"\b[A-Z][\w-]+", speaker.hops[-1].name) if speaker.hops else []
    numbers = {n for start in figure.starts[:6] for n in (scene.number(start) - 1, scene.number(start)) if n >= 0}
    return bool(whose) and not any(word in scene.sentences[n].of(scene.text) for word in whose for n in numbers)


def main_person(scene: Scene, speaker: Speaker, where: Where) -> Figure | None:
    """Whom the article is about, for "the actor" far from any name: the one person named most, and often."""
    people = sorted((f for f in scene.cast.figures if f.kind == "person"), key=lambda f: -len(f.starts))[:2]
    if not people or people[0].starts[0] > where.place:
        return None
    times, next_most = len(people[0].starts), len(people[1].starts) if len(people) > 1 else 0
    if times < 2 or times <= next_most or times < min(scene.cast.main_share, TWICE * next_most):
        return None
    fits = genders_agree(people[0].gender, speaker.gender) and not people[0].titles & RANKS
    return people[0] if fits else None
