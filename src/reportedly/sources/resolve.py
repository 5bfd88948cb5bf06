"""A speaker's words to hops: references are looked up in what was said and named before."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import replace

from reportedly.model.attribution import Attribution
from reportedly.model.source import Hop
from reportedly.model.span import Span
from reportedly.sources import things
from reportedly.sources.begun import begun_with, where_said
from reportedly.sources.carried import carried, named_here
from reportedly.sources.discourse import Chain, Discourse, Voice, Where
from reportedly.sources.figure import Figure
from reportedly.sources.forces import police
from reportedly.sources.introductions import brought_in, introduced, nominal_before
from reportedly.sources.known_roles import known_holder
from reportedly.sources.members import armed_group
from reportedly.sources.nouns import Noun
from reportedly.sources.offices import far_back, figure, holder
from reportedly.sources.pairs import aged, former_or_latter, relative
from reportedly.sources.papers import document
from reportedly.sources.people import described, named_ahead, only_one, person
from reportedly.sources.possessives import owner_in_sentence
from reportedly.sources.relative import Meant, antecedent
from reportedly.sources.speaker import Speaker
from reportedly.sources.spokespeople import familys_spokesperson, of_somebody, spokesperson_of
from reportedly.sources.taken_up import taken_up
from reportedly.sources.twosomes import couple_before, last_two, named_since, two_voices
from reportedly.sources.unnamed import description, same_source
from reportedly.sources.unveiled import named_after
from reportedly.sources.who import read_speaker

_DETERMINED = re.compile(
    r"(?:the|these|those|his|her|their|its|our|two|three|four|five|several|many|some)\b", re.IGNORECASE
)
# These tell a spokesman with a name from whom he speaks for.
_SPOKESMEN = ("spokesperson", "spokesperson of", "owned")
_KNOWABLE = ("", "person", "figure", "holder", "organisation")
_ONE = re.compile(r"(?:one|another|a (?:second|third|fourth)|an?)\s")

# How many sentences ago a body must have spoken for people named by a noun just before to be "they".
LONG_AGO = 2
_NAMED = ("person", "organisation", "outlet")


def resolve(discourse: Discourse, speaker: Speaker, where: Where) -> Chain:
    """The speaker's chain without what its own sentence adds. Never empty but for the article's own "we"."""
    chain = _BY_REFERENCE[speaker.refers](discourse, speaker, where)
    chain = (speaker.refers in _KNOWABLE and known_holder(discourse, speaker, where, chain)) or chain
    chain = chain if speaker.refers in _SPOKESMEN else of_somebody(discourse, speaker, chain)
    return (*resolve(discourse, speaker.owner, where), *chain) if speaker.owner else chain


def _as_said(discourse: Discourse, speaker: Speaker, where: Where) -> Chain:
    return speaker.hops


def _self(discourse: Discourse, speaker: Speaker, where: Where) -> Chain:
    return ()


def _pronoun(discourse: Discourse, speaker: Speaker, where: Where) -> Chain:
    if owner := owner_in_sentence(discourse, speaker, where):
        return (Hop(owner.name, "person", (speaker.span,)),)
    where = where_said(discourse.scene, where)
    begun = begun_with(discourse, speaker, where, resolve)
    voice = person(discourse, speaker, where, begun) if speaker.head != "both" else None
    if two := named_since(discourse, speaker, where, voice):
        return (Hop(two.name, two.kind, (speaker.span,)),)
    if speaker.head == "both":
        return _two(discourse, speaker, where)
    if voice and speaker.head in ("they", "them") and (words := _people_since(discourse, speaker, where, voice)):
        return (Hop(words, "unnamed", (speaker.span,)),)
    if voice and speaker.head in ("it", "its", "itself") and voice.chain[0].kind == "outlet" != voice.kind:
        return (Hop(voice.chain[0].name, "outlet", (speaker.span,)),)
    last = next(reversed(discourse.before(where.place)), None) if where.going_on else None
    if voice and last and (voice is last or (voice.kind, voice.name) == (last.kind, last.name)):
        voice = last
        return (*voice.chain[:-1], *carried(voice, speaker)[-1:])  # the interview goes on
    if voice:
        return carried(voice, speaker)
    if speaker.head == "it" and not where.outer and (subject := _subject_before(discourse, where)):
        return (Hop(subject.name, "outlet", (speaker.span,)),)
    if words := nominal_before(discourse, speaker, where):
        return (Hop(words, "unnamed", (speaker.span,)),)
    ahead = named_ahead(discourse, speaker, where) or only_one(discourse, speaker, where)
    return (Hop(ahead.name, "person", (speaker.span,)),) if ahead else speaker.hops


def _people_since(discourse: Discourse, speaker: Speaker, where: Where, voice: Voice) -> str | None:
    """The noun for several right before "they" ("the trio"), where `voice` is a body that spoke long ago."""
    ago = discourse.distance(where.place, max(voice.place, voice.until))
    if voice.kind not in ("organisation", "outlet") or ago == 0 or voice.plural:
        return None
    return nominal_before(discourse, speaker, where, 2 if ago > LONG_AGO else 0)


def _subject_before(discourse: Discourse, where: Where) -> Figure | None:
    """The outlet that the sentence before begins with: "The Herald was the first. It said in an article …"."""
    number = discourse.scene.number(where.place)
    start = discourse.scene.sentences[number - 1].start if number else 0
    begins = discourse.scene.text.startswith(("The ", "the "), start)
    named = discourse.scene.cast.named_at(start + 4 * begins) if number else None
    return named[1] if named and named[1].kind == "outlet" else None


def _unnamed(discourse: Discourse, speaker: Speaker, where: Where) -> Chain:
    voice = same_source(discourse, speaker, where)
    plain = not (voice or speaker.plural or description(speaker.hops[-1].name, speaker.head))
    if plain and (words := introduced(discourse.scene, speaker.head, where)):
        return (*speaker.hops[:-1], Hop(words, "unnamed", (speaker.span,)))
    return carried(voice, speaker) if voice else speaker.hops


def _one(discourse: Discourse, speaker: Speaker, where: Where) -> Chain:
    """As in "said one", "another added": one of several who spoke before."""
    before = discourse.before(where.place)
    several = [v for v in before if v.kind == "unnamed" and v.plural and _spoke(v)]
    alike = [v for v in before if v.kind == "unnamed" and not v.plural and _ONE.match(v.name)]
    if alike and not (several and several[-1].place > alike[-1].place):
        last = alike[-1].chain[-1].name  # "one harbour guard said … another said"
        return (*alike[-1].chain[:-1], Hop(_ONE.sub(f"{speaker.hops[0].name} ", last, 1), "unnamed", (speaker.span,)))
    if not several:
        return speaker.hops
    last = several[-1].chain[-1].name
    whole = last if _DETERMINED.match(last) else f"the {last}"
    return (*several[-1].chain[:-1], Hop(f"{speaker.hops[0].name} of {whole}", "unnamed", (speaker.span,)))


def _spoke(voice: Voice) -> bool:
    """Whether they spoke to the press, not only through somebody who cites them ("Hall, quoting scholars, said")."""
    return all(hop.kind == "outlet" for hop in voice.chain[:-1])


def _kin(discourse: Discourse, speaker: Speaker, where: Where) -> Chain:
    """As in "his sister": who the article names as somebody's sister, where that is one person."""
    if figure := relative(discourse, speaker.head):
        return (Hop(figure.name, "person", (speaker.span,)),)
    return (
        speaker.hops
        if speaker.hops[-1].name.split()[0].lower() in ("his", "her", "their")
        else _person(discourse, speaker, where)
    )


