"""British and American spellings are one word; what the pile has stays as it was asked."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reportedly.claims.spelling import as_spelt


@pytest.mark.parametrize(
    ("asked", "known", "spelt"),
    [
        ("Roe is in counselling", "counseling", "Roe is in counseling"),
        ("Roe is in counseling", "counselling", "Roe is in counselling"),
        ("Labour cancelled the programme", "labor canceled program", "Labor canceled the program"),
        ("They realised it at the centre", "realized center", "They realized it at the center"),
        ("The defence apologised", "defense apologized", "The defense apologized"),
        ("Roe is in counselling", "counselling counseling", "Roe is in counselling"),
        ("Roe is in counselling", "therapy", "Roe is in counselling"),
        (
            "Town in mourning after a filling station burns",
            "morning filing",
            "Town in mourning after a filling station burns",
        ),
    ],
)
def test_a_claim_takes_the_spelling_of_the_pile(asked: str, known: str, spelt: str) -> None:
    assert as_spelt(asked, set(known.split())) == spelt


@given(st.text(alphabet="aeilmnorstuyz LC"))
def test_of_a_pile_that_has_the_words_a_claim_stays_as_it_is(claim: str) -> None:
    assert as_spelt(claim, set(claim.lower().split())) == claim
