"""How likely somebody who spoke or was named is meant by "he", "they", "the rapper"."""

from __future__ import annotations

import re

from reportedly.language.wordlists import words
from reportedly.sources.callings import RANKS, titled_or_called
from reportedly.sources.clauses import opens_clause
from reportedly.sources.discourse import Discourse, Voice, Where
from reportedly.sources.introductions import IT, THEY, genders_agree
from reportedly.sources.nouns import read_noun
from reportedly.sources.scene import Scene, once
from reportedly.sources.speaker import Speaker
from reportedly.sources.topics import OWNS, VERB, hands_on, is_apposed, leads_in

# How many sentences back a pronoun may look.
REACH = 8
# What being the subject is worth.
SUBJECT = 0.7
# What it is worth beside that if a clause of the pronoun's sentence, or of the one before in the same paragraph, begins
# with the name, and if that sentence tells who somebody new is. Read on FNC-1 and AllSides: the first at 0.55, who
# spoke two sentences ago keeps "he"; the second at less, "he" is the subject of "Roe met Bo Hall, a doctor".
OPENS, TOLD_WHO = 1.0, 0.5
# What being named for the first time is worth, with a word on who it is ("it drew Bo Hall, a lawyer. He …"). Read on
# FNC-1: at SUBJECT, a speaker two sentences ago keeps the word.
BROUGHT_IN = 1.3
# What standing at a verb of speech is worth for somebody of whom no words were found, less than for a speaker: at 0.4 a
# speaker two sentences ago keeps the word (FNC-1).
SPEAKS = 0.8
# What it is worth beside being the subject to be the one whom the sentence right before a quotation is about. Read on
# FNC-1 and AllSides: at 0.4, who spoke two sentences ago keeps "he"; at 1, so does nobody who spoke just before.
LEADS_IN = 0.6
# What a person of unknown sex is worth less for "he" or "she", and one whom the tagger takes for a person, too. Read on
# AllSides: at 1 for all, whoever has a known given name takes the word; at 0.6 for all, so does a "Vesk Republican".
UNSEXED, UNSEXED_PERSON = 1.0, 0.6
# What "a source" that spoke is worth less than a named speaker, for "he" or "she".
SECRET = 2.0
_BEHIND = re.compile(
    r"\b(?:under|with|after|despite|since|in|at|on|for|of|by|from|to|during|before|about|that|says|said) $",
    re.IGNORECASE,
)
_TOLD_WHO = re.compile(r",? (?:\(?\d\d\)?,? )?(?:an?|the|who) ")
_SPEAKS = re.compile(
    r",? (?:\w+ly )?(?:said|says|believe[sd]|insist(?:s|ed)|claim(?:s|ed)|argue[sd]|thinks|told|tells|wrote|"
    r"warn(?:s|ed)|add(?:s|ed)|explain(?:s|ed))\b"
)
_REPORTING = re.compile(r",? (?:also |first |\w+ly )?(?:report|said|says|wrote|writes|claim|cit|quot)")
_INVERTED = re.compile(
    r"[,”\"’]\s(?:said|says|added|adds|warned|explained|wrote|claimed|noted|told|insisted|according to)\s"
    r"(?:[\w’'()-]+\s){0,6}$"
)


def weigh(discourse: Discourse, voice: Voice, speaker: Speaker, where: Where) -> float | None:
    """Higher is likelier; None where number, gender, distance or the speaker around it forbid it.

    A sentence of distance costs 1. The other weights were set on the invented stories and read against FNC-1 and
    PolNeAR dev articles: with less for having spoken, "he said" leaves the speaker for whoever was mentioned last.
    """
    distance = max(0, discourse.distance(where.place, max(voice.place, voice.until)))  # since the words ended
    if distance > REACH or not agrees(voice, speaker) or (voice.kind == "unnamed" and where.written):
        return None
    if where.outer and where.quoted and voice.name == where.outer[-1].name:
        return None  # who is quoted says "I" of himself
    weight = -float(distance)
    if speaker.refers == "figure" and voice.figure:
        if titled_or_called(discourse.scene, voice.figure, speaker.head):
            weight += 4.0
        elif voice.figure.titles & RANKS:
            return None  # a detective is no actor
        elif not voice.spoke and len(voice.figure.starts) < discourse.scene.cast.main_share:
            return None  # neither called so nor whom the article is about
        if len(voice.figure.starts) >= discourse.scene.cast.main_share:
            weight += 1.5  # "the singer" is whom the article is about
    if voice.spoke and not where.outer:
        weight += 1.5
    if voice.kind == "unnamed" and speaker.head not in THEY:
        weight -= 4.0 if where.outer else _secrecy(voice)
    elif voice.gender == "either" and speaker.gender in ("m", "f"):
        seen = voice.kind == "person" and voice.figure is not None and voice.figure.votes["seen person"] > 0
        weight -= UNSEXED_PERSON if seen else UNSEXED
    if voice.figure and not voice.spoke and voice.gender == "either" and " " not in voice.figure.name:
        weight -= 1.0  # a word that may be no person's name
    if speaker.head in THEY:
        weight += 1.0 if voice.plural else -1.0 if voice.kind == "outlet" else 0.0
    near = _is_just_before(discourse, voice, speaker, where)
    if voice.figure and not voice.spoke and _is_brought_in(discourse.scene, voice):
        weight += BROUGHT_IN + TOLD_WHO * near
    elif voice.figure and not voice.spoke and _stands_at_a_verb_of_speech(discourse.scene, voice.place):
        weight += SUBJECT + SPEAKS
    elif voice.figure and _is_subject(discourse.scene, voice.place):
        opens = near and not hands_on(discourse, voice.place, where)
        weight += SUBJECT
        weight += OPENS * (opens and opens_clause(discourse.scene, voice.place))
        weight += LEADS_IN * leads_in(discourse, voice, where)
    elif voice.figure and near and is_apposed(discourse.scene, voice.place):
        weight += SUBJECT + OPENS
    return weight


