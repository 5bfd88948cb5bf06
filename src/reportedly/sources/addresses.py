"""Sites that the article gives by their address, in small letters: "on the gossip site vesktides.com"."""

from __future__ import annotations

import re

from reportedly.model.source import Hop
from reportedly.sources.discourse import Discourse, Where

_SITES = ("site", "website", "blog")
_ADDRESS = re.compile(
    r"\b(?:site|website|blog)(?: is)?(?: called| at| named)?:? (?:www\.)?"
    r"([a-z\d][\w-]*(?:\.[\w-]+)*\.[a-z]{2,6})\b"
)
# How many sentences back the address may stand; further back the site is seldom the one last spoken of.
REACH = 5


def site_by_address(discourse: Discourse, where: Where, head: str) -> Hop | None:
    """The site that "the `head`" means, where its address was given last; None where an outlet was named since."""
    scene = discourse.scene
    if head not in _SITES or not scene.sentences:
        return None
    first = scene.sentences[max(0, scene.number(where.place) - REACH)].start
    found = list(_ADDRESS.finditer(scene.text, first, where.place))
    since = found and any((f.last_before(where.place) or 0) >= found[-1].end() for f in scene.cast.outlets)
    return Hop(found[-1].group(1), "outlet") if found and not since else None
