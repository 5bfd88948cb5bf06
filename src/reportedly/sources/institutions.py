"""Outlets and bodies that are named by a noun: "the newspaper", "the Vesk site", "police", "the company"."""

from __future__ import annotations

import re
from dataclasses import replace

from reportedly.language.wordlists import words as words_in
from reportedly.model.source import Hop
from reportedly.sources.nouns import read_noun
from reportedly.sources.owners import Read, hop_of
from reportedly.sources.phrase import Phrase
from reportedly.sources.scene import Scene
from reportedly.sources.speaker import Speaker, named_hop
from reportedly.sources.spelling import small_start

_TITLE = re.compile(r"[Tt]he ([A-Z]\w+(?: [A-Z]\w+)+) [a-z]+$")  # the Today Vesk | site
_ADJECTIVE = re.compile(r"-(?:based|led|backed|run|owned|funded)$")  # the Vesk-based group

# Parts that speak for the whole: "the court's majority".
_PARTS = ("majority", "minority", "leadership", "management")
_MAN = re.compile(r"[A-Z][\w-]* [a-z]+$")  # a Bank of Vesk | clerk


def outlet(scene: Scene, phrase: Phrase, read: Read) -> Speaker:
    if phrase.noun.plural and phrase.determiner != "definite":
        return Speaker((hop_of(scene, phrase, "rumour"),), plural=True, span=phrase.span)
    title = _TITLE.match(scene.text, phrase.core.start, phrase.core.end) if phrase.definite else None
    if title and scene.cast.named_at(title.start(1)) is None:
        return Speaker((Hop(title.group(1), "outlet", (phrase.span,)),), gender="n", span=phrase.span)
    from_there = ("place", "other") if phrase.determiner == "indefinite" else ("place",)  # "a Vesk newspaper"
    named = [(n, f) for n, f in scene.cast.named_in(phrase.core) if f.kind not in from_there]
    if named and named[-1][1].kind in ("organisation", "person") and phrase.noun.word in ("site", "website", "page"):
        name, figure = named[-1]  # "the Roe company's website" speaks for the company
        return Speaker((named_hop(figure, name),), gender=figure.gender, span=phrase.span, figure=figure)
    if named and (not phrase.owner or named[-1][1].kind == "outlet"):
        name, figure = named[-1]  # "the Ostland Harbour Bell newspaper"
        return Speaker((Hop(figure.name, "outlet", (name.span,)),), gender="n", span=phrase.span, figure=figure)
    if phrase.noun.word in ("site", "website", "page") and phrase.preposition == "of" and phrase.complement:
        owner = read(scene, phrase.complement)  # "the website of the harbour ministry"
        if owner and owner.hops and owner.hops[-1].kind in ("organisation", "person"):
            return replace(owner, span=phrase.span)
    if phrase.noun.word in ("site", "website", "page", "homepage") and phrase.owner:
        owner = read(scene, phrase.owner)  # "the painter's website" speaks for the painter
        if owner and owner.hops and (owner.refers or owner.hops[-1].kind in ("organisation", "person")):
            return replace(owner, span=phrase.span)
    refers = "outlet" if phrase.definite and not phrase.owner else ""
    return Speaker((hop_of(scene, phrase, "outlet"),), refers, phrase.noun.word, "n", span=phrase.span)


def organisation(scene: Scene, phrase: Phrase, read: Read) -> Speaker:
    """As in "the company", which points back; "Vesk police" and "the Roe campaign" are named enough."""
    words = re.sub(r"^(?:the|a|an)\s+", "", phrase.core.of(scene.text), flags=re.IGNORECASE)
    if phrase.determiner == "indefinite" and phrase.noun.word in ("group", "team") and phrase.preposition in ("of", ""):
        return Speaker((hop_of(scene, phrase, "unnamed"),), "", phrase.noun.word, plural=True, span=phrase.span)
    if phrase.determiner == "indefinite" and phrase.noun.word == "operator" and phrase.preposition == "at":
        return Speaker((hop_of(scene, phrase, "unnamed"),), "", phrase.noun.word, span=phrase.span)
    if not scene.cast.named_at(phrase.core.start) and phrase.determiner == "":
        words = small_start(words)
    inside = scene.cast.named_in(phrase.core)
    vague = phrase.noun.word in words_in("general_bodies.txt")  # "the Islamist group" names nobody
    kinds = ("organisation", "outlet", "person") if vague else ("organisation", "outlet", "person", "other")
    named = [f for _, f in inside if f.kind in kinds and not _ADJECTIVE.search(f.name)]
    bare = phrase.definite and len(words.split()) <= 3 and not named and not phrase.complement
    placed = vague and any(_ADJECTIVE.search(word) for word in words.split())
    bare = bare or (phrase.definite and placed and not phrase.complement)  # "the Vesk-based OHO tides agency"
    whole = words + scene.text[phrase.core.end : phrase.span.end] if phrase.preposition in ("of", "for") else words
    if phrase.preposition == "of" and _MAN.search(whole) and read_noun(whole).sort in ("person", "figure"):
        return Speaker((hop_of(scene, phrase, "unnamed"),), "", read_noun(whole).word, span=phrase.span)
    hop = Hop(" ".join(whole.split()), "organisation", (phrase.span,))
    several = phrase.noun.plural and phrase.noun.word not in words_in("plural_bodies.txt") and not named
    if several and phrase.determiner in ("", "indefinite"):
        return Speaker((hop_of(scene, phrase, "unnamed"),), "", phrase.noun.word, plural=True, span=phrase.span)
    if phrase.determiner == "owner":
        return Speaker((hop,), "their body", phrase.noun.word, "n", phrase.noun.plural, phrase.span)
    refers = "organisation" if bare and phrase.noun.word not in ("police", "government") else ""
    if hop.name == "police":
        refers = "police"
    return Speaker((hop,), refers, phrase.noun.word, "n", phrase.noun.plural, phrase.span)


def body_of_its_part(scene: Scene, phrase: Phrase, read: Read) -> Speaker | None:
    """The court of "the court's majority"."""
    whole = read(scene, phrase.owner) if phrase.owner and phrase.noun.word in _PARTS else None
    of_a_body = whole is not None and whole.hops and whole.hops[-1].kind == "organisation"
    return replace(whole, span=phrase.span) if whole and of_a_body else None
