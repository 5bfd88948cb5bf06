"""Which statements of a pile make the same claim, and on which side: rumours of FNC-1 train with groups marked.

`training/marked/groups.jsonl` has, for each rumour, statements (offsets) and the claims that at least two of them are
about, each member with its mark. The halves are of different rumours: "dev" was looked at while likeness was made,
"test" gives the figures. What is measured is `claims.form` over the whole pile as it is read today.
"""

from __future__ import annotations

import csv
import gzip
import json
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import combinations
from pathlib import Path
from typing import Literal, NamedTuple

import reportedly
from reportedly import claims, pipeline, sources
from reportedly.model.statement import Statement

MARKS = Path(__file__).parents[2] / "training" / "marked" / "groups.jsonl"
# A marked row is found again where so much of the two spans is common.
OVERLAP = 0.7
# Of the test half so many rumours are read here, for time.
READ = 28
SAYS, CONTRARY, ABOUT, RIVAL = "+", "-", "?", "#"
Relation = Literal["same", "contrary", "same claim", "rival", "other"]
csv.field_size_limit(10**9)


class Row(NamedTuple):
    """Where a statement stands; `voice`: "own" or "credited", as it was read when it was marked."""

    article: str
    start: int
    end: int
    voice: str


@dataclass(frozen=True, slots=True)
class Marked:
    """A pile; each claim has its members: row (from 0) → mark."""

    rumour: str
    part: str
    rows: tuple[Row, ...]
    claims: tuple[Mapping[int, str], ...]

    def relation(self, a: int, b: int) -> Relation:
        """Of two rows. A claim that nobody is credited with is none; rivals give one fact another number or person."""
        common = [c for c in self.claims if a in c and b in c and any(self.rows[k].voice != "own" for k in c)]
        best: Relation = "other"
        for marks in ({c[a], c[b]} for c in common):
            if RIVAL in marks:
                best = "rival" if best == "other" else best
            elif ABOUT in marks:
                best = "same claim"
            else:
                return "same" if len(marks) == 1 else "contrary"
        return best


def marked(part: str | None = None) -> Iterator[Marked]:
    for line in MARKS.read_text(encoding="utf-8").splitlines():
        told = json.loads(line)
        if part in (None, told["part"]):
            groups = tuple({int(m[:-1]) - 1: m[-1] for m in members.split()} for _, members in told["claims"])
            yield Marked(told["rumour"], told["part"], tuple(Row(*row) for row in told["rows"]), groups)


def measure(shared: Path) -> dict[str, float]:
    piles = list(marked("test"))[:READ]
    found = texts(shared, {row.article for pile in piles for row in pile.rows})
    readings = read(found)
    return figures((pile, formed(pile, readings)) for pile in piles)


def texts(shared: Path, wanted: set[str]) -> dict[str, str]:
    with gzip.open(shared / "data" / "fnc1" / "train_bodies.csv.gz", "rt", encoding="utf-8", newline="") as lines:
        return {r["Body ID"]: r["articleBody"] for r in csv.DictReader(lines) if r["Body ID"] in wanted}


def read(told: Mapping[str, str]) -> dict[str, reportedly.Reading]:
    articles = (reportedly.Reading(reportedly.Article(id, text)) for id, text in sorted(told.items()))
    return {r.article.id: r for r in reportedly.read_many(articles, workers=1) if r.article}


def formed(pile: Marked, readings: Mapping[str, reportedly.Reading]) -> list[Statement]:
    """The statements of the pile's articles in claims."""
    inside = [readings[id] for id in sorted({row.article for row in pile.rows}) if id in readings]
    _, statements, _, _ = sources.identify(inside, ())
    return list(claims.form([r.article for r in inside if r.article], statements, pipeline.embedder()).statements)


def figures(told: Iterator[tuple[Marked, Sequence[Statement]]]) -> dict[str, float]:
    """Pairs of marked rows, over all piles: in one claim or not, on contrary sides or not.

    A pair of rivals in one claim is wrong: another number is another claim. Own voice that became no statement is in
    no claim.
    """
    count: Counter[str] = Counter()
    for pile, statements in told:
        home = {k: s for k, row in enumerate(pile.rows) if (s := _found(row, statements)) is not None}
        for a, b in combinations(range(len(pile.rows)), 2):
            relation = pile.relation(a, b)
            one, other = home.get(a), home.get(b)
            joined = one is not None and other is not None and one.claim == other.claim and one.id != other.id
            sides = {one.toward, other.toward} if joined and one and other else set()
            count[f"joined {relation}"] += joined
            count[relation] += 1
            if sides and sides <= {"affirms", "denies"}:
                count[f"{'opposed' if len(sides) == 2 else 'agreed'} {relation}"] += 1
    return _scores(count)


def _scores(count: Counter[str]) -> dict[str, float]:
    kinds = ("same", "contrary", "same claim")
    hit, wanted = sum(count[f"joined {k}"] for k in kinds), sum(count[k] for k in kinds)
    joined = hit + count["joined rival"] + count["joined other"]
    right = count["agreed same"] + count["opposed contrary"]
    told = right + count["opposed same"] + count["agreed contrary"]
    opposed = sum(count[f"opposed {k}"] for k in (*kinds, "rival", "other"))
    return {
        "groups: claims P": hit / max(1, joined),
        "groups: claims R": hit / max(1, wanted),
        "groups: claims F1": 2 * hit / max(1, joined + wanted),
        "groups: sides told apart": right / max(1, told),
        "groups: contrary P": count["opposed contrary"] / max(1, opposed),
        "groups: contrary R": count["opposed contrary"] / max(1, count["contrary"]),
        "groups: contrary F1": 2 * count["opposed contrary"] / max(1, opposed + count["contrary"]),
    }


def _found(row: Row, statements: Sequence[Statement]) -> Statement | None:
    """The statement that stands where the row does, or nearly."""
    best, found = OVERLAP, None
    for statement in statements:
        if statement.article == row.article and statement.field == "text":
            start, end = min(s.start for s in statement.content), max(s.end for s in statement.content)
            common = min(end, row.end) - max(start, row.start)
            share = common / (max(end, row.end) - min(start, row.start))
            if share >= best:
                best, found = share, statement
    return found
