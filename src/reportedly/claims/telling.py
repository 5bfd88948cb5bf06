"""Whether a pile as a whole makes a claim.

One article says little of that: a claim with one thing changed looks in each of them much like the claim that they do
make. Together they tell: such a claim is made by none, a true wording by most. A logistic model weighs what is seen of
all of them; it was fitted on 1,956 claims to piles of up to 31 articles (training/settling.py).
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

import numpy as np

from reportedly.claims.signs import INFERRED, Signs
from reportedly.language.forest import Floats
from reportedly.language.logistic import Logistic
from reportedly.model.trace import Stance

MODEL = "telling"
# The columns of the forest that weighs an article; the first AFFIRMING of them pass the claim on.
CHOICES: tuple[Stance, ...] = ("asserts", "reports", "doubts", "denies", "mentions", "silent")
AFFIRMING = 3
DENIES = CHOICES.index("denies")
# Signs of an article (article_signs.py) of which the pile has the mean and the most, and of which it has the mean.
MOST = (*(f"{name}, most" for name in INFERRED), "affirms, most", "denies, most", "score, most")
MEAN = tuple(
    f"nearest; {name}"
    for name in (
        "backed by all", "all lack", "unbacked", "outvoted", "uncounted", "article lacks", "article rivalled",
        "numbers given", "other numbers", "headline asked", "length of the claim",
    )
)  # fmt: skip


class Read(NamedTuple):
    """One article and a claim: what the rules say, the forest's shares, its signs; whether it speaks of the matter,
    gives what the claim names and counts, gives its names, gives them to somebody else, and whether its title passes
    the claim on.
    """

    rules: Stance
    shares: Floats
    signs: Signs
    near: bool
    able: bool
    called: bool
    namesake: bool
    headlined: bool

    @property
    def passed_on(self) -> float:
        return float(self.shares[:AFFIRMING].sum())


def pile_signs(reads: Sequence[Read], doubted: bool) -> Signs:
    """What is seen of all articles together that speak of the matter; `doubted`: see question.Doubts."""
    here = [read for read in reads if read.near] or list(reads)
    passed_on = np.sort([read.passed_on for read in here])
    denies = np.array([float(read.shares[DENIES]) for read in here])
    found = {
        "passed on, mean": float(passed_on.mean()),
        "passed on, most": float(passed_on[-1]),
        "passed on, by three": float(passed_on[-3:].mean()),
        "passed on, median": float(np.median(passed_on)),
        "denied, mean": float(denies.mean()),
        "denied, most": float(denies.max()),
        "articles": float(len(here)),
        "doubted": float(doubted),
        "able": float(np.mean([read.able for read in here])),
        "called": float(np.mean([read.called for read in here])),
        "by the rules": float(np.mean([read.rules in CHOICES[:AFFIRMING] for read in here])),
    }
    for name in (*MOST, *MEAN):
        values = [read.signs[name] for read in here]
        found[f"{name}: mean"] = float(np.mean(values))
        if name in MOST:
            found[f"{name}: most"] = float(max(values))
    return found


def tells(reads: Sequence[Read], doubted: bool, model: Logistic) -> float:
    """From 0 to 1: how likely the pile makes the claim."""
    signs = pile_signs(reads, doubted)
    return float(model.shares(np.array([[signs[name] for name in model.names]]))[0, 1])
