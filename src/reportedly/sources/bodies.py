"""Which organisation "the company", "the hospital", "a spokesman" mean."""

from __future__ import annotations

import re
from functools import cache

from reportedly.language.wordlists import read_table, words
from reportedly.model.source import Hop
from reportedly.sources.discourse import Discourse, Where

# "The extremist group" is no ministry.
_GROUPS = ("group", "organization", "organisation", "band", "outfit", "gang")
_OF_STATE = re.compile(
    r"\b(?:Ministry|Department|Government|Police|Pentagon|House|Court|Council|Senate|Embassy|Army|government|police)\b"
)
# How many sentences back "the company" may look.
REACH = 4


def last_organisation(discourse: Discourse, where: Where, head: str = "company") -> Hop | None:
    """The organisation that "the `head`" means: the one that spoke last, else the one named last."""
    spoke = [v for v in discourse.before(where.place) if v.kind == "organisation" and called(v.name, head)]
    if spoke and discourse.distance(where.place, spoke[-1].place) <= REACH:
        return spoke[-1].chain[-1]
    for _, figure in discourse.named(where, "organisation", REACH):
        if figure.name not in words("platforms.txt") and called(figure.name, head):
            return Hop(_maker(discourse, figure.name), "organisation")
    return spoke[-1].chain[-1] if spoke else None


def _maker(discourse: Discourse, name: str) -> str:
    """The well-known firm in a product's name ("Acme" of "Acme Watch"), where the article names it; else `name`."""
    first, _, rest = name.partition(" ")
    product = rest and first in words("organisations.txt") and not set(rest.split()) & words("organisation_words.txt")
    firms = (f.name for f in discourse.scene.cast.figures if f.name == first)
    return next(firms, name) if product else name


def called(name: str, head: str) -> bool:
    """Whether a body of that name may be called a `head`: "the hospital" is the Vesk Medical Center."""
    if head in words("general_bodies.txt"):
        return head not in _GROUPS or not _OF_STATE.search(name)
    return any(
        re.search(rf"\b{re.escape(word)}s?\b", name.lower()) for word in (head, *other_words("body_words.tsv", head))
    )


@cache
def other_words(table: str, head: str) -> tuple[str, ...]:
    """What else a body or office is called by the words of `table` where the article calls it `head`."""
    return next((row[1:] for row in read_table(table) if row[0] == head), ())
