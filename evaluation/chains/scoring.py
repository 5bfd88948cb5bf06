"""Predicted attributions against the gold of one half: spans, chains, hops, speakers.

Pairs and precision are those of the scorers outside (`score_attributions.py`, `score_chains.py`): content words
overlap by half; a manner that the gold leaves out, and a layer nested in or around a matched one, is not held against
the reader.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from evaluation.chains.agreement import Judge, chains
from evaluation.chains.standoff import NOBODY, Row, comparable, nobody
from evaluation.pairing import Words, pair

Figures = dict[str, float]
BESIDE = {"believed", "wanted", "showed"}  # the gold marks reported claims only


@dataclass(frozen=True)
class Outcome:
    """One gold attribution and the prediction that met it, if any."""

    article: str
    gold: Row
    found: Row | None

    @property
    def required(self) -> bool:
        return not self.gold.get("optional")


@dataclass(frozen=True)
class Half:
    """What became of one half of the gold; `counted` is how many predictions precision is taken over."""

    outcomes: tuple[Outcome, ...]
    counted: int


def compare(gold: Sequence[Row], predicted: dict[str, list[Row]]) -> Half:
    """`gold`: rows with words; `predicted`: article id → attributions as in JSON."""
    outcomes: list[Outcome] = []
    counted = beside = 0
    for row in gold:
        words, told = Words(row["text"]), row["attributions"]
        have = [a for a in predicted[row["id"]] if a.get("field", "text") == "text"]
        met = dict(pair([words.within(g["content"]) for g in told], [words.within(a["content"]) for a in have]))
        outcomes += [Outcome(row["id"], g, have[met[i]] if i in met else None) for i, g in enumerate(told)]
        mine, others = _counted(have, set(met.values()))
        counted, beside = counted + mine, beside + others
    required = sum(o.required for o in outcomes)
    return Half(tuple(outcomes), counted + max(0, beside - required // 2))


def _counted(have: Sequence[Row], paired: set[int]) -> tuple[int, int]:
    """(predictions that precision counts, those of a manner that the gold leaves out)."""
    kin = {have[j]["nested_in"] for j in paired} - {None}
    ids = {have[j]["id"] for j in paired}
    lone = [a for j, a in enumerate(have) if j not in paired]
    beside = [a for a in lone if a["manner"] in BESIDE]
    wrong = [a for a in lone if a not in beside and a["id"] not in kin and a["nested_in"] not in ids]
    return len(paired) + len(wrong), len(beside)


def figures(half: Half, judge: Judge) -> Figures:
    """Every figure of one half. Chains over required gold; speakers over all that both annotators name."""
    required = [o for o in half.outcomes if o.required]
    hit = [o for o in required if o.found]
    matched = sum(o.found is not None for o in half.outcomes)
    precision, recall = matched / max(1, half.counted), len(hit) / max(1, len(required))
    right = {name: sum(judged(o, judge)[name] for o in hit) for name in ("chain", "origin", "kind")}
    said = [speaker(o, judge) for o in half.outcomes if o.found and o.gold.get("speaker")]
    asked = [o for o in required if o.gold.get("speaker")]
    found = sum(speaker(o, judge) == "right" for o in asked)
    told = [o for o in hit if not any(nobody(c) for c in chains(o.gold))]
    settled = [o for o in hit if o.gold["certainty"] != "open"]
    return {
        "required chains": len(required),
        "attributions P": precision,
        "attributions R": recall,
        "attributions F1": f1(precision, recall),
        "chain right, of all gold": right["chain"] / max(1, len(required)),
        "chain right, of matched": right["chain"] / max(1, len(hit)),
        "origin right, of matched": right["origin"] / max(1, len(hit)),
        "kind right, of all gold": right["kind"] / max(1, len(required)),
        "kind right, of matched": right["kind"] / max(1, len(hit)),
        "hops F1, of matched": hops_f1(hit, judge),
        "certainty, of matched": sum(_hedged(o) for o in settled) / max(1, len(settled)),
        "polarity, of matched": sum(_polarity(o) for o in hit) / max(1, len(hit)),
        "speakers matched": len(said),
        "speaker right, of matched": said.count("right") / max(1, len(said)),
        "speaker right, of all gold": found / max(1, len(asked)),
        "speaker unknown, where told": said.count("unknown") / max(1, len(said)),
        "chain unknown, where told": sum(nobody(o.found["chain"]) for o in told if o.found) / max(1, len(told)),
    }


def judged(outcome: Outcome, judge: Judge) -> dict[str, bool]:
    """Chain, origin and its kind, each right as one of the accepted chains has it."""
    have = _chain(outcome)
    accepted = chains(outcome.gold)
    return {
        "chain": any(judge.chain(have, want) for want in accepted),
        "origin": any(judge.origin(have, want) for want in accepted),
        "kind": any(judge.kind(have, want) for want in accepted),
    }


def speaker(outcome: Outcome, judge: Judge) -> str:
    """ "right", "wrong", "unknown" or "missed": the hop that stands where the gold's chain has the speaker.

    Counted from the origin, since a chain that lacks its first hop still tells who spoke. A chain that the gold accepts
    whole is right for its speaker too.
    """
    if outcome.found is None:
        return "missed"
    who, have = outcome.gold["speaker"]["who"], _chain(outcome)
    if not nobody(have) and judged(outcome, judge)["chain"]:
        return "right"
    place = next(
        (k for k, hop in enumerate(reversed(outcome.gold["chain"])) if any(judge.same(hop, w) for w in who)), 0
    )
    if not have:
        return "unknown"
    hop = have[-1 - place] if place < len(have) else have[0]
    if any(judge.same(hop, w) for w in who):
        return "right"
    return "unknown" if hop["kind"] in NOBODY else "wrong"


def hops_f1(outcomes: Sequence[Outcome], judge: Judge) -> float:
    """Hops in common with the accepted chain that has most of them, order left aside. Crediting nobody is no hop."""
    common = have = want = 0
    for o in outcomes:
        mine = _credited(_chain(o))
        accepted = [_credited(c) for c in chains(o.gold)]
        best = max(accepted, key=lambda c: _f1_of(_common(mine, c, judge), len(mine), len(c)))
        common, have, want = common + _common(mine, best, judge), have + len(mine), want + len(best)
    return _f1_of(common, have, want)


def _credited(chain: list[Row]) -> list[Row]:
    return [] if nobody(chain) else chain


def _common(have: Sequence[Row], want: Sequence[Row], judge: Judge) -> int:
    left, n = list(want), 0
    for hop in have:
        k = next((k for k, w in enumerate(left) if judge.same(hop, w)), None)
        if k is not None:
            left.pop(k)
            n += 1
    return n


def _f1_of(common: int, have: int, want: int) -> float:
    return 2 * common / (have + want) if have + want else 1.0


def f1(precision: float, recall: float) -> float:
    return 2 * precision * recall / (precision + recall) if precision + recall else 0.0


def _chain(outcome: Outcome) -> list[Row]:
    return [comparable(hop) for hop in outcome.found["chain"]] if outcome.found else []


def _hedged(outcome: Outcome) -> bool:
    found = outcome.found or {"certainty": None}
    return bool((found["certainty"] in ("probable", "possible")) == (outcome.gold["certainty"] == "hedged"))


def _polarity(outcome: Outcome) -> bool:
    return outcome.found is not None and bool(outcome.found["polarity"] == outcome.gold["polarity"])
