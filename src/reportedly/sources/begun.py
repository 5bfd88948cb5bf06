"""Of whom the words before a pronoun are, though he neither spoke nor is named there: "the king", "he"."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from reportedly.model.span import Span
from reportedly.sources.again import pronoun_before
from reportedly.sources.discourse import Chain, Discourse, Voice, Where
from reportedly.sources.introductions import genders_agree
from reportedly.sources.people import STRANGE
from reportedly.sources.scene import Scene
from reportedly.sources.speaker import Speaker
from reportedly.sources.subjects import subject_before
from reportedly.sources.weighing import SUBJECT

# What a pronoun of the same sentence is worth beside a subject. Read on FNC-1 and AllSides: from 0 to 0.8 the same; at
# 1.5 two more speakers of the unread half are wrong.
SAME_SENTENCE = 0.5
# How many pronouns one after the other are followed back. A longer line says no more, and a book has thousands.
LINE = 8
Resolve = Callable[[Discourse, Speaker, Where], Chain]


def begun_with(discourse: Discourse, speaker: Speaker, where: Where, resolve: Resolve) -> list[tuple[float, Voice]]:
    """Whom the pronoun before means, and whom or what the sentence before begins with, weighed as in `weigh`."""
    if speaker.head not in ("he", "she", "it") or where.outer:
        return []
    found = [_same_again(discourse, speaker, where, resolve), _subject(discourse, speaker, where, resolve)]
    return [
        (weight - 2 * STRANGE * (voice.kind == "unnamed"), voice) for weight, voice in (pair for pair in found if pair)
    ]


def where_said(scene: Scene, where: Where) -> Where:
    """Where to look from: the beginning of a quotation that the pronoun stands behind, however long it is."""
    begins = min([where.place, *(span.start for span in where.content)])
    trails = begins < where.place and scene.quoted(begins + 1)
    return replace(where, place=begins, behind=where.place) if trails else where


def _subject(discourse: Discourse, speaker: Speaker, where: Where, resolve: Resolve) -> tuple[float, Voice] | None:
    """Whom or what the sentence before begins with, by a noun: "The king met them. He said"."""
    one = subject_before(discourse.scene, speaker.head, where.place)
    if one is None or not (speaker.head == "it" or genders_agree(one.gender, speaker.gender)):
        return None
    chain = resolve(discourse, one, replace(where, place=one.span.start, going_on=False, content=(), behind=0))
    voice = Voice(chain[-1:], one.head, one.gender, False, one.span.start, spoke=False) if chain else None
    return (SUBJECT - 1, voice) if voice else None


def _same_again(discourse: Discourse, speaker: Speaker, where: Where, resolve: Resolve) -> tuple[float, Voice] | None:
    """Whom the "he" before means: "Roe left the crew of Bo Hall. He went home, where he said"."""
    line: list[int] = []
    at = pronoun_before(discourse, speaker, where.place)
    while at is not None and at not in discourse.again and len(line) < LINE:
        line.append(at)
        at = pronoun_before(discourse, speaker, at)
    if at is not None:
        discourse.again.setdefault(at, ())
    for one in reversed(line):
        discourse.again[one] = ()
        discourse.again[one] = resolve(discourse, replace(speaker, span=Span(one, one + len(speaker.head))), Where(one))
    place = line[0] if line else at
    chain = discourse.again[place] if place is not None else ()
    if place is None or not chain or chain[-1].kind == "unknown":
        return None
    distance = discourse.distance(where.place, place)
    voice = Voice(chain[-1:], speaker.head, speaker.gender, False, place, spoke=False)
    return SUBJECT + (0 if distance else SAME_SENTENCE) - distance, voice
