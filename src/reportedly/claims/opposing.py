"""Words that exclude each other: a deed and its contrary, the man and the woman."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import cache

from reportedly.claims.wording import Wording, content_words, stem
from reportedly.language.wordlists import read_table

Stems = frozenset[str]
# A claim's word is outvoted where so many times as many articles have its contrary. At 1 a story with two sides ("was
# arrested", "was released") loses one; at 3 our own distorted claims (evaluation/claims/rumours.json) fall less.
OUTVOTED = 2


def opposed(one: Wording, other: Wording) -> bool:
    """Whether the one has a deed whose opposite the other has, and neither has both."""
    return any(
        (one.stems & a and other.stems & b and not one.stems & b and not other.stems & a)
        or (one.stems & b and other.stems & a and not one.stems & a and not other.stems & b)
        for a, b in _pairs("opposites.tsv")
    )


def outvoted(claim: Wording, told: Mapping[str, Sequence[str]]) -> bool:
    """Whether the articles tell the contrary of one of the claim's words; `told` are their sentences nearest to it."""
    articles = [frozenset(s for text in texts for _, _, s in content_words(text)) for texts in told.values()]
    both = _pairs("opposites.tsv") + tuple((b, a) for a, b in _pairs("opposites.tsv")) + _pairs("exclusive.tsv")
    for mine, contrary in both:
        if claim.stems & mine and not claim.stems & contrary:
            having = sum(bool(stems & mine) for stems in articles)
            if OUTVOTED * having <= sum(bool(stems & contrary) for stems in articles) > 0:
                return True
    return False


@cache
def _pairs(name: str) -> tuple[tuple[Stems, Stems], ...]:
    return tuple((_stems(a), _stems(b)) for a, b in read_table(name))


def _stems(cell: str) -> Stems:
    return frozenset(stem(w) for w in cell.split())
