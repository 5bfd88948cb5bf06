"""FNC-1 train, split by claim: the stance of each article to headlines, as the 2017 challenge scores it.

`folds.json` holds five lists of Emergent's claim ids; all articles of one claim stand in one fold, so that nothing
learned or tuned on the other folds has seen this one's stories. A fold has some 300 articles; SAMPLE claims of it
with at most BODIES articles each are read, claims and articles with denials first, which are rare. Each claim is asked
in HEADLINES of its headlines, each article in FOREIGN unrelated ones: the share of unrelated rows is far below the
challenge's (73 %), so that the weighted score is lower than over all rows. "FNC-1 all rows" is measured beside it:
WHOLE articles of the fold in no order, each with every headline that the challenge holds against it.
The best of the 2017 challenge had a weighted score of 0.82 on the official test part.
"""

from __future__ import annotations

import csv
import gzip
import hashlib
import json
from collections import Counter, defaultdict
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path
from typing import NamedTuple

import reportedly
from evaluation.claims.matter import opens_plainly, related
from reportedly.model.trace import Stance

FOLDS = Path(__file__).with_name("folds.json")
DEV = 0
SAMPLE, BODIES, HEADLINES, FOREIGN = 14, 5, 3, 4
WHOLE = 40
LABELS = ("agree", "disagree", "discuss", "unrelated")
# "Agree" is an article that says so itself; one that passes it on as somebody's word discusses it.
MEANING: dict[Stance, str] = {
    "asserts": "agree",
    "denies": "disagree",
    "reports": "discuss",
    "doubts": "discuss",
    "mentions": "discuss",
    "silent": "unrelated",
}
csv.field_size_limit(10**9)


class Row(NamedTuple):
    """One headline, the article (body) that it is held against, and the stance that the gold gives."""

    headline: str
    body: str
    stance: str


class Sample(NamedTuple):
    texts: dict[str, str]
    rows: list[Row]


def measure(shared: Path) -> dict[str, float]:
    folder = shared / "data" / "fnc1"
    found = judge(sample(folder, DEV))
    every = judge(whole(folder, DEV))
    return {**found, **{name.replace("FNC-1", "FNC-1 all rows:"): value for name, value in every.items()}}


def sample(folder: Path, fold: int) -> Sample:
    """The articles and rows of one fold that are measured; the same ones always."""
    claims = json.loads((folder / "body_ids_by_emergent_claim.json").read_text(encoding="utf-8"))
    rows = _rows(folder)
    denying = {r.body for r in rows if r.stance == "disagree"}
    fold_ids = json.loads(FOLDS.read_text(encoding="utf-8"))[fold]
    inside = sorted(fold_ids, key=lambda c: (denying.isdisjoint(claims[c]), _mixed(c)))[:SAMPLE]
    bodies = {c: sorted(claims[c], key=lambda b: (b not in denying, _mixed(b)))[:BODIES] for c in inside}
    home = {body: claim for claim, chosen in bodies.items() for body in chosen}
    chosen = list(_related(rows, {body: claim for claim in inside for body in claims[claim]}, home))
    chosen += _foreign(rows, home)
    texts = {r["Body ID"]: r["articleBody"] for r in _table(folder / "train_bodies.csv.gz") if r["Body ID"] in home}
    return Sample(texts, chosen)


def whole(folder: Path, fold: int) -> Sample:
    """WHOLE articles of one fold with all of their rows."""
    claims = json.loads((folder / "body_ids_by_emergent_claim.json").read_text(encoding="utf-8"))
    fold_ids = json.loads(FOLDS.read_text(encoding="utf-8"))[fold]
    chosen = set(sorted({body for claim in fold_ids for body in claims[claim]}, key=_mixed)[:WHOLE])
    texts = {r["Body ID"]: r["articleBody"] for r in _table(folder / "train_bodies.csv.gz") if r["Body ID"] in chosen}
    return Sample(texts, [row for row in _rows(folder) if row.body in chosen])


