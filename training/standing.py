"""Fit the forest that settles an article's stance: `python -m training.standing`.

Rows: the articles of `training/stances.py` with their claims. Columns: claims/article_signs.py, over piles of one
rumour or topic. What a statement is taken to say comes from a forest like `bearing` and a pair model that have not
seen the rumour (five folds, and crossfit.py), as it is with any new story. Boosted trees (scikit-learn), five folds by
rumour for the figures that are printed, then all rows for what is written to `language/models/standing.npz`. Some
twenty minutes of two cores, most of them reading, embedding and asking the pair model.
"""

from __future__ import annotations

import tempfile
from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray
from sklearn.ensemble import HistGradientBoostingClassifier
from sklearn.model_selection import GroupKFold, cross_val_predict

import reportedly
from reportedly import sources
from reportedly.claims.hearing import hear
from reportedly.claims.pile import Pile, gather
from reportedly.claims.question import ask
from reportedly.claims.settling import FOREST as STANDING
from reportedly.claims.settling import read_articles
from reportedly.claims.telling import CHOICES, Read
from reportedly.claims.verdict import FOREST, weights
from reportedly.language.embedder import Embedder
from reportedly.language.forest import Forest, opened
from reportedly.model.trace import Stance
from training import bearing, crossfit
from training.bearing import Models
from training.stances import Marked, marks, texts

TARGET = Path(reportedly.__file__).parent / "language" / "models" / "standing.npz"
FOLDS = 5
AFFIRMING = ("asserts", "reports", "doubts")


class Row(NamedTuple):
    """An article and a claim. `gold`: its stances, best first, none where nobody has marked it; `read`: what is known
    of it, but for the shares of the forest that is fitted here; `doubted`: see question.Doubts.
    """

    rumour: str
    kind: str
    claim: str
    gold: tuple[Stance, ...]
    read: Read
    doubted: bool


class _Unseen(Forest):
    """A forest from a file of our own."""

    def __init__(self, path: Path) -> None:
        super().__init__(path.stem)
        with path.open("rb") as file:
            self.__dict__["_trees"] = opened(file)


def rows() -> Iterator[Row]:
    """All rows, rumour by rumour; an article without any statement near to the claim has none."""
    by_rumour: dict[str, list[Marked]] = defaultdict(list)
    for marked in marks():
        by_rumour[marked.rumour].append(marked)
    given = texts({article for every in by_rumour.values() for marked in every for article in marked.stances})
    articles = (reportedly.Reading(reportedly.Article(id, text)) for id, text in sorted(given.items()))
    readings = {r.article.id: r for r in reportedly.read_many(articles) if r.article}
    embedder, whole, unseen = Embedder(), Forest(FOREST), _unseen()
    for rumour, every in by_rumour.items():
        here = [readings[a] for a in sorted({a for marked in every for a in marked.stances}) if a in readings]
        _, statements, _, _ = sources.identify(here, ())
        pile = gather([r.article for r in here], statements)
        for marked in every:
            yield from _rows(marked, pile, (embedder, crossfit.unseen(rumour)), unseen.get(rumour, whole))


def _rows(marked: Marked, pile: Pile, models: Models, forest: Forest) -> Iterator[Row]:
    question = ask(marked.claim, pile, *models)
    weighed = weights(question, forest)
    for article, read in read_articles(question, hear(question, weighed), weighed, Forest(STANDING)).items():
        gold = marked.stances.get(article, ())
        yield Row(marked.rumour, marked.kind, marked.claim, gold, read, question.doubts.any)


def _unseen() -> Mapping[str, Forest]:
    """For each rumour that `bearing` was fitted on a forest fitted on the others."""
    told = list(bearing.rows())
    names = tuple(told[0].signs)
    columns = np.array([[row.signs[name] for name in names] for row in told], dtype=np.float32)
    gold = np.array([bearing.LABELS.index(row.label) for row in told])
    fold = {rumour: number % FOLDS for number, rumour in enumerate(sorted({row.claim for row in told}))}
    folds = np.array([fold[row.claim] for row in told])
    forests = []
    with tempfile.TemporaryDirectory() as folder:
        for number in range(FOLDS):
            path = Path(folder) / f"{number}.npz"
            bearing.write(bearing.model().fit(columns[folds != number], gold[folds != number]), names, path)
            forests.append(_Unseen(path))
    return {rumour: forests[number] for rumour, number in fold.items()}


def model() -> HistGradientBoostingClassifier:
    return HistGradientBoostingClassifier(
        max_iter=200, learning_rate=0.05, max_leaf_nodes=8, l2_regularization=10, min_samples_leaf=20,
        max_features=0.3, early_stopping=False, random_state=1,
    )  # fmt: skip


def report(told: Sequence[Row], found: Sequence[Stance], name: str) -> None:
    """Of each kind of claim the share of right stances, and of articles that are taken to affirm it."""
    print(name)
    for kind in dict.fromkeys(row.kind for row in told):
        here = [(row, stance) for row, stance in zip(told, found, strict=True) if row.kind == kind]
        right = sum(stance in row.gold for row, stance in here)
        affirm = [stance in AFFIRMING for row, stance in here if set(row.gold) <= set(AFFIRMING)]
        others = [stance in AFFIRMING for row, stance in here if set(row.gold).isdisjoint(AFFIRMING)]
        print(
            f"  {kind}: {right} of {len(here)} right; affirmed {sum(affirm)} of {len(affirm)} rightly,"
            f" {sum(others)} of {len(others)} wrongly"
        )


def columns(told: Sequence[Row]) -> tuple[tuple[str, ...], NDArray[np.float32]]:
    """Their names, and a row for each of `told`."""
    names = tuple(told[0].read.signs)
    return names, np.array([[row.read.signs[name] for name in names] for row in told], dtype=np.float32)


def main() -> None:
    told = [row for row in rows() if row.gold]
    names, table = columns(told)
    gold: NDArray[np.int64] = np.array([CHOICES.index(row.gold[0]) for row in told])
    rumours = np.array([row.rumour for row in told])
    shares = cross_val_predict(model(), table, gold, groups=rumours, cv=GroupKFold(5), method="predict_proba")
    report(told, [row.read.rules for row in told], "rules")
    report(told, [CHOICES[int(row.argmax())] for row in shares], "forest, rumours that it has not seen")
    bearing.write(model().fit(table, gold), names, TARGET)
    print(f"wrote {TARGET}")


if __name__ == "__main__":
    main()
