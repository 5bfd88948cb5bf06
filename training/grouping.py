"""Fit the forest that tells which two statements hardly make one claim: `python -m training.grouping`.

Rows: pairs of marked statements of a rumour (`training/marked/groups.jsonl`), near enough to be met in one group, as
`trace` reads them today. Columns: reportedly/claims/pair_signs.py. Boosted trees (scikit-learn) over the part "dev";
prints the average precision of five folds by rumour and that over the part "test", beside today's likeness, and writes
`language/models/grouping.npz`. Some five minutes of two cores, nearly all of them reading and embedding.
"""

from __future__ import annotations

import argparse
from collections.abc import Iterator
from itertools import combinations
from pathlib import Path
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray
from sklearn.ensemble import HistGradientBoostingClassifier
from sklearn.metrics import average_precision_score
from sklearn.model_selection import GroupKFold, cross_val_predict

import reportedly
from evaluation.claims import groups
from reportedly import sources
from reportedly.claims.comparing import MEANING
from reportedly.claims.forming import compared
from reportedly.claims.pair_signs import NAMES, PairSigns
from reportedly.claims.pile import gather
from reportedly.claims.width import CLAIM
from reportedly.language.embedder import Embedder
from training.bearing import row_of, write

TARGET = Path(reportedly.__file__).parent / "language" / "models" / "grouping.npz"
FOLDS = 5
# Pairs of less nearness are no question: today's groups hold hardly any.
LEAST = 0.25
# More of these never makes two statements less likely one claim.
RISING = ("near", "share", "share of both", "words shared", "runs")
SAME = ("same", "contrary", "same claim")


class Pairs(NamedTuple):
    """The pairs of one rumour."""

    rumour: str
    part: str
    signs: NDArray[np.float32]
    same: NDArray[np.bool_]


def pairs(shared: Path) -> Iterator[Pairs]:
    piles = list(groups.marked())
    readings = groups.read(groups.texts(shared, {row.article for pile in piles for row in pile.rows}))
    embedder = Embedder()
    for marked in piles:
        inside = [readings[id] for id in sorted({row.article for row in marked.rows}) if id in readings]
        yield _of_rumour(marked, inside, embedder)


def _of_rumour(marked: groups.Marked, readings: list[reportedly.Reading], embedder: Embedder) -> Pairs:
    _, statements, _, _ = sources.identify(readings, ())
    pile, vectors, rarity = compared(gather([r.article for r in readings if r.article], statements), embedder)
    places = [{"body": r.article, "field": "text", "start": r.start, "end": r.end} for r in marked.rows]
    found = {k: row for k, place in enumerate(places) if (row := row_of(pile, place)) is not None}
    both = [(a, b) for a, b in combinations(found, 2) if found[a] != found[b]]
    both = [(a, b) for a, b in both if float(vectors[found[a]] @ vectors[found[b]]) >= LEAST]
    signs = PairSigns(pile, vectors, rarity).table([(found[a], found[b]) for a, b in both])
    return Pairs(marked.rumour, marked.part, signs, np.array([marked.relation(a, b) in SAME for a, b in both], bool))


def model() -> HistGradientBoostingClassifier:
    return HistGradientBoostingClassifier(
        max_iter=80, learning_rate=0.06, max_leaf_nodes=8, l2_regularization=5, min_samples_leaf=20, max_features=0.5,
        monotonic_cst=[int(name in RISING) for name in NAMES], early_stopping=False, random_state=1,
    )  # fmt: skip


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--shared", type=Path, default=Path("../shared"))
    told = list(pairs(parser.parse_args().shared))
    signs, same = np.concatenate([t.signs for t in told]), np.concatenate([t.same for t in told])
    dev = np.concatenate([np.full(len(t.same), t.part == "dev") for t in told])
    rumours = np.concatenate([np.full(len(t.same), t.rumour) for t in told])
    likeness = MEANING * signs[:, NAMES.index("near")] + (1 - MEANING) * signs[:, NAMES.index("share")]
    unseen = cross_val_predict(
        model(), signs[dev], same[dev], groups=rumours[dev], cv=GroupKFold(FOLDS), method="predict_proba"
    )[:, 1]
    fitted = model().fit(signs[dev], same[dev])
    for part, rows, shares in (("dev", dev, unseen), ("test", ~dev, fitted.predict_proba(signs[~dev])[:, 1])):
        print(f"{part}: {rows.sum()} pairs, {same[rows].sum()} of one claim")
        print(f"  average precision {average_precision_score(same[rows], shares):.3f}", end="")
        print(f", likeness {average_precision_score(same[rows], likeness[rows]):.3f}")
        hardly = shares < CLAIM.together
        print(f"  under {CLAIM.together}: {hardly.sum()} pairs, {same[rows][hardly].sum()} of one claim")
    write(fitted, NAMES, TARGET)
    print(f"wrote {TARGET}")


if __name__ == "__main__":
    main()
