"""The forest's word on two statements: the same whichever comes first, and whatever else is asked."""

from collections.abc import Callable
from itertools import combinations

import numpy as np
import pytest

from reportedly.claims.forming import compared
from reportedly.claims.kinship import Kinship
from reportedly.claims.pile import gather
from reportedly.language.embedder import Embedder
from tests.claims.piles import ARTICLES, STATEMENTS

Pairs = list[tuple[int, int]]


@pytest.fixture(scope="module")
def fresh() -> tuple[Callable[[], Kinship], Pairs]:
    """Makes one that was asked nothing yet; and all pairs of its rows."""
    pile, vectors, rarity = compared(gather(ARTICLES, STATEMENTS), Embedder(threads=1))
    return lambda: Kinship(pile, vectors, rarity), list(combinations(range(len(pile.candidates)), 2))


def test_shares_are_between_0_and_1_and_the_same_both_ways(fresh) -> None:
    made, pairs = fresh
    shares = made().shares(pairs)
    assert np.array_equal(shares, made().shares([(b, a) for a, b in pairs]))
    assert ((shares >= 0) & (shares <= 1)).all()
    assert len(set(shares.tolist())) > 1


def test_what_is_asked_together_changes_nothing(fresh) -> None:
    made, pairs = fresh
    assert made().shares(pairs).tolist() == [made().shares([pair])[0] for pair in pairs]
    twice = made()
    assert np.array_equal(twice.shares([*pairs, *pairs]), np.tile(twice.shares(pairs), 2))
    assert made().shares([]).shape == (0,)
