"""Fit the forest that settles an article's stance: `python -m training.standing`.

Rows: articles of FNC-1's training part with headlines of their rumours, and the stance that the challenge's gold gives
("agree" as asserts, "disagree" as denies, "discuss" as reports). None of fold 0 of `evaluation/claims/folds.json`, nor
of the rumours of `evaluation/claims/rumours.json`. Columns: claims/article_signs.py, over piles of one rumour.
Boosted trees (scikit-learn), five folds by rumour for the figures that are printed, then all rows for what is written
to `language/models/standing.npz`. Some six minutes of two cores, most of them reading and embedding.
"""

from __future__ import annotations

import json
from collections import Counter, defaultdict
from collections.abc import Iterator, Sequence
from pathlib import Path
from random import Random
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray
from sklearn.ensemble import HistGradientBoostingClassifier
from sklearn.model_selection import GroupKFold, cross_val_predict

import reportedly
from reportedly import sources
from reportedly.claims.article_signs import article_signs
from reportedly.claims.hearing import by_rules, hear
from reportedly.claims.pile import Pile, gather
from reportedly.claims.question import ask
from reportedly.claims.settling import CHOICES, WORTH
from reportedly.claims.signs import Signs
from reportedly.claims.verdict import FOREST, weights
from reportedly.language.embedder import Embedder
from reportedly.language.forest import Forest
from reportedly.model.trace import Stance
from training.bearing import _table, _texts, write
from training.pairings import DATA

EVALUATION = Path(__file__).parents[1] / "evaluation" / "claims"
TARGET = Path(reportedly.__file__).parent / "language" / "models" / "standing.npz"
GOLD: dict[str, Stance] = {"agree": "asserts", "disagree": "denies", "discuss": "reports"}
BODIES, HEADLINES, DENIED = 10, 4, 2  # of a rumour: articles, headlines, and how many of these an article denies
LONGEST = 1000  # words; a longer article is left out
SEED = 3


class Row(NamedTuple):
    rumour: str
    gold: Stance
    read: Stance
    signs: Signs


def rows() -> Iterator[Row]:
    """All rows, rumour by rumour."""
    gold = _gold()
    piles = dict(_piles(gold))
    texts = _texts({body for bodies in piles.values() for body in bodies})
    articles = (reportedly.Reading(reportedly.Article(id, text)) for id, text in sorted(texts.items()))
    readings = {r.article.id: r for r in reportedly.read_many(articles) if r.article}
    embedder, forest, random = Embedder(), Forest(FOREST), Random(SEED)
    for rumour, bodies in piles.items():
        short = [readings[b] for b in bodies if b in readings and len(texts[b].split()) <= LONGEST]
        _, statements, _, _ = sources.identify(short, ())
        pile = gather([r.article for r in short], statements)
        for headline in _headlines([r.article.id for r in short], gold, random):
            yield from _rows(rumour, headline, pile, gold, embedder, forest)


def _rows(
    rumour: str, headline: str, pile: Pile, gold: dict[str, dict[str, Stance]], embedder: Embedder, forest: Forest
) -> Iterator[Row]:
    question = ask(headline, pile, embedder)
    weighed = weights(question, forest)
    for article, heard in hear(question, weighed).items():
        if headline in gold[article]:
            read = by_rules(question, article, heard)
            signs = article_signs(question, article, heard, weighed, read)
            yield Row(rumour, gold[article][headline], read, signs)


def _gold() -> dict[str, dict[str, Stance]]:
    """Article → headline → stance, of the related ones."""
    found: dict[str, dict[str, Stance]] = defaultdict(dict)
    for row in _table(DATA / "fnc1" / "train_stances.csv.gz"):
        if row["Stance"] in GOLD:
            found[row["Body ID"]][row["Headline"]] = GOLD[row["Stance"]]
    return found


def _piles(gold: dict[str, dict[str, Stance]]) -> Iterator[tuple[str, list[str]]]:
    """Each rumour with some of its articles, those first that deny something, which are rare."""
    claims = json.loads((DATA / "fnc1" / "body_ids_by_emergent_claim.json").read_text(encoding="utf-8"))
    kept = set(json.loads((EVALUATION / "folds.json").read_text(encoding="utf-8"))[0])
    parts = json.loads((EVALUATION / "rumours.json").read_text(encoding="utf-8"))
    kept |= {rumour["emergent"] for part in parts.values() for rumour in part.values()}
    for rumour in sorted(claims.keys() - kept):
        bodies = [body for body in claims[rumour] if body in gold]
        yield rumour, sorted(bodies, key=lambda b: "denies" not in gold[b].values())[:BODIES]


def _headlines(bodies: Sequence[str], gold: dict[str, dict[str, Stance]], random: Random) -> list[str]:
    every = sorted({headline for body in bodies for headline in gold[body]})
    denied = [headline for headline in every if any(gold[body].get(headline) == "denies" for body in bodies)]
    chosen = random.sample(denied, min(DENIED, len(denied))) + random.sample(every, min(HEADLINES, len(every)))
    return list(dict.fromkeys(chosen))[:HEADLINES]


def model() -> HistGradientBoostingClassifier:
    return HistGradientBoostingClassifier(
        max_iter=150, learning_rate=0.05, max_leaf_nodes=8, l2_regularization=10, min_samples_leaf=20,
        max_features=0.5, early_stopping=False, random_state=1,
    )  # fmt: skip


def report(told: Sequence[Row], gold: NDArray[np.int64], shares: NDArray[np.float64]) -> None:
    """What rules and forest make of the articles that the rules do not find silent."""
    here = np.array([row.read in CHOICES for row in told])
    read = np.array([CHOICES.index(row.read) if row.read in CHOICES else 0 for row in told])
    print(f"{len(told)} rows {Counter(row.gold for row in told)}, {here.sum()} not silent")
    for name, found in (("rules", read), ("forest", (shares * WORTH).argmax(1))):
        line = f"{name}: right {(found[here] == gold[here]).mean():.3f}"
        for k, stance in enumerate(CHOICES):
            hit = ((found == k) & (gold == k) & here).sum()
            line += f"; {stance} F1 {2 * hit / max(1, ((found == k) & here).sum() + ((gold == k) & here).sum()):.3f}"
        print(line)


def main() -> None:
    told = list(rows())
    names = tuple(told[0].signs)
    columns = np.array([[row.signs[name] for name in names] for row in told], dtype=np.float32)
    gold = np.array([CHOICES.index(row.gold) for row in told])
    rumours = np.array([row.rumour for row in told])
    shares = cross_val_predict(model(), columns, gold, groups=rumours, cv=GroupKFold(5), method="predict_proba")
    report(told, gold, shares)
    write(model().fit(columns, gold), names, TARGET)
    print(f"wrote {TARGET}")


if __name__ == "__main__":
    main()
