"""What the sentences nearest to a claim say of it, by the pair model."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping, Sequence

import numpy as np

from reportedly.claims.candidates import Candidate
from reportedly.claims.relevance import Floats
from reportedly.language.inference import Inference, Shares

# Of each article so many sentences, the nearest, of those that score LEAST or more; of all together MOST, each
# article's nearest first. Of 242 articles in which a sentence says the claim the three nearest from .25 on have one in
# .85, these in .98; of 104 in which one says the contrary in .65 and .90 (42 of the rumours of training/marked). Two
# slow cores compute some 100 pairs a second.
NEAREST, LEAST, MOST = 8, 0.15, 128

Inferred = Mapping[int, Shares]


def infer(claim: str, candidates: Sequence[Candidate], scores: Floats, inference: Inference) -> Inferred:
    """Row → what its sentence says, for the rows of the sentences that were looked at."""
    rows = sorted((k for k, score in enumerate(scores) if score >= LEAST), key=lambda k: (-scores[k], k))
    ranked: dict[tuple[str, str], tuple[int, int]] = {}  # article and sentence: its place there, and over all
    known: dict[str, int] = defaultdict(int)
    for k in rows:
        asked = candidates[k].article, candidates[k].context
        if asked not in ranked:
            ranked[asked] = known[asked[0]], len(ranked)
            known[asked[0]] += 1
    near = sorted((place, asked) for asked, place in ranked.items() if place[0] < NEAREST)
    chosen = {asked for _, asked in near[:MOST]}
    looked_at = [k for k in rows if (candidates[k].article, candidates[k].context) in chosen]
    shares = inference.shares(claim, [candidates[k].context for k in looked_at])
    return dict(zip(looked_at, shares, strict=True))


def most(candidates: Sequence[Candidate], inferred: Inferred) -> dict[str, Shares]:
    """Article → the most that any of its sentences says, column by column; none for an article not looked at."""
    found: dict[str, Shares] = {}
    for row, shares in inferred.items():
        article = candidates[row].article
        found[article] = np.maximum(found[article], shares) if article in found else shares
    return found
