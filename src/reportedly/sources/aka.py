"""Names that people and bodies go by, given beside the noun for them: "a user with the handle tide9"."""

from __future__ import annotations

import re

from reportedly.model.source import Hop, SourceKind
from reportedly.sources.phrase import Phrase
from reportedly.sources.scene import Scene
from reportedly.sources.speaker import Speaker
from reportedly.sources.spelling import titles

_PSEUDONYM = re.compile(
    r"\b(?:with|under|by|using) the (?:online |screen |Twitter |user )?(?:handle|username|name|alias|nickname|"
    r"pseudonym|moniker|nom de guerre),? (?:of )?[\"“'‘]?(?P<name>@?\w[\w./ -]*?)(?=\s?[\"”'’,]|\s\(|$)"
)
_QUOTED = re.compile(
    r"\b(?:known|identified|calling (?:him|her|it|them)sel(?:f|ves)|called|named|dubbed)(?: only| online)?(?: as)? "
    r"(?:“(?P<a>[^“”]{2,60})|\"(?P<b>[^\"]{2,60})|‘(?P<c>[^‘’]{2,60}))"
)

_WORD = re.compile(r"([A-Z][\w-]*)\.? ")
# "A man | believed to be Bo Hall", "the man, identified only as Hall": for whom the article takes somebody. The words
# may stand in the source or right behind it.
_TAKEN_FOR = re.compile(
    r",? (?:who (?:was |is |has been |had been )?)?(?:later |since )?"
    r"(?:(?:believed|thought|said|understood|presumed) to be"
    r"|(?:identified|known|named)(?: (?:him|her)self)?(?: (?:only|simply))?(?: by [a-z]+)? as"
    r"|gave (?:his|her) name as) "
)


def taken_for(scene: Scene, phrase: Phrase) -> Speaker | None:
    """The person by name whom one without a name is said to be."""
    noun = phrase.noun
    if noun.plural or noun.sort not in ("person", "figure", "source"):
        return None
    for start in (phrase.core.end, phrase.span.end):
        told = _TAKEN_FOR.match(scene.text, start) or _TAKEN_FOR.search(scene.text, start, phrase.span.end)
        named = scene.cast.named_at(_behind_titles(scene.text, told.end())) if told else None
        if named and named[1].kind == "person":
            hop = Hop(named[1].name, "person", (phrase.span,))
            return Speaker((hop,), gender=named[1].gender, span=phrase.span, figure=named[1])
    return None


def _behind_titles(text: str, place: int) -> int:
    """Where the name begins of "Sgt Bo Hall" at `place`."""
    while (word := _WORD.match(text, place)) and word.group(1) in titles():
        place = word.end()
    return place


def read_pseudonym(scene: Scene, phrase: Phrase) -> Speaker | None:
    """The handle, or the name in quotation marks, that one person or body goes by."""
    noun = phrase.noun
    if noun.plural or noun.sort not in ("person", "figure", "source", "organisation"):
        return None
    words = phrase.span.of(scene.text)
    handle, quoted = _PSEUDONYM.search(words), _QUOTED.search(words)
    name = handle.group("name") if handle else next((g for g in quoted.groups() if g), "") if quoted else ""
    if not name:
        return None
    people: SourceKind = "social" if handle and noun.word == "user" else "person"
    kind: SourceKind = "organisation" if noun.sort == "organisation" else people
    return Speaker((Hop(" ".join(name.split()), kind, (phrase.span,)),), "", noun.word, noun.gender, span=phrase.span)