def _is_just_before(discourse: Discourse, voice: Voice, speaker: Speaker, where: Where) -> bool:
    """Whether a pronoun stands in the sentence of the name or in the next one of the same paragraph. Two paragraphs are
    mostly two speakers: "Roe was tired. “…,” he said"."""
    distance = discourse.distance(where.place, voice.place)
    if voice.spoke or speaker.refers != "pronoun" or distance > 1:
        return False
    return distance < 1 or "\n" not in discourse.scene.text[voice.place : where.place]


def agrees(voice: Voice, speaker: Speaker) -> bool:
    kind, word = voice.kind, speaker.head
    if speaker.refers in ("person", "figure"):
        if kind == "unnamed":
            return not voice.plural and not speaker.plural and voice.head == word
        return voice.human and not speaker.plural and genders_agree(voice.gender, speaker.gender)
    if word in IT:
        return kind in ("organisation", "outlet", "document") and not voice.spoken and not voice.human
    if word in THEY:
        if kind == "unnamed" and not voice.plural and voice.gender in ("m", "f"):
            return False  # "a man" is no "they"
        return voice.plural or (kind in ("organisation", "unnamed", "outlet") and not voice.human)
    if kind == "organisation" and not voice.spoken:
        return False
    people = voice.human or kind in ("unnamed", "organisation", "social")
    return people and not voice.plural and genders_agree(voice.gender, speaker.gender)


def _secrecy(voice: Voice) -> float:
    """What a voice without a name is worth less for "he": writers seldom give away the sex of "a source", but of
    "a man" they told it, and a "worker" is often somebody whom they met.
    """
    if voice.gender in ("m", "f"):
        return 0.0
    met = read_noun(voice.head).sort == "person" and voice.head not in words("source_nouns.txt")
    return SECRET / 2 if met else SECRET


@once
def _is_subject(scene: Scene, place: int) -> bool:
    """Whether the name at `place` is likely the subject: it begins its sentence or stands at a verb that it can be the
    subject of ("Roe gave", "warned the harbour board's chief Ann Roe")."""
    named = scene.cast.named_at(place)
    if named and OWNS.match(scene.text, named[0].span.end) and _BEHIND.search(scene.text, max(0, place - 12), place):
        return False  # "Under Roe's lead"
    if place - scene.sentence(place).start < 30:
        return True
    if _INVERTED.search(scene.text, max(0, place - 70), place):
        return True
    return named is not None and bool(VERB.match(scene.text, named[0].span.end))


@once
def _stands_at_a_verb_of_speech(scene: Scene, place: int) -> bool:
    """As in "Roe insists there is some", "warned the harbour board's chief Ann Roe"."""
    if _INVERTED.search(scene.text, max(0, place - 70), place):
        return True
    named = scene.cast.named_at(place)
    return named is not None and bool(_SPEAKS.match(scene.text, named[0].span.end))


def _is_brought_in(scene: Scene, voice: Voice) -> bool:
    """Whether who is named there is new and told who it is: "it drew Bo Hall, the lawyer of the crew. He said"."""
    named = scene.cast.named_at(voice.place)
    new = (
        named is not None
        and voice.figure is not None
        and voice.figure.starts[0] == voice.place
        and " " in named[0].text
    )
    return new and named is not None and bool(_TOLD_WHO.match(scene.text, named[0].span.end))


def is_crediting(scene: Scene, place: int) -> bool:
    """Whether the name at `place` is that of an outlet that reports something there."""
    named = scene.cast.named_at(place)
    return named is not None and bool(_REPORTING.match(scene.text, named[0].span.end))
