"""Passages that articles of one story share (FNC-1): are pairs with many common 6-grams found as copied text?"""

from __future__ import annotations

import csv
import gzip
from pathlib import Path

from reportedly.model.article import Article
from reportedly.provenance.reuse import find_reuse

# The pairs' share of common 6-grams was computed, not judged; below this share a quotation in common is enough.
SHARED = 0.3


def measure(shared: Path) -> dict[str, float]:
    folder = shared / "data" / "fnc1"
    with (folder / "within_story_copy_pairs.tsv").open(encoding="utf-8") as lines:
        rows = [r for r in csv.DictReader(lines, delimiter="\t") if float(r["containment_6gram"]) >= SHARED]
    wanted = {frozenset((r["body_a"], r["body_b"])) for r in rows}
    inside = frozenset().union(*wanted)
    csv.field_size_limit(10**9)
    with gzip.open(folder / "train_bodies.csv.gz", "rt", encoding="utf-8", newline="") as table:
        articles = [Article(r["Body ID"], r["articleBody"]) for r in csv.DictReader(table) if r["Body ID"] in inside]
    found = {frozenset((reuse.one, reuse.other)) for reuse in find_reuse(articles)}
    return {"copied passages found": len(wanted & found) / max(1, len(wanted))}
