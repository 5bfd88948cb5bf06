"""A claim that is asked of a pile, with what the pile as a whole and each article have to say about its words."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from typing import NamedTuple

from reportedly.claims.backing import Backing, nearest, terms
from reportedly.claims.candidates import Candidate
from reportedly.claims.demands import (
    Demands,
    about,
    counted_otherwise,
    demands,
    known_names,
    met_by_article,
    opening_name,
)
from reportedly.claims.inferring import Inferred, infer, most
from reportedly.claims.names import initials_in, named, words_in
from reportedly.claims.namesakes import called_by_others
from reportedly.claims.numbers import Number
from reportedly.claims.opposing import outvoted
from reportedly.claims.pile import Pile
from reportedly.claims.pointing import resolve
from reportedly.claims.relevance import Floats, Relevance, relevance
from reportedly.claims.same_names import Renamed, as_asked, other_names
from reportedly.claims.stance import OPENING
from reportedly.claims.wording import stem, word
from reportedly.language.embedder import Embedder
from reportedly.language.inference import Inference, Shares
from reportedly.language.lexicon import Lexicon

# From here on a credited statement bears on the claim, and from STATES a clause of the article's own states it. Set on
# FNC-1 train: near 0.36, 94 of 100 articles on a claim and 13 of 100 on other claims (its nearest three among them)
# are kept. Lower: other talk about the same people; higher: other words for the same thing are lost.
BEARS = 0.36
STATES = 0.40
Told = Mapping[str, Sequence[str]]


@dataclass(frozen=True, slots=True)
class Doubts:
    """Why the claim may be none that this pile makes: a word that it never uses, the contrary told more often, a number
    that no article has."""

    unbacked: bool
    outvoted: bool
    uncounted: bool

    @property
    def any(self) -> bool:
        return self.unbacked or self.outvoted or self.uncounted


@dataclass(frozen=True, slots=True)
class Question:
    """`scores`: how much each candidate bears on it; `told`: each article's sentences that tell the matter; `numbers`
    of each article; `opening`: the names in its first sentences; `able`: the articles that give the claim's names,
    times and numbers, `called` those that give its names; `others`: what of its names each article gives to others;
    `renamed`: how else they may stand there; `best`: the highest score in each article; `inferred`: what the nearest
    sentences say of the claim, row by row, `said` the most of it in each article; `backed`, `lacking`: of the claim's
    words by all that is told.
    """

    pile: Pile
    asked: Demands
    relevance: Relevance
    scores: Floats
    told: Told
    backing: Backing
    numbers: Mapping[str, frozenset[Number]]
    opening: Mapping[str, frozenset[str]]
    able: frozenset[str]
    called: frozenset[str]
    others: Mapping[str, frozenset[str]]
    renamed: Sequence[Renamed]
    best: Mapping[str, float]
    inferred: Inferred
    said: Mapping[str, Shares]
    doubts: Doubts
    backed: float
    lacking: float
    unbacked: bool

    def names_whom(self, candidate: Candidate) -> bool:
        """Whether its sentence, or its article's opening, names whom the claim is about."""
        return about(self.asked, self.opening[candidate.article]) or about(self.asked, self.names_in(candidate))

    def names_in(self, candidate: Candidate) -> frozenset[str]:
        """The words with a capital in its sentence, without what its article gives to others."""
        return as_asked(words_in(candidate.context), self.renamed) - self.others.get(candidate.article, frozenset())


def ask(claim: str, pile: Pile, embedder: Embedder, inference: Inference) -> Question:
    """The claim over a pile; its articles are weighed together, so that a pile of one tells less."""
    pile = replace(pile, names=pile.names | opening_name(claim))
    asked = demands(word(claim, pile.names), pile.names)
    others = called_by_others(asked.names, pile.candidates)
    renamed = other_names(asked.names, (c.context for c in pile.candidates))
    called = {a: as_asked(words, renamed) - others.get(a, frozenset()) for a, words in pile.called.items()}
    pile = replace(pile, called=called)
    near = relevance(claim, pile, embedder)
    scores = resolve(pile.candidates, pile.wordings, near.whole)
    names = frozenset(stem(name) for run in named(claim, pile.names) for name in run)
    content = terms(claim, names | asked.claim.names)
    told = nearest(pile, content, scores, BEARS)
    given = _given(pile, scores, others, renamed)
    backing = Backing(content, Lexicon(embedder))
    figures = {article: given.numbers[article] for article in told}
    narrow = Backing(content, Lexicon(embedder), wide=False)
    doubts = Doubts(narrow.unbacked(told), outvoted(asked.claim, told), counted_otherwise(asked, figures))
    inferred = infer(claim, pile.candidates, scores, inference)
    every = [text for texts in told.values() for text in texts]
    able = {a for a, words in pile.called.items() if met_by_article(asked, words, given.numbers[a], given.beside[a])}
    named_in = frozenset(a for a, words in pile.called.items() if known_names(asked, words) == 1)
    return Question(
        pile, asked, near, scores, told, backing, given.numbers, given.opening, frozenset(able), named_in, others,
        renamed, given.best, inferred, most(pile.candidates, inferred), doubts,
        backing.share(every), backing.lacking(every), backing.unbacked(told),
    )  # fmt: skip


class _Given(NamedTuple):
    """Article by article: its numbers, those `beside` the matter, the names in its opening, its highest score."""

    numbers: Mapping[str, frozenset[Number]]
    beside: Mapping[str, frozenset[Number]]
    opening: Mapping[str, frozenset[str]]
    best: Mapping[str, float]


def _given(pile: Pile, scores: Floats, others: Mapping[str, frozenset[str]], renamed: Sequence[Renamed]) -> _Given:
    numbers: dict[str, frozenset[Number]] = defaultdict(frozenset)
    beside: dict[str, frozenset[Number]] = defaultdict(frozenset)
    opening: dict[str, frozenset[str]] = defaultdict(frozenset)
    best: dict[str, float] = defaultdict(float)
    for candidate, wording, score in zip(pile.candidates, pile.wordings, scores, strict=True):
        article = candidate.article
        best[article] = max(best[article], float(score))
        numbers[article] |= wording.numbers
        if score >= BEARS:
            beside[article] |= wording.numbers
        if candidate.place < OPENING:
            here = words_in(candidate.context) | initials_in(candidate.context)
            opening[article] |= as_asked(here, renamed)
            opening[article] -= others.get(article, frozenset())
    return _Given(numbers, beside, opening, best)
