"""The logistic models that ship: shares that are shares, and a clear word where the file is missing."""

import numpy as np
import pytest

from reportedly.errors import ModelError
from reportedly.language.logistic import Logistic


@pytest.mark.parametrize(("name", "labels"), [("telling", 2), ("settling", 6)])
def test_shares_add_up_and_depend_on_their_row_alone(name: str, labels: int) -> None:
    model = Logistic(name)
    rows = np.random.default_rng(1).normal(size=(5, len(model.names)))
    shares = model.shares(rows)
    assert shares.shape == (5, labels)
    assert np.allclose(shares.sum(axis=1), 1)
    assert (shares >= 0).all()
    assert np.allclose(model.shares(rows[2:3])[0], shares[2])


def test_a_missing_model_is_named() -> None:
    with pytest.raises(ModelError, match=r"nosuch\.json"):
        Logistic("nosuch").shares(np.zeros((1, 1)))
