"""Bodies whose names are a place and a common noun: "the Ostlandic army", which "the military" means later."""

from __future__ import annotations

import re
from bisect import bisect_left

from reportedly.language.wordlists import other_words
from reportedly.model.source import Hop
from reportedly.sources.discourse import Discourse, Where
from reportedly.sources.nouns import read_noun
from reportedly.sources.scene import Scene, once

# Behind the place: "Ostland's | defence | ministry".
_BEHIND = r"(?:['’]s?)? (?:[a-z][\w-]+ ){{0,2}}?(?:{})\b"
# How many places before are asked, the last one first: a bound that keeps long texts linear.
ASKED = 40
_NEXT = re.compile(r" ([a-z]+)")


def local_body(discourse: Discourse, where: Where, head: str) -> Hop | None:
    """The body of a place that was last called a `head`, or what else a `head` is called, outside quotation marks."""
    scene = discourse.scene
    nouns = "|".join(re.escape(noun) for noun in (head, *other_words("body_words.tsv", head)))
    behind = re.compile(_BEHIND.format(nouns))
    places = _places(scene)
    end = bisect_left(places, where.place)
    for at in reversed(places[max(0, end - ASKED) : end]):
        named = scene.cast.named_at(at)
        body = behind.match(scene.text, named[0].span.end) if named and not scene.quoted(at) else None
        if body and body.end() <= where.place and not _is_a_mans(scene.text, body.end()):
            return Hop(" ".join(scene.text[at : body.end()].split()), "organisation")
    return None


@once
def _places(scene: Scene) -> list[int]:
    """Where places are named, in order."""
    return sorted(at for figure in scene.cast.figures if figure.kind == "place" for at in figure.starts)


def _is_a_mans(text: str, end: int) -> bool:
    """Whether somebody of the body follows: "a Vesk police | officer"."""
    following = _NEXT.match(text, end)
    return following is not None and read_noun(following.group(1)).sort in ("person", "figure", "spokesperson")
