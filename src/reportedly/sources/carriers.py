"""What carries somebody's words: a spokesman, a statement, a report, a document, a rumour."""

from __future__ import annotations

import re
from dataclasses import replace

from reportedly.language.wordlists import words as words_in
from reportedly.model.source import Hop
from reportedly.model.span import Span
from reportedly.sources.issued import issuer
from reportedly.sources.nouns import read_noun
from reportedly.sources.owners import Read, beside, hop_of, office_of, owner_of
from reportedly.sources.phrase import Phrase
from reportedly.sources.phrasing import obtained_by
from reportedly.sources.scene import Scene
from reportedly.sources.speaker import Speaker, named_hop, platforms

_FAMILY = re.compile(r"\bfamily (?:\w+ )?\w+$", re.IGNORECASE)  # "a family | spokesman" speaks for no body
_AND_POSTED = re.compile(r"\s(?:and|that was|which was)\s(?:posted|published|released|issued|carried|sent|read)\b")
# What tells no more which paper it is: "the complaint, which …", "the photo in question".
_BESIDE_IT = re.compile(r",? in question\b|(?:,| [—–-])\s")
_ATTRIBUTED = re.compile(r"\s*to ")


def spokesperson(scene: Scene, phrase: Phrase, read: Read) -> Speaker:
    """A spokesman is no hop: whom he speaks for is."""
    owner = (
        owner_of(scene, phrase, read)
        or office_of(scene, phrase)
        or beside(scene, phrase, "for of at from with representing", read)
    )
    gender = phrase.noun.gender
    if _FAMILY.search(phrase.core.of(scene.text)):
        refers = "family's" if phrase.definite else ""
        return Speaker((hop_of(scene, phrase, "unnamed"),), refers, phrase.noun.word, gender, span=phrase.span)
    if (
        owner
        and owner.hops
        and owner.hops[-1].kind == "unnamed"
        and not read_noun(owner.head).sort
        and phrase.complement
    ):
        bodies = [pair for pair in scene.cast.named_in(phrase.complement) if pair[1].kind == "organisation"]
        if bodies:  # "a spokesman at the VHI news desk"
            owner = Speaker((named_hop(bodies[0][1], bodies[0][0]),), figure=bodies[0][1])
    if owner and owner.hops:
        if owner.refers:  # "the singer's rep": whom "the singer" means
            return replace(owner, span=phrase.span, spoken=True)
        if owner.hops[-1].kind == "outlet":  # an outlet that has a spokesman speak is a firm like others
            owner = replace(owner, hops=(*owner.hops[:-1], replace(owner.hops[-1], kind="organisation")))
        again = "spokesperson of" if phrase.definite and not phrase.noun.plural else ""
        return replace(owner, refers=again, head="spokesperson", gender=gender, span=phrase.span, spoken=True)
    if phrase.determiner == "owner":
        return Speaker(
            (hop_of(scene, phrase, "unnamed"),), "owned", "spokesperson", gender, span=phrase.span, spoken=True
        )
    refers = "spokesperson" if phrase.definite or not phrase.determiner or phrase.first in ("a", "the") else ""
    return Speaker(
        (hop_of(scene, phrase, "unnamed"),),
        refers,
        "spokesperson",
        gender,
        phrase.noun.plural,
        phrase.span,
        spoken=True,
    )


