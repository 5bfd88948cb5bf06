"""Who says *this*: every statement of a pile that bears on a given claim, and how each article stands to it."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from functools import lru_cache

from reportedly.claims.candidates import SHORTEST, Candidate
from reportedly.claims.fuller import NEAR, fuller, reading_order
from reportedly.claims.hearing import Heard, hear
from reportedly.claims.pile import Pile, gather
from reportedly.claims.polarity import toward
from reportedly.claims.question import Question, ask
from reportedly.claims.settling import FOREST as STANDING
from reportedly.claims.settling import settle
from reportedly.claims.spelling import as_spelt
from reportedly.claims.stance import Bearing
from reportedly.claims.standing_on import standing_on
from reportedly.claims.verdict import FOREST, weights
from reportedly.claims.voice import Numbering, in_title, own_statement, title_words
from reportedly.language.embedder import Embedder
from reportedly.language.forest import Forest
from reportedly.language.inference import Inference
from reportedly.model.article import Article
from reportedly.model.statement import Statement
from reportedly.model.trace import ArticleStance

# What an article says in its own voice is listed from here, below only the clause that its stance stands on. Chosen by
# reading the sample's central claims: lower, any sentence about "the couple" is listed; no figure of theirs moves. What
# denies it is listed from STATES on.
STATES_PLAINLY = 0.55
# A credited statement that neither affirms nor denies it is listed from here: lower, whatever else a source of the
# story says is listed beside it (the public stories' chains: P 0.75 without, 0.80 with, R the same).
MENTIONED = 0.5
# A headline that was copied from a page brings its address along.
_WORD = re.compile(r"[^\W\d_]+")
_ADDRESS = re.compile(r"(?:read more (?:at|on) )?(?:https?://|www\.)\S+", re.IGNORECASE)


def weigh(
    claim: str,
    articles: Sequence[Article],
    statements: Sequence[Statement],
    embedder: Embedder,
    inference: Inference,
) -> tuple[tuple[ArticleStance, ...], tuple[Statement, ...]]:
    """Each article's stance to `claim`, and the statements that show it, `toward` filled in, own-voice ones added.

    Any wording and polarity of the claim. Articles come back in their order, statements in reading order.
    """
    pile = _gathered(tuple(articles), tuple(statements))
    asked = as_spelt(_ADDRESS.sub(" ", claim), _words(tuple(articles)))
    question = ask(asked, pile, embedder, inference)
    weighed = weights(question, Forest(FOREST))
    heard = hear(question, weighed)
    numbering, settled = Numbering(statements), settle(question, heard, weighed, Forest(STANDING))
    stances, kept = [], []
    for article in articles:
        here, stance = heard.get(article.id, Heard()), settled.get(article.id, "silent")
        bearings = standing_on(question, weighed, stance, here.rows, listed(here.bearings))
        shown = [numbered for b in _worth_showing(bearings) if (numbered := _shown(b, numbering)) is not None]
        shown = sorted([*shown, *fuller(_beside(question, here.others), shown, article)], key=reading_order)
        kept += shown
        stances.append(ArticleStance(article.id, stance, tuple(s.id for s in shown)))
    return tuple(stances), tuple(kept)


@lru_cache(maxsize=1)  # a pile is asked one thing after another
def _gathered(articles: tuple[Article, ...], statements: tuple[Statement, ...]) -> Pile:
    return gather(articles, statements)


@lru_cache(maxsize=1)
def _words(articles: tuple[Article, ...]) -> frozenset[str]:
    """All words of the pile, in small letters."""
    texts = (text for article in articles for text in (article.title or "", article.text))
    return frozenset(word for text in texts for word in _WORD.findall(text.lower()))


def _beside(question: Question, rows: Sequence[int]) -> list[tuple[Candidate, float]]:
    """Of the rows that do not bear on the claim, credited ones that are nearly so and do not read as against it."""
    pile, claim = question.pile, question.asked.claim
    near = [row for row in rows if pile.candidates[row].statement and question.scores[row] >= NEAR]
    with_it = [row for row in near if toward(claim, pile.wordings[row]) == "affirms"]
    return [(pile.candidates[row], float(question.scores[row])) for row in with_it]


def listed(bearings: Sequence[Bearing]) -> list[Bearing]:
    """What counts for the article as a whole and is too faint to be shown as somebody's word for it is a mention."""
    return [replace(b, toward="mentions") if b.faint else b for b in bearings]


def _worth_showing(bearings: list[Bearing]) -> list[Bearing]:
    """Without the own voice that hardly states the claim, and without a title's words over again in the text."""
    plain = [b for b in bearings if b.states and b.plain]
    first = next((b for b in plain if b.toward != "mentions"), plain[0] if plain else None)
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
