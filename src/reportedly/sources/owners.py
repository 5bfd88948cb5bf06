"""Whose words, offices and papers are: what stands before, in and behind a noun ("the Herald's insider").

Whoever that is may be any phrase; `read` reads it (who.py).
"""

from __future__ import annotations

import re
from collections.abc import Callable

from reportedly.model.source import Hop, SourceKind
from reportedly.model.span import Span
from reportedly.sources.nouns import read_noun
from reportedly.sources.phrase import Phrase
from reportedly.sources.phrasing import own_words
from reportedly.sources.scene import Scene
from reportedly.sources.speaker import Speaker, named_hop

Read = Callable[[Scene, Span], Speaker | None]
_CARRYING = ("reported", "relayed", "carried", "published", "posted", "issued", "released", "filed", "run")
_CARRIED = re.compile(r"\s*(?:by|in|on) ")


def hop_of(scene: Scene, phrase: Phrase, kind: SourceKind) -> Hop:
    return Hop(own_words(phrase, scene), kind, (phrase.span,))


def owner_of(scene: Scene, phrase: Phrase, read: Read) -> Speaker | None:
    """Whose it is: "the Herald's insider", "an Acme spokesman", "a spokesman for Acme", "a report in the Herald"."""
    named = scene.cast.named_in(phrase.owner) if phrase.owner else scene.cast.named_in(phrase.core)
    if named:
        name, figure = named[-1]
        if figure.kind == "place" and not phrase.owner:
            return None
        return Speaker((named_hop(figure, name),), gender=figure.gender, span=name.span, figure=figure)
    if phrase.owner and phrase.owner.start < phrase.owner.end:
        return read(scene, phrase.owner)
    return None


def beside(scene: Scene, phrase: Phrase, prepositions: str, read: Read) -> Speaker | None:
    """Who follows the preposition, where it is one of those that make an owner ("from", "carried by")."""
    carrier = _CARRIED.match(scene.text, phrase.complement.start, phrase.complement.end) if phrase.complement else None
    if phrase.complement and phrase.preposition in _CARRYING:
        return read(scene, Span(carrier.end(), phrase.complement.end)) if carrier else None
    if phrase.complement and phrase.preposition in prepositions.split():
        return read(scene, phrase.complement)
    return None


def whose_thing(scene: Scene, phrase: Phrase) -> Speaker | None:
    """Whose thing it is that is said to say something: "her plan", "an inquiry by the Herald"."""
    if phrase.determiner == "owner" and not phrase.noun.plural and phrase.first in ("his", "her"):
        return Speaker((hop_of(scene, phrase, "unknown"),), "owned", phrase.noun.word, span=phrase.span)
    named = scene.cast.named_in(phrase.complement) if phrase.complement and phrase.preposition == "by" else []
    if named and named[0][1].kind in ("outlet", "organisation"):
        name, figure = named[0]
        return Speaker((named_hop(figure, name),), gender="n", span=phrase.span, figure=figure)
    return None


def office_of(scene: Scene, phrase: Phrase) -> Speaker | None:
    """As in "a foreign ministry spokesman": the words before the spokesman are an organisation's."""
    before = phrase.core.of(scene.text).rsplit(None, 1)[0] if " " in phrase.core.of(scene.text) else ""
    words = re.sub(r"^(?:the|an?|another)\s+", "", before, flags=re.IGNORECASE)
    noun = read_noun(words) if words else None
    if noun is None or noun.sort != "organisation":
        return None
    refers = (
        "organisation" if noun.word in ("company", "firm", "group", "club", "team", "agency", "airline", "bank") else ""
    )
    return Speaker((Hop(words, "organisation", (phrase.span,)),), refers, noun.word, "n", span=phrase.span)