def vehicle(scene: Scene, phrase: Phrase, read: Read) -> Speaker:
    """A statement, filing or tweet speaks for who made it."""
    owner = None if phrase.determiner == "owner" else owner_of(scene, phrase, read)
    platform = owner is not None and bool(owner.hops) and owner.hops[0].name.split()[-1] in platforms()
    if phrase.preposition == "attributed" and phrase.complement:
        whose = _ATTRIBUTED.match(scene.text, phrase.complement.start, phrase.complement.end)
        posted = _AND_POSTED.search(scene.text, phrase.complement.start, phrase.complement.end)
        end = posted.start() if posted else phrase.complement.end
        owner = read(scene, Span(whose.end(), end)) if whose else owner
    owner = (owner if not platform else None) or beside(
        scene, phrase, "by from of for on posted published issued released", read
    )
    owner = owner or office_of(scene, phrase) or _of_several(scene, phrase, read)  # "a harbour ministry statement"
    if owner:
        return replace(owner, span=phrase.span)
    if platform:
        return Speaker((hop_of(scene, phrase, "social"),), span=phrase.span)  # "a Twitter account"
    if phrase.determiner == "indefinite":
        return Speaker((hop_of(scene, phrase, "document"),), "", phrase.noun.word, "n", span=phrase.span)
    if phrase.determiner == "owner":
        return Speaker((hop_of(scene, phrase, "unknown"),), "owned", phrase.noun.word, span=phrase.span)
    return Speaker((hop_of(scene, phrase, "document"),), "vehicle", phrase.noun.word, span=phrase.span)


def _of_several(scene: Scene, phrase: Phrase, read: Read) -> Speaker | None:
    """The family of "the family statement"."""
    words = phrase.core.of(scene.text).rsplit(None, 1)
    collective = len(words) > 1 and words[0].split()[-1].lower() in words_in("collective_nouns.txt")
    return read(scene, Span(phrase.core.start, phrase.core.start + len(words[0]))) if collective else None


def report(scene: Scene, phrase: Phrase, read: Read) -> Speaker:
    """A report speaks for the outlet that has it."""
    if phrase.first in ("our", "my"):
        return Speaker((hop_of(scene, phrase, "document"),), "self", phrase.noun.word, span=phrase.span)
    if hops := obtained_by(scene, phrase):
        return Speaker((*hops, hop_of(scene, phrase, "document")), "", "report", "n", span=phrase.span)
    owner = owner_of(scene, phrase, read) or beside(scene, phrase, "by in from of on for published posted", read)
    owner = owner or office_of(scene, phrase)
    for place in [phrase.complement, phrase.apposition]:
        outlets = [pair for pair in scene.cast.named_in(place) if pair[1].kind == "outlet"] if place else []
        if outlets:
            name, figure = outlets[0]
            return Speaker((named_hop(figure, name),), span=phrase.span, figure=figure, reporter=True)
    if owner and owner.figure and owner.figure.kind == "place":
        owner = None  # "a report from Vesk"
    if owner and not (owner.hops and owner.hops[-1].kind == "unnamed" and not read_noun(owner.head).sort):
        return replace(owner, span=phrase.span, head=owner.head if owner.refers else phrase.noun.word)
    if phrase.noun.plural:
        return Speaker((hop_of(scene, phrase, "rumour"),), span=phrase.span)
    fresh = phrase.determiner == "indefinite"
    return Speaker((hop_of(scene, phrase, "rumour"),), "report", phrase.noun.word, span=phrase.span, fresh=fresh)


def document(scene: Scene, phrase: Phrase, read: Read) -> Speaker:
    """A memo, a survey; "documents obtained by the Herald" come through the Herald."""
    if body := issuer(scene, phrase):
        return Speaker((body,), "", phrase.noun.word, "n", span=phrase.span)
    hops: tuple[Hop, ...] = (hop_of(scene, phrase, "document"),)
    hops = (*obtained_by(scene, phrase), *hops)
    told = phrase.complement and not _BESIDE_IT.match(scene.text, phrase.core.end, phrase.span.end)
    refers = "document" if phrase.definite and not told else ""
    return Speaker(hops, refers, phrase.noun.word, "n", phrase.noun.plural, phrase.span)


def rumour(scene: Scene, phrase: Phrase, read: Read) -> Speaker:
    """Reports and rumours; "Herald reports" are the Herald's."""
    owner = owner_of(scene, phrase, read) or beside(scene, phrase, "from by in", read)
    if owner and any(hop.kind == "outlet" for hop in owner.hops):
        return replace(owner, span=phrase.span)
    return Speaker((hop_of(scene, phrase, "rumour"),), span=phrase.span)


def social(scene: Scene, phrase: Phrase, read: Read) -> Speaker:
    return Speaker((hop_of(scene, phrase, "social"),), span=phrase.span)
