"""What a pile as a whole shows of a claim: the same in whatever order, of the articles that speak of the matter."""

import math
from dataclasses import dataclass

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from reportedly.claims.telling import AFFIRMING, CHOICES, MEAN, MODEL, MOST, Read, pile_signs, tells
from reportedly.language.logistic import Logistic


@dataclass(frozen=True)
class Seen:
    passed_on: float
    denied: float
    near: bool = True


def read(seen: Seen) -> Read:
    shares = np.full(len(CHOICES), 0.0, dtype=np.float32)
    shares[1], shares[AFFIRMING], shares[-1] = seen.passed_on, seen.denied, 1 - seen.passed_on - seen.denied
    signs = dict.fromkeys((*MOST, *MEAN), seen.passed_on)
    return Read("reports", shares, signs, seen.near, True, True, False, False)


SEEN = st.builds(Seen, st.floats(0, 0.5), st.floats(0, 0.5), st.booleans())


@given(st.lists(SEEN, min_size=1, max_size=8), st.booleans())
def test_the_order_of_the_articles_changes_nothing(seen: list[Seen], doubted: bool) -> None:
    reads = [read(one) for one in seen]
    there, back = pile_signs(reads, doubted), pile_signs(reads[::-1], doubted)
    assert there.keys() == back.keys() == set(Logistic(MODEL).names)
    assert all(math.isclose(there[name], back[name], abs_tol=1e-12) for name in there)
    assert 0 <= tells(reads, doubted, Logistic(MODEL)) <= 1


def test_what_speaks_of_something_else_has_no_say() -> None:
    told, far = read(Seen(0.9, 0.0)), read(Seen(0.0, 0.0, near=False))
    assert pile_signs([told, far, far], False) == pile_signs([told], False)


@pytest.mark.parametrize("doubted", [False, True])
def test_a_pile_that_passes_it_on_tells_it_more_likely(doubted: bool) -> None:
    model = Logistic(MODEL)
    high, low = ([read(Seen(share, 0.02))] * 4 for share in (0.95, 0.05))
    assert tells(high, doubted, model) > tells(low, doubted, model)