def _ordinal(discourse: Discourse, speaker: Speaker, where: Where) -> Chain:
    figure = former_or_latter(discourse, where, speaker.head)
    return (Hop(figure.name, "person", (speaker.span,)),) if figure else speaker.hops


def _person(discourse: Discourse, speaker: Speaker, where: Where) -> Chain:
    """The nurse: somebody who spoke, or is called so, or was brought in before; else only what the words say."""
    if figure := aged(discourse, speaker.hops[-1].name):
        return (Hop(figure.name, "person", (speaker.span,)),)
    noun = Noun(speaker.head, "person", speaker.gender, speaker.plural)
    words = brought_in(discourse.scene, speaker, where, speaker.head)
    if not (words or speaker.plural) and (figure := named_after(discourse.scene, noun, where.place)):
        return (Hop(figure.name, "person", (speaker.span,)),)
    voice = same_source(discourse, speaker, where)
    if voice is None and words:
        return (*speaker.hops[:-1], Hop(words, "unnamed", (speaker.span,)))
    if voice is None and not speaker.plural:
        voice = described(discourse, speaker, where)
    if voice:
        return carried(voice, speaker)
    if speaker.plural and (group := armed_group(discourse, speaker.hops[-1].name, where)):
        return named_here(group, speaker)
    words = None if speaker.plural else introduced(discourse.scene, speaker.head, where)
    words = words or taken_up(discourse, speaker, where)
    if not (words or speaker.plural) and (only := far_back(discourse.scene, speaker, where)):
        return (Hop(only.name, "person", (speaker.span,)),)
    return (*speaker.hops[:-1], Hop(words, "unnamed", (speaker.span,))) if words else speaker.hops


