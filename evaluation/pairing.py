"""Which predicted attribution is which gold one: pairs by shared content words, best first, as PolNeAR is scored."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Any

WORD = re.compile(r"\w+")
ENOUGH = 0.5  # intersection over union of content words


class Words:
    """The words of a text by number, so that spans compare as sets of words."""

    def __init__(self, text: str) -> None:
        self.spans = [m.span() for m in WORD.finditer(text)]

    def within(self, spans: Sequence[Sequence[int]]) -> frozenset[int]:
        return frozenset(i for i, (a, b) in enumerate(self.spans) for s, e in spans if a < e and s < b)


def pair(gold: Sequence[frozenset[int]], predicted: Sequence[frozenset[int]]) -> list[tuple[int, int]]:
    """One-to-one pairs (gold, predicted) that share at least half of their words together."""
    candidates = []
    for i, g in enumerate(gold):
        for j, p in enumerate(predicted):
            shared = len(g & p)
            if shared and shared / len(g | p) >= ENOUGH:
                candidates.append((-shared / len(g | p), i, j))
    pairs, left, right = [], set(), set()
    for _, i, j in sorted(candidates):
        if i not in left and j not in right:
            left.add(i)
            right.add(j)
            pairs.append((i, j))
    return pairs


ARTICLE = re.compile(r"^(?:the|a|an)\s+|['’]s\b|[^\w\s@]")
GENERIC = {"news", "magazine", "newspaper", "the", "of", "a", "an", "to", "for"}


def same_hop(a: dict[str, Any], b: dict[str, Any]) -> bool:
    """Two names of one source: all the telling words of the shorter in the longer; nobody equals nobody."""
    nobody = ("rumour", "unknown")
    if a["kind"] in nobody or b["kind"] in nobody:
        return a["kind"] in nobody and b["kind"] in nobody
    if (a["kind"] == "unnamed") != (b["kind"] == "unnamed") or (a["kind"] == "person") != (b["kind"] == "person"):
        return False
    x, y = _telling(a["name"]), _telling(b["name"])
    if a["kind"] == "unnamed" and ({"another", "different", "second"} & (x ^ y)):
        return False
    return bool(x and y) and (x <= y or y <= x)


def same_chain(a: Sequence[dict[str, Any]], b: Sequence[dict[str, Any]]) -> bool:
    if all(h["kind"] in ("rumour", "unknown") for h in (*a, *b)):
        return True
    return len(a) == len(b) and all(same_hop(x, y) for x, y in zip(a, b, strict=True))


def _telling(name: str) -> set[str]:
    words = set(ARTICLE.sub("", name.lower()).split())
    return words - GENERIC or words


def f1(hit: int, predicted: int, gold: int) -> tuple[float, float, float]:
    """Precision, recall, F1."""
    p, r = hit / predicted if predicted else 0.0, hit / gold if gold else 0.0
    return p, r, 2 * p * r / (p + r) if p + r else 0.0
