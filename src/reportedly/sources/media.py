"""Which outlet "the site", "the magazine", "a new report" mean."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterator

from reportedly.model.source import Hop
from reportedly.model.span import Span
from reportedly.sources.discourse import Discourse
from reportedly.sources.figure import Figure
from reportedly.sources.outlets import known_outlet, outlet_key
from reportedly.sources.scene import Scene, once
from reportedly.sources.speaker import named_hop

# How many sentences on an outlet may be named that "a new report" already meant.
AHEAD = 3
# Which kinds of the outlet table each word can stand for; words that are not here fit every outlet.
_MEDIA = {
    "newspaper": ("newspaper", "tabloid"),
    "paper": ("newspaper", "tabloid"),
    "daily": ("newspaper", "tabloid"),
    "tabloid": ("tabloid",),
    "magazine": ("magazine", "tabloid"),
    "mag": ("magazine", "tabloid"),
    "weekly": ("magazine", "newspaper", "tabloid"),
    "agency": ("agency",),
    "news agency": ("agency",),
    "wire": ("agency",),
    "network": ("broadcaster",),
    "channel": ("broadcaster",),
    "station": ("broadcaster",),
    "broadcaster": ("broadcaster",),
    "blog": ("blog", "web"),
}
_CREDITED = re.compile(
    r"\b(?:to|by|in|per|told|from|via|(?:wr[io]te|writes|written|writing|reported) on)"
    r"(?: (?:the|an?))?(?: \w+(?: \w+)?['’]s)?"
    r"(?: (?:\w+ )?(?:(?:web)?site|blog|paper|newspaper|daily|weekly|magazine|tabloid))? $"
    r"|^(?:the )?(?:\w+ ){0,2}(?:(?:web)?site|blog|newspaper|daily|magazine|tabloid) $"
)
_CREDITING = re.compile(
    r"(?:['’]s)? (?:\w+ ){0,3}?(?:report|said|says|claim|cit|article|story|scoop|exclusive|has a new)"
)
_NO_COMMENT = re.compile(r"\b(?:comment|respond|talk|speak)\w* to(?: the)? $")
# "Confirmed the report to the Herald": it is another's report, where another's stands before.
_TOLD = re.compile(r"\b(?:to|told|with)(?: the)? $")
# Words under which an outlet's report is spoken of.
_REPORTS = ("report", "article", "story", "scoop", "piece", "exclusive")


def last_outlet(discourse: Discourse, place: int, medium: str = "") -> Hop | None:
    """The outlet that "the `medium`" means: one the article calls so, else the one credited or named last.

    An outlet of which the table says that it is something else is not meant.
    """
    scene = discourse.scene
    so_called = scene.cast.beside.called(medium) if medium else frozenset()
    if called := [f for f in so_called if f.kind == "outlet" and _may_be_last(scene, f, place)]:
        return Hop(max(called, key=lambda f: f.last_before(place) or 0).name, "outlet")
    credited = [pair for pair in credited_before(discourse, place) if not other_medium(pair[1].name, medium)]
    latest = next(_named_before(scene, place, medium), None)
    if medium in _REPORTS:  # "declined to comment to the Herald" makes no report of the Herald's
        before = (pair for pair in _named_before(scene, place, medium) if _is_credited(scene, pair[0], reporting=True))
        latest = next(before, None)
        if latest is None and not credited:
            latest = next((p for p in _named_before(scene, place, medium) if _is_credited(scene, p[0])), None)
    if credited and (latest is None or credited[-1][0] >= latest[0] or credited[-1][1].name == latest[1].name):
        return credited[-1][1]
    return Hop(latest[1].name, "outlet") if latest else None


def _named_before(scene: Scene, place: int, medium: str) -> Iterator[tuple[int, Figure]]:
    """The outlets that may be meant by "the `medium`", each where it is named last before `place`, last one first."""
    mentions = _mentions(scene)
    seen: set[Figure] = set()
    for number in range(bisect_left(mentions, place, key=lambda pair: pair[0]) - 1, -1, -1):
        at, figure = mentions[number]
        if figure not in seen:
            seen.add(figure)
            if _may_be_last(scene, figure, place) and not other_medium(figure.name, medium):
                yield at, figure


@once
def _mentions(scene: Scene) -> list[tuple[int, Figure]]:
    """Where outlets are named, in order."""
    return sorted(((at, f) for f in scene.cast.outlets for at in f.starts), key=lambda pair: pair[0])


def _may_be_last(scene: Scene, outlet: Figure, place: int) -> bool:
    """Whether it is another's than the article's, and named in a sentence last before `place`."""
    at = outlet.last_before(place)
    return at is not None and outlet_key(outlet.name) not in scene.own and _in_a_sentence(scene, at)


def outlet_ahead(scene: Scene, place: int) -> Hop | None:
    """The outlet that the next sentences credit: "according to a new report …" may name it later."""
    if not scene.sentences:
        return None
    last = min(scene.number(place) + AHEAD, len(scene.sentences) - 1)
    for name, figure in scene.cast.named_in(Span(place, scene.sentences[last].end)):
        begin = max(name.span.start - 40, scene.sentence(name.span.start).start)
        before = scene.text[begin : name.span.start].lower()
        crediting = _CREDITED.search(before) or _CREDITING.match(scene.text, name.span.end)
        if figure.kind == "outlet" and crediting and outlet_key(figure.name) not in scene.own:
            return named_hop(figure, name)
    return None


def _is_credited(scene: Scene, place: int, *, reporting: bool = False) -> bool:
    """Whether the outlet named at `place` is credited with something; `reporting`: with more than having been told."""
    named = scene.cast.named_at(place)
    before = scene.text[max(0, place - 24) : place].lower()
    credited = _CREDITED.search(before) and not (_TOLD if reporting else _NO_COMMENT).search(before)
    return bool(credited) or (named is not None and bool(_CREDITING.match(scene.text, named[0].span.end)))


def credited_before(discourse: Discourse, place: int) -> list[tuple[int, Hop]]:
    """The outlets credited last up to `place`, each with where."""
    end = bisect_right(discourse.outlets, place, key=lambda pair: pair[0])
    return discourse.outlets[max(0, end - 10) : end]


def _in_a_sentence(scene: Scene, place: int) -> bool:
    """Not in a credit line or heading."""
    return scene.sentence(place).of(scene.text).rstrip("\"”’')] ")[-1:] in ".!?:,…"


def other_medium(name: str, medium: str) -> bool:
    """Whether the table says of the outlet that it is something else than a `medium`."""
    known = known_outlet(name)
    return known is not None and medium in _MEDIA and known.kind not in _MEDIA[medium]
