"""What was found elsewhere in the article, under the words that mean it here."""

from __future__ import annotations

from reportedly.model.source import Hop
from reportedly.sources.discourse import Chain, Voice
from reportedly.sources.speaker import Speaker


def carried(voice: Voice, speaker: Speaker) -> Chain:
    """A voice's chain under the words that carry it here."""
    last = voice.chain[-1]
    here = Hop(last.name, last.kind, (speaker.span,))
    return (*voice.chain[:-1], here) if voice.chain[-1].kind in ("unnamed", "document") else (here,)


def named_here(hop: Hop | None, speaker: Speaker) -> Chain:
    """A hop found elsewhere under the words that mean it here; what the words alone say where none was found."""
    return (Hop(hop.name, hop.kind, (speaker.span,)),) if hop else speaker.hops
