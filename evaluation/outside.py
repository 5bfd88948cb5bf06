"""The scorers that come with the outside data (`../shared` beside the checkout): PolNeAR dev, seeds, stories."""

from __future__ import annotations

import gzip
import json
import re
import subprocess
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import reportedly
from evaluation import factuality
from reportedly.model.codec import check_to_json, reading_to_json

WORK = Path(__file__).parent / "work"
Figures = dict[str, float]


def measure(shared: Path) -> Figures:
    """Figures by name; `shared` holds `data` and `eval`."""
    WORK.mkdir(exist_ok=True)
    return {**polnear(shared), **seeds(shared), **check_stories(shared), **factuality.measure(shared)}


def polnear(shared: Path) -> Figures:
    gold = WORK / "polnear-dev.jsonl"
    with gzip.open(shared / "data/polnear/dev.jsonl.gz", "rt", encoding="utf-8") as rows:
        gold.write_text(rows.read(), encoding="utf-8")
    articles = [json.loads(line) for line in gold.read_text(encoding="utf-8").splitlines()]
    given = [reportedly.Article(a["id"], a["text"]) for a in articles]
    told, fast = (_polnear(shared, gold, given, model) for model in ("default", "fast"))
    names = ("attr", "attr_cue", "attr.direct", "attr.indirect", "attr.mixed", "attr.cue_said", "attr.cue_report")
    figures = {f"PolNeAR dev {n} F1": told[n]["f"] for n in (*names, "word.content", "word.source", "exactw.source")}
    return figures | {"PolNeAR dev attr F1, --model fast": fast["attr"]["f"]}


def _polnear(shared: Path, gold: Path, articles: Sequence[reportedly.Article], model: str) -> dict[str, Any]:
    predicted = _read(articles, f"polnear-dev.{model}.ndjson", model)
    scores = WORK / f"polnear-dev.{model}.scores.json"
    _score(shared, "score_attributions.py", gold, predicted, "--json", scores, "--boot", "0", "--quiet")
    told: dict[str, Any] = json.loads(scores.read_text())
    return told


def seeds(shared: Path) -> Figures:
    predicted = WORK / "seeds.predicted.ndjson"
    paths = [str(p) for p in sorted((shared / "data/seeds").glob("*.txt"))]
    readings = reportedly.read_many(reportedly.open_articles(paths), workers=1)
    predicted.write_text("".join(json.dumps(reading_to_json(r)) + "\n" for r in readings), encoding="utf-8")
    out = _score(shared, "score_chains.py", shared / "data/seeds/gold.jsonl", predicted)
    return {
        "seeds attributions F1": _number(r"attributions .*F1 ([\d.]+)", out),
        "seeds chain, of all gold": _number(r"chain +([\d.]+)", out),
        "seeds kind, of all gold": _number(r"kind +([\d.]+)", out),
        "seeds certainty, of all gold": _number(r"certainty +([\d.]+)", out),
        "seeds polarity, of all gold": _number(r"polarity +([\d.]+)", out),
    }


def check_stories(shared: Path) -> Figures:
    arguments: list[Any] = []
    for path in sorted((shared / "data/stories").glob("*.json")):
        story = json.loads(path.read_text(encoding="utf-8"))
        rows = WORK / f"{path.stem}.jsonl"
        rows.write_text("".join(json.dumps({"id": a["id"], "text": a["text"]}) + "\n" for a in story["articles"]))
        readings = reportedly.read_many(reportedly.open_articles([str(rows)]), workers=1)
        answer = WORK / f"{path.stem}.check.json"
        answer.write_text(json.dumps(check_to_json(reportedly.check(story["claim"], readings))), encoding="utf-8")
        arguments += [path, answer]
    out = _score(shared, "score_check.py", *arguments)
    return {
        "stories chains F1": _number(r"chains .*F1 ([\d.]+)", out),
        "stories hops F1": _number(r"hops .*F1 ([\d.]+)", out),
        "stories denials F1": _number(r"denials .*F1 ([\d.]+)", out),
        "stories origin kind": _number(r"origin kind ([\d.]+)", out),
        "stories stance": _number(r"stance +([\d.]+)", out),
        "stories stance macro": _number(r"macro ([\d.]+)", out),
        "stories origins in range": _number(r"range (\d+)", out) / max(1.0, _number(r"range \d+ of (\d+)", out)),
    }


def _read(articles: Sequence[reportedly.Article], name: str, model: str) -> Path:
    path = WORK / name
    readings = reportedly.read_many((reportedly.Reading(a) for a in articles), workers=1, model=model)
    path.write_text("".join(json.dumps(reading_to_json(r)) + "\n" for r in readings), encoding="utf-8")
    return path


def _score(shared: Path, scorer: str, *arguments: Any) -> str:
    command = [sys.executable, str(shared / "eval" / scorer), *map(str, arguments)]
    return subprocess.run(command, check=True, capture_output=True, text=True).stdout


def _number(pattern: str, text: str) -> float:
    match = re.search(pattern, text)
    if match is None:
        raise ValueError(f"the scorer printed nothing like {pattern!r}:\n{text}")
    return float(match[1])
