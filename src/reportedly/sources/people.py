"""Whom "he", "the rapper", "the source" and "the nurse" mean."""

from __future__ import annotations

import re
from collections.abc import Sequence

from reportedly.language.wordlists import words
from reportedly.model.source import Hop
from reportedly.model.span import Span
from reportedly.sources.asides import is_aside
from reportedly.sources.callings import UNKNOWN, of_another, titled_or_called
from reportedly.sources.clauses import opens_clause
from reportedly.sources.crowds import crowds
from reportedly.sources.discourse import CORE, Discourse, Voice, Where
from reportedly.sources.figure import Figure
from reportedly.sources.introductions import INTRODUCED, IT, THEY, genders_agree, introduced
from reportedly.sources.scene import Scene, once
from reportedly.sources.speaker import Speaker, platforms
from reportedly.sources.spoken_of import others
from reportedly.sources.strangers import strangers
from reportedly.sources.weighing import REACH, SUBJECT, agrees, is_crediting, weigh

# How many sentences back "they" may mean an organisation that did not speak.
NEAR = 1
# How many sentences on the name may stand of a "he" whom nobody before can be.
AHEAD = 2
# What a person without a name is worth less than a named one, twice that where the noun tells no sex. Read on FNC-1:
# at 1, "she" leaves the nun just brought in for whoever has a name; at 0, it leaves the subject for "a passer-by".
STRANGE = 0.3
# "The father of four" is nobody's father in the article.
_PARENT = re.compile(r"\bof (?:one|two|three|four|five|six|seven|eight|nine|ten)\b")


def person(
    discourse: Discourse, speaker: Speaker, where: Where, begun: Sequence[tuple[float, Voice]] = ()
) -> Voice | None:
    """Whom "he", "she", "the rapper" mean: who agrees and is nearest, speakers before others.

    `begun`: whom the words before are about, weighed as here.
    """
    candidates = _candidates(discourse, where) + (
        _bodies(discourse, where) if speaker.head in IT + THEY and not where.outer else []
    )
    excluded = others(discourse.scene, where) if speaker.refers == "pronoun" else frozenset()
    candidates = [v for v in candidates if v.name not in excluded]
    ranked = [(weigh(discourse, v, speaker, where), v) for v in candidates]
    fitting = [(weight, voice) for weight, voice in ranked if weight is not None]
    if speaker.refers == "pronoun" and speaker.gender in ("m", "f") and not where.written:
        fitting += _strangers(discourse, speaker, where)
    if speaker.head in ("they", "them") and not where.outer:
        fitting += _crowds(discourse, where)
    fitting += [(weight, voice) for weight, voice in begun if voice.name not in excluded]
    return max(fitting, key=lambda pair: pair[0])[1] if fitting else None


def described(discourse: Discourse, speaker: Speaker, where: Where) -> Voice | None:
    """The named person whom the article calls "the superintendent"; for "the man", who just spoke."""
    if UNKNOWN.search(speaker.hops[-1].name):
        return None
    people = [v for v in _candidates(discourse, where) if v.figure and v.human]
    called = [v for v in people if v.figure and titled_or_called(discourse.scene, v.figure, speaker.head)]
    called = [v for v in called if v.figure and not of_another(discourse.scene, v.figure, speaker)]
    if called:
        return max(called, key=lambda v: v.place)
    if told := _told_to_be(discourse, speaker.head, where):
        return told
    last = next(iter(reversed(discourse.before(where.place))), None)
    if last is None or discourse.distance(where.place, max(last.place, last.until)) > 2 or not agrees(last, speaker):
        return None
    if speaker.head in ("man", "woman"):
        return None if introduced(discourse.scene, speaker.head, where) else last
    whose = CORE.split(speaker.hops[-1].name, maxsplit=1)[1:]
    if whose and re.search(r"[A-Z]", whose[0]):
        return None  # "the mayor of Vesk" is not just whoever spoke
    # "The botanist" whom nobody brought in as one: the named person who just spoke, unless the word tells whose.
    related = speaker.head in words("relations.txt") and not _PARENT.search(speaker.hops[-1].name)
    fresh = last.human and not related and not introduced(discourse.scene, speaker.head, where)
    return last if fresh else None


