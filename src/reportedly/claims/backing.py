"""Which words of a claim a pile never uses where it tells the matter, nor a word near to them.

A claim with one thing changed ("safes in airports", "the fish killed the angler") is as near in meaning to the
articles as the one that they make; but the changed word stands in none of them. One article has other words for most
things, so what counts is the whole pile: the more articles tell of it, the less a word can be missing by chance.
"""

from __future__ import annotations

import math
from collections import defaultdict
from collections.abc import Collection, Iterable, Mapping, Sequence
from functools import cache
from typing import NamedTuple

from reportedly.claims.numbers import numbers_in
from reportedly.claims.phrases import plain
from reportedly.claims.pile import Pile
from reportedly.claims.relevance import Floats
from reportedly.claims.wording import content_words, stem
from reportedly.language.lexicon import Lexicon
from reportedly.language.wordlists import read_table

# How many sentences of an article tell the matter: those nearest to the claim. With three, a changed word is found by
# chance more often ("remove" in another sentence), with one, words of the claim are missed.
NEAREST = 2
# Words of this nearness do not say the same ("airport", "store"), from here on they do ("staff", "workers").
APART, SAME = 0.5, 0.85
# What may be lacking where so many articles tell the matter. Set on Emergent's claims over their articles in FNC-1
# train and on our own distorted ones (evaluation/claims/rumours.json, "dev"): from five articles on, 0.05 stops 55 % of
# the distorted claims, 17 % of Emergent's and 22 % of our own free wordings, which no article shares; at 0.3 it is 40,
# 7 and 17 %. With fewer articles a word is missing by chance, and only a rare one counts.
LACK = ((5, 0.05), (3, 0.3), (1, 0.5))
# A word with the same beginning ("explosion", "explode").
KIN, BEGINNING = 0.95, 5


class Term(NamedTuple):
    """A content word of the claim; `weight` from 0 to 1, 1 for a word that hardly any article has."""

    word: str
    stem: str
    weight: float


def terms(claim: str, names: Collection[str]) -> tuple[Term, ...]:
    """The claim's content words without `names` (stems) and numbers, which are compared by themselves."""
    found = {s: w for _, w, s in content_words(claim) if s and s not in names and not numbers_in(w)}
    return tuple(Term(plain(w).removesuffix("'s"), s, rarity(s)) for s, w in found.items())


def rarity(of: str) -> float:
    """0 to 1 by the share of news articles that have the stem."""
    return math.log(1 + 1000 / max(1.0, _frequencies().get(of, 0.0))) / math.log(1001)


def unbacked(asked: Sequence[Term], told: Mapping[str, Sequence[str]], lexicon: Lexicon) -> bool:
    """Whether a word of the claim is missing in what the articles tell (`nearest`), and not by chance."""
    limit = next((most for least, most in LACK if len(told) >= least), 1.0)
    return lacking(asked, (text for texts in told.values() for text in texts), lexicon) > limit


def lacking(asked: Sequence[Term], texts: Iterable[str], lexicon: Lexicon) -> float:
    """The weight of the claim's word that these texts back least; 0 where all of them stand there."""
    there = {s: plain(w).removesuffix("'s") for text in texts for _, w, s in content_words(text)}
    return max((term.weight * (1 - _backed(term, there, lexicon)) for term in asked), default=0.0)


def nearest(pile: Pile, asked: Sequence[Term], scores: Floats, least: float) -> dict[str, list[str]]:
    """The sentences of each article that tell the matter; none where all its candidates score below `least`."""
    by_article: dict[str, dict[int, tuple[float, str]]] = defaultdict(dict)
    best: dict[str, float] = defaultdict(float)
    for candidate, score in zip(pile.candidates, scores, strict=True):
        best[candidate.article] = max(best[candidate.article], float(score))
        kept = by_article[candidate.article].get(candidate.place)
        if kept is None or score > kept[0]:
            by_article[candidate.article][candidate.place] = (float(score), candidate.context)
    return {
        article: [text for _, text in sorted(told.values(), key=lambda one: -_worth(one, asked))[:NEAREST]]
        for article, told in by_article.items()
        if best[article] >= least
    }


def _worth(told: tuple[float, str], asked: Sequence[Term]) -> float:
    """A sentence's score and its share of the claim's words."""
    stems = {s for _, _, s in content_words(told[1])}
    whole = sum(term.weight for term in asked)
    return told[0] + (sum(term.weight for term in asked if term.stem in stems) / whole if whole else 0.0)


def _backed(term: Term, there: dict[str, str], lexicon: Lexicon) -> float:
    if term.stem in there:
        return 1.0
    if any(_kin(term.stem, other) for other in there):
        return KIN
    near = lexicon.nearness(term.word, there.values())
    return min(1.0, max(0.0, (near - APART) / (SAME - APART)))


def _kin(one: str, other: str) -> bool:
    """Whether both grew from one word, as far as their beginnings tell."""
    shorter, longer = sorted((one, other), key=len)
    same = next((n for n, (a, b) in enumerate(zip(shorter, longer, strict=False)) if a != b), len(shorter))
    return (same >= BEGINNING and 5 * same >= 3 * len(longer)) or (
        same >= BEGINNING - 1 and same == len(shorter) and len(longer) - same <= 3
    )


@cache
def _frequencies() -> dict[str, float]:
    found: dict[str, float] = defaultdict(float)
    for word, share in read_table("document_frequencies.tsv"):
        found[stem(word)] = max(found[stem(word)], float(share))
    return found
