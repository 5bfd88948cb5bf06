"""Fit the forest that weighs what a statement says of a claim: `python -m training.bearing`.

Rows: each marked statement with Emergent's claim, with our other wordings of it, and (label turned round) with its
contrary; and the nearest statements of the pile with each distorted claim, which none of them affirms. Columns:
reportedly/claims/signs.py; the pair model is one that has not seen the rumour (crossfit.py). Boosted trees
(scikit-learn), four folds by rumour for the figures that are printed, then all rows for what is written to
`language/models/bearing.npz`. Some fifteen minutes of two cores, most of them reading and asking the pair model.
"""

from __future__ import annotations

import csv
import gzip
import hashlib
import json
from collections import defaultdict
from collections.abc import Iterator
from pathlib import Path
from typing import Any, NamedTuple

import numpy as np
from numpy.typing import NDArray
from sklearn.ensemble import HistGradientBoostingClassifier
from sklearn.model_selection import GroupKFold, cross_val_predict

import reportedly
from reportedly import sources
from reportedly.claims.pile import Pile, gather
from reportedly.claims.question import ask
from reportedly.claims.signs import signs
from reportedly.language.embedder import Embedder
from reportedly.language.inference import Inference
from training import crossfit
from training.pairings import DATA

FOLDER = Path(__file__).parent / "marked"
TARGET = Path(reportedly.__file__).parent / "language" / "models" / "bearing.npz"
Models = tuple[Embedder, Inference]
LABELS = ("affirms", "denies", "neither")
TURNED = {"affirms": "denies", "denies": "affirms", "neither": "neither"}
MARKS = ("labels.jsonl", "more.jsonl")  # the second has piles of its own, and "doubts", which is neither here
NEAREST, LEAST = 8, 0.15  # of a distorted claim the rows of these many statements, none that scores less
OVERLAP = 0.7  # a marked statement is found again where so much of the two spans is common
csv.field_size_limit(10**9)


class Row(NamedTuple):
    """`kind`: "claim", "headline", "true", "denial" or "distorted"."""

    claim: str
    kind: str
    label: str
    signs: dict[str, float]


def rows() -> Iterator[Row]:
    """All rows, rumour by rumour."""
    piles = json.loads((FOLDER / "piles.json").read_text(encoding="utf-8"))
    wordings = json.loads((FOLDER / "wordings.json").read_text(encoding="utf-8"))
    marked = defaultdict(list)
    for name in MARKS:
        for mark in map(json.loads, (FOLDER / name).read_text(encoding="utf-8").splitlines()):
            marked[name, mark["claim"]].append(mark)
    further = {claim: sorted({m["body"] for m in marked[MARKS[1], claim]}) for claim in piles}
    wanted = {body for every in (*piles.values(), *further.values()) for body in every}
    claims, headlines, texts, embedder = _claims(), _headlines(), _texts(wanted), Embedder()
    read = reportedly.read_many(reportedly.Reading(reportedly.Article(id, text)) for id, text in sorted(texts.items()))
    readings = {r.article.id: r for r in read if r.article}
    for claim, bodies in sorted(piles.items()):
        models = embedder, crossfit.unseen(claim)
        for name, articles in ((MARKS[0], bodies), (MARKS[1], further[claim])):
            marks, pile = marked[name, claim], _pile([readings[a] for a in articles if a in readings])
            questions = [("claim", claims[claim], None), *(("true", t, None) for t in wordings[claim]["true"])]
            questions += [("denial", wordings[claim]["denial"], None)]
            questions += [("headline", headlines[h], h) for h in sorted({m["headline"] for m in marks} - {None})]
            for kind, text, headline in questions if articles else ():
                yield from _marked(claim, kind, text, pile, [m for m in marks if m["headline"] == headline], models)
            for told in wordings[claim]["distorted"] if articles else ():
                yield from _distorted(claim, told["claim"], pile, models)


def _pile(readings: list[reportedly.Reading]) -> Pile:
    _, statements, _, _ = sources.identify(readings, ())
    return gather([r.article for r in readings], statements)


def _marked(claim: str, kind: str, text: str, pile: Pile, marks: list[dict[str, Any]], models: Models) -> Iterator[Row]:
    question = ask(text, pile, *models)
    for mark in marks:
        row = row_of(pile, mark)
        if row is not None:
            label = "neither" if mark["label"] == "doubts" else mark["label"]
            label = TURNED[label] if kind == "denial" else label
            yield Row(claim, kind, label, signs(question, row))


def _distorted(claim: str, text: str, pile: Pile, models: Models) -> Iterator[Row]:
    question = ask(text, pile, *models)
    for row in np.argsort(-question.scores)[:NEAREST]:
        if question.scores[row] > LEAST:
            yield Row(claim, "distorted", "neither", signs(question, int(row)))


