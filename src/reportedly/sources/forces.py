"""Which force "police" are: the one that the article names."""

from __future__ import annotations

import re

from reportedly.model.source import Hop
from reportedly.sources.discourse import Chain, Discourse, Where
from reportedly.sources.figure import Figure
from reportedly.sources.scene import Scene, once
from reportedly.sources.speaker import Speaker

_FORCE = re.compile(r"\b(?:Constabulary|Police|police|Gendarmerie)\b")
# How many of a body's mentions are looked at: a bound that keeps long texts linear.
ASKED = 6
_ITS_POLICE = re.compile(r" (?:police|officers)\b")


def police(discourse: Discourse, speaker: Speaker, where: Where) -> Chain:
    """As in "police said": the one force of the article that has a name, once it was named."""
    named = _forces(discourse.scene)
    if len(named) != 1 or named[0].starts[0] > where.place:
        return speaker.hops
    return (Hop(named[0].name, "organisation", (speaker.span,)),)


@once
def _forces(scene: Scene) -> list[Figure]:
    return [f for f in scene.cast.figures if f.kind == "organisation" and _is_force(scene, f)]


def _is_force(scene: Scene, figure: Figure) -> bool:
    """Whether it is a police force by its name, or by the word behind it: "VRC police"."""
    if _FORCE.search(figure.name):
        return True
    names = (scene.cast.named_at(start) for start in figure.starts[:ASKED])
    return any(one is not None and _ITS_POLICE.match(scene.text, one[0].span.end) for one in names)
