import pytest

from reportedly.claims.numbers import Number, agree, conflict, numbers_in


@pytest.mark.parametrize(
    ("text", "number"),
    [
        ("twelve ferries", Number("count", 12)),
        ("twenty-five crew", Number("count", 25)),
        ("4,200 posts", Number("count", 4200)),
        ("3.5 million cans", Number("count", 3.5e6)),
        ("12 per cent of the staff", Number("percent", 12)),
        ("a 12% rise", Number("percent", 12)),
        ("£1.1bn", Number("money", 1.1e9)),
        ("$40 million", Number("money", 4e7)),
        ("in 2019", Number("year", 2019)),
        ("in 2019, in May", Number("year", 2019)),
        ("three weeks", Number("time", 3)),
    ],
)
def test_words_and_digits(text: str, number: Number) -> None:
    assert numbers_in(text) == {number}


def test_one_is_a_pronoun() -> None:
    assert numbers_in("one of them said so") == frozenset()


@pytest.mark.parametrize(
    ("mine", "other", "different"),
    [
        ("twelve dead", "12 dead", False),
        ("about 110,000 posts", "111,800 posts", False),
        ("12 dead", "14 dead", True),
        ("12 per cent", "12 boats", False),
        ("12 dead", "several dead", False),
        ("a quarter of the 40,000 staff, 26%", "26% of them, some 110,000", False),
    ],
)
def test_another_number_is_noticed(mine: str, other: str, different: bool) -> None:
    assert conflict(numbers_in(mine), numbers_in(other)) is different


def test_agreement_needs_the_same_kind() -> None:
    assert agree(numbers_in("26% of the staff"), numbers_in("26 percent"))
    assert not agree(numbers_in("26% of the staff"), numbers_in("26 boats"))


def test_a_year_is_not_rounded() -> None:
    assert conflict(numbers_in("in 2011"), numbers_in("in 2012"))
    assert not conflict(numbers_in("in 2011"), numbers_in("back in 2011, in May"))
