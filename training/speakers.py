"""Fit the forests of the second look at sources that are no plain names: `python -m training.speakers`.

Rows: the marks of `evaluation/chains/marked.jsonl`, part "train", each with the answer that the rules give today and
with everybody who may be meant (columns: reportedly/sources/second_look.py). The first forest learns whether the rules
are right, the second who is meant, the third, from what the two say of articles that they have not seen, whether
another answer is better. Prints what they change of "held", and writes `language/models/speakers-*.npz`. Some 40
minutes of two cores, most of them reading.
"""

from __future__ import annotations

import argparse
import hashlib
from collections.abc import Iterator, Sequence
from dataclasses import replace
from pathlib import Path
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray
from sklearn.ensemble import HistGradientBoostingClassifier

import reportedly
from evaluation.chains import marked
from evaluation.chains.agreement import Judge
from evaluation.chains.standoff import scorer
from reportedly.model.source import Hop
from reportedly.model.span import Span
from reportedly.sources import second_look
from reportedly.sources.chains import read_by_rules
from reportedly.sources.figure_signs import Candidate, Stage, set_stage
from reportedly.sources.mention_signs import Mention, Signs
from reportedly.sources.own import own_names
from reportedly.sources.scene import set_scene
from reportedly.sources.second_look import ABSENT
from training.bearing import write

FOLDER = Path(reportedly.__file__).parent / "language" / "models"
FOLDS = 4
KEPT = 0.35  # the part of those not meant that the second forest learns from
Floats = NDArray[np.float32]


class Case(NamedTuple):
    """A mark: `right`: whether the rules are; `meant`: of each candidate whether it is meant."""

    held: bool
    fold: int
    stage: Stage
    mention: Mention
    answer: Candidate | None
    right: bool
    meant: tuple[bool, ...]


def cases(shared: Path) -> Iterator[Case]:
    """All marks of one name that stand on a source which is no plain name."""
    judge, rows = Judge(scorer(shared, "names")), marked.read_marks()
    texts = dict(marked.texts(shared, rows))
    read = reportedly.read_many(reportedly.Reading(reportedly.Article(key, text)) for key, text in texts.items())
    readings = {r.article.id: r for r in read if r.article}
    for row in rows:
        reading = readings[marked.key_of(row)]
        yield from _of_article(judge, row, reading)


def _of_article(judge: Judge, row: marked.Row, reading: reportedly.Reading) -> Iterator[Case]:
    assert reading.article is not None
    article, text = reading.article, reading.article.text
    scene = set_scene(text, reading.mentions)
    scene = replace(scene, own=own_names(article, scene), published=article.published)
    read = read_by_rules(scene, [a for a in reading.attributions or () if a.field == "text"])
    stage, mentions = set_stage(scene, read), list(second_look.find_mentions(scene, read))
    fold = int(hashlib.sha1(article.id.encode()).hexdigest(), 16) % FOLDS
    hops = [_row(second_look.hop_of(one.figure, ())) for one in stage.candidates]
    known: dict[str, tuple[bool, ...]] = {}
    for mark in row["marks"]:
        place = Span(*mark["at"])
        mention = next((m for m in mentions if m.attribution.source[0].overlaps(place)), None)
        if mention is None or (mark["who"] != "new" and len(mark["who"]) > 1):
            continue
        right = marked.right(judge, text, mark, [_row(hop) for hop in mention.attribution.chain])
        said = str(mark["at"] if mark["who"] == "new" else mark["who"])
        if said not in known:
            known[said] = tuple(marked.right(judge, text, mark, [hop]) for hop in hops)
        meant = known[said]
        yield Case(row["part"] == "held", fold, stage, mention, second_look.answer_of(stage, mention), right, meant)


def _row(hop: Hop) -> marked.Row:
    return {"name": hop.name, "kind": hop.kind}


class Rows:
    """Signs gathered into a table, as the package computes them: 32-bit numbers. Columns that only some rows have come
    last."""

    def __init__(self) -> None:
        self.names: tuple[str, ...] = ()
        self._rows: list[Floats] = []

    def add(self, signs: Signs) -> None:
        if len(signs) > len(self.names):
            self.names = tuple(signs)
            self._rows = [np.append(r, np.full(len(signs) - len(r), ABSENT, r.dtype)) for r in self._rows]
        self._rows.append(np.array([signs.get(n, ABSENT) for n in self.names], dtype=np.float32))

    def table(self) -> Floats:
        return np.stack(self._rows)


