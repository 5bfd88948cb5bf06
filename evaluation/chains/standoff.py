"""Gold without words: offsets into texts that lie elsewhere, turned back into words beside those texts."""

from __future__ import annotations

import csv
import gzip
import hashlib
import importlib.util
import json
import sys
from collections.abc import Iterable
from pathlib import Path
from types import ModuleType
from typing import Any

FOLDER = Path(__file__).parent
BODIES = "data/fnc1/train_bodies.csv.gz"
NOBODY = ("rumour", "unknown")
Row = dict[str, Any]


class StandoffError(Exception):
    """A text is missing or is not the one that was annotated."""


def rows(name: str) -> list[Row]:
    """The articles of one file of this folder ("dev", "test", "annotator-a", "annotator-b"), offsets as they stand."""
    return [json.loads(line) for line in (FOLDER / f"{name}.jsonl").read_text(encoding="utf-8").splitlines()]


def bodies(shared: Path) -> dict[str, str]:
    """FNC-1's training articles by body id."""
    csv.field_size_limit(10**9)
    with gzip.open(shared / BODIES, "rt", encoding="utf-8") as table:
        return {row["Body ID"]: row["articleBody"] for row in csv.DictReader(table)}


def worded(row: Row, texts: dict[str, str]) -> Row:
    """The row with its text and with words for names. Raises StandoffError where the text is not the annotated one."""
    text = texts.get(row["id"], "")
    if hashlib.sha256(text.encode()).hexdigest() != row["sha256"]:
        raise StandoffError(f"article {row['id']} is not the text that was annotated")
    return {**row, "text": text, "attributions": [_worded(a, text) for a in row["attributions"]]}


def _worded(a: Row, text: str) -> Row:
    out = {
        **a,
        "chain": [named(h, text) for h in a["chain"]],
        "chain_also": [[named(h, text) for h in chain] for chain in a.get("chain_also", ())],
    }
    if a.get("speaker"):
        out["speaker"] = {**a["speaker"], "who": [named(h, text) for h in a["speaker"]["who"]]}
    return out


def named(hop: Row, text: str) -> Row:
    """{"kind", "at" or "words"} → {"kind", "name"}."""
    name = text[slice(*hop["at"])] if "at" in hop else hop.get("words", hop["kind"])
    return comparable({"kind": hop["kind"], "name": name})


def comparable(hop: Row) -> Row:
    """The hop with a small first letter where nobody is named: "Sources" at the head of a sentence are "sources"."""
    name = hop["name"]
    return {"kind": hop["kind"], "name": name[:1].lower() + name[1:] if hop["kind"] == "unnamed" else name}


def nobody(chain: Iterable[Row]) -> bool:
    return all(h["kind"] in NOBODY for h in chain)


def scorer(shared: Path, name: str) -> ModuleType:
    """One of the scorers that come with the outside data, as a module."""
    path = shared / "eval" / f"{name}.py"
    spec = importlib.util.spec_from_file_location(f"outside_{name}", path)
    if spec is None or spec.loader is None:
        raise StandoffError(f"no scorer at {path}")
    module = importlib.util.module_from_spec(spec)
    sys.modules[spec.name] = module
    spec.loader.exec_module(module)
    return module
