"""Groups that are only said to watch something: "a group monitoring the war", "a monitoring group"."""

from __future__ import annotations

import re

from reportedly.model.attribution import Attribution
from reportedly.model.source import Hop
from reportedly.sources.figure import Figure
from reportedly.sources.scene import Scene, once

_GROUP = r"(?:group|organi[sz]ation|body|network|charity|NGO|service|centre|center)"
_WATCHES = re.compile(
    rf"(?:the |an? )?(?:[\w’'-]+ ){{0,4}}?(?:{_GROUP},? (?:(?:that|which) )?monitor(?:ing|s)\b|"
    rf"(?:monitoring|observer) {_GROUP}\b|watchdog\b)",
    re.IGNORECASE,
)
_WATCHER = re.compile(r"\b(?:Observatory|Watch|Monitor|Monitors|Monitoring)\b")


def watchers_named(scene: Scene, a: Attribution) -> dict[str, Hop]:
    """For a hop of `a` that is a nameless group said to watch: the one body of the article whose name tells it, too."""
    nameless = [
        hop
        for hop in a.chain
        if hop.kind in ("unnamed", "organisation") and hop.spans and _WATCHES.match(hop.spans[0].of(scene.text))
    ]
    if not nameless or any(_WATCHER.search(hop.name) for hop in nameless):
        return {}
    watchers = _watchers(scene)
    return {h.name: Hop(watchers[0].name, "organisation") for h in nameless} if len(watchers) == 1 else {}


@once
def _watchers(scene: Scene) -> list[Figure]:
    return [f for f in scene.cast.figures if f.kind == "organisation" and _WATCHER.search(f.name)]
