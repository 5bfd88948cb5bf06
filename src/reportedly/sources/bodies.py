"""Which organisation "the company", "the hospital", "a spokesman" mean."""

from __future__ import annotations

import re
from functools import cache

from reportedly.language.wordlists import read_table, words
from reportedly.model.source import Hop
from reportedly.sources.discourse import Discourse, Where

# How many sentences back "the company" may look.
REACH = 4


def last_organisation(discourse: Discourse, where: Where, head: str = "company") -> Hop | None:
    """The organisation that "the `head`" means: the one that spoke last, else the one named last."""
    spoke = [v for v in discourse.before(where.place) if v.kind == "organisation" and _called(v.name, head)]
    if spoke and discourse.distance(where.place, spoke[-1].place) <= REACH:
        return spoke[-1].chain[-1]
    for _, figure in discourse.named(where, "organisation", REACH):
        if figure.name not in words("platforms.txt") and _called(figure.name, head):
            return Hop(figure.name, "organisation")
    return spoke[-1].chain[-1] if spoke else None


def _called(name: str, head: str) -> bool:
    if head in words("general_bodies.txt"):
        return True
    return any(re.search(rf"\b{re.escape(word)}s?\b", name.lower()) for word in (head, *_words_for(head)))


@cache
def _words_for(head: str) -> tuple[str, ...]:
    return next((row[1:] for row in read_table("body_words.tsv") if row[0] == head), ())
