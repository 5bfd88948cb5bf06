"""`python -m evaluation.chains errors|agreement|merge [--shared ../shared]`.

`errors`: what is wrong on dev and fresh, line by line. `agreement`: how far the annotators agree. `merge`: make gold
again from their files. The test half is for its figures only (`python -m evaluation --part chains`): whoever has
read its errors has lost it.
"""

from __future__ import annotations

import argparse
from collections import Counter
from collections.abc import Sequence
from pathlib import Path

from evaluation.chains import agreement, merge, read_half
from evaluation.chains.agreement import Judge, chains
from evaluation.chains.scoring import Outcome, judged, speaker
from evaluation.chains.standoff import Row, bodies, nobody, scorer


def errors(outcome: Outcome, judge: Judge) -> list[str]:
    """The kinds of error of one attribution; none where it is right or where gold leaves it open."""
    gold, found = outcome.gold, outcome.found
    if found is None:
        return ["missed"] if outcome.required else []
    out = []
    if outcome.required and not judged(outcome, judge)["chain"]:
        out.append(_chain_error(found["chain"], chains(gold), judge))
    if gold.get("speaker") and speaker(outcome, judge) != "right":
        out.append(f"speaker {speaker(outcome, judge)}")
    return out


def _chain_error(have: Sequence[Row], accepted: Sequence[Sequence[Row]], judge: Judge) -> str:
    if nobody(have):
        return "chain unknown, where told"
    if all(nobody(want) for want in accepted):
        return "chain told, where nobody is credited"
    if any(judge.origin(have, want) and len(have) < len(want) for want in accepted):
        return "hop missing, origin right"
    if any(judge.origin(have, want) and len(have) > len(want) for want in accepted):
        return "hop too many, origin right"
    if any(len(have) > len(want) and judge.chain(have[: len(want)], want) for want in accepted):
        return "origin too many"
    if any(len(have) < len(want) and judge.chain(have, want[: len(have)]) for want in accepted):
        return "origin missing"
    return "another source" if any(judge.kind(have, want) for want in accepted) else "another source, another kind"


def _line(outcome: Outcome, text: str) -> str:
    words = " … ".join(text[s:e] for s, e in outcome.gold["content"])[:60].replace("\n", " ")
    source = " … ".join(text[s:e] for s, e in outcome.gold["source"]) or "-"
    want = " | ".join(" < ".join(f"{h['name']} ({h['kind']})" for h in c) for c in chains(outcome.gold))
    have = " < ".join(f"{h['name']} ({h['kind']})" for h in outcome.found["chain"]) if outcome.found else "-"
    return f"  {outcome.article}: [{source}] {words!r}\n      gold: {want}\n      have: {have}"


def print_errors(shared: Path) -> None:
    judge, texts = Judge(scorer(shared, "names")), bodies(shared)
    outcomes = [o for part in ("dev", "fresh") for o in read_half(part, shared).outcomes]
    kinds = [(kind, o) for o in outcomes for kind in errors(o, judge)]
    for kind, n in Counter(kind for kind, _ in kinds).most_common():
        print(f"{kind}: {n}")
        for o in (o for k, o in kinds if k == kind):
            print(_line(o, texts[o.article]))


def print_agreement(shared: Path) -> None:
    for name, value in agreement.measure(shared).items():
        print(f"{name:28s} {value:.3f}" if isinstance(value, float) else f"{name:28s} {value}")


TASKS = {"errors": print_errors, "agreement": print_agreement, "merge": merge.write}


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("task", choices=tuple(TASKS))
    parser.add_argument("--shared", type=Path, default=Path("../shared"))
    asked = parser.parse_args()
    TASKS[asked.task](asked.shared)


if __name__ == "__main__":
    main()
