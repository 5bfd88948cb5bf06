"""What `identify` answers on each pair, beside the gold."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator

from evaluation.identity.pairs import Pair, read_pairs
from reportedly.sources.identity.comparing import bundle, compare
from reportedly.sources.identity.comparison import Comparison
from reportedly.sources.identity.gathering import gather, profiles

Figures = dict[str, float]
ANSWERS = ("same", "different", "unsure")


def answers() -> Iterator[tuple[Pair, Comparison]]:
    """Each pair with what the comparison of its two sources says."""
    for pair in read_pairs():
        found = profiles(gather(pair.sides))
        one, other = (p for p in found.values() if p.kind == pair.kind)
        yield pair, compare(*(bundle([p])[0] for p in (one, other)))


def measure() -> Figures:
    """Right of all; F1 of each answer; and, as it matters most, how many pairs are put together that should not be."""
    right = wrongly_joined = total = 0
    gold: Counter[str] = Counter()
    given: Counter[str] = Counter()
    hit: Counter[str] = Counter()
    for pair, found in answers():
        total += 1
        wanted = found.answer if found.answer in pair.answers else pair.answers[0]
        gold[wanted] += 1
        given[found.answer] += 1
        hit[wanted] += wanted == found.answer
        right += wanted == found.answer
        wrongly_joined += found.answer == "same" != wanted
    return {
        "identity right": right / total,
        "identity kept apart as they should": 1 - wrongly_joined / (total - gold["same"]),
        **{f"identity {one} F1": 2 * hit[one] / (gold[one] + given[one]) for one in ANSWERS},
    }
