"""Fit what settles a stance after the forests: `python -m training.settling`, after `training.standing`.

Two logistic models (scikit-learn), standardised columns: whether a pile makes a claim (claims/telling.py; it does where
a third of its articles pass it on; parts of a pile of one, two and three articles count too), and how an article
stands to it (claims/settling.py). Rows: those of training/standing.py; the forest's shares, and what is taken for told,
come from fits that have not seen the rumour (five folds). Writes `language/models/telling.json` and `settling.json`.
"""

from __future__ import annotations

import json
from collections import defaultdict
from collections.abc import Sequence
from pathlib import Path
from random import Random
from typing import Any

import numpy as np
from numpy.typing import NDArray
from sklearn.linear_model import LogisticRegression

import reportedly
from reportedly.claims.settling import TOLD, standing_signs
from reportedly.claims.telling import AFFIRMING, CHOICES, DENIES, Read, pile_signs
from training import standing
from training.standing import FOLDS, Row

FOLDER = Path(reportedly.__file__).parent / "language" / "models"
A_THIRD = 0.3
PARTS, PART_WEIGHT = (1, 2, 3), 0.3
STRENGTH, ROUNDS = 0.3, 3000
Table = NDArray[np.float64]
Signs = dict[str, float]


class Model:
    """A logistic model over signs by name."""

    def __init__(self, rows: Sequence[Signs], labels: Sequence[int], weights: Sequence[float] | None = None) -> None:
        self.names = list(rows[0])
        table = self._table(rows)
        self.mean, self.scale = table.mean(0), table.std(0) + 1e-6
        self.fitted = LogisticRegression(C=STRENGTH, max_iter=ROUNDS)
        self.fitted.fit((table - self.mean) / self.scale, labels, sample_weight=weights)

    def shares(self, rows: Sequence[Signs]) -> Table:
        found: Table = self.fitted.predict_proba((self._table(rows) - self.mean) / self.scale)
        return found

    def write(self, name: str) -> None:
        """Six digits of each number: what is left out moves no share by a thousandth."""
        weights, bias = self.fitted.coef_, self.fitted.intercept_
        if len(weights) == 1:
            weights, bias = np.vstack([0 * weights, weights]), np.array([0.0, *bias])
        held: dict[str, Any] = {"names": self.names}
        for key, value in (("mean", self.mean), ("scale", self.scale), ("weights", weights), ("bias", bias)):
            held[key] = np.array([float(f"{x:.6g}") for x in np.ravel(value)]).reshape(np.shape(value)).tolist()
        (FOLDER / f"{name}.json").write_text(json.dumps(held, ensure_ascii=False) + "\n", encoding="utf-8")

    def _table(self, rows: Sequence[Signs]) -> Table:
        return np.array([[row[name] for name in self.names] for row in rows], dtype=np.float64)


def fit(told: Sequence[Row], reads: Sequence[Read], fold: Sequence[int], write: bool = True) -> Table:
    """The shares of each row by models that have not seen its rumour; `reads`: with such shares of the forest."""
    piles: dict[tuple[str, str], list[int]] = defaultdict(list)
    for number, row in enumerate(told):
        piles[row.rumour, row.claim].append(number)
    random, signs, made, weights, folds = Random(1), [], [], [], []
    for numbers in piles.values():
        marked = [n for n in numbers if told[n].gold]
        parts = [(numbers, 1.0), *((random.sample(marked, k), PART_WEIGHT) for k in PARTS if len(marked) > k)]
        for part, weight in parts if marked else ():
            signs.append(pile_signs([reads[n] for n in part], told[part[0]].doubted))
            passed = [told[n].gold[0] in CHOICES[:AFFIRMING] for n in part if told[n].gold]
            made.append(int(np.mean(passed) >= A_THIRD))
            weights.append(weight)
            folds.append(fold[part[0]])
    likely = np.zeros(len(told))
    for number in range(FOLDS):
        seen = [k for k, f in enumerate(folds) if f != number]
        model = Model([signs[k] for k in seen], [made[k] for k in seen], [weights[k] for k in seen])
        for numbers in piles.values():
            if fold[numbers[0]] == number:
                given = pile_signs([reads[n] for n in numbers], told[numbers[0]].doubted)
                likely[numbers] = model.shares([given])[0, 1]
    columns = [standing_signs(read, float(p), row.doubted) for row, read, p in zip(told, reads, likely, strict=True)]
    gold = [CHOICES.index(row.gold[0]) if row.gold else -1 for row in told]
    shares = np.zeros((len(told), len(CHOICES)))
    for number in range(FOLDS):
        seen = [k for k, f in enumerate(fold) if f != number and gold[k] >= 0]
        here = [k for k, f in enumerate(fold) if f == number]
        model = Model([columns[k] for k in seen], [gold[k] for k in seen])
        shares[here] = model.shares([columns[k] for k in here])
    if write:
        Model(signs, made, weights).write("telling")
        every = [k for k, label in enumerate(gold) if label >= 0]
        Model([columns[k] for k in every], [gold[k] for k in every]).write("settling")
    return shares


def main() -> None:
    told = list(standing.rows())
    names = sorted({row.rumour for row in told})
    fold = [names.index(row.rumour) % FOLDS for row in told]
    _, table = standing.columns(told)
    gold = np.array([CHOICES.index(row.gold[0]) if row.gold else -1 for row in told])
    reads = [row.read for row in told]
    for number in range(FOLDS):
        seen = (np.array(fold) != number) & (gold >= 0)
        here = np.flatnonzero(np.array(fold) == number)
        given = standing.model().fit(table[seen], gold[seen]).predict_proba(table[here])
        for k, row in zip(here, given.astype(np.float32), strict=True):
            reads[k] = reads[k]._replace(shares=row)
    shares = fit(told, reads, fold)
    marked = [k for k, row in enumerate(told) if row.gold]
    weighed = shares * np.where(np.arange(len(CHOICES)) <= DENIES, TOLD, 1.0)
    found = [CHOICES[int(weighed[k].argmax())] for k in marked]
    standing.report([told[k] for k in marked], found, "settled, rumours that neither has seen")


if __name__ == "__main__":
    main()
