"""Our own gold of chains and speakers on 98 articles of FNC-1: offsets only, two annotators apart. See README.md."""

from __future__ import annotations

from pathlib import Path

import reportedly
from evaluation.chains.agreement import Judge
from evaluation.chains.scoring import Half, compare, figures
from evaluation.chains.standoff import bodies, rows, scorer, worded
from reportedly.model.codec import reading_to_json


def read_half(name: str, shared: Path) -> Half:
    """One part ("dev", "fresh" or "test") as `reportedly.read_many` reads it; `shared` holds `data` and `eval`."""
    texts = bodies(shared)
    gold = [worded(row, texts) for row in rows(name)]
    articles = (reportedly.Reading(reportedly.Article(g["id"], g["text"])) for g in gold)
    readings = [reading_to_json(r) for r in reportedly.read_many(articles, workers=1)]
    predicted = {r["id"]: r["attributions"] for r in readings}
    return compare(gold, predicted)


def measure(shared: Path) -> dict[str, float]:
    """Figures of all parts by name. They hold different stories; rules are made by dev and fresh alone."""
    judge = Judge(scorer(shared, "names"))
    return {
        f"{name}: {figure}": value
        for name in ("dev", "fresh", "test")
        for figure, value in figures(read_half(name, shared), judge).items()
    }
