"""Pairs of a claim and a text that is no news: our own stories and hard pairs, SNLI, negation pairs. No torch.

`claims-*.txt`: + to its claim is affirmed, - denied; near misses (?) and the other claims of its story are neither.
`pairs.txt`: the same marks, each line against its own claim alone. SNLI dev and test (CC BY-SA 4.0) and the negation
pairs of Hossain et al. 2020 (MIT): the entailed text is the claim. SICK is left out: its licence is non-commercial.
"""

from __future__ import annotations

import csv
import json
import os
from collections.abc import Iterator, Sequence
from pathlib import Path
from random import Random
from typing import NamedTuple

FOLDER = Path(__file__).parent / "invented"
DATA = Path(os.environ.get("REPORTEDLY_DATA", Path(__file__).parents[2] / "shared" / "data"))  # as in data.py
LABELS = ("affirms", "denies", "neither")
SNLI_A_PASS, NEGATED_A_PASS = 4000, 1000
A_CLAIM = {"affirms": 4, "denies": 3, "neither": 3}  # pairs of one claim in a pass
OTHERS = 2  # and pairs with other claims of its story
GOLD = {"entailment": "affirms", "contradiction": "denies", "neutral": "neither"}


class Pair(NamedTuple):
    """A claim, a text, and what the text says of the claim: "affirms", "denies" or "neither"."""

    claim: str
    text: str
    label: str


class Claim(NamedTuple):
    """A claim's wordings, denials and near misses; `others`: what its story says besides."""

    affirms: list[str]
    denies: list[str]
    near: list[str]
    others: list[str]


def read_claims(paths: Sequence[Path]) -> list[list[Claim]]:
    """Story by story, from files in the format of `claims-*.txt`."""
    stories = []
    for path in paths:
        for block in path.read_text(encoding="utf-8").split("@ ")[1:]:
            story: list[Claim] = []
            for line in block.splitlines()[1:]:
                mark, text = line[:2], line[2:].strip()
                if mark == "= ":
                    story.append(Claim([text], [], [], []))
                elif text:
                    {"+ ": story[-1].affirms, "- ": story[-1].denies, "? ": story[-1].near}[mark].append(text)
            stories.append([c._replace(others=_others(story, c)) for c in story])
    return stories


def _others(story: Sequence[Claim], claim: Claim) -> list[str]:
    return [text for other in story if other is not claim for text in (*other.affirms, *other.denies)]


def story_pairs(story: Sequence[Claim], random: Random) -> Iterator[Pair]:
    """Some pairs of every claim, its own sentence among the first of them."""
    for claim in story:
        pools = {
            "affirms": [(a, b) for a in claim.affirms for b in claim.affirms if a != b],
            "denies": [(a, b) for a in claim.affirms for b in claim.denies],
            "neither": [(a, b) for a in claim.affirms for b in claim.near],
        }
        pools["denies"] += [(b, a) for a, b in pools["denies"]]
        pools["neither"] += [(b, a) for a, b in pools["neither"]]
        far = [(random.choice(claim.affirms), b) for b in claim.others]
        chosen = {k: random.sample(pool, min(A_CLAIM[k], len(pool))) for k, pool in pools.items()}
        chosen["neither"] += random.sample(far, min(OTHERS, len(far)))
        yield from (Pair(a, b, label) for label, pool in chosen.items() for a, b in pool)


def hard_pairs() -> list[Pair]:
    """Every line of `pairs.txt` with its claim, both ways round."""
    told = [claim for story in read_claims([FOLDER / "pairs.txt"]) for claim in story]
    out = []
    for claim in told:
        first = claim.affirms[0]
        lines = {"affirms": claim.affirms[1:], "denies": claim.denies, "neither": claim.near}
        for label, texts in lines.items():
            ways = [way for text in texts for way in ((first, text), (text, first))]
            out += [Pair(a, b, label) for a, b in ways]
    return out


def snli() -> list[Pair]:
    out = []
    for name in ("snli_dev.jsonl", "snli_test.jsonl"):
        for line in (DATA / "nli" / name).read_text(encoding="utf-8").splitlines():
            row = json.loads(line)
            if row["gold_label"] in GOLD:
                out.append(Pair(row["sentence2"], row["sentence1"], GOLD[row["gold_label"]]))
    return out


def negated() -> list[Pair]:
    out = []
    for name in ("SNLI.txt", "MNLI.txt"):
        with (DATA / "negation_nli" / "clean_data" / name).open(encoding="cp1252", errors="replace") as lines:
            rows = csv.DictReader(lines, delimiter="\t", quoting=csv.QUOTE_NONE)
            out += [Pair(r["Hypothesis"], r["Text"], GOLD[r["gold_label"]]) for r in rows if r["gold_label"] in GOLD]
    return out


def one_pass(stories: Sequence[Sequence[Claim]], hard: Sequence[Pair], random: Random) -> list[Pair]:
    """Some pairs of every claim of the stories, some of the sets of others, and all the hard pairs."""
    pairs = [pair for story in stories for pair in story_pairs(story, random)]
    return [*pairs, *_some(snli(), SNLI_A_PASS, random), *_some(negated(), NEGATED_A_PASS, random), *hard]


def _some(pairs: Sequence[Pair], most: int, random: Random) -> list[Pair]:
    return random.sample(pairs, min(most, len(pairs)))
