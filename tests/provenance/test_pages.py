import pytest

from reportedly.model.article import Article, Outlet
from reportedly.model.source import Source
from reportedly.provenance.pages import find_pages, plain_name


def pages(outlet, name, kind="outlet", domain=None, aliases=(), more=()):
    articles = [Article("a", "x", outlet=Outlet(outlet, domain)), *(Article(o, "x", outlet=Outlet(o)) for o in more)]
    return find_pages(articles, [Source("n1", name, kind, aliases)]).get("n1", ())


@pytest.mark.parametrize(
    ("outlet", "name"),
    [
        ("The Daily Pennant", "Daily Pennant"),
        ("Daily Pennant", "the Pennant"),
        ("Starlane", "Starlane magazine"),
        ("Harbour Echo", "The Harbour Echo Online"),
        ("Kingsmere Lantern", "Kingsmere Lantren"),
        ("Flow & Valve", "Flow and Valve"),
    ],
)
def test_one_outlet_in_two_spellings(outlet, name):
    assert pages(outlet, name) == ("a",)


@pytest.mark.parametrize(("outlet", "name"), [("Daily Pennant", "Daily Lantern"), ("Herald", "Heralds of Doom")])
def test_two_outlets(outlet, name):
    assert pages(outlet, name) == ()


def test_a_domain_or_an_alias_names_the_outlet():
    assert pages("The Tri-Lakes Wire", "trilakes", domain="www.trilakes.com") == ("a",)
    assert pages("Starlane", "the mag", aliases=("Starlane",)) == ("a",)


def test_a_last_word_that_two_outlets_share_names_neither():
    assert pages("Daily Pennant", "the Pennant", more=("Sunday Pennant",)) == ()


def test_an_organisation_must_be_named_exactly_and_a_person_never_publishes():
    assert pages("Herald", "Herald", "organisation") == ("a",)
    assert pages("Daily Herald", "Herald", "organisation") == ()
    assert pages("Herald", "Herald", "person") == ()


def test_a_name_of_generic_words_keeps_one():
    assert plain_name("The Magazine") == "magazine"
    assert plain_name("") == ""