def _two(discourse: Discourse, speaker: Speaker, where: Where) -> Chain:
    """As in "the pair", "both lawyers": two people who are named, or two without a name who spoke."""
    named = couple_before(discourse, where)
    voice = None if named else two_voices(discourse, where)
    if voice:
        return carried(voice, speaker)
    if named := named or last_two(discourse, where, speaker.head):
        return named_here(named, speaker)
    return _person(discourse, speaker, where) if speaker.refers == "two" else speaker.hops


def _their_body(discourse: Discourse, speaker: Speaker, where: Where) -> Chain:
    """As in "his office", "its board": that of whom the pronoun means, by name, or else a body spoken of."""
    word, _, body = speaker.hops[0].name.partition(" ")
    at = discourse.scene.text.find(word, speaker.span.start, speaker.span.end)  # a spokesman for his office
    owner = read_speaker(discourse.scene, Span(at, at + len(word))) if at >= 0 else None
    chain = _pronoun(discourse, owner, where) if owner and owner.refers == "pronoun" else ()
    if not chain or chain[-1].kind not in _NAMED:
        return things.organisation(discourse, speaker, where)
    return (Hop(f"{chain[-1].name}'s {body}", "organisation", (speaker.span,)),)


def _owned(discourse: Discourse, speaker: Speaker, where: Where) -> Chain:
    """As in "her tweet", "his rep": whose it is speaks."""
    owner = read_speaker(
        discourse.scene, Span(speaker.span.start, speaker.span.start + len(speaker.hops[0].name.split()[0]))
    )
    if owner is None or owner.refers != "pronoun":
        return speaker.hops
    chain = _pronoun(discourse, owner, where)
    if speaker.spoken and chain[-1].kind in _NAMED:
        return spokesperson_of(discourse, replace(speaker, hops=chain), where)
    return speaker.hops if chain[-1].kind == "unknown" else chain


def _who(discourse: Discourse, speaker: Speaker, where: Where) -> Chain:
    """A relative pronoun means what stands right before it."""
    found = antecedent(discourse, speaker, where)
    return resolve(discourse, found.speaker, found.where) if isinstance(found, Meant) else found


_BY_REFERENCE: dict[str, Callable[[Discourse, Speaker, Where], Chain]] = {
    "": _as_said,
    "self": _self,
    "pronoun": _pronoun,
    "two": _two,
    "who": _who,
    "unnamed": _unnamed,
    "one": _one,
    "ordinal": _ordinal,
    "kin": _kin,
    "person": _person,
    "holder": holder,
    "figure": figure,
    "outlet": things.outlet,
    "report": things.report,
    "organisation": things.organisation,
    "platform": things.platform,
    "police": police,
    "spokesperson": things.spokesperson,
    "spokesperson of": spokesperson_of,
    "family's": familys_spokesperson,
    "vehicle": things.vehicle,
    "document": document,
    "owned": _owned,
    "their body": _their_body,
}


def starting_place(attribution: Attribution) -> int:
    """Where an attribution's speaker stands in the text."""
    spans = attribution.source or attribution.cue or attribution.content
    return min((s.start for s in spans), default=0)
