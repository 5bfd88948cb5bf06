"""Rumours that nothing learns from and nobody reads the errors of: stance and chains as score_check.py scores them.

    python -m evaluation.chains.unread [--shared ../shared]

221 articles of 34 rumours of FNC-1's training part (`unread.json`: claims in our own words, ids of articles), marked by
two annotators apart (`unread-a.jsonl`, `unread-b.jsonl`). The gold is made of both as that of the public stories is: a
chain that both gave is required, one of a single annotator is accepted, the stances of both are.
"""

from __future__ import annotations

import argparse
import json
import sys
from collections import defaultdict
from collections.abc import Callable
from pathlib import Path
from typing import Any

import reportedly
from evaluation.chains.rumours import sides
from evaluation.chains.standoff import bodies, rows, scorer
from reportedly.model.codec import check_to_json

CLAIMS = Path(__file__).with_name("unread.json")
Row = dict[str, Any]
Chain = list[Row]
Equal = Callable[[Chain, Chain], bool]


def measure(shared: Path) -> dict[str, float]:
    """Stance in the accepted ones, its macro recall, F1 of chains and of who denies."""
    score = _score(shared)
    marks = [{row["id"]: row for row in rows(f"unread-{name}")} for name in "ab"]
    texts = bodies(shared)
    stances: defaultdict[str, list[bool]] = defaultdict(list)
    chains, denials = score.Tally(), score.Tally()
    for rumour in json.loads(CLAIMS.read_text(encoding="utf-8")).values():
        given = (reportedly.Reading(reportedly.Article(id, texts[id])) for id in rumour["articles"])
        found = check_to_json(reportedly.check(rumour["claim"], reportedly.read_many(given, workers=1)))
        got = {article["id"]: article["stance"] for article in found["articles"]}
        for id in rumour["articles"]:
            gold = merged(*(every[id] for every in marks), score)
            right = got.get(id, "silent") in gold["stances"]
            stances[got[id] if right else gold["stances"][0]].append(right)
            affirmed, denied = sides(id, found)
            _add(chains, affirmed, gold["affirms"], score.same_chain, score)
            _add(denials, denied, gold["denies"], _same_denier(score), score)
    every = [right for told in stances.values() for right in told]
    return {
        "unread rumours: stance": sum(every) / len(every),
        "unread rumours: stance macro": sum(sum(told) / len(told) for told in stances.values()) / len(stances),
        "unread rumours: chains F1": _f1(chains),
        "unread rumours: denials F1": _f1(denials),
    }


def agreement(shared: Path) -> dict[str, float]:
    """What the second annotator would score by the first one's marks."""
    score = _score(shared)
    first, second = ({row["id"]: row for row in rows(f"unread-{name}")} for name in "ab")
    chains, denials, same = score.Tally(), score.Tally(), 0
    for id, row in first.items():
        same += row["stance"] == second[id]["stance"]
        left = [(_hops(chain), False) for chain in row["open"]]
        for tally, side, equal in (
            (chains, "affirms", score.same_chain),
            (denials, "denies", _same_denier(score)),
        ):
            wanted = [*((_hops(chain), True) for chain in row[side]), *left]
            _add(tally, [_hops(chain) for chain in second[id][side]], wanted, equal, score)
    return {"stance": same / len(first), "chains F1": _f1(chains), "denials F1": _f1(denials)}


def merged(a: Row, b: Row, score: Any) -> Row:
    """The gold of one article: "stances" that are accepted, best first; for each side (chain, required)."""
    stances = list(dict.fromkeys([a["stance"], b["stance"], *a["also"], *b["also"]]))
    left = [_hops(chain) for chain in (*a["open"], *b["open"])]
    return {
        "stances": stances,
        "affirms": _both(a["affirms"], b["affirms"], left, score.same_chain),
        "denies": _both(a["denies"], b["denies"], left, _same_denier(score)),
    }


def _both(a: list[Any], b: list[Any], left: list[Chain], equal: Equal) -> list[tuple[Chain, bool]]:
    ours, theirs = [_hops(chain) for chain in a], [_hops(chain) for chain in b]
    found = [(chain, any(equal(chain, other) for other in theirs)) for chain in ours]
    for chain in (*theirs, *left):
        if not any(equal(chain, known) for known, _ in found):
            found.append((chain, False))
    return found


def _hops(chain: list[list[str]]) -> Chain:
    return [{"name": name or "rumour", "kind": kind} for name, kind in chain]


def _same_denier(score: Any) -> Equal:
    return lambda one, other: bool(score.same(one[-1], other[-1]))


def _add(tally: Any, found: list[Chain], wanted: list[tuple[Chain, bool]], equal: Equal, score: Any) -> None:
    tally.add(found, wanted, equal, lambda chain: score.free(chain, found))


def _f1(tally: Any) -> float:
    precision = tally.hit / max(1, tally.predicted)
    recall = tally.required_hit / max(1, tally.required)
    return float(2 * precision * recall / (precision + recall)) if precision + recall else 0.0


def _score(shared: Path) -> Any:
    sys.modules.setdefault("names", scorer(shared, "names"))  # which score_check.py imports as its neighbour
    return scorer(shared, "score_check")


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--shared", type=Path, default=Path("../shared"))
    shared = parser.parse_args().shared
    for name, value in agreement(shared).items():
        print(f"the second annotator against the first: {name} {value:.3f}")
    for name, value in measure(shared).items():
        print(f"{name} {value:.3f}")


if __name__ == "__main__":
    main()
