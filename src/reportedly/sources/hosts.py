"""The place where people write as a body that speaks itself: "the platform", "the social media giant"."""

from __future__ import annotations

import re

from reportedly.model.source import Hop
from reportedly.sources.discourse import Discourse, Where
from reportedly.sources.figure import Figure
from reportedly.sources.scene import Scene, once
from reportedly.sources.speaker import platforms

HOST = "platform"
_SO_CALLED = re.compile(
    rf"\b(?:{HOST}|(?:social|video|messaging|photo|media)[\w -]* (?:giant|company|firm|service))$", re.IGNORECASE
)


def host(discourse: Discourse, where: Where, words: str) -> Hop | None:
    """The platform that the words mean: the one that the article has named last before."""
    if not _SO_CALLED.search(words):
        return None
    named = [f for f in _hosts(discourse.scene) if f.starts[0] < where.place]
    last = max(named, key=lambda f: f.last_before(where.place) or 0, default=None)
    return Hop(last.name, "organisation") if last else None


@once
def _hosts(scene: Scene) -> list[Figure]:
    return [figure for figure in scene.cast.figures if figure.name in platforms()]
