"""`python -m evaluation.chains agreement`: how far the two annotators agree, figure by figure.

Pairs share half of their content words (intersection over union); of pairs equally good, those with the same cue come
first. One annotator is measured against the other, neither against the gold.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Protocol

from evaluation.chains.standoff import Row, bodies, nobody, rows, scorer, worded
from evaluation.pairing import ENOUGH, Words

Figures = dict[str, float]


def pairs(text: str, a: Sequence[Row], b: Sequence[Row]) -> list[tuple[int, int]]:
    """Which attribution of `a` is which of `b`: best shared words first, then the same cue."""
    words = Words(text)
    left, right = [words.within(x["content"]) for x in a], [words.within(x["content"]) for x in b]
    found = []
    for i, x in enumerate(left):
        for j, y in enumerate(right):
            if x & y and len(x & y) / len(x | y) >= ENOUGH:
                cue = bool(words.within(a[i]["cue"]) & words.within(b[j]["cue"]))
                found.append((-len(x & y) / len(x | y), not cue, i, j))
    out: list[tuple[int, int]] = []
    for _, _, i, j in sorted(found):
        if all(i != k and j != m for k, m in out):
            out.append((i, j))
    return sorted(out)


def chains(attribution: Row) -> list[list[Row]]:
    return [attribution["chain"], *attribution.get("chain_also", ())]


class Names(Protocol):
    """What says whether two hops are one source, and two chains one chain."""

    def same(self, p: Row, q: Row) -> bool: ...

    def same_chain(self, a: Sequence[Row], b: Sequence[Row]) -> bool: ...


class Judge:
    """Sameness as the scorers outside see it (`names.py`)."""

    def __init__(self, names: Names) -> None:
        self.same, self._chain = names.same, names.same_chain

    def chain(self, have: Sequence[Row], want: Sequence[Row]) -> bool:
        return (nobody(have) and nobody(want)) or bool(self._chain(have, want))

    def origin(self, have: Sequence[Row], want: Sequence[Row]) -> bool:
        return (nobody(have) and nobody(want)) or bool(have and want and self.same(have[-1], want[-1]))

    def kind(self, have: Sequence[Row], want: Sequence[Row]) -> bool:
        return (nobody(have) and nobody(want)) or bool(have and want and have[-1]["kind"] == want[-1]["kind"])

    def speaker(self, a: Row, b: Row) -> bool:
        return any(self.same(x, y) for x in a["who"] for y in b["who"])


def measure(shared: Path, annotators: str = "annotator") -> Figures:
    """Figures by name over all articles of one pair of files; `shared` holds `data` and `eval`."""
    judge, texts = Judge(scorer(shared, "names")), bodies(shared)
    count: Counter[str] = Counter()
    kinds: list[tuple[str, str]] = []
    certain: list[tuple[str, str]] = []
    for first, second in zip(rows(f"{annotators}-a"), rows(f"{annotators}-b"), strict=True):
        a, b = worded(first, texts), worded(second, texts)
        found = pairs(a["text"], a["attributions"], b["attributions"])
        count["a"] += len(a["attributions"])
        count["b"] += len(b["attributions"])
        for i, j in found:
            x, y = a["attributions"][i], b["attributions"][j]
            count.update(_same(judge, x, y))
            kinds.append((_kind(x), _kind(y)))
            certain.append((x["certainty"], y["certainty"]))
    n = count["pairs"]
    return {
        "articles": len(rows(f"{annotators}-a")),
        "attributions of the first": count["a"],
        "attributions of the second": count["b"],
        "pairs": n,
        "attributions F1": 2 * n / (count["a"] + count["b"]),
        "chain, first readings only": count["chain strict"] / n,
        "chain": count["chain"] / n,
        "origin": count["origin"] / n,
        "kind of origin": count["kind"] / n,
        "kind of origin, kappa": kappa(kinds),
        "certainty": count["certainty"] / n,
        "certainty, kappa": kappa(certain),
        "polarity": count["polarity"] / n,
        "speaker marked by both": count["speakers"],
        "speaker marked by one": count["one speaker"],
        "speaker": count["speaker"] / count["speakers"],
    }


def _same(judge: Judge, x: Row, y: Row) -> Counter[str]:
    """What one pair adds: 1 under every heading on which its two sides agree."""
    out = Counter(pairs=1)
    for name, test in (("chain", judge.chain), ("origin", judge.origin), ("kind", judge.kind)):
        out[name] = either(test, x, y)
    out["chain strict"] = judge.chain(x["chain"], y["chain"])
    out["certainty"] = x["certainty"] == y["certainty"]
    out["polarity"] = x["polarity"] == y["polarity"]
    s, t = x.get("speaker"), y.get("speaker")
    out["speakers"] = bool(s and t)
    out["one speaker"] = bool(s) != bool(t)
    out["speaker"] = bool(s and t and judge.speaker(s, t))
    return out


def either(test: Callable[[Sequence[Row], Sequence[Row]], bool], x: Row, y: Row) -> bool:
    """The first reading of one is among the readings of the other."""
    return any(test(x["chain"], c) for c in chains(y)) or any(test(c, y["chain"]) for c in chains(x))


def _kind(a: Row) -> str:
    return "nobody" if nobody(a["chain"]) else str(a["chain"][-1]["kind"])


def kappa(labels: Sequence[tuple[str, str]]) -> float:
    """Cohen's kappa of two annotators' labels (Cohen 1960)."""
    n = len(labels)
    left, right = Counter(a for a, _ in labels), Counter(b for _, b in labels)
    chance = sum(left[k] * right[k] for k in left) / n**2
    seen = sum(a == b for a, b in labels) / n
    return (seen - chance) / (1 - chance) if chance < 1 else 1.0
