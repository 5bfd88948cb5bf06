"""Whether a sentence has a claim's words in the claim's order: who did it to whom, as far as order tells."""

from __future__ import annotations

import re
from functools import lru_cache
from itertools import combinations

from reportedly.claims.thesaurus import relatives
from reportedly.claims.wording import content_words

# Of fewer pairs of words nothing is known.
UNKNOWN = 0.5
_PASSIVE = re.compile(
    r"(?<!\w)(?:am|is|are|was|were|be|been|being|get|gets|got)\s+(?:\w+ly\s+|not\s+)?\w+(?:ed|en|wn|ne|ung|ought|aught|ot|ut|it|ld|nt|de|ad)"
    r"\s+(?:\w+\s+){0,4}?by(?!\w)",
    re.IGNORECASE,
)


@lru_cache(maxsize=65_536)
def in_order(claim: str, sentence: str) -> float:
    """The share of pairs of the claim's words that stand in the sentence in the same order; words that the thesaurus
    gives for them count."""
    there: dict[str, int] = {}
    for at, _, stem in content_words(sentence):
        there.setdefault(stem, at)
    places = [place for _, _, stem in content_words(claim) if (place := _place(stem, there)) is not None]
    pairs = [a < b for a, b in combinations(places, 2) if a != b]
    return sum(pairs) / len(pairs) if pairs else UNKNOWN


@lru_cache(maxsize=65_536)
def passive(text: str) -> bool:
    """Whether it has a passive that names who does it: "was shot by"."""
    return bool(_PASSIVE.search(text))


def _place(stem: str, there: dict[str, int]) -> int | None:
    if stem in there:
        return there[stem]
    near = relatives(stem)
    found = [at for other, at in there.items() if other in near.same or other in near.kinds]
    return min(found, default=None)
