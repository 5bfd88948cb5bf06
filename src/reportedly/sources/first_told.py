"""Where "the story" stood, as the article told: "a piece in the Vesk Ledger", "the tale began on Pier Today"."""

from __future__ import annotations

import re

from reportedly.model.source import Hop
from reportedly.model.span import Span
from reportedly.sources.discourse import Discourse, Where
from reportedly.sources.makers import REACH
from reportedly.sources.media import credited_before
from reportedly.sources.outlets import outlet_key
from reportedly.sources.scene import Scene
from reportedly.sources.speaker import named_hop

_STORY = r"(?:report|article|story|scoop|piece|exclusive)"
# What may have begun somewhere, too; "debunked the hoax in the Ledger" tells of another piece.
_TALE = r"(?:report|article|story|scoop|piece|exclusive|tale|hoax|rumou?r|claim|post)"
_STOOD = (
    r"(?:published|posted|printed|aired|carried|run|ran|began|begun|begins|started|originated|originates|appeared|"
    r"surfaced|came|comes)"
)
# The story that stood in the outlet whose name follows; what it is about may stand between where a verb tells that.
_IN = re.compile(
    rf"\b(?:{_STORY}|{_TALE}(?: (?:about|of|that|which|on) [^.;:“”\"]{{1,70}}?)?,? "
    rf"(?:(?:that|which|was|had|has|have|been|first|originally|initially|reportedly|to) )*{_STOOD})"
    rf"(?: (?:on \w+day|yesterday|today|last \w+))?"
    r" (?:in|on|at|by|from|with)(?: (?:the|an?))?(?: [\w’'-]+){0,3}? [\"“'‘]?(?:[Tt]he )?$"
)
# The outlet that had it: "Pier Today ran a 400-word piece".
_HAD = re.compile(
    rf"(?: (?:first|\w+ly|also|had|has))* (?:published|posted|printed|aired|carried|ran|broke|wrote|has|had) "
    rf"(?:an?|the|its|this) (?:[\w-]+ ){{0,4}}?{_STORY}\b"
)
# How many code points before a name such words may stand.
_BEFORE = 160


def first_told(discourse: Discourse, where: Where, words: str) -> Hop | None:
    """The outlet that the article last told had a story; of "the original story", the first that it told of.

    None where another outlet was credited in a later sentence: the story is likelier its.
    """
    scene = discourse.scene
    original = "original" in words.lower().split()
    number = 0 if original else max(0, scene.number(where.place) - REACH)
    first = scene.sentences[number].start if scene.sentences else 0
    told = [
        (name, figure)
        for name, figure in scene.cast.named_in(Span(first, where.place))
        if figure.kind == "outlet" and outlet_key(figure.name) not in scene.own and _stood_in(scene, name.span)
    ]
    if not told:
        return None
    name, figure = told[0] if original else told[-1]
    since = [h for at, h in credited_before(discourse, where.place) if scene.number(at) > scene.number(name.span.start)]
    return None if since and since[-1].name != figure.name and not original else named_hop(figure, name)


def _stood_in(scene: Scene, name: Span) -> bool:
    """Whether words beside the name tell that a story stood there."""
    begin = max(name.start - _BEFORE, scene.sentence(name.start).start)
    return bool(_IN.search(scene.text, begin, name.start) or _HAD.match(scene.text, name.end))