def judge(chosen: Sample) -> dict[str, float]:
    """Figures by name, from `check` of each headline over the articles that it is held against."""
    articles = (reportedly.Reading(reportedly.Article(body, text)) for body, text in sorted(chosen.texts.items()))
    by_body = {r.article.id: r for r in reportedly.read_many(articles, workers=1) if r.article}
    asked = defaultdict(list)
    for row in chosen.rows:
        asked[row.headline].append(row)
    pairs = []
    for headline, held in sorted(asked.items()):
        answer = reportedly.check(headline, [by_body[body] for body in sorted({r.body for r in held})])
        stance = {s.id: s.stance for s in answer.articles}
        pairs += [(row.stance, label(stance[row.body], headline, chosen.texts[row.body])) for row in held]
    return figures(pairs)


def label(stance: Stance, headline: str, article: str) -> str:
    """The challenge's label; where `check` finds the matter but not the claim, the opening's tone decides."""
    if stance == "mentions" or (stance == "silent" and related(headline, article)):
        return "agree" if opens_plainly(article) else "discuss"
    return MEANING[stance]


def figures(pairs: Sequence[tuple[str, str]]) -> dict[str, float]:
    """(gold, found) labels → the challenge's score as a share of the best one, and F1 label by label."""
    best = sum(points(gold, gold) for gold, _ in pairs)
    right, wanted, found = (
        Counter(g for g, f in pairs if g == f),
        Counter(g for g, _ in pairs),
        Counter(f for _, f in pairs),
    )
    f1 = {label: 2 * right[label] / max(1, wanted[label] + found[label]) for label in LABELS}
    return {
        "FNC-1 weighted": sum(points(gold, label) for gold, label in pairs) / max(1.0, best),
        "FNC-1 macro F1": sum(f1.values()) / len(LABELS),
        **{f"FNC-1 {label} F1": value for label, value in f1.items()},
    }


def points(gold: str, found: str) -> float:
    """The challenge's: a quarter for telling related from unrelated, three more for the stance of a related one."""
    related = (gold != "unrelated", found != "unrelated")
    if related[0] != related[1]:
        return 0.0
    if not related[0]:
        return 0.25
    return 1.0 if gold == found else 0.25


def _related(rows: Sequence[Row], every: Mapping[str, str], home: Mapping[str, str]) -> Iterator[Row]:
    """The rows of the claims' own headlines, HEADLINES a claim; a headline is the claim's of most of its articles."""
    votes: dict[str, Counter[str]] = defaultdict(Counter)
    for row in rows:
        if row.stance != "unrelated" and row.body in every:
            votes[row.headline][every[row.body]] += 1
    asked = defaultdict(list)
    for headline in sorted(votes, key=_mixed):
        asked[max(sorted(votes[headline]), key=lambda claim: votes[headline][claim])].append(headline)
    for row in rows:
        if row.body in home and row.headline in asked[home[row.body]][:HEADLINES] and row.stance != "unrelated":
            yield row


def _foreign(rows: Sequence[Row], home: Mapping[str, str]) -> list[Row]:
    """FOREIGN unrelated rows of each article."""
    by_body = defaultdict(list)
    for row in rows:
        if row.body in home and row.stance == "unrelated":
            by_body[row.body].append(row)
    return [
        row for body in sorted(by_body) for row in sorted(by_body[body], key=lambda r: _mixed(r.headline))[:FOREIGN]
    ]


def _rows(folder: Path) -> list[Row]:
    return [Row(r["Headline"], r["Body ID"], r["Stance"]) for r in _table(folder / "train_stances.csv.gz")]


def _table(path: Path) -> list[dict[str, str]]:
    with gzip.open(path, "rt", encoding="utf-8", newline="") as lines:
        return list(csv.DictReader(lines))


def _mixed(name: str) -> str:
    """An order that means nothing and never changes."""
    return hashlib.sha256(name.encode()).hexdigest()
