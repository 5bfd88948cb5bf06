"""Which articles of the shipped sample are linked and how, by two annotators apart, against the ledger.

`sample/links/<story>-<annotator>.json`: kind, statement, statement (article, id in the story's file), "unsure" where an
editor could well differ; one line for two articles and a kind, the best statements. Both annotators are language models
that read the stories with the definitions of the seven kinds and saw neither code nor output nor each other.
Measured by pairs of articles: one that both link is required, one that a single annotator links counts neither way. One
origin leads on: where a cites b and b and c have it from one source, a and c have one origin (the ledger draws a star
and no pair twice, the annotators every pair).

    python -m evaluation.linkings        how far the two agree
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from itertools import combinations
from typing import Any, get_args

import networkx

from evaluation.gold import FOLDER
from evaluation.pairing import f1
from reportedly.model.link import LinkKind

Pair = frozenset[str]
Linked = dict[str, set[Pair]]
KINDS: tuple[str, ...] = get_args(LinkKind)
ANNOTATORS = ("a", "b")
ONE_ORIGIN = ("cites", "same_origin")


def read(annotator: str) -> Linked:
    """Kind → pairs of articles, over all stories."""
    found: Linked = {kind: set() for kind in KINDS}
    for story in sorted(FOLDER.glob("*.json")):
        path = FOLDER / "links" / f"{story.stem}-{annotator}.json"
        for kind, one, other, *_ in json.loads(path.read_text(encoding="utf-8")):
            found[kind].add(frozenset((one[0], other[0])))
    return found


def measure(ledger: Mapping[str, Any]) -> dict[str, float]:
    """`ledger`: what `trace` writes, of all stories."""
    first, second = (read(annotator) for annotator in ANNOTATORS)
    found, figures = linked(ledger), {}
    for kind in KINDS:
        allowed, required = first[kind] | second[kind], first[kind] & second[kind]
        p = len(found[kind] & allowed) / max(1, len(found[kind]))
        r = len(found[kind] & required) / max(1, len(required))
        figures |= {f"{kind} P": p, f"{kind} R": r, f"{kind} F1": 2 * p * r / (p + r) if p + r else 0.0}
    return figures


def linked(ledger: Mapping[str, Any]) -> Linked:
    """Kind → pairs of articles that the ledger links, by statements."""
    home = {s["id"]: s["article"] for s in ledger["statements"]}
    drawn = [
        (link["kind"], link["from"], link["to"])
        for link in ledger["links"]
        if {link["from"], link["to"]} <= home.keys() and home[link["from"]] != home[link["to"]]
    ]
    found: Linked = {kind: {frozenset((home[x], home[y])) for k, x, y in drawn if k == kind} for kind in KINDS}
    graph = networkx.Graph([(one, other) for kind, one, other in drawn if kind in ONE_ORIGIN])
    for joined in networkx.connected_components(graph):
        articles = sorted({home[statement] for statement in joined})
        found["same_origin"] |= {frozenset(pair) for pair in combinations(articles, 2)}
    return found


def main() -> None:
    first, second = (read(annotator) for annotator in ANNOTATORS)
    for kind in KINDS:
        _, _, agreed = f1(len(first[kind] & second[kind]), len(first[kind]), len(second[kind]))
        print(f"{kind}: {len(first[kind])} and {len(second[kind])} pairs of articles, F1 of the two {agreed:.3f}")


if __name__ == "__main__":
    main()
