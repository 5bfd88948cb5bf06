"""What the sentences nearest to a claim say of it, by the pair model."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping, Sequence

from reportedly.claims.candidates import Candidate
from reportedly.claims.relevance import Floats
from reportedly.language.inference import Inference, Shares

# Of each article so many sentences, the nearest, of those that score LEAST or more; of a large pile MOST altogether.
# Two slow cores compute some 100 pairs a second.
NEAREST, LEAST, MOST = 3, 0.25, 200

Inferred = Mapping[int, Shares]


def infer(claim: str, candidates: Sequence[Candidate], scores: Floats, inference: Inference) -> Inferred:
    """Row → what its sentence says, for the rows of the sentences that were looked at."""
    rows = sorted((k for k, score in enumerate(scores) if score >= LEAST), key=lambda k: (-scores[k], k))
    chosen: dict[str, set[str]] = defaultdict(set)
    looked_at, count = [], 0
    for k in rows:
        here, sentence = chosen[candidates[k].article], candidates[k].context
        if sentence not in here:
            if len(here) == NEAREST or count == MOST:
                continue
            here.add(sentence)
            count += 1
        looked_at.append(k)
    shares = inference.shares(claim, [candidates[k].context for k in looked_at])
    return dict(zip(looked_at, shares, strict=True))
