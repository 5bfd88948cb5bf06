"""Who "the Acme spokesman" is, where the article has named him."""

from __future__ import annotations

import re

from reportedly.model.source import Hop
from reportedly.sources.callings import called_so
from reportedly.sources.discourse import Chain, Discourse, Where
from reportedly.sources.speaker import Speaker

_SPEAKS = ("spokesman", "spokeswoman", "spokesperson")
_SPEAKS_FOR = re.compile(r"\bspokes\w+ (?:for|of) [^,.;]{3,60}, $")  # a spokesman for the harbour ministry, Bo Hall


def their_spokesperson(discourse: Discourse, speaker: Speaker, where: Where) -> Chain:
    """As in "the Acme spokesman": who alone is called so beside that name, else for whom he speaks."""
    scene, whose = discourse.scene, speaker.hops[-1].name.split()[0]
    people = [f for f in scene.cast.figures if f.kind == "person" and f.name != speaker.hops[-1].name]
    called = {
        f.name
        for f in people
        if any(whose in scene.sentence(at).of(scene.text) for at in f.starts[:6])
        and (
            any(called_so(scene, f, word) for word in _SPEAKS)
            or any(_SPEAKS_FOR.search(scene.text, max(0, at - 90), at) for at in f.starts[:6])
        )
    }
    return (Hop(called.pop(), "person", (speaker.span,)),) if len(called) == 1 else speaker.hops
