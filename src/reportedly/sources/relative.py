"""Whom "who", "which" and "that" mean: what stands right before them."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace

from reportedly.model.source import Hop
from reportedly.model.span import Span
from reportedly.sources.antecedents import ANTECEDENT, CITING, HOLDS, OF_A_BODY, SAYS, SOMEONE, TOOK
from reportedly.sources.carried import carried
from reportedly.sources.discourse import Chain, Discourse, Where
from reportedly.sources.figure import Figure
from reportedly.sources.named_before import described, named_both
from reportedly.sources.nouns import read_noun
from reportedly.sources.scene import Scene
from reportedly.sources.speaker import Speaker, named_hop
from reportedly.sources.spelling import Name
from reportedly.sources.who import read_speaker

# How many code points before the pronoun are looked at.
BACK = 400
# "Ann Roe, R-Vesk, | who": the party and where from.
_PARTY = re.compile(r",? \(?[RDI]-[A-Z][\w.]*(?: [A-Z]\w*\.?)?\)?$")
_BRACKET = re.compile(r"\s*\([^()]{0,40}\)$")
# The first words of a sentence, where nothing else ends before the pronoun: "Some divers | who".
_FIRST_WORDS = re.compile(r"([^,.;:—–“\"]{3,60})$")
_AT = re.compile(r"\b([a-z-]+)\s(?:at|in|from|near|of|outside|inside|on)\s$")
_DATED = re.compile(
    r"(?:\s(?:from|of|in|on|earlier|late|early))?\s(?:last|this)\s(?:week|month|year|\w+day)$|\s(?:on\s)?\w+day$"
)


@dataclass(frozen=True, slots=True)
class Meant:
    """Whose words stand before the pronoun, still to be resolved."""

    speaker: Speaker
    where: Where


def antecedent(discourse: Discourse, speaker: Speaker, where: Where) -> Chain | Meant:
    """The chain of a name before the pronoun, or the speaker whom the words before it mean."""
    scene, offset = discourse.scene, max(0, speaker.span.start - BACK)
    before = _BRACKET.sub("", scene.text[offset : speaker.span.start].rstrip(" ,—–-("))
    before = _PARTY.sub("", before)
    before = SAYS.sub("", _DATED.sub("", before))  # "a Herald article from last month that said"
    named = scene.cast.named_at(offset + len(before) - 1) if before else None
    if named and speaker.head != "which" and named[1].kind in ("place", "organisation"):
        begins = named[0].span.start
        if holder := _who_holds(scene, begins):
            return (named_hop(holder[1], holder[0]),)
        if whose := OF_A_BODY.search(before, 0, begins - offset):
            found = read_speaker(scene, Span(offset + whose.start(1), named[0].span.end))
            return Meant(found, where) if found else speaker.hops
    if named and (both := named_both(scene, named)):
        return (Hop(both, named_hop(named[1], named[0]).kind, (speaker.span,)),)
    if named:
        return (named_hop(named[1], named[0]),)
    earlier = discourse.before(where.place)
    if re.search(r"\b(?:and|but|or)$", before) and earlier:
        return carried(earlier[-1], speaker)  # "…, who came and who said"
    start = _where_it_begins(scene, speaker, before, offset)
    if start is not None and (whom := described(scene, start)):
        return (named_hop(whom[1], whom[0]),)
    found = read_speaker(scene, Span(start, offset + len(before))) if start is not None else None
    if start is None or found is None or found.refers == "who":
        return speaker.hops
    return Meant(found, replace(where, place=start, going_on=False))


def _where_it_begins(scene: Scene, speaker: Speaker, before: str, offset: int) -> int | None:
    """Where the noun phrase begins that `before`, a text from `offset` on, ends with."""
    begins = max(0, scene.sentence(speaker.span.start).start - offset)
    phrase = ANTECEDENT.search(before, begins) or _FIRST_WORDS.match(before, begins)
    if phrase is None:
        return None
    start = phrase.start(1) + max((m.end() for m in TOOK.finditer(phrase.group(1))), default=0)
    start = max([start, *(m.end() for m in CITING.finditer(before, start))])
    if someone := SOMEONE.search(before, 0, start):
        return offset + someone.start()
    return _people_at(scene, offset + start, offset + len(before)) if speaker.head == "who" else offset + start


def _people_at(scene: Scene, start: int, end: int) -> int:
    """Where "witnesses at a lodge" begins, for a "who" behind the lodge, which does not speak."""
    found = read_speaker(scene, Span(start, end))
    people = _AT.search(scene.text, max(0, start - 60), start)
    lifeless = found is not None and found.hops and found.hops[-1].kind == "unnamed" and not read_noun(found.head).sort
    if not (lifeless and people) or read_noun(people.group(1)).sort not in ("person", "figure", "source"):
        return start
    return people.start(1)


def _who_holds(scene: Scene, body: int) -> tuple[Name, Figure] | None:
    """The person of "Bo Hall, head of the Vesk Office, who": whom the words before the body at `body` are about."""
    names = scene.cast.named_in(Span(max(scene.sentence(body).start, body - 120), body))
    people = [
        pair for pair in names if pair[1].kind == "person" and HOLDS.fullmatch(scene.text, pair[0].span.end, body)
    ]
    return people[-1] if people else None
