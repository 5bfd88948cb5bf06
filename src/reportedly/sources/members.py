"""Which armed group "the militants" are: the one of whose militants or fighters the article spoke last,
else the group that it spoke of last."""

from __future__ import annotations

import re

from reportedly.language.wordlists import words
from reportedly.model.source import Hop
from reportedly.sources.bodies import last_organisation
from reportedly.sources.discourse import Discourse, Where
from reportedly.sources.figure import Figure
from reportedly.sources.scene import Scene, once

_ARMED = r"(?:militant|fighter|jihadist|jihadi|insurgent|rebel|extremist|terrorist|gunmen|gunman)"
_MEMBERS = re.compile(rf"the {_ARMED}s?", re.IGNORECASE)
# Those who belong to one group; fighters and gunmen may be anybody's.
_OF_A_GROUP = re.compile(r"the (?:militant|terrorist|jihadist|jihadi|extremist)s", re.IGNORECASE)
_ARMED_GROUP = re.compile(
    r"\b(?:militant|terror(?:ist)?|extremist|jihadi(?:st)?|rebel|insurgent|armed) group,? (?:the )?$"
)
_ITS_MEN = re.compile(rf"['’]?s? (?:{_ARMED}s?\b|(?:militant|terror(?:ist)?|extremist|rebel|armed) group)")


def armed_group(discourse: Discourse, said: str, where: Where) -> Hop | None:
    """The group that `said` ("the militants", nothing else) mean at `where`; None for others."""
    if not _MEMBERS.fullmatch(said):
        return None
    scene = discourse.scene
    groups = [f for f in _armed(scene) if f.starts[0] < where.place]
    last = max(groups, key=lambda f: f.last_before(where.place) or 0, default=None)
    if last:
        return Hop(last.name, "organisation")
    group = last_organisation(discourse, where, "group") if _OF_A_GROUP.fullmatch(said) else None
    if group is None or group.name[:1].islower():
        return None  # "the authorities" are no such group
    return None if set(group.name.split()) & words("organisation_words.txt") else group


@once
def _armed(scene: Scene) -> list[Figure]:
    return [f for f in scene.cast.figures if f.kind == "organisation" and _is_armed(scene, f)]


def _is_armed(scene: Scene, figure: Figure) -> bool:
    """Whether the article speaks of its fighters, or calls it an armed group."""
    for start in figure.starts:
        named = scene.cast.named_at(start)
        if named and _ITS_MEN.match(scene.text, named[0].span.end):
            return True
        if _ARMED_GROUP.search(scene.text, max(0, start - 40), start):
            return True
    return False
