"""The model's card: what it learnt from, how good it is with full and with 8-bit weights, where it is weak."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path
from typing import Any

import onnxruntime

from reportedly import attribution
from reportedly.language import tagger
from reportedly.model.article import Article
from training.data import BASE, CORENLP, DATA, HERE, MODELS, POLNEAR, WIKI, WORK, fingerprint
from training.examples import read_rows
from training.invented import FILES, FOLDER
from training.train import Plan

DEV = DATA / "polnear" / "dev.jsonl.gz"
SCORERS = Path(os.environ.get("REPORTEDLY_SCORERS", HERE.parent.parent / "shared" / "eval"))
SHOWN = (
    "attr", "attr.direct", "attr.indirect", "attr.mixed", "attr.cue_said", "attr.cue_report", "attr.cue_other",
    "word.content", "word.source", "word.cue",
)  # fmt: skip


def write_card(plan: Plan) -> None:
    """Fill `card.md` with the fingerprints of the data and the figures measured now."""
    own = [*(FOLDER / name for name in FILES), HERE / "forms.txt", HERE / "lists.txt"]
    rows = [f"| `{path.name}` | `{fingerprint(path)}` |" for path in (BASE, POLNEAR, CORENLP, WIKI, *own)]
    text = (HERE / "card.md").read_text(encoding="utf-8")
    small, full = measure(None), measure(WORK / "attribution-full.onnx")
    figures = []
    for name in SHOWN:
        p, r, f = (small[name][part] for part in "prf")
        figures.append(f"| `{name}` | {p:.3f} | {r:.3f} | **{f:.3f}** | {full[name]['f']:.3f} |")
    for name, value in {
        "plan": str(plan),
        "fingerprints": "\n".join(rows),
        "figures": "\n".join(figures),
        "weights": fingerprint(MODELS / "attribution.onnx"),
    }.items():
        text = text.replace(f"{{{name}}}", value)
    (MODELS / "attribution.md").write_text(text, encoding="utf-8")


def measure(weights: Path | None) -> dict[str, Any]:
    """The scorer's figures for PolNeAR dev, through the package's own code; `weights`: other ones than the shipped."""
    reader = tagger.Tagger(threads=2)
    if weights is not None:
        reader.__dict__["_session"] = onnxruntime.InferenceSession(str(weights))
    gold, predicted, found = WORK / "dev.jsonl", WORK / "dev-predicted.jsonl", WORK / "dev-figures.json"
    rows = read_rows(DEV)
    gold.write_text("".join(json.dumps(row) + "\n" for row in rows), encoding="utf-8")
    with predicted.open("w", encoding="utf-8") as out:
        for row in rows:
            article = Article(row["id"], row["text"])
            out.write(json.dumps({"id": row["id"], "attributions": _plain(article, reader)}) + "\n")
    command = [sys.executable, str(SCORERS / "score_attributions.py"), str(gold), str(predicted)]
    subprocess.run([*command, "--json", str(found), "--quiet", "--boot", "0"], check=True)
    figures: dict[str, Any] = json.loads(found.read_text(encoding="utf-8"))
    return figures


def _plain(article: Article, reader: tagger.Tagger) -> list[dict[str, Any]]:
    kept = ("id", "field", "nested_in", "source", "cue", "content")
    return [{k: getattr(a, k) for k in kept} for a in attribution.find(article, reader.read(article.text))]
