"""What the words around a noun phrase add: whose press, through whom obtained, how it is written down."""

from __future__ import annotations

import re

from reportedly.model.source import Hop
from reportedly.model.span import Span
from reportedly.sources.phrase import Phrase
from reportedly.sources.places import outlet_at
from reportedly.sources.scene import Scene
from reportedly.sources.speaker import Speaker, platforms
from reportedly.sources.spelling import small_start

_OBTAINED = re.compile(
    r"(?:, which (?:was|were|had been|has been|have been) (?:first )?)?"
    r"\b(?:obtained|seen|reviewed|published|leaked|cited|quoted|released|posted|viewed|revealed|aired|shared)"
    r"(?: \w+ly)? (?:by|to|in|on|with)\s+|\b(?:spoke|talked|speaking|talking)(?: \w+ly)? (?:to|with)\s+"
)
_VIA = re.compile(r"\bvia\s+")  # sources at Acme via the Herald
_QUOTED_BY = re.compile(r",? (?:quoted|cited) (?:by|in) .*$|, (?:reached|contacted|asked|interviewed|speaking)\b.*$")
_ON_A_DAY = re.compile(
    r"(?<=\w)\s(?:on\s)?(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day$|\slast\s(?:week|month|year)$|\syesterday$"
)
_TALK = re.compile(r"\s+(?:(?:media|press|news)\s+)?(?:reports|media|press|newspapers|outlets|rumou?rs)\b")


def place_talk(scene: Scene, phrase: Phrase) -> Speaker | None:
    """The "US" of "according to US reports": talk of a place's press."""
    named = scene.cast.named_at(phrase.core.start)
    whole = named is not None and named[1].kind == "place" and named[0].span.end >= phrase.core.end
    talk = _TALK.match(scene.text, phrase.core.end) if whole else None
    if not talk:
        return None
    span = Span(phrase.core.start, talk.end())
    return Speaker((Hop(" ".join(span.of(scene.text).split()), "rumour", (span,)),), span=span)


def own_words(phrase: Phrase, scene: Scene) -> str:
    """The phrase as the article has it, without a capital that only the sentence gave it."""
    words = _ON_A_DAY.sub("", _QUOTED_BY.sub("", phrase.words))
    name = scene.cast.named_at(phrase.span.start)
    if words.split()[0] in platforms():
        return words
    return words if name and name[0].span.start == phrase.span.start else small_start(words)


def obtained_by(scene: Scene, phrase: Phrase) -> tuple[Hop, ...]:
    """The outlet in "obtained by the Herald", "quoted by the Herald"."""
    obtained = _VIA.search(scene.text, phrase.core.end, phrase.span.end) if phrase.noun.sort == "source" else None
    obtained = obtained or _OBTAINED.search(scene.text, phrase.core.end, phrase.span.end + 60)
    if obtained is None or obtained.start() > phrase.span.end + 1:
        return ()
    found = outlet_at(scene, obtained.end())
    return (found.hop,) if found and found.hop else ()
