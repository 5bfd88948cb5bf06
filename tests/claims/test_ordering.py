"""Who did it to whom, as far as the order of words tells."""

import pytest

from reportedly.claims.ordering import UNKNOWN, in_order, passive

CLAIM = "The guard shot the baker."


@pytest.mark.parametrize(
    ("sentence", "share"),
    [
        ("A guard shot a baker in Orlo.", 1),
        ("A baker shot a guard in Orlo.", 0),
        ("The baker was shot by a guard.", 0),
        ("The baker, brother of a guard, shot him.", pytest.approx(1 / 3)),
        ("Nothing of it was ever seen.", UNKNOWN),
    ],
)
def test_share_of_pairs_in_the_same_order(sentence: str, share: float) -> None:
    assert in_order(CLAIM, sentence) == share


def test_other_words_for_the_same_count() -> None:
    assert in_order("The firm bought the film.", "The movie was purchased, the company said.") == 0


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("The baker was shot by a guard.", True),
        ("Two boats were slowly taken in by the harbour board.", True),
        ("A guard shot a baker by the river.", False),
        ("The baker was tired.", False),
    ],
)
def test_passives_that_name_who_does_it(text: str, told: bool) -> None:
    assert passive(text) is told
