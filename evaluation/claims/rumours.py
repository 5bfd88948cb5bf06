"""Claims that nobody made, over rumours of FNC-1 train: a fresh set beside the three stories' (`rumours.json`).

Words are our own, articles go by their ids. "dev" was looked at while rules were made, "test" was not: its figures tell
whether they carry over. Each story also has two true wordings; an article is expected to affirm them where the
gold's commonest label of it is "agree" or "discuss", crude as that is.
"""

from __future__ import annotations

import csv
import gzip
import json
from collections import Counter, defaultdict
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import reportedly
from evaluation.claims.distorted import AFFIRMING

CLAIMS = Path(__file__).with_name("rumours.json")
AFFIRMED = ("agree", "discuss")
csv.field_size_limit(10**9)


def measure(shared: Path) -> dict[str, float]:
    told = json.loads(CLAIMS.read_text(encoding="utf-8"))["test"]
    wanted = {body for story in told.values() for body in story["bodies"]}
    folder = shared / "data" / "fnc1"
    rows = [r for r in _table(folder / "train_bodies.csv.gz") if r["Body ID"] in wanted]
    articles = (reportedly.Reading(reportedly.Article(r["Body ID"], r["articleBody"])) for r in rows)
    readings = {r.article.id: r for r in reportedly.read_many(articles, workers=1) if r.article}
    return judge(told, readings, _labels(folder))


def judge(
    told: Mapping[str, Any], readings: Mapping[str, reportedly.Reading], labels: Mapping[str, str]
) -> dict[str, float]:
    """Pairs of article and distorted claim wrongly affirmed, and the share of true wordings found."""
    wrong = pairs = found = wanted = 0
    for story in told.values():
        pile = [readings[body] for body in story["bodies"]]
        for claim in story["distorted"]:
            stances = [s.stance for s in reportedly.check(claim["claim"], pile).articles]
            wrong += sum(stance in AFFIRMING for stance in stances)
            pairs += len(stances)
        for claim in story["true"]:
            stances = [s.stance for s in reportedly.check(claim, pile).articles if labels.get(s.id) in AFFIRMED]
            found += sum(stance in AFFIRMING for stance in stances)
            wanted += len(stances)
    return {
        "rumours: distorted wrongly affirmed": wrong / max(1, pairs),
        "rumours: distorted not affirmed": 1 - wrong / max(1, pairs),
        "rumours: free wordings found": found / max(1, wanted),
    }


def _labels(folder: Path) -> dict[str, str]:
    """The commonest label of each article, "unrelated" aside."""
    votes: dict[str, Counter[str]] = defaultdict(Counter)
    for row in _table(folder / "train_stances.csv.gz"):
        if row["Stance"] != "unrelated":
            votes[row["Body ID"]][row["Stance"]] += 1
    return {body: counts.most_common(1)[0][0] for body, counts in votes.items()}


def _table(path: Path) -> list[dict[str, str]]:
    with gzip.open(path, "rt", encoding="utf-8", newline="") as lines:
        return list(csv.DictReader(lines))
