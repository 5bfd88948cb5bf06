"""Outlets: the table, letters, and whose Times."""

import pytest

from tests.sources.identity.build import answer, article, names


@pytest.mark.parametrize(
    ("one", "other", "said"),
    [
        ("AFP", "Agence France-Presse", "same"),
        ("The Guardian", "theguardian.com", "same"),
        ("Vesk Today", "The Vesk Today magazine", "same"),
        ("Vesk Herald", "Karlsby Herald", "different"),
        ("the Herald", "Vesk Herald", "unsure"),
        ("The Times", "The New York Times", "unsure"),
        ("Vesk Post", "Vesk Post on Sunday", "unsure"),
        ("Vesk Post", "Vesk Herald", "different"),
    ],
)
def test_names(one, other, said):
    assert names("outlet", one, other).answer == said
    assert names("outlet", other, one).answer == said


def test_a_name_that_several_have_is_one_within_a_country():
    def times(id, country):
        return article(id, "The Times said so.", ("The Times", "outlet"), outlet=f"Vesk {id}", country=country)

    assert answer(times("1", "GB"), times("2", "GB")).answer == "same"
    assert answer(times("1", "GB"), times("2", "US")).answer == "unsure"


@pytest.mark.parametrize("other", ["her local newspaper", "Radio and Vesk Radio"])
def test_what_is_no_outlets_own_name_is_not_listed_as_one(other):
    assert names("outlet", "Radio", other).answer == "different"
