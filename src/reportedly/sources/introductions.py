"""How people without a name were brought in: "a nurse at the clinic" for "the nurse", "the woman" for "she"."""

from __future__ import annotations

import re
from functools import lru_cache

from reportedly.sources.discourse import Discourse, Where
from reportedly.sources.nouns import read_noun
from reportedly.sources.scene import Scene
from reportedly.sources.speaker import Speaker
from reportedly.sources.spelling import small_start
from reportedly.sources.strangers import person_noun
from reportedly.sources.unnamed import description

# How far back, in code points, somebody may have been brought in whom "the nurse" means.
INTRODUCED = 3000
IT, THEY = ("it", "its", "itself"), ("they", "their", "them", "themselves", "both")
_NOMINAL = re.compile(r"\b(?:[Aa]n?|[Tt]he|[Oo]ne|[Hh]is|[Hh]er|[Tt]wo|[Ss]ome|[Mm]any)(?=\s)")
_OF_SOMEBODY = re.compile(r"[A-Z]\w+['’]")
_PAIR = re.compile(r"\b(?:[Hh]is|[Hh]er|[Tt]heir|[Tt]he|[A-Z]\w+['’]s?) ([a-z-]+) and (?:his |her |the )?([a-z-]+)\b")
_PLURAL = re.compile(r"\b[a-z-]{4,}s\b")
# "a nurse | at the Vesk clinic": capitals, then small words up to the first known noun, two at most.
_MORE = re.compile(
    r"\s+(?:of|at|from|in|with|for)\s+(?:the\s+|an?\s+)?((?:[A-Z][\w’'-]*\s+)*)([a-z][\w’'-]*)(?:\s+([a-z][\w’'-]*))?"
)


def brought_in(scene: Scene, speaker: Speaker, where: Where, noun: str) -> str | None:
    """The words under which "the homeless man" was brought in, where they describe him by the same words."""
    said = description(speaker.hops[-1].name, noun)
    found = introduced(scene, noun, where) if said else None
    return found if found and said <= set(found.lower().split()) else None


@lru_cache(maxsize=2048)
def _brought_in(noun: str) -> re.Pattern[str]:
    return re.compile(rf"\b(?:an?|another)\s+(?:[\w’'-]+\s+){{0,3}}?{re.escape(noun)}\b", re.IGNORECASE)


def introduced(scene: Scene, noun: str, where: Where) -> str | None:
    """The fullest words under which "the nurse" was brought in ("a nurse at the clinic"), though she did not speak."""
    start = max(0, where.place - INTRODUCED)
    found = list(_brought_in(noun).finditer(scene.text, start, where.place))
    if not found:
        return None
    more = _MORE.match(scene.text, found[-1].end(), min(len(scene.text), found[-1].end() + 80))
    end = more.end(2) if more else found[-1].end()
    if more and more.group(3) and not read_noun(more.group(2)).sort and read_noun(more.group(3)).sort:
        end = more.end(3)
    return _small(scene.text[found[-1].start() : end])


def nominal_before(discourse: Discourse, speaker: Speaker, where: Where, reach: int = 2) -> str | None:
    """The words for a person without a name whom a pronoun means ("the woman … she said"), `reach` sentences back."""
    scene = discourse.scene
    first = scene.sentences[max(0, scene.number(where.place) - reach)].start if scene.sentences else 0
    if speaker.head in IT:
        return None
    plural = speaker.plural or speaker.head in THEY
    best: str | None = None
    for match in _NOMINAL.finditer(scene.text, first, where.place):
        noun, end = person_noun(scene.text, match.end(), where.place, ("person", "source", "figure", "spokesperson"))
        if noun is None or scene.quoted(match.start()):
            continue
        if noun.plural == plural and genders_agree(noun.gender, speaker.gender):
            best = scene.text[match.start() : end]
    if plural and speaker.head in THEY and best is None:
        best = _kin_pair(scene, first, where.place)
    if plural and speaker.head in THEY and best is None:
        best = _bare_plural(scene, first, where.place)
    return None if best is None else " ".join(best.split()) if _OF_SOMEBODY.match(best) else _small(best)


def _kin_pair(scene: Scene, start: int, place: int) -> str | None:
    """The last "Hall's mother and brother" before `place`."""
    pairs = (m for m in _PAIR.finditer(scene.text, start, place) if not scene.quoted(m.start()))
    people = [m for m in pairs if all(read_noun(m.group(n)).sort == "person" for n in (1, 2))]
    return people[-1].group() if people else None


def _bare_plural(scene: Scene, start: int, place: int) -> str | None:
    """The last of "surgeons", "residents" before `place`, outside quotation marks."""
    nouns = (m for m in _PLURAL.finditer(scene.text, start, place) if not scene.quoted(m.start()))
    return next((m.group() for m in reversed(list(nouns)) if read_noun(m.group()).sort in ("person", "source")), None)


def _small(words: str) -> str:
    return " ".join(small_start(words).split())


def genders_agree(have: str, want: str) -> bool:
    """Whether two genders ("m", "f", "n", "either") can be one."""
    return have == want or "either" in (have, want)
