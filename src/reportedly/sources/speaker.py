"""Who is credited, as one noun phrase tells."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache

from reportedly.language.wordlists import read_table, words
from reportedly.model.source import Hop, SourceKind
from reportedly.model.span import Span
from reportedly.sources.figure import Figure
from reportedly.sources.nouns import read_noun
from reportedly.sources.spelling import Name

_KINDS: dict[str, SourceKind] = {
    "person": "person",
    "outlet": "outlet",
    "organisation": "organisation",
    "place": "organisation",
}


NOWHERE = Span(0, 0)


@dataclass(frozen=True, slots=True)
class Speaker:
    """`refers`: "" where `hops` say all, else what must be found in the article (the keys of `resolve`'s table).

    `hops` are then what remains if nothing is found. `reporter`: the name is a journalist's; `spoken`: the words were a
    spokesman's ("an Acme spokeswoman"); `owner`: an outlet that only the article tells ("the site's insider");
    `fresh`: the words bring in somebody new ("a report").
    """

    hops: tuple[Hop, ...]
    refers: str = ""
    head: str = ""
    gender: str = "either"
    plural: bool = False
    span: Span = NOWHERE
    reporter: bool = False
    spoken: bool = False
    figure: Figure | None = None
    owner: Speaker | None = None
    fresh: bool = False


def named_hop(figure: Figure, name: Name) -> Hop:
    """The hop of a name, under its fullest form in the article."""
    paper = figure.kind in ("organisation", "other") and read_noun(figure.name).sort == "document"
    if paper and " " not in figure.name:
        return Hop(figure.name, "document", (name.span,))  # the Constitution
    kind: SourceKind = _KINDS.get(figure.kind, "organisation" if len(figure.name.split()) == 1 else "person")
    return Hop(figure.name, kind, (name.span,))


def pronoun(word: str) -> tuple[str, str, str] | None:
    """Number, gender and person of a pronoun of `pronouns.tsv`; "US" is none."""
    if word.isupper() and len(word) > 1:
        return None
    return _pronouns().get(word.lower())


@cache
def _pronouns() -> dict[str, tuple[str, str, str]]:
    return {row[0]: (row[1], row[2], row[3]) for row in reversed(read_table("pronouns.tsv"))}


def platforms() -> frozenset[str]:
    """Where people write; a platform speaks for nobody."""
    return words("platforms.txt")
