"""Sources whom a lead credits before the article says to whom they spoke: "sources say", and then "sources told X"."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from reportedly.model.attribution import Attribution
from reportedly.model.source import Hop
from reportedly.sources.resolve import starting_place
from reportedly.sources.scene import Scene

# The lead is the first three sentences; elsewhere the outlet follows at once or the source is somebody else.
LEAD = 3
SOON = 3


def add_foretold(scene: Scene, attributions: Sequence[Attribution]) -> list[Attribution]:
    """The attributions; an unnamed source in the same words that one outlet alone is credited with soon after is that
    outlet's."""
    later: dict[str, list[tuple[int, Hop]]] = {}
    for a in attributions:
        if len(a.chain) == 2 and a.chain[0].kind == "outlet" and a.chain[1].kind == "unnamed":
            later.setdefault(a.chain[1].name.casefold(), []).append((starting_place(a), a.chain[0]))
    return [_with_outlet(scene, a, later) for a in attributions]


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
