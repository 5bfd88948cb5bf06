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
from reportedly.claims.thesaurus import relatives
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
# A word with the same beginning ("explosion", "explode"); one that the thesaurus gives for it, and one that implies it.
KIN, BEGINNING = 0.95, 5
SAID, IMPLIED = 0.97, 0.9
# A word of the claim that is backed less is missing.
THERE = 0.5


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
    return math.log(1 + 1000 / max(1.0, _frequencies(of[:1]).get(of, 0.0))) / math.log(1001)


class Backing:
    """How well words back a claim's words. What one word does for another is computed once a question.

    `wide`: what the thesaurus gives for a word backs it.
    """

    def __init__(self, asked: Sequence[Term], lexicon: Lexicon, wide: bool = True) -> None:
        self._asked = asked
        self._lexicon = lexicon
        self._back = _backed if wide else _backed_narrowly
        self._known: list[dict[str, float]] = [{} for _ in asked]
        self._stems: dict[str, dict[str, str]] = {}
        self._answers: dict[tuple[str, ...], list[float]] = {}

    def lacking(self, texts: Iterable[str]) -> float:
        """The weight of the claim's word that these texts back least; 0 where all of them stand there."""
        backed = self._backed(texts)
        return max((t.weight * (1 - b) for t, b in zip(self._asked, backed, strict=True)), default=0.0)

    def share(self, texts: Iterable[str]) -> float:
        """How much of the weight of the claim's words these texts back, 0 to 1; 1 for a claim of names alone."""
        whole = sum(t.weight for t in self._asked)
        found = sum(t.weight * b for t, b in zip(self._asked, self._backed(texts), strict=True))
        return found / whole if whole else 1.0

    def missing(self, texts: Iterable[str]) -> int:
        """How many of the claim's words these texts do not back."""
        return sum(b < THERE for b in self._backed(texts))

    def rivalled(self, texts: Iterable[str]) -> float:
        """The greatest weight of a word that these texts do not back and that has a rival there ("dog", "cat")."""
        told = tuple(texts)
        missing = [t for t, b in zip(self._asked, self._backed(told), strict=True) if b < THERE]
        there = {s for text in told for s in self._words(text)} if missing else set()
        return max((t.weight for t in missing if not relatives(t.stem).rivals.isdisjoint(there)), default=0.0)

    def unbacked(self, told: Mapping[str, Sequence[str]]) -> bool:
        """Whether a word of the claim is missing in what the articles tell (`nearest`), and not by chance."""
        limit = next((most for least, most in LACK if len(told) >= least), 1.0)
        return self.lacking(text for texts in told.values() for text in texts) > limit

    def _backed(self, texts: Iterable[str]) -> list[float]:
        """For each word of the claim how near the nearest of these texts comes, 0 to 1."""
        told = tuple(texts)
        if told not in self._answers:
            there: dict[str, str] = {}
            for text in told:
                there |= self._words(text)
            found = [self._best(term, known, there) for term, known in zip(self._asked, self._known, strict=True)]
            self._answers[told] = found
        return self._answers[told]

    def _best(self, term: Term, known: dict[str, float], there: Mapping[str, str]) -> float:
        fresh = {s: w for s, w in there.items() if s not in known}
        near = self._lexicon.nearnesses(term.word, list(fresh.values())) if fresh else ()
        known.update((s, self._back(term, s, float(n))) for s, n in zip(fresh, near, strict=True))
        return max((known[s] for s in there), default=0.0)

    def _words(self, text: str) -> dict[str, str]:
        if text not in self._stems:
            self._stems[text] = {s: plain(w).removesuffix("'s") for _, w, s in content_words(text)}
        return self._stems[text]


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


def _backed(term: Term, other: str, nearness: float) -> float:
    near = relatives(term.stem)
    if term.stem == other:
        return 1.0
    if other in near.same:
        return SAID
    if other in near.kinds:
        return IMPLIED
    return 0.0 if other in near.rivals else _backed_narrowly(term, other, nearness)


def _backed_narrowly(term: Term, other: str, nearness: float) -> float:
    if term.stem == other:
        return 1.0
    if _kin(term.stem, other):
        return KIN
    return min(1.0, max(0.0, (nearness - APART) / (SAME - APART)))


def _kin(one: str, other: str) -> bool:
    """Whether both grew from one word, as far as their beginnings tell."""
    shorter, longer = sorted((one, other), key=len)
    same = next((n for n, (a, b) in enumerate(zip(shorter, longer, strict=False)) if a != b), len(shorter))
    return (same >= BEGINNING and 5 * same >= 3 * len(longer)) or (
        same >= BEGINNING - 1 and same == len(shorter) and len(longer) - same <= 3
    )


@cache
def _frequencies(initial: str) -> dict[str, float]:
    """By their stems, of the words that begin so: a claim has few of the table's 14,000."""
    found: dict[str, float] = defaultdict(float)
    for word, share in read_table("document_frequencies.tsv"):
        if word.startswith(initial):
            found[stem(word)] = max(found[stem(word)], float(share))
    return found
