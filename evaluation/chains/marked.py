"""Whom pronouns and nouns mean, on 6,479 articles of AllSides and FNC-1: `marked.jsonl` against `read`.

    python -m evaluation.chains.marked [errors] [--shared ../shared]

Offsets only; whom a source means was marked by language models that saw neither code nor answers, once (decision 14).
`errors` lists those of the part "train"; of "held" only the figures are shown. No part of the floors.
"""

from __future__ import annotations

import argparse
import gzip
import hashlib
import json
import re
from collections import Counter
from collections.abc import Iterator, Sequence
from itertools import islice
from pathlib import Path
from typing import Any

import reportedly
from evaluation.chains.agreement import Judge
from evaluation.chains.standoff import StandoffError, bodies, comparable, scorer
from reportedly.model.attribution import Attribution
from reportedly.model.span import Span

MARKS = Path(__file__).with_name("marked.jsonl")
NAMED = ("person", "outlet", "organisation", "social", "document")
Row = dict[str, Any]


def measure(shared: Path) -> Iterator[tuple[str, Row, str, Sequence[Row], bool]]:
    """(part, mark, text, chain, right) of every mark that stands on a source which `read` finds."""
    judge, rows = Judge(scorer(shared, "names")), read_marks()
    told = dict(texts(shared, rows))
    articles = (reportedly.Reading(reportedly.Article(key, text)) for key, text in told.items())
    readings = {r.article.id: r for r in reportedly.read_many(articles) if r.article}
    for row in rows:
        key = key_of(row)
        for mark in row["marks"]:
            found = _on(readings[key].attributions, Span(*mark["at"]))
            if found is not None:
                chain = [{"name": hop.name, "kind": hop.kind} for hop in found.chain]
                yield row["part"], mark, told[key], chain, right(judge, told[key], mark, chain)


def right(judge: Judge, text: str, mark: Row, chain: Sequence[Row]) -> bool:
    """Whether the chain has everyone whom the mark names; for a source without a name, the words that bring it in."""
    new = mark["who"] == "new"
    words = [" ".join(text[slice(*at)].split()) for at in ([mark["at"]] if new else mark["who"])]
    if mark.get("named"):
        return all(any(_names(judge, hop, name) for hop in chain) for name in words)
    return any(_describes(judge, hop, said) for hop in chain for said in words)


def _names(judge: Judge, hop: Row, name: str) -> bool:
    kinds = ("person", "outlet", "organisation", hop["kind"]) if hop["kind"] in NAMED else ()
    return any(judge.same({**hop, "kind": kind}, {"name": name, "kind": kind}) for kind in kinds)


def _describes(judge: Judge, hop: Row, said: str) -> bool:
    if hop["kind"] in ("rumour", "unknown"):
        return False
    mine, theirs = ({"name": name, "kind": "unnamed"} for name in (hop["name"], said))
    short, whole = (re.sub(r"\W", "", name.lower()) for name in (hop["name"], said))
    return short in whole or bool(judge.same(comparable(mine), comparable(theirs)))


def _on(attributions: Sequence[Attribution], place: Span) -> Attribution | None:
    told = [a for a in attributions if a.field == "text" and a.source]
    return next((a for a in told if a.source[0].overlaps(place)), None)


def read_marks() -> list[Row]:
    """The articles with their marks."""
    return [json.loads(line) for line in MARKS.read_text("utf-8").splitlines()]


def key_of(row: Row) -> str:
    """The id under which `texts` has an article."""
    return f"{row['set']}-{row['id']}"


def texts(shared: Path, rows: Sequence[Row]) -> Iterator[tuple[str, str]]:
    """(key, text) of each article."""
    fnc1, numbers = bodies(shared), {int(row["id"]) for row in rows if row["set"] == "allsides"}
    with gzip.open(shared / "data/allsides/articles.jsonl.gz", "rt", encoding="utf-8") as lines:
        told = {n: json.loads(line) for n, line in enumerate(islice(lines, max(numbers) + 1)) if n in numbers}
    allsides = {str(n): row.get("content") or row.get("content_original") or "" for n, row in told.items()}
    for row in rows:
        text = (fnc1 if row["set"] == "fnc1" else allsides).get(row["id"], "")
        if not hashlib.sha256(text.encode()).hexdigest().startswith(row["sha"]):
            raise StandoffError(f"article {key_of(row)} is not the text that was marked")
        yield key_of(row), text


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("errors", nargs="?", choices=("errors",))
    parser.add_argument("--shared", type=Path, default=Path("../shared"))
    asked = parser.parse_args()
    count: Counter[tuple[str, bool]] = Counter()
    for part, mark, text, chain, fine in measure(asked.shared):
        count[part, fine] += 1
        if asked.errors and part == "train" and not fine:
            wanted = mark["who"] if mark["who"] == "new" else [text[slice(*at)] for at in mark["who"]]
            print(f"[{text[slice(*mark['at'])]}] {' < '.join(hop['name'] for hop in chain)} | {wanted}")
    for part in sorted({part for part, _ in count}):
        print(f"{part}: {count[part, True]} of {count[part, True] + count[part, False]} right")


if __name__ == "__main__":
    main()
