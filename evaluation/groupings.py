"""Which statements of the shipped sample make one claim, by two annotators apart, against the ledger.

`sample/claims/<story>-<annotator>.json`: claims, each with its text and its statements (article, id in the story's
file, side). A statement may be in several. Both annotators are language models that read the stories by DESIGN's
definition of a claim and saw neither code nor output nor the wider groups of the stories' files, which are matters.
A pair of statements that both put into one claim is required, one that a single annotator does so counts neither way,
any other pair in one claim is wrong.

    python -m evaluation.groupings        how far the two agree
"""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from itertools import combinations
from pathlib import Path

from evaluation.gold import FOLDER, Key
from reportedly.model.statement import Statement, Toward

Pair = frozenset[Key]
Sides = dict[Pair, bool]  # of each pair in one claim whether the two are of one mind; only of those that take a side
ANNOTATORS = ("a", "b")
TAKES_SIDE = ("affirms", "denies")


def read(path: Path) -> tuple[set[Pair], Sides]:
    """The pairs of statements that one annotator puts into one claim, and how the two stand to each other in it."""
    pairs: set[Pair] = set()
    sides: dict[Pair, set[bool]] = {}
    for claim in json.loads(path.read_text(encoding="utf-8")):
        toward: dict[Key, Toward] = {(article, id): side for article, id, side in claim["statements"]}
        for one, other in combinations(sorted(toward), 2):
            pairs.add(frozenset((one, other)))
            if toward[one] in TAKES_SIDE and toward[other] in TAKES_SIDE:
                sides.setdefault(frozenset((one, other)), set()).add(toward[one] == toward[other])
    return pairs, {pair: told.pop() for pair, told in sides.items() if len(told) == 1}


def gold() -> tuple[set[Pair], set[Pair], Sides]:
    """Over all stories: the pairs that both have, those that at least one has, and the sides on which both agree."""
    required: set[Pair] = set()
    allowed: set[Pair] = set()
    sides: Sides = {}
    for (one, its), (other, theirs) in _annotated():
        required |= one & other
        allowed |= one | other
        sides |= {pair: told for pair, told in its.items() if theirs.get(pair) == told}
    return required, allowed, sides


def _annotated() -> Iterator[list[tuple[set[Pair], Sides]]]:
    for story in sorted(FOLDER.glob("*.json")):
        yield [read(FOLDER / "claims" / f"{story.stem}-{one}.json") for one in ANNOTATORS]


def measure(found: Mapping[Key, Statement]) -> dict[str, float]:
    """`found`: for each annotated statement that the ledger has the ledger's, with `claim` and `toward`."""
    required, allowed, sides = gold()
    joined = {
        frozenset((one, other))
        for one, other in combinations(sorted(found), 2)
        if found[one].claim == found[other].claim and found[one].id != found[other].id
    }
    told = [(pair, [found[key].toward for key in pair]) for pair in sorted(joined & sides.keys(), key=sorted)]
    right = sum((one == other) == sides[pair] for pair, (one, other) in told)
    p, r = len(joined & allowed) / max(1, len(joined)), len(joined & required) / max(1, len(required))
    return {
        "claims P": p,
        "claims R": r,
        "claims F1": 2 * p * r / (p + r) if p + r else 0.0,
        "sides told apart": right / max(1, len(told)),
    }


def main() -> None:
    for story, ((one, its), (other, theirs)) in zip(sorted(FOLDER.glob("*.json")), _annotated(), strict=True):
        common = its.keys() & theirs.keys()
        print(f"{story.stem}: {len(one)} and {len(other)} pairs, {len(one & other)} of both", end="")
        print(f", F1 {2 * len(one & other) / (len(one) + len(other)):.3f}", end="")
        print(f"; of one mind on {sum(its[p] == theirs[p] for p in common)} of {len(common)} sides")


if __name__ == "__main__":
    main()