def model(trees: int, leaves: int, rate: float) -> HistGradientBoostingClassifier:
    return HistGradientBoostingClassifier(
        max_iter=trees, learning_rate=rate, max_leaf_nodes=leaves, l2_regularization=5, min_samples_leaf=20,
        max_features=0.4, early_stopping=False, random_state=1,
    )  # fmt: skip


TRUST, WEIGHT, WORTH = model(150, 16, 0.06), model(250, 24, 0.08), model(120, 12, 0.05)


def fit(told: Sequence[Case]) -> None:
    trust, weight, owner = Rows(), Rows(), []
    for number, case in enumerate(told):
        trust.add(second_look.trust_signs(case.stage, case.mention, case.answer))
        for one in case.stage.candidates:
            weight.add(second_look.weight_signs(case.stage, case.mention, one))
            owner.append(number)
    sure, weights, of = trust.table(), weight.table(), np.array(owner)
    right, meant = np.array([c.right for c in told]), np.array([m for c in told for m in c.meant])
    fold, held = np.array([c.fold for c in told]), np.array([c.held for c in told])
    kept = meant | (np.random.default_rng(1).random(len(of)) < KEPT)
    trusted, shares = np.zeros(len(told)), np.zeros(len(of))
    for number in range(FOLDS):
        seen, unseen = ~held & (fold != number), ~held & (fold == number)
        trusted[unseen] = TRUST.fit(sure[seen], right[seen]).predict_proba(sure[unseen])[:, 1]
        rows = seen[of] & kept
        shares[unseen[of]] = WEIGHT.fit(weights[rows], meant[rows]).predict_proba(weights[unseen[of]])[:, 1]
    TRUST.fit(sure[~held], right[~held])
    WEIGHT.fit(weights[~held[of] & kept], meant[~held[of] & kept])
    trusted[held] = TRUST.predict_proba(sure[held])[:, 1]
    shares[held[of]] = WEIGHT.predict_proba(weights[held[of]])[:, 1]
    first = np.searchsorted(of, np.arange(len(told)))
    worth, gold, asked = Rows(), [], []
    for number, case in enumerate(told):
        own = [float(share) for share in shares[first[number] : first[number] + len(case.meant)]]
        for at in second_look.others(case.stage, case.answer, own):
            worth.add(second_look.worth_signs(case.stage, case.mention, case.answer, float(trusted[number]), own, at))
            gold.append(int(case.meant[at]) - int(case.right) + 1)
            asked.append(number)
    table, better, of_case = worth.table(), np.array(gold), np.array(asked)
    WORTH.fit(table[~held[of_case]], better[~held[of_case]])
    chances = WORTH.predict_proba(table)
    report(chances[:, 2] - chances[:, 0], better - 1, of_case, trusted, right, held)
    for name, fitted, rows in (("trust", TRUST, trust), ("weight", WEIGHT, weight), ("worth", WORTH, worth)):
        write(fitted, rows.names, FOLDER / f"speakers-{name}.npz")


def report(
    gain: NDArray[np.float64], better: NDArray[np.int64], of: NDArray[np.int64], trusted: NDArray[np.float64],
    right: NDArray[np.bool_], held: NDArray[np.bool_],
) -> None:  # fmt: skip
    """What is changed of the held part, for several thresholds."""
    print(f"held: {right[held].sum()} of {held.sum()} right by the rules")
    best: dict[int, tuple[float, int]] = {}
    for row, number in enumerate(of):
        if held[number] and gain[row] > best.get(int(number), (-1.0, 0))[0]:
            best[int(number)] = (float(gain[row]), int(better[row]))
    for sure in (0.5, 0.6, 0.7, 0.8, 0.9):
        looked = (trusted[held] < sure).mean()
        for least in (0.05, 0.1, 0.15, 0.2):
            done = [b for n, (g, b) in best.items() if g > least and trusted[n] < sure]
            print(f"  trust < {sure} ({looked:.3f}), gain > {least}: {done.count(1)} mended, {done.count(-1)} broken")


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--shared", type=Path, default=Path("../shared"))
    told = list(cases(parser.parse_args().shared))
    print(f"{len(told)} sources, {sum(c.right for c in told)} right by the rules")
    fit(told)


if __name__ == "__main__":
    main()
