"""Fit the score of attributions again: `python -m training.scoring` (no torch; a minute).

PolNeAR dev is read with the shipped model, which has seen train and would be too sure of it. What is printed and
plotted comes from folds over articles that the weights had not seen; the package gets those of all of dev.
"""

from __future__ import annotations

import json
import sys
from collections.abc import Sequence
from pathlib import Path
from random import Random
from typing import Any, NamedTuple

import numpy as np
from numpy.typing import NDArray
from scipy.optimize import minimize

from evaluation.calibration import brier, calibration_error, draw, reliability
from evaluation.pairing import ENOUGH, Words
from reportedly.attribution.draft import Draft
from reportedly.attribution.finding import candidates
from reportedly.attribution.scoring import KEEP, Weights, chance, features, fragments_near, is_seen
from reportedly.language.tagger import Tagger
from training.examples import read_rows

HERE = Path(__file__).parent
MODELS = HERE.parent / "src" / "reportedly" / "language" / "models"
DEV = HERE.parent.parent / "shared" / "data" / "polnear" / "dev.jsonl.gz"
PLOT = HERE.parent / "docs" / "images" / "reliability.svg"
FOLDS = 5
RIDGE = 1.0  # on the weights of standardised features; with 2,000 rows anything from 0.1 to 10 gives the same
Reals = NDArray[np.float64]


class Judged(NamedTuple):
    """A draft of article `article`: its features, what was its score, whether it is right."""

    article: int
    values: dict[str, float]
    before: float
    sure: float
    right: bool


def judge(rows: Sequence[dict[str, Any]]) -> list[Judged]:
    """Every candidate in PolNeAR's articles. Nested ones and their holders are no evidence: PolNeAR has one layer."""
    tagger, found = Tagger(threads=2), []
    for number, row in enumerate(rows):
        tagged = tagger.read(row["text"])
        drafts = [d for d in candidates(tagged) if d.inside is None and d.content]
        for draft, right in zip(drafts, judged_right(row, drafts), strict=True):
            near = fragments_near(draft, tagged)
            if is_seen(draft, near):
                found.append(Judged(number, features(draft, tagged, near), draft.score, draft.sure, right))
    return found


def judged_right(row: dict[str, Any], drafts: Sequence[Draft]) -> list[bool]:
    """As the scorer's `attr`: one to one, best content first; half of the content's words, and the sources meet."""
    words = Words(row["text"])
    gold = [(words.within(g["content"]), words.within(g["source"])) for g in row["attributions"] if g["content"]]
    made = [(words.within(d.content), words.within(d.source)) for d in drafts]
    pairs = []
    for i, (content, source) in enumerate(gold):
        for j, (other, who) in enumerate(made):
            shared = len(content & other) / max(1, len(content | other))
            if shared >= ENOUGH and (source & who or not (source or who)):
                pairs.append((-shared, i, j))
    left, right = set(range(len(gold))), set()
    for _, i, j in sorted(pairs):
        if i in left and j not in right:
            left.remove(i)
            right.add(j)
    return [j in right for j in range(len(drafts))]


def fit(judged: Sequence[Judged]) -> Weights:
    """Logistic regression with a ridge, on standardised features; the weights are for the features as they are."""
    names = list(judged[0].values)
    values = np.array([[j.values[n] for n in names] for j in judged])
    truth = np.array([float(j.right) for j in judged])
    mean, spread = values.mean(0), values.std(0) + 1e-9
    rows = np.column_stack([np.ones(len(values)), (values - mean) / spread])

    def loss(weights: Reals) -> tuple[float, Reals]:
        total = rows @ weights
        ridge = np.append(0.0, weights[1:])
        slope = rows.T @ (1 / (1 + np.exp(-total)) - truth) + RIDGE * ridge
        return float(np.logaddexp(0, np.where(truth > 0, -total, total)).sum() + RIDGE / 2 * ridge @ ridge), slope

    found = minimize(loss, np.zeros(rows.shape[1]), jac=True, method="L-BFGS-B").x
    plain = found[1:] / spread
    bias = float(found[0] - plain @ mean)
    return Weights(round(bias, 4), {n: round(float(w), 4) for n, w in zip(names, plain, strict=True)})


def held_out(judged: Sequence[Judged], seed: int = 0) -> list[float]:
    """Each draft's score by weights that had not seen its article."""
    articles = sorted({j.article for j in judged})
    Random(seed).shuffle(articles)
    fold = {article: place % FOLDS for place, article in enumerate(articles)}
    fitted = [fit([j for j in judged if fold[j.article] != k]) for k in range(FOLDS)]
    return [chance(j.values, fitted[fold[j.article]]) for j in judged]


def main() -> None:
    rows = read_rows(DEV)
    judged = judge(rows)
    wanted = sum(bool(g["content"]) for row in rows for g in row["attributions"])
    scores = held_out(judged)
    kept = [(s, j.right) for s, j in zip(scores, judged, strict=True) if s >= KEEP]
    right = [r for _, r in kept]
    before = [j for j in judged if j.sure >= 0.58]
    told = {
        "attributions": len(kept),
        "calibration_error": round(calibration_error([s for s, _ in kept], right), 4),
        "brier": round(brier([s for s, _ in kept], right), 4),
        "of_all_candidates": round(calibration_error(scores, [j.right for j in judged]), 4),
        "mean_probability_before": round(calibration_error([j.before for j in before], [j.right for j in before]), 4),
        "brier_before": round(brier([j.before for j in before], [j.right for j in before]), 4),
    }
    for least in (0.0, 0.26, 0.3, 0.32, 0.34, 0.36, 0.4, 0.45, 0.5):
        found = [j.right for s, j in zip(scores, judged, strict=True) if s >= least]
        print(f"kept from {least:.2f}: F1 {2 * sum(found) / (len(found) + wanted):.4f}")
    print(f"content's mean probability from 0.58: F1 {2 * sum(j.right for j in before) / (len(before) + wanted):.4f}")
    weights = fit(judged)
    if weights.features["content"] <= 0:
        sys.exit("a surer content makes an attribution less likely: something is wrong with the data")
    told_all = {"held_out": told, "bias": weights.bias, "weights": weights.features}
    (MODELS / "score.json").write_text(json.dumps(told_all, indent=1) + "\n", encoding="utf-8")
    PLOT.write_text(draw(reliability([s for s, _ in kept], right), "Reliability of scores, PolNeAR dev"), "utf-8")
    print(json.dumps(told_all, indent=1))


if __name__ == "__main__":
    main()
