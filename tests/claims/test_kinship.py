"""The forest's word on two statements: the same whichever comes first, and asked once a pair."""

from itertools import permutations

import numpy as np
import pytest

from reportedly.claims.forming import compared
from reportedly.claims.kinship import Kinship
from reportedly.claims.pile import gather
from reportedly.language.embedder import Embedder
from tests.claims.piles import ARTICLES, STATEMENTS


@pytest.fixture(scope="module")
def kinship() -> tuple[int, Kinship]:
    pile, vectors, rarity = compared(gather(ARTICLES, STATEMENTS), Embedder(threads=1))
    return len(pile.candidates), Kinship(pile, vectors, rarity)


def test_shares_are_between_0_and_1_and_the_same_both_ways(kinship: tuple[int, Kinship]) -> None:
    size, kin = kinship
    pairs = list(permutations(range(size), 2))
    shares = dict(zip(pairs, kin.shares(pairs).tolist(), strict=True))
    assert all(0 <= share <= 1 for share in shares.values())
    assert all(shares[a, b] == shares[b, a] for a, b in pairs)


def test_what_is_asked_together_changes_nothing(kinship: tuple[int, Kinship]) -> None:
    size, kin = kinship
    pairs = [(a, b) for a in range(size) for b in range(a)]
    together = kin.shares(pairs)
    assert np.array_equal(together, [kin.shares([pair])[0] for pair in reversed(pairs)][::-1])
    assert kin.shares([]).shape == (0,)
