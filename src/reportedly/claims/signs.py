"""What can be seen of a candidate and a claim, as numbers: from these a forest learnt who affirms and who denies.

Each sign is 0 or 1, a share, or a score; none names a person, an outlet or a topic. The order of `signs` is the order
of the shipped forest's columns.
"""

from __future__ import annotations

import math

from reportedly.claims.candidates import Candidate
from reportedly.claims.causes import gives_reason, same_reason
from reportedly.claims.demands import done, is_headline, known_names, wholes
from reportedly.claims.numbers import agree, conflict
from reportedly.claims.opposing import opposed
from reportedly.claims.ordering import in_order, passive
from reportedly.claims.phrases import find
from reportedly.claims.polarity import negative, tone, toward
from reportedly.claims.question import Question
from reportedly.claims.stance import OPENING
from reportedly.claims.wording import Wording, negations, word
from reportedly.language.inference import CONTRARY, OPEN, OTHERWISE, PART, SAYS

Signs = dict[str, float]
INFERRED = {
    "says it": SAYS, "says the contrary": CONTRARY, "leaves it open": OPEN, "tells otherwise": OTHERWISE,
    "tells a part": PART,
}  # fmt: skip

TOLD = ("says it", "says the contrary")


def signs(question: Question, row: int) -> Signs:
    """The signs of the candidate in this row of the question's pile."""
    candidate, wording = question.pile.candidates[row], question.pile.wordings[row]
    found = {
        **_nearness(question, row),
        **_inferred(question, row),
        **_words(question, candidate, wording),
        **_numbers(question, candidate, wording),
        **_names(question, candidate),
        **_deed(question, candidate, wording),
        **_tone(question, candidate, wording),
        **_place(candidate),
    }
    return found | _together(found)


def _nearness(question: Question, row: int) -> Signs:
    score, best = float(question.scores[row]), question.best[question.pile.candidates[row].article]
    return {
        "score": score,
        "near": float(question.relevance.near[row]),
        "share": float(question.relevance.share[row]),
        "wider share": float(question.relevance.wider[row]),
        "stranger": 1 - float(question.relevance.affinity[row]),
        "best of its article": float(score >= best),
        "below the best": best - score,
        "best of all": max(question.best.values(), default=0.0),
    }


def _inferred(question: Question, row: int) -> Signs:
    shares = question.inferred.get(row)
    seen = {name: float(shares[column]) if shares is not None else 0.0 for name, column in INFERRED.items()}
    said = question.said.get(question.pile.candidates[row].article)
    around = {f"{name}, in its article": float(said[INFERRED[name]]) if said is not None else 0.0 for name in TOLD}
    return {"looked at": float(shares is not None), **seen, **around}


def _words(question: Question, candidate: Candidate, wording: Wording) -> Signs:
    backing, told = question.backing, question.told
    own, asked = wording.stems - wording.names, question.asked.claim
    return {
        "backed": backing.share([candidate.text]),
        "backed by its sentence": backing.share([candidate.context]),
        "backed by all": question.backed,
        "lacks": backing.lacking([candidate.text]),
        "sentence lacks": backing.lacking([candidate.context]),
        "article lacks": backing.lacking(told.get(candidate.article, ())),
        "all lack": question.lacking,
        "missing": float(backing.missing([candidate.text])),
        "sentence misses": float(backing.missing([candidate.context])),
        "article misses": float(backing.missing(told.get(candidate.article, ()))),
        "rivalled": backing.rivalled([candidate.text]),
        "sentence rivalled": backing.rivalled([candidate.context]),
        "article rivalled": backing.rivalled(told.get(candidate.article, ())),
        "unbacked": float(question.unbacked),
        "outvoted": float(question.doubts.outvoted),
        "uncounted": float(question.doubts.uncounted),
        "of the claim": len(own & (asked.stems - asked.names)) / max(1, len(own)),
        "length": math.log(1 + len(candidate.text.split())),
        "length of the claim": math.log(1 + len(asked.stems)),
        "headline asked": float(is_headline(asked.text)),
        "articles": math.log(1 + len(told)),
    }


def _numbers(question: Question, candidate: Candidate, wording: Wording) -> Signs:
    asked = question.asked.claim.numbers
    return {
        "numbers asked": float(bool(asked)),
        "numbers given": float(agree(asked, wording.numbers)),
        "numbers in its article": float(agree(asked, question.numbers[candidate.article])),
        "other numbers": float(conflict(asked, wording.numbers)),
        "numbers beside": float(bool(wording.numbers) and not asked),
    }


def _names(question: Question, candidate: Candidate) -> Signs:
    return {
        "article able": float(candidate.article in question.able),
        "names in its article": known_names(question.asked, question.pile.called[candidate.article]),
        "names in its sentence": known_names(question.asked, question.names_in(candidate)),
        "names whom": float(question.names_whom(candidate)),
    }


def _deed(question: Question, candidate: Candidate, wording: Wording) -> Signs:
    asked, claim, text = question.asked.claim, question.asked.claim.text, candidate.text
    planned = bool(find("plans.txt", text))
    whole = wholes(asked)
    return {
        "one apart": float(asked.apart != wording.apart),
        "not the whole": float(bool(whole) and not whole <= wholes(word(candidate.context))),
        "other reason": float(gives_reason(claim) and not same_reason(claim, candidate.context)),
        "not done yet": float(done(claim) and planned and not done(text)),
        "plan and deed": float(bool(find("plans.txt", claim)) != planned),
        "opposed": float(opposed(asked, wording)),
        "in order": in_order(claim, candidate.context),
        "passive asked": float(passive(claim)),
        "passive": float(passive(candidate.context)),
    }


def _tone(question: Question, candidate: Candidate, wording: Wording) -> Signs:
    asked, cue = question.asked.claim, candidate.statement.polarity if candidate.statement else "affirmed"
    heard, meant = tone(candidate.context), toward(asked, wording, cue)
    return {
        "reads as affirming": float(meant == "affirms"),
        "reads as denying": float(meant == "denies"),
        "reads as doubting": float(meant == "doubts"),
        "cue denies": float(cue == "denied"),
        "hearsay": float(heard.hearsay),
        "refuted": float(heard.refuted),
        "doubted": float(heard.doubted),
        "asks": float(tone(candidate.text).asked),
        "negative claim": float(negative(asked)),
        "negates": float(bool(negations(candidate.text))),
        "sentence refers": float(bool(find("report_nouns.txt", candidate.context))),
        "refers": float(bool(find("report_nouns.txt", candidate.text))),
    }


def _place(candidate: Candidate) -> Signs:
    return {
        "credited": float(candidate.statement is not None),
        "title": float(candidate.field == "title"),
        "opening": float(candidate.place < OPENING),
    }


def _together(found: Signs) -> Signs:
    """Products that a tree would need many cuts for."""
    return {
        "near and backed": found["near"] * found["backed by its sentence"],
        "all lack, many articles": found["all lack"] * found["articles"],
        "denying score": found["reads as denying"] * found["score"],
        "refuted score": found["refuted"] * found["score"],
    }
