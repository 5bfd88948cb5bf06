"""Whether a candidate affirms a claim, denies it or only speaks of the matter: rules, and a forest that weighs signs.

The rules (demands.py, question.py, polarity.py) are sharp and miss much; the forest was fitted on 1,885 statements of
541 articles, marked by language models, and on claims in other words or with one thing changed (training/bearing.py).
It may overrule the rules where it is sure, and what the rules affirm it must not think unlikely.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import NamedTuple

import numpy as np

from reportedly.claims.candidates import Candidate
from reportedly.claims.demands import met
from reportedly.claims.phrases import find
from reportedly.claims.polarity import tone, toward
from reportedly.claims.question import BEARS, STATES, Question
from reportedly.claims.signs import signs
from reportedly.language.forest import Forest
from reportedly.model.statement import Toward

FOREST = "bearing"
AFFIRMS, DENIES = 0, 1  # columns of the forest's shares
# Candidates that score less are not weighed: of 60 marked statements below, 49 are "neither".
LEAST = 0.15
# What the rules affirm must have this share; from SURE on the forest affirms alone, and from DOUBTED or UNNAMED on
# where the pile as a whole does not seem to make the claim (question.Doubts) or text and article do not name whom it
# is about. Set together with the thresholds of hearing.py and settling.py (docs/decisions/0027).
LIKELY, SURE, DOUBTED, UNNAMED = 0.18, 0.54, 0.8, 0.95
# From here on it denies, and up to here it does not overrule a denial that the rules see. By the marks alone .2 would
# be best (five folds by rumour: F1 .54, at .5 .34), but of the statements nearest to claims with one thing changed 322
# are above that, and 55 above .5.
AGAINST = 0.5
# Up to here the forest thinks a denial so unlikely that a bare "not" is about another matter ("divorce is not an
# option", asked about counselling); words that call a story untrue are heard in any case. At 0.1 distorted claims of
# stories and rumours are affirmed in .062 and .082 for .065 and .086, and FNC-1's "disagree" rises by .01 to .02; at
# 0.11 one more of the sample's 52 stances is wrong, at 0.16 two.
HARDLY = 0.1


class Verdict(NamedTuple):
    """`learnt`: the forest is sure of it, however little the words have in common."""

    toward: Toward
    learnt: bool


def weights(question: Question, forest: Forest) -> dict[int, tuple[float, float]]:
    """For each row that is near enough to be weighed, the shares that it affirms and that it denies."""
    rows = [k for k, score in enumerate(question.scores) if score >= LEAST]
    seen = [signs(question, k) for k in rows]
    shares = forest.shares(np.array([[s[name] for name in forest.names] for s in seen], dtype=np.float32))
    return {k: (float(share[AFFIRMS]), float(share[DENIES])) for k, share in zip(rows, shares, strict=True)}


def verdicts(question: Question, weighed: Mapping[int, tuple[float, float]]) -> list[Verdict | None]:
    """One for each candidate of the pile; None for what is too far from the claim, unless it speaks of a story."""
    judged = {k: _verdict(question, k, *shares) for k, shares in weighed.items()}
    return [judged.get(k) or _unweighed(question, k) for k in range(len(question.scores))]


def _unweighed(question: Question, row: int) -> Verdict | None:
    """Of a sentence far from the claim that speaks of "the report": it may call the story false, it affirms nothing."""
    if not refers(question.pile.candidates[row]):
        return None
    read = _reads_as(question, row)
    return Verdict("mentions" if read == "affirms" else read, learnt=False)


def refers(candidate: Candidate) -> bool:
    """Whether its sentence speaks of a story that is told elsewhere."""
    return bool(find("report_nouns.txt", candidate.context))


def _verdict(question: Question, row: int, affirms: float, denies: float) -> Verdict:
    read, states = _reads_as(question, row), states_it(question, row)
    sure = affirms > _enough(question, row)
    of_them = question.names_whom(question.pile.candidates[row])  # of others nothing is denied
    against = of_them and read == "denies" and affirms < AGAINST and (denies > HARDLY or _refutes(question, row))
    near = float(question.scores[row]) >= BEARS
    denied = of_them and denies > AGAINST and near and not (read == "affirms" and _denied_by_another(question, row))
    if denied or (against and states):
        return Verdict("denies", denied or sure)
    if (sure and read != "doubts") or (read == "affirms" and states and affirms > LIKELY and _allowed(question, row)):
        return Verdict("affirms", sure)
    if read == "doubts" or against:
        return Verdict("doubts" if read == "doubts" else "denies", sure)
    return Verdict("mentions", sure)


def _denied_by_another(question: Question, row: int) -> bool:
    """Whether it is credited to one in a sentence in which another denies: that one is who denies it."""
    asked, here = question.pile.candidates[row], question.pile.candidates
    return asked.statement is not None and any(
        c.statement is not None and c.statement.polarity == "denied"
        for c in here
        if (c.article, c.context) == (asked.article, asked.context)
    )


def _refutes(question: Question, row: int) -> bool:
    """Whether its sentence calls a story untrue in so many words."""
    return tone(question.pile.candidates[row].context).refuted


def _reads_as(question: Question, row: int) -> Toward:
    """What the words alone say of the claim."""
    statement = question.pile.candidates[row].statement
    cue = statement.polarity if statement else "affirmed"
    return toward(question.asked.claim, question.pile.wordings[row], cue)


def states_it(question: Question, row: int) -> bool:
    """Whether the words are near enough to state the claim."""
    credited = question.pile.candidates[row].statement is not None
    return float(question.scores[row]) >= (BEARS if credited else STATES)


def _enough(question: Question, row: int) -> float:
    """The share that the forest must give to affirm alone; 1 where it may not.

    It may not where the words bear little on the claim: in a small pile every statement has the claim's names, and
    "saved their marriage" would tell of a divorce; nor where a namesake is spoken of.
    """
    candidate = question.pile.candidates[row]
    namesake = candidate.article in question.others and candidate.article not in question.called
    if float(question.scores[row]) < BEARS or namesake:
        return 1.0
    named = question.names_whom(candidate) and candidate.article in question.called
    if not met(question.asked, candidate, question.pile.wordings[row]) or (question.doubts.any and not named):
        return 1.0
    return UNNAMED if not named else DOUBTED if question.doubts.any else SURE


def _allowed(question: Question, row: int) -> bool:
    """Whether the pile, and its article, can mean the claim, and the text what the claim demands."""
    candidate = question.pile.candidates[row]
    able = candidate.article in question.able and question.names_whom(candidate) and not question.doubts.any
    return able and met(question.asked, candidate, question.pile.wordings[row])
