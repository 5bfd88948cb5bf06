"""What can be seen of a whole article and a claim, as numbers: from these a forest learnt which articles assert it,
which report it and which deny it.

Each sign is 0 or 1, a share, a count or a score; none names a person, an outlet or a topic. What an article makes of a
story shows in many sentences at once: in how much it credits, hedges and refutes, where it does so, and what its
statements are taken to say of the claim.
"""

from __future__ import annotations

import math
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from reportedly.claims.hearing import Heard
from reportedly.claims.polarity import negative, tone
from reportedly.claims.question import BEARS, Question
from reportedly.claims.signs import INFERRED, TOLD, Signs, signs
from reportedly.claims.stance import OPENING, Bearing
from reportedly.claims.verdict import AFFIRMS, DENIES
from reportedly.language.inference import COLUMNS, SAYS
from reportedly.model.statement import Toward
from reportedly.model.trace import Stance

Table = NDArray[np.float64]
TONES = ("refuted", "doubted", "hearsay", "asked")
TOWARD: tuple[Toward, ...] = ("affirms", "denies", "doubts", "mentions")
# From here on a sentence says the claim by what the pair model sees.
PLAIN = 0.5
STANCES: tuple[Stance, ...] = ("denies", "doubts", "asserts", "reports", "mentions", "silent")


class _Seen(NamedTuple):
    """A sentence that the pair model has read; `own`: nobody is credited in it."""

    place: int
    own: bool
    hearsay: bool
    shares: NDArray[np.float32]


@dataclass(frozen=True, slots=True)
class _Sentences:
    """Row by row: `score`; the shares that it affirms and denies; own voice, opening; tones by column as in TONES."""

    score: Table
    affirms: Table
    denies: Table
    own: NDArray[np.bool_]
    opening: NDArray[np.bool_]
    tones: Table
    places: Table


def article_signs(
    question: Question, article: str, heard: Heard, weighed: Mapping[int, tuple[float, float]], read: Stance
) -> Signs:
    """The signs of one article, which has at least one candidate.

    `weighed`: the shares that a row affirms and denies, see `verdict.weights`; `read`: the stance by the rules.
    """
    seen = _sentences(question, heard.rows, weighed)
    return {
        **{f"read as {stance}": float(read == stance) for stance in STANCES},
        "length": math.log1p(len({question.pile.candidates[row].place for row in heard.rows})),
        "negative claim": float(negative(question.asked.claim)),
        "able": float(article in question.able),
        "called": float(article in question.called),
        "doubted pile": float(question.unbacked or question.doubts.outvoted or question.doubts.uncounted),
        **_weights(seen),
        **_tones(seen),
        **_nearest(seen),
        **_inferred(question, heard.rows),
        **_pile_says(question),
        **_bearings(heard.bearings),
        **_telling(question, heard.rows, weighed),
    }


def _telling(question: Question, rows: Sequence[int], weighed: Mapping[int, tuple[float, float]]) -> Signs:
    """All signs of the statements that tell most: the nearest, in the article and in its opening, and those that affirm
    and deny the most.
    """
    opening = [row for row in rows if question.pile.candidates[row].place < OPENING]
    shares = {row: weighed.get(row, (0.0, 0.0)) for row in rows}
    chosen = {
        "nearest": max(rows, key=lambda row: question.scores[row]),
        "affirms": max(rows, key=lambda row: shares[row][AFFIRMS]),
        "denies": max(rows, key=lambda row: shares[row][DENIES]),
        "opening": max(opening or rows, key=lambda row: question.scores[row]),
    }
    seen = {row: signs(question, row) for row in set(chosen.values())}
    return {f"{name}; {sign}": value for name, row in chosen.items() for sign, value in seen[row].items()}


def _sentences(question: Question, rows: Sequence[int], shares: Mapping[int, tuple[float, float]]) -> _Sentences:
    candidates = [question.pile.candidates[row] for row in rows]
    tones = [tone(c.context) for c in candidates]
    given = np.array([shares.get(row, (0.0, 0.0)) for row in rows], dtype=np.float64)
    places = np.array([c.place for c in candidates], dtype=np.float64)
    return _Sentences(
        score=np.array([float(question.scores[row]) for row in rows], dtype=np.float64),
        affirms=given[:, 0],
        denies=given[:, 1],
        own=np.array([c.statement is None for c in candidates], dtype=bool),
        opening=places < OPENING,
        tones=np.array([[getattr(t, name) for name in TONES] for t in tones], dtype=np.float64),
        places=places,
    )


