"""The rows of a pile in groups that say the same: seeds that are near, like seeds as one, singles, then parts."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from reportedly.claims.clustering import cluster
from reportedly.claims.comparing import Pair
from reportedly.claims.growing import DOUBTFUL, Floats, grow
from reportedly.claims.kinship import USUAL, Kinship
from reportedly.claims.parting import part
from reportedly.claims.pile import Pile
from reportedly.claims.voice import without_idle_voice
from reportedly.claims.width import Width


def group(
    pile: Pile, vectors: Floats, rarity: Mapping[str, float], near: Sequence[Pair], kinship: Kinship, width: Width
) -> list[list[int]]:
    """Groups with somebody's word among them, those of most articles first. `near`: the pairs of `comparing.like`."""
    seeds = cluster(_with_kin(near, kinship, width), len(pile.candidates), width.same)
    grown = grow(seeds, pile, vectors, rarity, width, kinship)
    parts = [found for rows in grown for found in part(rows, kinship, width.together)]
    groups = [without_idle_voice(rows, pile, vectors, rarity) for rows in parts]
    kept = [rows for rows in groups if any(pile.candidates[k].statement is not None for k in rows)]
    return sorted(kept, key=lambda rows: (-len({pile.candidates[k].article for k in rows}), -len(rows), rows[0]))


def _with_kin(near: Sequence[Pair], kinship: Kinship, width: Width) -> list[Pair]:
    """The pairs, those that are nearly alike with what the forest says of them."""
    if not width.kin:
        return list(near)
    asked = [n for n, pair in enumerate(near) if pair.score >= width.same - DOUBTFUL]
    shares = kinship.shares([(near[n].a, near[n].b) for n in asked])
    pairs = list(near)
    for n, share in zip(asked, shares.tolist(), strict=True):
        pairs[n] = pairs[n]._replace(score=pairs[n].score + width.kin * (share - USUAL))
    return pairs
