"""Who an article says a rumour's central claim comes from: `rumours.txt` against `check`, as score_check.py scores.

    python -m evaluation.chains.rumours [--shared ../shared]

No part of the floors: one reader's gold, every set of which has been looked at since its first measure (decision 12).
"""

from __future__ import annotations

import argparse
import sys
from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import reportedly
from evaluation.chains.standoff import bodies, scorer
from reportedly.model.codec import check_to_json

GOLD = Path(__file__).with_name("rumours.txt")
KINDS = {
    "p": "person", "u": "unnamed", "o": "outlet", "g": "organisation", "s": "social", "d": "document", "r": "rumour",
}  # fmt: skip
Row = dict[str, Any]


@dataclass(slots=True)
class Rumour:
    """A claim in our own words, and its articles as score_check.py has them."""

    group: str
    claim: str
    articles: list[Row] = field(default_factory=list)


def read_gold(lines: Iterable[str]) -> list[Rumour]:
    """Every rumour of the file, in order."""
    found: list[Rumour] = []
    group = ""
    for line in (line.strip() for line in lines):
        if line.startswith("= "):
            group = line[2:]
        elif line.startswith("## "):
            found.append(Rumour(group, line[3:]))
        elif line and not line.startswith("#"):
            found[-1].articles.append(_article(line))
    return found


def _article(line: str) -> Row:
    head, _, rest = line.partition("|")
    id, *stances = head.split()
    row: Row = {"id": id, "stances": stances, "chains": [], "denials": []}
    for part in filter(None, (part.strip() for part in rest.split(";"))):
        marks = part[: len(part) - len(part.lstrip("!? "))]
        hops = [hop.strip().rpartition(":") for hop in part.lstrip("!? ").split(">")]
        chain = [{"name": name.strip() or "rumour", "kind": KINDS[kind]} for name, _, kind in hops]
        row["denials" if "!" in marks else "chains"].append({"hops": chain, "required": "?" not in marks})
    return row


def measure(shared: Path) -> dict[str, str]:
    """For each set the lines that score_check.py prints of its chains, hops and denials."""
    sys.modules.setdefault("names", scorer(shared, "names"))  # which score_check.py imports as its neighbour
    score, texts = scorer(shared, "score_check"), bodies(shared)
    tallies: dict[str, tuple[Any, Any, Any]] = defaultdict(lambda: (score.Tally(), score.Tally(), score.Tally()))
    for rumour in read_gold(GOLD.read_text(encoding="utf-8").splitlines()):
        articles = (reportedly.Reading(reportedly.Article(a["id"], texts[a["id"]])) for a in rumour.articles)
        found = check_to_json(reportedly.check(rumour.claim, reportedly.read_many(articles, workers=1)))
        for article in rumour.articles:
            _count(score, tallies[rumour.group], article, found)
    names = ("chains", "hops", "denials")
    return {f"{g}: {n}": t.line() for g, told in tallies.items() for n, t in zip(names, told, strict=True)}


def _count(score: Any, tallies: tuple[Any, Any, Any], gold: Row, found: Row) -> None:
    """Adds one article, as score_check.py's `main` does."""
    chains, hops, denials = tallies
    affirmed, denied = sides(gold["id"], found)
    wanted = [(c["hops"], c["required"]) for c in gold["chains"]]
    chains.add(affirmed, wanted, score.same_chain, lambda chain: score.free(chain, affirmed))
    here = [hop for hop, _ in score.distinct_hops([(chain, True) for chain in affirmed])]
    hops.add(here, score.distinct_hops(wanted), score.same)
    against = [(c["hops"], c["required"]) for c in gold["denials"]]
    denials.add(denied, against, lambda p, g: score.same(p[-1], g[-1]), lambda chain: score.free(chain, denied))


def sides(article: str, found: Row) -> tuple[list[list[Row]], list[list[Row]]]:
    """The chains that affirm, doubt or mention the claim in one article, and those that deny it, each once."""
    sources = {s["id"]: s for s in found["sources"]}
    statements = {s["id"]: s for s in found["statements"]}
    told: tuple[dict[tuple[str, ...], None], dict[tuple[str, ...], None]] = ({}, {})
    for id in next(a["statements"] for a in found["articles"] if a["id"] == article):
        if chain := tuple(statements[id].get("chain", ())):
            told[statements[id].get("toward") == "denies"].setdefault(chain)
    affirmed, denied = ([[sources[hop] for hop in chain] for chain in side] for side in told)
    return affirmed, denied


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--shared", type=Path, default=Path("../shared"))
    for name, line in measure(parser.parse_args().shared).items():
        print(f"{name:12s} {line}")


if __name__ == "__main__":
    main()
