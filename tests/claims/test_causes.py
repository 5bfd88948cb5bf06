"""Cause and effect, and which is which."""

import pytest

from reportedly.claims.causes import gives_reason, same_reason


@pytest.mark.parametrize(
    ("claim", "text", "same"),
    [
        ("Sales fell because the mill burned.", "sales fell after the mill burned down", True),
        ("Sales fell because the mill burned.", "the fire at the mill made sales fall", True),
        ("The mill burned because sales fell.", "sales fell after the mill burned down", False),
        ("The fire was caused by a candle.", "a candle led to the fire", True),
        ("A candle was caused by the fire.", "a candle led to the fire", False),
        ("Sales fell because the mill burned.", "sales fell and the mill burned", False),
    ],
)
def test_the_same_way_round(claim: str, text: str, same: bool) -> None:
    assert gives_reason(claim)
    assert same_reason(claim, text) == same


def test_no_reason() -> None:
    assert not gives_reason("Sales fell after the fire.")
