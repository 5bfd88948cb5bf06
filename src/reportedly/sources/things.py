"""Whom outlets, bodies, reports and statements mean that are not named: "the site", "the company", "the statement"."""

from __future__ import annotations

import re

from reportedly.language.wordlists import words
from reportedly.model.source import Hop
from reportedly.sources.addresses import site_by_address
from reportedly.sources.bodies import REACH, body_called, last_organisation, main_organisation, subject_body
from reportedly.sources.callings import called_so
from reportedly.sources.carried import carried, named_here
from reportedly.sources.discourse import Chain, Discourse, Voice, Where
from reportedly.sources.first_told import first_told
from reportedly.sources.full_names import by_its_last_words
from reportedly.sources.hosts import host
from reportedly.sources.introductions import brought_in
from reportedly.sources.local_bodies import local_body
from reportedly.sources.makers import in_a_report, is_theirs, maker, study_before
from reportedly.sources.media import credited_before, last_outlet, outlet_ahead
from reportedly.sources.nouns import read_noun
from reportedly.sources.outlets import known_outlet
from reportedly.sources.speaker import Speaker, named_hop, platforms
from reportedly.sources.unnamed import description

# How many sentences back somebody may have issued "the statement". Read on FNC-1: at 8, captions may hide who did.
ISSUED = 14
_OTHER_REPORT = re.compile(
    r"(?:an?|another)\s(?:[\w-]+\s)*?(?:previous|earlier|prior|separate|different|older|past)\b|another\b"
)
_BODIES = ("organisation", "outlet")
_HANDLE = re.compile(r"(?<!\w)@\w+")


def outlet(discourse: Discourse, speaker: Speaker, where: Where) -> Chain:
    before = discourse.before(where.place)
    if speaker.head == "paper" and before and before[-1].head == "paper":
        return carried(before[-1], speaker)  # "a leaked board paper … the paper": a document
    if site := site_by_address(discourse, where, speaker.head):
        return named_here(site, speaker)
    hop = last_outlet(discourse, where.place, speaker.head) or outlet_ahead(discourse.scene, where.place)
    return named_here(hop, speaker)


def report(discourse: Discourse, speaker: Speaker, where: Where) -> Chain:
    """What "a new report" means be named by the next sentences; "the report" is the last one."""
    last_voice = next(iter(reversed(discourse.before(where.place))), None)
    if last_voice and not speaker.fresh and _is_nameless_outlet(discourse, last_voice, where):
        return carried(last_voice, speaker)
    told = next((v for v in reversed(discourse.before(where.place)) if in_a_report(discourse.scene, v)), None)
    if told and not speaker.fresh and (told.kind == "document" or is_theirs(discourse, told, where)):
        return carried(told, speaker)
    if not speaker.fresh and (study := study_before(discourse, where)):
        return carried(study, speaker)
    if _OTHER_REPORT.match(speaker.hops[-1].name):
        return speaker.hops  # "a previous report" is not the one just credited
    if not speaker.fresh and (body := maker(discourse, where, speaker.head)):
        return named_here(body, speaker)
    if not speaker.fresh and (home := first_told(discourse, where, speaker.hops[-1].name)):
        return named_here(home, speaker)
    ahead = outlet_ahead(discourse.scene, where.place)
    last = last_outlet(discourse, where.place, speaker.head)
    just = [h for at, h in credited_before(discourse, where.place) if discourse.distance(where.place, at) <= 1]
    fresh = speaker.fresh and not (just and last and just[-1].name == last.name)  # "…, the Ledger reports. … a report"
    return named_here(ahead if ahead and fresh else last or ahead, speaker)


def _is_nameless_outlet(discourse: Discourse, voice: Voice, where: Where) -> bool:
    """Whether "a harbour blog reported …" stands right before: the report is its own, whoever was named before."""
    nameless = voice.kind == "outlet" and voice.name[:1].islower() and " " in voice.name
    return nameless and discourse.distance(where.place, voice.until) <= 1


def organisation(discourse: Discourse, speaker: Speaker, where: Where) -> Chain:
    press = not description(speaker.hops[-1].name, speaker.head)  # "the space agency" carries no news
    if speaker.head == "agency" and press and (outlet := last_outlet(discourse, where.place, "agency")):
        known = known_outlet(outlet.name)
        if known and known.kind == "agency":
            return named_here(outlet, speaker)
    if speaker.plural:
        return speaker.hops
    hop = host(discourse, where, speaker.hops[-1].name) or by_its_last_words(discourse.scene, speaker.hops[-1].name)
    if hop is None and (again := _so_called(discourse, speaker, where)):
        return carried(again, speaker)
    hop = hop or body_called(discourse, where, speaker.hops[-1].name, speaker.head)
    hop = hop or subject_body(discourse, where, speaker.head)
    hop = hop or last_organisation(discourse, where, speaker.head) or local_body(discourse, where, speaker.head)
    hop = hop or main_organisation(discourse, where, speaker.head) or _outlet_that_spoke(discourse, speaker, where)
    return named_here(hop, speaker)