def _weights(seen: _Sentences) -> Signs:
    found: Signs = {}
    for name, share in (("affirms", seen.affirms), ("denies", seen.denies)):
        found |= {
            f"{name}, most": _most(share),
            f"{name}, opening": _most(share[seen.opening]),
            f"{name}, own voice": _most(share[seen.own]),
            f"{name}, credited": _most(share[~seen.own]),
            f"{name}, together": float(share.sum()),
        }
    found["denies, of both"] = found["denies, together"] / max(
        1e-6, found["affirms, together"] + found["denies, together"]
    )
    return found | {
        "score, most": _most(seen.score),
        "score, opening": _most(seen.score[seen.opening]),
        "bears, share": float((seen.score >= BEARS).mean()),
        "own voice, share": float(seen.own.mean()),
        "own voice, opening": _mean(seen.own[seen.opening]),
    }


def _tones(seen: _Sentences) -> Signs:
    found: Signs = {}
    for column, name in enumerate(TONES):
        here = seen.tones[:, column]
        found |= {
            f"{name}, share": float(here.mean()),
            f"{name}, opening": _mean(here[seen.opening]),
            f"{name}, where near": float((here * seen.score).sum() / max(1e-6, seen.score.sum())),
            f"{name}, first": float(here[0]),
            f"{name}, times": float(here.sum()),
        }
    return found


def _nearest(seen: _Sentences) -> Signs:
    """The rows that come nearest to the claim, and that affirm and deny it most."""
    found: Signs = {}
    for name, row in (
        ("nearest", int(seen.score.argmax())),
        ("most affirming", int(seen.affirms.argmax())),
        ("most denying", int(seen.denies.argmax())),
    ):
        found |= {
            f"{name}: own voice": float(seen.own[row]),
            f"{name}: place": float(seen.places[row] / max(1.0, seen.places.max())),
            f"{name}: affirms": float(seen.affirms[row]),
            f"{name}: denies": float(seen.denies[row]),
            **{f"{name}: {tone}": float(seen.tones[row, k]) for k, tone in enumerate(TONES[:3])},
        }
    return found


def _inferred(question: Question, rows: Sequence[int]) -> Signs:
    """What its sentences say of the claim: the most, in the opening, in whose voice, and all together."""
    seen = _looked_at(question, rows)
    found: Signs = {"looked at": float(len(seen))}
    for name, column in INFERRED.items():
        shares = [float(one.shares[column]) for one in seen]
        found |= {
            f"{name}, most": max(shares, default=0.0),
            f"{name}, opening": max((float(one.shares[column]) for one in seen if one.place < OPENING), default=0.0),
            f"{name}, together": sum(shares),
        }
        if name in TOLD:
            for voice, own in (("own voice", True), ("credited", False)):
                there = (float(one.shares[column]) for one in seen if one.own is own)
                found[f"{name}, {voice}"] = max(there, default=0.0)
    first = next((one for one in seen if one.shares[SAYS] >= PLAIN), None)
    return found | {
        "first says it: own voice": float(first is not None and first.own),
        "first says it: hearsay": float(first is not None and first.hearsay),
        "first says it: opening": float(first is not None and first.place < OPENING),
        "contrary more than says": found["says the contrary, most"] - found["says it, most"],
    }


def _looked_at(question: Question, rows: Sequence[int]) -> list[_Seen]:
    """Its sentences that the pair model has read, in their order."""
    found: dict[tuple[int, str], _Seen] = {}
    for row in rows:
        if row in question.inferred:
            candidate = question.pile.candidates[row]
            key, own = (candidate.place, candidate.context), candidate.statement is None
            if key in found:
                found[key] = found[key]._replace(own=found[key].own and own)
            else:
                hearsay = tone(candidate.context).hearsay
                found[key] = _Seen(candidate.place, own, hearsay, question.inferred[row])
    return [found[key] for key in sorted(found)]


def _pile_says(question: Question) -> Signs:
    """The mean, over the articles that were looked at, of what each says most."""
    means = np.mean(list(question.said.values()), axis=0) if question.said else np.zeros(COLUMNS)
    return {f"pile {name}": float(means[column]) for name, column in INFERRED.items()}


def _bearings(bearings: Sequence[Bearing]) -> Signs:
    found: Signs = {}
    for toward in TOWARD:
        here = [b for b in bearings if b.toward == toward]
        found |= {
            toward: float(len(here)),
            f"{toward}, own voice": float(sum(b.own for b in here)),
            f"{toward}, opening": float(sum(b.candidate.place < OPENING for b in here)),
        }
    first = next((b for b in bearings if b.toward == "affirms" and b.states), None)
    return found | {
        "refers": float(sum(b.refers for b in bearings)),
        "refers and refutes": float(sum(b.refers and b.tone.refuted for b in bearings)),
        "first affirms plainly": float(first is not None and first.plain),
    }


def _most(values: Table) -> float:
    return float(values.max()) if len(values) else 0.0


def _mean(values: NDArray[np.generic]) -> float:
    return float(values.astype(np.float64).mean()) if len(values) else 0.0
