"""Sources whom a lead credits before the article says to whom they spoke: "sources say", and then "sources told X"."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from reportedly.model.attribution import Attribution
from reportedly.model.source import Hop
from reportedly.model.span import Span, words_of
from reportedly.sources.resolve import starting_place
from reportedly.sources.scene import Scene

# The lead is the first three sentences; elsewhere the outlet follows at once or the source is somebody else.
LEAD = 3
# Long words that a lead's content must have, and the share of them that the named person's must repeat. Read on FNC-1.
WORDS, SAME = 4, 0.7
SOON = 3
# Who says the same "too" is somebody else.
_TOO = re.compile(r"\b(?:too|also|as well|likewise|similarly)\b")
_NEW = re.compile(r"an?\s", re.IGNORECASE)


def add_foretold(scene: Scene, attributions: Sequence[Attribution]) -> list[Attribution]:
    """The attributions; an unnamed source in the same words that one outlet alone is credited with soon after is that
    outlet's."""
    later: dict[str, list[tuple[int, Hop]]] = {}
    for a in attributions:
        if len(a.chain) == 2 and a.chain[0].kind == "outlet" and a.chain[1].kind == "unnamed":
            later.setdefault(a.chain[1].name.casefold(), []).append((starting_place(a), a.chain[0]))
    return [_named_later(scene, _with_outlet(scene, a, later), attributions) for a in attributions]


def _named_later(scene: Scene, a: Attribution, attributions: Sequence[Attribution]) -> Attribution:
    """A lead's "a botanist" is the person who is named further on with the same words."""
    lead = len(a.chain) == 1 and a.chain[0].kind == "unnamed" and _NEW.match(a.chain[0].name)
    if not lead or scene.number(starting_place(a)) >= LEAD:
        return a
    said = {w.lower() for w in words_of(a.content, scene.text).split() if len(w) > 3}
    for b in attributions if len(said) >= WORDS else ():
        if b.chain and b.chain[-1].kind == "person" and starting_place(b) > starting_place(a):
            again = {w.lower() for w in words_of(b.content, scene.text).split() if len(w) > 3}
            short = min(len(said), len(again))
            if short >= WORDS and len(said & again) >= SAME * short and not _TOO.search(scene.text, *_whole(scene, b)):
                return replace(a, chain=(*b.chain[:-1], replace(b.chain[-1], spans=a.chain[0].spans)))
    return a


def _whole(scene: Scene, a: Attribution) -> Span:
    """The sentences in which it is said."""
    spans = (*a.source, *a.cue, *a.content)
    return scene.around(Span(min(s.start for s in spans), max(s.end for s in spans)))


def _with_outlet(scene: Scene, a: Attribution, later: dict[str, list[tuple[int, Hop]]]) -> Attribution:
    if len(a.chain) != 1 or a.chain[0].kind != "unnamed":
        return a
    found = later.get(a.chain[0].name.casefold(), [])
    if len({outlet.name for _, outlet in found}) != 1:
        return a
    place, outlet = min(found, key=lambda one: one[0])
    here, there = scene.number(starting_place(a)), scene.number(place)
    if not (here < there and (here < LEAD or there - here <= SOON)):
        return a
    return replace(a, chain=(outlet, *a.chain))