def row_of(pile: Pile, mark: dict[str, Any]) -> int | None:
    """The candidate that the mark stands on, or nearly."""
    best, found = OVERLAP, None
    for number, c in enumerate(pile.candidates):
        if c.article == mark["body"] and c.field == mark["field"]:
            common = min(c.span.end, mark["end"]) - max(c.span.start, mark["start"])
            share = common / (max(c.span.end, mark["end"]) - min(c.span.start, mark["start"]))
            if share >= best:
                best, found = share, number
    return found


def _claims() -> dict[str, str]:
    return {r["claimId"]: r["claimHeadline"] for r in _table(DATA / "emergent" / "edata_train_claims.csv.gz")}


def _headlines() -> dict[str, str]:
    every = {r["Headline"] for r in _table(DATA / "fnc1" / "train_stances.csv.gz")}
    return {hashlib.sha1(text.encode()).hexdigest()[:12]: text for text in every}


def _texts(wanted: set[str]) -> dict[str, str]:
    found = _table(DATA / "fnc1" / "train_bodies.csv.gz")
    return {r["Body ID"]: r["articleBody"] for r in found if r["Body ID"] in wanted}


def _table(path: Path) -> list[dict[str, str]]:
    with gzip.open(path, "rt", encoding="utf-8", newline="") as lines:
        return list(csv.DictReader(lines))


def model() -> HistGradientBoostingClassifier:
    return HistGradientBoostingClassifier(
        max_iter=200, learning_rate=0.05, max_leaf_nodes=12, l2_regularization=5, min_samples_leaf=20,
        early_stopping=False, random_state=1,
    )  # fmt: skip


def write(fitted: HistGradientBoostingClassifier, names: tuple[str, ...], target: Path) -> None:
    """The trees as one table of nodes; a leaf's `left` and `right` are itself."""
    parts = defaultdict(list)
    roots, labels, size = [], [], 0
    for step in fitted._predictors:
        for label, tree in enumerate(step):
            nodes, here = tree.nodes, np.arange(len(tree.nodes)) + size
            leaf = nodes["is_leaf"].astype(bool)
            parts["feature"].append(np.where(leaf, 0, nodes["feature_idx"]))
            parts["threshold"].append(np.where(leaf, 0, nodes["num_threshold"]))
            parts["left"].append(np.where(leaf, here, nodes["left"] + size))
            parts["right"].append(np.where(leaf, here, nodes["right"] + size))
            parts["value"].append(np.where(leaf, nodes["value"], 0))
            roots.append(size)
            labels.append(label)
            size += len(nodes)
    depth = max(int(tree.nodes["depth"].max()) for step in fitted._predictors for tree in step)
    kinds = {"feature": np.int32, "threshold": np.float32, "left": np.int32, "right": np.int32, "value": np.float32}
    table = {name: np.concatenate(parts[name]).astype(kind) for name, kind in kinds.items()}
    np.savez_compressed(
        target, names=np.array(names), roots=np.array(roots, dtype=np.int32), labels=np.array(labels, dtype=np.int8),
        start=fitted._baseline_prediction.ravel().astype(np.float32), depth=np.array(depth), **table,
    )  # fmt: skip


def report(told: list[Row], gold: NDArray[np.int64], shares: NDArray[np.float64]) -> None:
    kinds = np.array([r.kind for r in told])
    for kind in dict.fromkeys(kinds):
        here = kinds == kind
        line = f"{kind}: {here.sum()} rows"
        for label in (0, 1):
            for least in (0.5, 0.65):
                found, wanted = shares[here, label] > least, gold[here] == label
                hit = (found & wanted).sum()
                line += f"; {LABELS[label]} > {least}: {hit}/{found.sum()} right, {hit}/{wanted.sum()} found"
        print(line)


def main() -> None:
    told = list(rows())
    marked = sum(len((FOLDER / name).read_text(encoding="utf-8").splitlines()) for name in MARKS)
    kept = sum(r.kind in ("claim", "headline") for r in told)
    print(f"{kept} of {marked} marks stand on a statement that is found today")
    names = tuple(told[0].signs)
    # As the package computes them: 32-bit numbers.
    columns = np.array([[r.signs[name] for name in names] for r in told], dtype=np.float32)
    gold = np.array([LABELS.index(r.label) for r in told])
    rumours = np.array([r.claim for r in told])
    report(
        told, gold, cross_val_predict(model(), columns, gold, groups=rumours, cv=GroupKFold(4), method="predict_proba")
    )
    write(model().fit(columns, gold), names, TARGET)
    print(f"wrote {TARGET}")


if __name__ == "__main__":
    main()
