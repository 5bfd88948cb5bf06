"""The models' card: what they learnt from, how good they are with full and with 8-bit weights, where they are weak."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from collections import defaultdict
from pathlib import Path
from typing import Any

from reportedly import attribution
from reportedly.model.article import Article
from training import unlabelled
from training.data import BASE, CORENLP, DATA, HERE, MODELS, POLNEAR, WIKI, WORK, fingerprint
from training.examples import read_rows
from training.factuality import OWN, SETS, own_passages
from training.inner import Reader
from training.invented import FILES, FOLDER, passages
from training.train import Plan

DEV = DATA / "polnear" / "dev.jsonl.gz"
SCORERS = Path(os.environ.get("REPORTEDLY_SCORERS", HERE.parent.parent / "shared" / "eval"))
SHOWN = (
    "attr", "attr_cue", "attr.direct", "attr.indirect", "attr.mixed", "attr.cue_said", "attr.cue_report",
    "attr.cue_other", "word.content", "word.source", "word.cue", "exact.source", "exactw.source",
)  # fmt: skip
Measured = dict[str, Any]


def write_card(plan: Plan, fast_plan: Plan) -> None:
    """Fill `card.md` with the fingerprints of the data and the figures measured now."""
    weights, fast_weights = MODELS / "attribution.onnx", MODELS / "attribution-fast.onnx"
    small, full = (Dev(path) for path in (weights, WORK / "attribution-full.onnx"))
    quick = Dev(fast_weights, "fast")
    rows = [f"| `{path.parent.name}/{path.name}` | `{fingerprint(path)}` |" for path in _files()]
    own = [a for row in passages() for a in row["attributions"]]
    text = (HERE / "card.md").read_text(encoding="utf-8")
    for name, value in {
        "plan": f"`{plan}`",
        "fast_plan": f"the fast one with `{fast_plan}`",
        "fingerprints": "\n".join(rows),
        "figures": "\n".join(_row(name, small, full, quick) for name in SHOWN),
        "outlets": "\n".join(small.by_outlet(quick)),
        "weights": fingerprint(weights),
        "fast_weights": fingerprint(fast_weights),
        "passages": len(list(passages())),
        "attributions": f"{len(own):,}",
        "nested": sum(a["nested_in"] is not None for a in own),
        "certain": f"{sum(len(values) for _, values in own_passages()):,}",
    }.items():
        text = text.replace(f"{{{name}}}", str(value))
    (MODELS / "attribution.md").write_text(text, encoding="utf-8")


def _files() -> list[Path]:
    sets = [DATA / "factuality" / name / "train.jsonl" for name in SETS]
    own = [*(FOLDER / name for name in FILES), OWN, HERE / "forms.txt", HERE / "lists.txt"]
    return [BASE, POLNEAR, CORENLP, WIKI, *sets, *unlabelled.FILES, *own]


def _row(name: str, small: Dev, full: Dev, quick: Dev) -> str:
    p, r, f = (small.figures[name][part] for part in "prf")
    beside = " | ".join(f"{other.figures[name]['f']:.3f}" for other in (full, quick))
    return f"| `{name}` | {p:.3f} | {r:.3f} | **{f:.3f}** | {beside} |"


class Dev:
    """The scorer's figures for PolNeAR dev, through the package's own code, with the weights in a file."""

    def __init__(self, weights: Path, model: str = "default") -> None:
        reader, self.rows = Reader(weights, model), read_rows(DEV)
        self.gold, self.predicted = WORK / "dev.jsonl", WORK / f"dev-{weights.stem}.jsonl"
        self.gold.write_text("".join(json.dumps(row) + "\n" for row in self.rows), encoding="utf-8")
        with self.predicted.open("w", encoding="utf-8") as out:
            for row in self.rows:
                found = attribution.find(Article(row["id"], row["text"]), reader.read(row["text"]))
                kept = ("id", "field", "nested_in", "source", "cue", "content")
                plain = [{name: getattr(one, name) for name in kept} for one in found]
                out.write(json.dumps({"id": row["id"], "attributions": plain}) + "\n")
        self.figures = self.score()

    def score(self, ids: list[str] | None = None) -> Measured:
        """All figures, or those of some articles."""
        found, chosen = WORK / "dev-figures.json", WORK / "dev-ids.txt"
        command = [sys.executable, str(SCORERS / "score_attributions.py"), str(self.gold), str(self.predicted)]
        if ids is not None:
            chosen.write_text("\n".join(ids), encoding="utf-8")
            command += ["--ids", str(chosen)]
        subprocess.run([*command, "--json", str(found), "--quiet", "--boot", "0"], check=True)
        figures: Measured = json.loads(found.read_text(encoding="utf-8"))
        return figures

    def by_outlet(self, other: Dev) -> list[str]:
        """A table row for each publisher: articles, attr F1 of these weights and of others."""
        groups: dict[str, list[str]] = defaultdict(list)
        for row in self.rows:
            groups[row["publisher"]].append(row["id"])
        return [
            f"| {name} | {len(ids)} | {self.score(ids)['attr']['f']:.3f} | {other.score(ids)['attr']['f']:.3f} |"
            for name, ids in sorted(groups.items())
        ]
