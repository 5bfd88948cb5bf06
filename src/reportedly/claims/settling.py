"""How each article of a pile stands to a claim: rules read it, a forest weighs the whole article, the pile has a say.

The rules (stance.py) look for the sentence that states or refutes the claim. The forest saw 1,216 articles with
claims of every kind: as Emergent has them, in other words, turned round, and with one thing changed
(training/standing.py); what the rules say is one of its signs. Whether the pile makes the claim at all is told by all
of them together (telling.py). A logistic model weighs the three (training/settling.py).
"""

from __future__ import annotations

import math
from collections.abc import Mapping

import numpy as np

from reportedly.claims.article_signs import article_signs
from reportedly.claims.hearing import Heard, by_rules
from reportedly.claims.question import Question
from reportedly.claims.signs import Signs
from reportedly.claims.telling import AFFIRMING, CHOICES, DENIES, MODEL, Read, tells
from reportedly.language.forest import Forest
from reportedly.language.logistic import Logistic, Numbers
from reportedly.model.trace import Stance

Weighed = Mapping[int, tuple[float, float]]
FOREST, SETTLING = "standing", "settling"
# Articles whose nearest statement scores less speak of something else and have no say.
NEAR = 0.25
# With fewer articles than this that speak of the matter the rules must find that the claim is passed on: a few alone
# may all tell of another number, or of what another firm did.
SEVERAL = 3
# Passing on and denying count so many times their share: what is asked is mostly told. Where it is not, so that the
# pile makes the claim less likely than MADE, no article of several passes it on.
TOLD, MADE = 1.8, 0.57
_LEAST = 1e-3


def settle(question: Question, heard: Mapping[str, Heard], weighed: Weighed, forest: Forest) -> dict[str, Stance]:
    """Article → stance, for every article with a candidate."""
    reads = read_articles(question, heard, weighed, forest)
    if not reads:
        return {}
    told = tells(list(reads.values()), question.doubts.any, Logistic(MODEL))
    model = Logistic(SETTLING)
    columns = [standing_signs(read, told, question.doubts.any) for read in reads.values()]
    shares = model.shares(np.array([[row[name] for name in model.names] for row in columns]))
    alone = sum(read.near for read in reads.values()) < SEVERAL
    made = alone or told >= MADE
    return {
        article: _stance(read, row, alone, made) for (article, read), row in zip(reads.items(), shares, strict=True)
    }


def read_articles(question: Question, heard: Mapping[str, Heard], weighed: Weighed, forest: Forest) -> dict[str, Read]:
    """What is known of each article by itself."""
    rules = {article: by_rules(question, article, here) for article, here in heard.items()}
    signs = [article_signs(question, article, here, weighed, rules[article]) for article, here in heard.items()]
    shares = forest.shares(np.array([[s[name] for name in forest.names] for s in signs], dtype=np.float32))
    found = {}
    for (article, here), row, seen in zip(heard.items(), shares, signs, strict=True):
        called = article in question.called
        near, namesake = question.best[article] >= NEAR, article in question.others and not called
        able = article in question.able
        found[article] = Read(rules[article], row, seen, near, able, called, namesake, _headlined(here))
    return found


def standing_signs(read: Read, told: float, doubted: bool) -> Signs:
    """What the logistic model weighs of one article; `told`: how likely its pile makes the claim."""
    return {
        **{choice: math.log(max(_LEAST, float(share))) for choice, share in zip(CHOICES, read.shares, strict=True)},
        "passed on": _odds(read.passed_on),
        "told": _odds(told),
        "near": float(read.near),
        "able": float(read.able),
        "called": float(read.called),
        "namesake": float(read.namesake),
        "headlined": float(read.headlined),
        "doubted": float(doubted),
        **{f"rules: {choice}": float(read.rules == choice) for choice in CHOICES},
    }


def _odds(share: float) -> float:
    share = min(max(share, _LEAST), 1 - _LEAST)
    return math.log(share / (1 - share))


def _headlined(heard: Heard) -> bool:
    told = [b.toward for b in heard.bearings if b.candidate.field == "title" and b.states]
    return "affirms" in told and "denies" not in told


def _stance(read: Read, shares: Numbers, alone: bool, made: bool) -> Stance:
    """`alone`: too few articles speak of the matter for the models to overrule the rules; `made`: the pile may make the
    claim.
    """
    if read.rules == "silent":
        return "silent"
    best = int((shares * np.where(np.arange(len(CHOICES)) <= DENIES, TOLD, 1.0)).argmax())
    if best == DENIES and (read.headlined or not (read.rules == "denies" or read.called)):
        best = int(shares[:AFFIRMING].argmax()) if read.headlined else len(CHOICES)
    found = read.headlined or read.rules in CHOICES[:AFFIRMING]
    if best < AFFIRMING and (not made or ((read.namesake or alone) and not found)):
        return "mentions"
    if read.headlined and best < AFFIRMING and read.rules in CHOICES[:AFFIRMING]:
        return read.rules  # the models have never seen a title
    return CHOICES[best] if best <= DENIES else "mentions"
