"""What the article calls its people: "the rapper Bo Hall", "Sen. Roe", "Ann Roe, R-Vesk"."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator
from functools import lru_cache

from reportedly.language.wordlists import other_words
from reportedly.sources.discourse import Where
from reportedly.sources.figure import Figure
from reportedly.sources.introductions import genders_agree
from reportedly.sources.scene import Scene, once
from reportedly.sources.speaker import Speaker

# How much oftener than the next one somebody is named whom the article is about, where many are named (FNC-1).
TWICE = 2
# Somebody whom the article does not know, or does not name.
UNKNOWN = re.compile(r"\b(?:unidentified|unnamed|unknown|anonymous|masked|hooded|mystery|mysterious)\b", re.IGNORECASE)
# Behind the name: ", R-Vesk", " (D)".
_PARTIES = {"republican": re.compile(r",? \(?R[-.),]"), "democrat": re.compile(r",? \(?D[-.),]")}
RANKS = frozenset(
    {"Det", "Detective", "Insp", "Inspector", "Sgt", "Sergeant", "Officer", "Lt", "Capt", "Col", "Maj", "Judge"}
)


def called_so(scene: Scene, figure: Figure, noun: str) -> bool:
    """Whether the article calls the figure a `noun` beside one of its first names."""
    return figure in scene.cast.beside.called(noun)


def titled_or_called(scene: Scene, figure: Figure, noun: str) -> bool:
    titles = {title.lower() for title in figure.titles}
    short = bool(titles & {noun, *other_words("short_titles.tsv", noun)})
    return short or called_so(scene, figure, noun) or (noun in _PARTIES and _is_of_party(scene, figure, _PARTIES[noun]))


def _is_of_party(scene: Scene, figure: Figure, letter: re.Pattern[str]) -> bool:
    """Whether the party stands behind one of the first names: "Ann Roe, R-Vesk", "Ann Roe (R)"."""
    named = (scene.cast.named_at(start) for start in figure.starts[:6])
    return any(one and letter.match(scene.text, one[0].span.end, one[0].span.end + 6) for one in named)


def holders(scene: Scene, people: Iterable[Figure], noun: str) -> list[Figure]:
    """Those whom the article calls a `noun`, by title or beside the name; where it calls nobody so, those whom it calls
    by another word for it: a senator is "Sen. Roe"."""
    people = list(people)
    return next((called for so in _called(scene, noun) if (called := [f for f in people if f in so])), [])


def all_holders(scene: Scene, noun: str, fits: Callable[[Figure], bool]) -> list[Figure]:
    """As `holders`, of all people of the article who fit, in the order in which it names them."""
    for so in _called(scene, noun):
        if called := [f for f in so if f.kind == "person" and fits(f)]:
            return sorted(called, key=lambda f: f.starts[0])
    return []


def _called(scene: Scene, noun: str) -> Iterator[set[Figure]]:
    """Whom the article calls a `noun`, then whom it calls by another word for it."""
    for nouns in ((noun, *other_words("short_titles.tsv", noun)), other_words("office_words.tsv", noun)):
        yield {f for n in nouns for f in (*scene.cast.by_title.get(n, ()), *scene.cast.beside.called(n))}


def closest_title(held: Iterable[Figure], words_said: str) -> list[Figure]:
    """Of several who have the office, those of whose titles the words have most: "the deputy foreign minister"."""
    said = [{word, *other_words("short_titles.tsv", word)} for word in words_said.lower().split()]
    shared = [(sum(bool(forms & {t.lower() for t in f.titles}) for forms in said), f) for f in held]
    most = max((number for number, _ in shared), default=0)
    return [f for number, f in shared if number == most]


def of_another(scene: Scene, figure: Figure, speaker: Speaker) -> bool:
    """Whether the words tell whose ("the Ostland mayor"), and no first mention of the figure has that beside it."""
    whose = _capitals(speaker.hops[-1].name) if speaker.hops else ()
    if not whose:
        return False
    numbers = {n for start in figure.starts[:6] for n in (scene.number(start) - 1, scene.number(start)) if n >= 0}
    return not any(word in scene.sentences[n].of(scene.text) for word in whose for n in numbers)


@lru_cache(maxsize=2048)
def _capitals(words: str) -> tuple[str, ...]:
    return tuple(re.findall(r"\b[A-Z][\w-]+", words))


@once
def _named_most(scene: Scene) -> list[Figure]:
    """The two people who are named most."""
    return sorted((f for f in scene.cast.figures if f.kind == "person"), key=lambda f: -len(f.starts))[:2]


def main_person(scene: Scene, speaker: Speaker, where: Where) -> Figure | None:
    """Whom the article is about, for "the actor" far from any name: the one person named most, and often."""
    people = _named_most(scene)
    if not people or people[0].starts[0] > where.place:
        return None
    times, next_most = len(people[0].starts), len(people[1].starts) if len(people) > 1 else 0
    if times < 2 or times <= next_most or times < min(scene.cast.main_share, TWICE * next_most):
        return None
    fits = genders_agree(people[0].gender, speaker.gender) and not people[0].titles & RANKS
    return people[0] if fits else None
