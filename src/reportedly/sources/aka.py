"""Names that people and bodies go by, given beside the noun for them: "a user with the handle tide9"."""

from __future__ import annotations

import re

from reportedly.model.source import Hop, SourceKind
from reportedly.sources.phrase import Phrase
from reportedly.sources.scene import Scene
from reportedly.sources.speaker import Speaker

_PSEUDONYM = re.compile(
    r"\b(?:with|under|by|using) the (?:online |screen |Twitter |user )?(?:handle|username|name|alias|nickname|"
    r"pseudonym|moniker|nom de guerre),? (?:of )?[\"“'‘]?(?P<name>@?\w[\w./ -]*?)(?=\s?[\"”'’,]|\s\(|$)"
)
_QUOTED = re.compile(
    r"\b(?:known|identified|calling (?:him|her|it|them)sel(?:f|ves)|called|named|dubbed)(?: only| online)?(?: as)? "
    r"(?:“(?P<a>[^“”]{2,60})|\"(?P<b>[^\"]{2,60})|‘(?P<c>[^‘’]{2,60}))"
)

# "A man | believed to be Bo Hall", "the man, identified only as Hall", "a nurse, who gave her name as Eva": an outlet's words
# for whom it takes somebody to be. The words may stand in the source or right behind it.
_TAKEN_FOR = re.compile(
    r",? (?:who (?:was |is |has been |had been )?)?(?:later |since )?"
    r"(?:(?:believed|thought|said|understood|presumed) to be"
    r"|(?:identified|known|named)(?: (?:him|her)self)?(?: (?:only|simply))?(?: by [a-z]+)? as|gave (?:his|her) name as) "
)


def taken_for(scene: Scene, phrase: Phrase) -> Speaker | None:
    """The person by name whom one without a name is said to be."""
    noun = phrase.noun
    if noun.plural or noun.sort not in ("person", "figure", "source"):
        return None
    for start in (phrase.core.end, phrase.span.end):
        told = _TAKEN_FOR.match(scene.text, start) or _TAKEN_FOR.search(scene.text, start, phrase.span.end)
        named = scene.cast.named_at(told.end()) if told else None
        if (
            told
            and named
            and named[0].span.start == told.end() + len(" ".join(named[0].titles)) + bool(named[0].titles)
        ):
            name, figure = named
            if figure.kind == "person":
                hop = Hop(figure.name, "person", (phrase.span,))
                return Speaker((hop,), gender=figure.gender, span=phrase.span, figure=figure)
    return None


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
