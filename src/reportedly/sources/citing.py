"""Whom an outlet or reporter has it from: "the Post, citing the Herald, which quoted two officials"."""

from __future__ import annotations

import re

from reportedly.model.source import Hop
from reportedly.model.span import Span
from reportedly.sources.nouns import read_noun
from reportedly.sources.scene import Scene
from reportedly.sources.who import read_speaker

_CITING = re.compile(
    r"\b(?=[abchloqrtw])(?:(?:(?:citing|cites|cited(?!\s+(?:by|in))|quoting|quotes|quoted(?!\s+(?:by|in))|hears\s+from|heard\s+from|learned\s+from|told\s+by|attributed\s+to|on\s+the\s+word\s+of|based\s+on)\s+"
    r"|(?:was|were|been)\s+told\s+by\s+)[\"“]?"  # citing "friends and others"
    r"|report(?:s|ed)\s+(?=[^.,;:“”\"]{2,60}?\sas\s+(?:saying|telling)\b))",  # the Herald reported Roe as saying
    re.IGNORECASE,
)
_END = re.compile(
    r"[,;:)\]”\"—–]|\s\(|\.\s|\s(?:as\s+(?:the|its)|that|who|which|has|have|had|is|are|was|were|will|would|says?|said|reports|reported|reporting|claims|claimed|writes|"
    r"tells?|told|as\s+(?:saying|telling|reading|stating)|saying|and\s+said)\b"
    # citing a memo | it said was leaked
    r"|\s(?=(?:it|he|she|they)\s(?:said|says|had|has|claims|claimed|obtained|got)\b)"
)
_WITHOUT = re.compile(r"\b(?:without|not|never|n[’']t) $")
_KINDS = ("unnamed", "person", "outlet", "organisation", "document", "social")
DEPTH = 3


def cited(scene: Scene, within: Span, after: int, depth: int = DEPTH) -> tuple[Hop, ...]:
    """The hops behind a citation in `within`: at its head ("Citing officials, the Post …") or from `after` on."""
    for match in _CITING.finditer(scene.text, within.start, within.end):
        if _WITHOUT.search(scene.text, max(0, match.start() - 10), match.start()):
            continue
        if scene.quoted(match.start()) or within.start + 4 < match.start() < after:
            continue
        end = _END.search(scene.text, match.end(), within.end)
        stop = end.start() if end else within.end
        named = scene.cast.named_at(stop + 2) if scene.text[stop : stop + 2] == ", " else None
        if named and named[0].span.start == stop + 2 and named[1].kind == "person":
            stop = named[0].span.end  # "quoted an eyewitness, Ann Roe, as saying"
        speaker = read_speaker(scene, Span(match.end(), stop))
        if (
            speaker is None
            or speaker.refers in ("self", "pronoun")
            or not speaker.hops
            or speaker.hops[-1].kind not in _KINDS
        ):
            continue
        if speaker.hops[-1].kind == "unnamed" and not read_noun(speaker.head).sort:
            continue
        further = cited(scene, within, stop, depth - 1) if depth and speaker.hops[-1].kind == "outlet" else ()
        return (*speaker.hops, *further)
    return ()