def platform(discourse: Discourse, speaker: Speaker, where: Where) -> Chain:
    return named_here(host(discourse, where, speaker.head), speaker)


def _outlet_that_spoke(discourse: Discourse, speaker: Speaker, where: Where) -> Hop | None:
    """The outlet that spoke right before, for "the organization" where no other body is meant: a poll taker, a site."""
    last = next(iter(reversed(discourse.before(where.place))), None)
    near = last is not None and last.kind == "outlet" and discourse.distance(where.place, last.until) <= 1
    return last.chain[-1] if last and near and speaker.head in words("general_bodies.txt") else None


def _so_called(discourse: Discourse, speaker: Speaker, where: Where) -> Voice | None:
    """The body that spoke last and shortly before under that noun: "Vesk's news agency", "the Vesk Tides Agency"."""
    before = [v for v in discourse.before(where.place) if v.name.lower().endswith(f" {speaker.head}")]
    near = before and discourse.distance(where.place, before[-1].until) <= REACH
    return before[-1] if near and before[-1].kind in (*_BODIES, "unnamed") else None


def spokesperson(discourse: Discourse, speaker: Speaker, where: Where) -> Chain:
    """The spokesman: a named one who spoke, or the body that an unnamed one spoke for."""
    word = speaker.hops[-1].name.split()[-1]
    if words := brought_in(discourse.scene, speaker, where, word):
        return (Hop(words, "unnamed", (speaker.span,)),)  # "the family spokesman"
    voice = next(
        (v for v in reversed(discourse.before(where.place)) if v.spoken or _is_called(discourse, v, word)), None
    )
    return named_here(voice.chain[-1] if voice else last_organisation(discourse, where), speaker)


def _is_called(discourse: Discourse, voice: Voice, word: str) -> bool:
    """Whether a named person who spoke is called a spokesman, or whatever `word` is."""
    return bool(
        voice.spoke and voice.kind == "person" and voice.figure and called_so(discourse.scene, voice.figure, word)
    )


def vehicle(discourse: Discourse, speaker: Speaker, where: Where) -> Chain:
    """As in "the statement", "the account": of whoever wrote or spoke last."""
    if speaker.head in ("account", "page", "feed", "tweet", "tweets"):
        handles = list(_HANDLE.finditer(discourse.scene.text, max(0, where.place - 3000), where.place))
        if handles:
            return (Hop(handles[-1].group(), "social", (speaker.span,)),)
    if issuer := _issuer(discourse, speaker, where):
        return named_here(issuer, speaker)
    last = next(iter(reversed(discourse.before(where.place))), None)
    if last and last.kind == "unnamed" and discourse.distance(where.place, last.until) <= 1:
        return carried(last, speaker)  # "a student wrote …; the post says"
    voice = discourse.last(where.place, "organisation", "person", "social")
    if voice and voice.name not in platforms() and discourse.distance(where.place, voice.place) <= REACH:
        return named_here(voice.chain[-1], speaker)
    return named_here(last_organisation(discourse, where), speaker)


def _issuer(discourse: Discourse, speaker: Speaker, where: Where) -> Hop | None:
    """Whose "the statement" is: the one of "the Roe statement" last, else who last said something "in a statement"."""
    scene = discourse.scene
    first = scene.sentences[max(0, scene.number(where.place) - ISSUED)].start if scene.sentences else 0
    head = re.compile(
        rf"(?P<new>\b(?:[Aa]n?|[Ii]ts|[Hh]is|[Hh]er|[Tt]heir)\s+(?:[\w-]+\s+){{0,2}}?)?(?:(?<=\s)|\b){re.escape(speaker.head)}\b"
    )
    for match in reversed(list(head.finditer(scene.text, first, where.place))):
        at = match.start() if match.group("new") else match.start() - 2
        if scene.quoted(at):
            continue
        named = scene.cast.named_at(match.end() - len(speaker.head) - 2)
        if named and named[1].kind in ("organisation", "person"):
            return named_hop(named[1], named[0])
        whose = re.sub(r"^(?:an?|its|his|her|their)\s+", "", (match.group("new") or "").strip(), flags=re.IGNORECASE)
        if whose and read_noun(whose).sort == "organisation":
            return Hop(" ".join(whose.split()), "organisation")  # "a harbour ministry statement"
        spoke = [v for v in discourse.before(where.place) if scene.number(v.place) == scene.number(at)]
        if match.group("new") and spoke and spoke[-1].kind in ("organisation", "person", "social", "outlet"):
            return spoke[-1].chain[-1]
    return None