def _told_to_be(discourse: Discourse, noun: str, where: Where) -> Voice | None:
    """The person of whom it was said: "he was a seasoned officer"."""
    scene = discourse.scene
    pattern = re.compile(
        rf"\b(?:he|she|who) (?:is|was|has been) (?:an?|the) (?:[\w-]+ ){{0,3}}?{re.escape(noun)}\b", re.IGNORECASE
    )
    found = list(pattern.finditer(scene.text, max(0, where.place - INTRODUCED), where.place))
    if not found or scene.quoted(found[-1].start()):
        return None
    named = discourse.named(Where(found[-1].start()), "person", 3)
    return next((Voice((_hop(f),), "", f.gender, False, at, f, spoke=False) for at, f in named), None)


def named_ahead(discourse: Discourse, speaker: Speaker, where: Where) -> Figure | None:
    """The first person named after a "he" whom nobody before can be: a lead may bring the name later."""
    scene = discourse.scene
    if speaker.gender not in ("m", "f") or not scene.sentences:
        return None
    end = scene.sentences[min(scene.number(where.place) + AHEAD, len(scene.sentences) - 1)].end
    people = (f for _, f in scene.cast.named_in(Span(where.place, end)) if f.kind == "person" and not f.employer)
    return next((f for f in people if genders_agree(f.gender, speaker.gender)), None)


def only_one(discourse: Discourse, speaker: Speaker, where: Where) -> Figure | None:
    """The one "she" of all who were named, for words long after her name."""
    if speaker.gender not in ("m", "f"):
        return None
    fitting = [f for f in _first_two(discourse.scene, speaker.gender) if f.starts[0] < where.place]
    return fitting[0] if len(fitting) == 1 and not fitting[0].employer else None


@once
def _first_two(scene: Scene, gender: str) -> list[Figure]:
    """The two people of that sex who are named first."""
    return [f for f in scene.cast.figures if f.kind == "person" and f.gender == gender][:2]


def _candidates(discourse: Discourse, where: Where) -> list[Voice]:
    named = discourse.named(where, "person", REACH)
    figures = [Voice((_hop(f),), "", f.gender, False, at, f, spoke=False) for at, f in named]
    voices = [v for v in discourse.before(where.place) if not is_aside(discourse.scene, v.place)]
    return [*reversed(voices), *figures]


def _strangers(discourse: Discourse, speaker: Speaker, where: Where) -> list[tuple[float, Voice]]:
    """People without a name, weighed as in `_weigh`: below a named subject, above who is only named beside."""
    found = []
    for one in strangers(discourse.scene, where.place):
        if genders_agree(one.noun.gender, speaker.gender):
            weight = -discourse.distance(where.place, one.place) + SUBJECT
            weight -= STRANGE if one.noun.gender != "either" else 2 * STRANGE
            voice = Voice((Hop(one.words, "unnamed"),), one.noun.word, one.noun.gender, False, one.place, spoke=False)
            found.append((weight, voice))
    return found


def _crowds(discourse: Discourse, where: Where) -> list[tuple[float, Voice]]:
    """Several people without a name, weighed as `weigh` weighs voices that are many. At no less than a named subject,
    they take the word from several who spoke (FNC-1)."""
    return [
        (
            SUBJECT + 1.0 - STRANGE - discourse.distance(where.place, one.place),
            Voice((Hop(one.words, "unnamed"),), one.noun.word, "either", True, one.place, spoke=False),
        )
        for one in crowds(discourse.scene, where.place)
    ]


def _bodies(discourse: Discourse, where: Where) -> list[Voice]:
    """Organisations that were named shortly before, for "it" and "they", and outlets that were named as reporting."""
    named = discourse.named(where, "organisation", NEAR)
    bodies = [(at, f, "organisation") for at, f in named if f.name not in platforms()]
    outlets = [(at, f) for at, f in discourse.named(where, "outlet", NEAR) if _is_about(discourse, at, where)]
    return [Voice((Hop(f.name, "organisation"),), "", "n", False, at, f, spoke=False) for at, f, _ in bodies] + [
        Voice((Hop(f.name, "outlet"),), "", "n", False, at, f) for at, f in outlets
    ]


def _is_about(discourse: Discourse, at: int, where: Where) -> bool:
    """Whether the outlet named at `at` reports there, or a clause of the pronoun's own sentence begins with it."""
    here = discourse.distance(where.place, at) == 0 and opens_clause(discourse.scene, at)
    return here or is_crediting(discourse.scene, at)


def _hop(figure: Figure) -> Hop:
    """A person; a reporter known with the outlet is the outlet."""
    return Hop(figure.employer.name, "outlet") if figure.employer else Hop(figure.name, "person")
