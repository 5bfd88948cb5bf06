"""What each article of a pile has that bears on a claim, and what the rules make of it."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping
from dataclasses import dataclass, field

from reportedly.claims.candidates import Candidate
from reportedly.claims.polarity import tone
from reportedly.claims.question import BEARS, Question
from reportedly.claims.stance import Bearing, judge
from reportedly.claims.verdict import DENIES, Verdict, refers, states_it, verdicts
from reportedly.language.inference import PART, SAYS
from reportedly.model.trace import Stance

# Set on the sample's chains (P .53 without, .57 with, R the same; at .15 R falls by .05); the stories' do not move, of
# the rumours' 196 (evaluation/chains/rumours.txt) one is lost.
FAINT = 0.1
# A denial by a bare "not" needs this share from the forest to be shown as one: of the 54 denials that were shown on 28
# rumours (evaluation/chains/rumours.txt) 34 were wrong, and 24 of 41 at .2. What an article's stance is made of
# does not change.
BARELY = 0.25


@dataclass(slots=True)
class Heard:
    """One article: `rows` of its candidates and, of those that bear on the claim or refer to its story, `bearings`; the
    `others` bear on nothing. All in reading order.
    """

    rows: list[int] = field(default_factory=list)
    bearings: list[Bearing] = field(default_factory=list)
    others: list[int] = field(default_factory=list)


def hear(question: Question, weighed: Mapping[int, tuple[float, float]]) -> dict[str, Heard]:
    """Article → what it has, for every article with a candidate; `weighed`: see `verdict.weights`."""
    found: dict[str, Heard] = defaultdict(Heard)
    for row, (candidate, verdict) in enumerate(zip(question.pile.candidates, verdicts(question, weighed), strict=True)):
        article = found[candidate.article]
        article.rows.append(row)
        bearing = _bearing(question, row, verdict, weighed.get(row, (0.0, 0.0))[DENIES])
        if bearing is not None:
            article.bearings.append(bearing)
        else:
            article.others.append(row)
    return dict(found)


def by_rules(question: Question, article: str, heard: Heard) -> Stance:
    """The stance of the article by the rules alone."""
    stance = judge(heard.bearings, len({question.pile.candidates[row].place for row in heard.rows}))
    # Where nothing affirms it, an article that never gives what the claim names passes on something else.
    strange = question.doubts.any or article not in question.able
    affirmed = any(b.toward == "affirms" for b in heard.bearings)
    return "mentions" if stance in ("asserts", "reports") and strange and not affirmed else stance


def _bearing(question: Question, row: int, verdict: Verdict | None, denies: float) -> Bearing | None:
    """What a candidate has to do with the claim, if anything; `denies`: the share that the forest gives to that."""
    candidate, score = question.pile.candidates[row], float(question.scores[row])
    if verdict is None:
        return None
    bears, told = score >= BEARS or verdict.learnt, refers(candidate)
    if not bears and not told:
        return None
    states = states_it(question, row) or verdict.learnt
    heard = tone(candidate.context)
    if verdict.toward == "denies":
        faint = not heard.refuted and not _denied_by_its_cue(candidate) and denies < BARELY
    else:
        faint = verdict.toward == "affirms" and not verdict.learnt and _unseen(question, row)
    return Bearing(candidate, score, verdict.toward, heard, bears, states, told, faint)


def _denied_by_its_cue(candidate: Candidate) -> bool:
    return candidate.statement is not None and candidate.statement.polarity == "denied"


def _unseen(question: Question, row: int) -> bool:
    """Whether its sentence was looked at, and does not seem to say the claim or a part of it."""
    shares = question.inferred.get(row)
    return shares is not None and float(shares[SAYS] + shares[PART]) < FAINT
