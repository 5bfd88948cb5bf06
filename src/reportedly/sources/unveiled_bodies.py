"""Bodies and outlets that a lead only describes before it names them: "a monitoring group", "a Vesk newspaper"."""

from __future__ import annotations

import re
from collections.abc import Sequence

from reportedly.model.attribution import Attribution
from reportedly.model.source import Hop, SourceKind
from reportedly.model.span import Span
from reportedly.sources.bodies import called
from reportedly.sources.callings import called_so
from reportedly.sources.discourse import CORE
from reportedly.sources.figure import Figure
from reportedly.sources.media import other_medium
from reportedly.sources.nouns import Noun, read_noun
from reportedly.sources.phrase import read_phrase
from reportedly.sources.scene import Scene

# The first sentences, captions and headings among them. A body named for the first time right after one without a name
# is seldom another.
LEAD = 5
# How many sentences after the nameless words the name may stand. Read on FNC-1: leads name at once or far below.
SOON = 3
# Kinds of a hop that may have no name though it means one body: "a watchdog", "a Vesk newspaper".
NAMELESS = ("unnamed", "organisation", "outlet")
_KINDS: dict[str, SourceKind] = {"outlet": "outlet", "organisation": "organisation"}
# A body that its head brings in: "Bo Hall, who runs the Vesk Watch", "Bo Hall, director of the Vesk Watch".
_HEADS = re.compile(
    r",? (?:who |that )?(?:\w+ ){0,2}?(?:runs|heads|leads|founded|directs|head|director|founder|chief|president|leader|"
    r"chairman|spokesman|spokeswoman|spokesperson)\b[^,.;]{0,40}$"
)


def bodies_named(scene: Scene, a: Attribution, after: Sequence[Attribution]) -> dict[str, Hop]:
    """For each hop of `a` that is one body or outlet without a name: its name, where those who speak soon after have
    it. `after`: the attributions with a source that follow, in order."""
    found: dict[str, Hop] = {}
    for hop in a.chain:
        noun = _described(scene, hop)
        body = _next_body(scene, a, noun, after) if noun else None
        if body:
            found[hop.name] = body
    return found


def _described(scene: Scene, hop: Hop) -> Noun | None:
    """The noun of "a monitoring group"; None for a name, several, or one already spoken of."""
    if hop.kind not in NAMELESS or not hop.spans:
        return None
    noun = read_noun(CORE.split(hop.name, maxsplit=1)[0])
    if noun.plural or noun.sort not in ("organisation", "outlet"):
        return None
    if any(f.kind not in ("place", "other") for _, f in scene.cast.named_in(hop.spans[0])):
        return None
    if hop.name.startswith(("a ", "an ")):
        return noun
    phrase = read_phrase(scene, hop.spans[0])  # the name of "a watchdog" is without its "a"
    bare = phrase is not None and phrase.noun.word == noun.word and not phrase.owner
    return noun if bare and phrase and (phrase.first in ("a", "an") or not phrase.determiner) else None


def _next_body(scene: Scene, a: Attribution, noun: Noun, after: Sequence[Attribution]) -> Hop | None:
    here = scene.number(a.source[0].start)
    for b in after:
        distance = scene.number(b.source[0].start) - here
        if distance > SOON:
            return None
        for name, figure in scene.cast.named_in(b.source[0]) if distance else ():
            new = figure.starts[0] == name.span.start  # who was named before could have been named at once
            if new and _fits(scene, noun, figure) and _speaks(scene, b, figure, name.span):
                return Hop(figure.name, _KINDS[figure.kind])
    return None


def _fits(scene: Scene, noun: Noun, figure: Figure) -> bool:
    """Whether the figure may be called so."""
    if noun.sort == "outlet":
        return figure.kind == "outlet" and not other_medium(figure.name, noun.word)
    if figure.kind not in _KINDS:
        return False
    return called_so(scene, figure, noun.word) or (figure.kind == "organisation" and called(figure.name, noun.word))


def _speaks(scene: Scene, b: Attribution, figure: Figure, name: Span) -> bool:
    """Whether the figure is credited there, or who is credited is its head."""
    credited = any(hop.name == figure.name for hop in b.chain)
    return credited or bool(_HEADS.search(scene.text[b.source[0].start : name.start]))
