"""Who says *this*: every statement of a pile that bears on a given claim, and how each article stands to it."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass, replace

from reportedly.claims.backing import nearest, terms, unbacked
from reportedly.claims.candidates import SHORTEST, Candidate
from reportedly.claims.demands import Demands, about, counted_otherwise, demands, met, met_by_article
from reportedly.claims.fuller import NEAR, fuller, reading_order
from reportedly.claims.names import initials_in, named, words_in
from reportedly.claims.numbers import Number
from reportedly.claims.opposing import outvoted
from reportedly.claims.phrases import find
from reportedly.claims.pile import Pile, gather
from reportedly.claims.pointing import resolve
from reportedly.claims.polarity import tone, toward
from reportedly.claims.relevance import Floats, relevance
from reportedly.claims.stance import OPENING, Bearing, judge
from reportedly.claims.voice import Numbering, in_title, own_statement, title_words
from reportedly.claims.wording import Wording, stem, word
from reportedly.language.embedder import Embedder
from reportedly.language.lexicon import Lexicon
from reportedly.model.article import Article
from reportedly.model.statement import Statement
from reportedly.model.trace import ArticleStance, Stance

# From here on a clause of the article's own states the claim, and from here a credited statement bears on it. Set on
# FNC-1 train: near 0.36, 94 of 100 articles on a claim and 13 of 100 on other claims (its nearest three among them)
# are kept. Lower: other talk about the same people; higher: other words for the same thing are lost.
STATES = 0.40
BEARS = 0.36
# What an article says in its own voice is listed from here, below only the clause that its stance stands on. Chosen by
# reading the sample's central claims: lower, any sentence about "the couple" is listed; no figure of theirs moves. What
# denies it is listed from STATES on.
STATES_PLAINLY = 0.55
# A credited statement that neither affirms nor denies it is listed from here: lower, whatever else a source of the
# story says is listed beside it (the public stories' chains: P 0.75 without, 0.80 with, R the same).
MENTIONED = 0.5
# A headline that was copied from a page brings its address along.
_ADDRESS = re.compile(r"(?:read more (?:at|on) )?(?:https?://|www\.)\S+", re.IGNORECASE)


def weigh(
    claim: str, articles: Sequence[Article], statements: Sequence[Statement], embedder: Embedder
) -> tuple[tuple[ArticleStance, ...], tuple[Statement, ...]]:
    """Each article's stance to `claim`, and the statements that show it, `toward` filled in, own-voice ones added.

    Any wording and polarity of the claim. Articles come back in their order, statements in reading order.
    """
    claim = _ADDRESS.sub(" ", claim)
    pile = gather(articles, statements)
    asked = demands(word(claim, pile.names), pile.names)
    scores = resolve(pile.candidates, pile.wordings, relevance(claim, pile, embedder))
    able = _able(asked, pile, scores, Lexicon(embedder))
    found: dict[str, list[Bearing]] = defaultdict(list)
    places: dict[str, set[int]] = defaultdict(set)
    beside: dict[str, list[tuple[Candidate, float]]] = defaultdict(list)
    for candidate, wording, score in zip(pile.candidates, pile.wordings, scores, strict=True):
        places[candidate.article].add(candidate.place)
        bearing = _bearing(asked, candidate, wording, float(score))
        if bearing is not None and bearing.toward == "affirms" and not able.says(asked, candidate):
            bearing = replace(bearing, toward="mentions")
        if bearing is not None:
            found[candidate.article].append(bearing)
        elif candidate.statement and score >= NEAR and toward(asked.claim, wording) == "affirms":
            beside[candidate.article].append((candidate, float(score)))
    numbering = Numbering(statements)
    stances, kept = [], []
    for article in articles:
        bearings = found[article.id]
        shown = [numbered for b in _worth_showing(bearings) if (numbered := _shown(b, numbering)) is not None]
        shown = sorted([*shown, *fuller(beside[article.id], shown, article)], key=reading_order)
        kept += shown
        stance = able.bounded(article.id, judge(bearings, len(places[article.id])))
        stances.append(ArticleStance(article.id, stance, tuple(s.id for s in shown)))
    return tuple(stances), tuple(kept)


@dataclass(frozen=True, slots=True)
class _Able:
    """The articles that give the claim's names and numbers, and of those the ones whose opening names its subject."""

    articles: frozenset[str]
    openings: frozenset[str]

    def says(self, asked: Demands, candidate: Candidate) -> bool:
        there = candidate.article in self.articles
        return there and (candidate.article in self.openings or about(asked, words_in(candidate.context)))

    def bounded(self, article: str, stance: Stance) -> Stance:
        """An article that never gives what the claim names passes on something else."""
        return "mentions" if stance in ("asserts", "reports") and article not in self.articles else stance


def _able(asked: Demands, pile: Pile, scores: Floats, lexicon: Lexicon) -> _Able:
    called = frozenset(stem(name) for run in named(asked.claim.text, pile.names) for name in run)
    content = terms(asked.claim.text, called | asked.claim.names)
    told = nearest(pile, content, scores, BEARS)
    numbers: dict[str, frozenset[Number]] = defaultdict(frozenset)
    near: dict[str, frozenset[Number]] = defaultdict(frozenset)
    opening: dict[str, frozenset[str]] = defaultdict(frozenset)
    for candidate, wording, score in zip(pile.candidates, pile.wordings, scores, strict=True):
        numbers[candidate.article] |= wording.numbers
        if score >= BEARS:
            near[candidate.article] |= wording.numbers
        if candidate.place < OPENING:
            opening[candidate.article] |= words_in(candidate.context) | initials_in(candidate.context)
    given = {article: numbers[article] for article in told}
    if unbacked(content, told, lexicon) or outvoted(asked.claim, told) or counted_otherwise(asked, given):
        return _Able(frozenset(), frozenset())
    articles = frozenset(a for a, words in pile.called.items() if met_by_article(asked, words, numbers[a], near[a]))
    return _Able(articles, frozenset(a for a in articles if about(asked, opening[a])))


def _bearing(asked: Demands, candidate: Candidate, wording: Wording, score: float) -> Bearing | None:
    """What a candidate has to do with the claim, if anything."""
    refers = bool(find("report_nouns.txt", candidate.context))
    if score < BEARS and not refers:
        return None
    cue = candidate.statement.polarity if candidate.statement else "affirmed"
    states = score >= (BEARS if candidate.statement else STATES)
    meant = toward(asked.claim, wording, cue)
    if meant == "affirms" and not met(asked, candidate, wording):
        meant = "mentions"
    return Bearing(candidate, score, meant, tone(candidate.context), score >= BEARS, states, refers)


def _worth_showing(bearings: list[Bearing]) -> list[Bearing]:
    """Without the own voice that hardly states the claim, and without a title's words over again in the text."""
    first = next((b for b in bearings if b.states and b.plain), None)
    kept = [b for b in bearings if not b.own or b.toward == "denies" or b.relevance >= STATES_PLAINLY or b is first]
    titles = title_words(b.candidate for b in kept if b.states)
    return [b for b in kept if not (b.own and in_title(b.candidate, titles))]


def _shown(bearing: Bearing, numbering: Numbering) -> Statement | None:
    if not bearing.states:
        return None
    given = bearing.candidate.statement
    if given is not None and bearing.toward == "mentions" and bearing.relevance < MENTIONED:
        return None
    if given is not None:
        return replace(given, toward=bearing.toward)
    if not bearing.plain or len(bearing.candidate.text.split()) < SHORTEST:
        return None
    return replace(own_statement(bearing.candidate, numbering), toward=bearing.toward)
