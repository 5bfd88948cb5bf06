"""The table of outlets: every row is sound, and looking up is strict where names are words."""

from __future__ import annotations

import pytest

from reportedly.language.wordlists import read_table
from reportedly.sources.outlets import is_common_word, known_outlet, looks_like_outlet, outlet_key

KINDS = {"agency", "newspaper", "broadcaster", "magazine", "tabloid", "web", "blog"}
ROWS = read_table("outlets.tsv")


def test_every_row_has_name_kind_and_country() -> None:
    for row in ROWS:
        assert len(row) >= 3, row
        assert row[1] in KINDS, row
        assert len(row[2]) == 2, row
        assert row[2].isupper(), row


def test_every_row_is_found_under_its_names_and_domains() -> None:
    for row in ROWS:
        names = [row[0], *(c for cell in row[3:5] for c in cell.split("|") if c)]
        found = [known_outlet(name) for name in names if not name[0].islower() or not name.isalpha()]
        assert all(found), row
        assert found[0] is not None
        assert found[0].name == row[0]


def test_no_name_stands_twice() -> None:
    names = [outlet_key(row[0]) for row in ROWS]
    assert len(names) == len(set(names))


@pytest.mark.parametrize(("name", "outlet"), [("NYDailyNews", "New York Daily News"), ("The AP", "Associated Press")])
def test_aliases(name: str, outlet: str) -> None:
    found = known_outlet(name)
    assert found is not None
    assert found.name == outlet


@pytest.mark.parametrize("name", ["us", "US", "people", "Vesk Herald", ""])
def test_no_outlet(name: str) -> None:
    assert known_outlet(name) is None


def test_words_that_are_outlets_too_are_marked() -> None:
    assert is_common_word("People")
    assert is_common_word("The Sun")
    assert not is_common_word("Reuters")


@pytest.mark.parametrize(("name", "like"), [("Harbour Gazette", True), ("Radio Vesk", True), ("Ann Roe", False)])
def test_the_look_of_an_outlet(name: str, like: bool) -> None:
    assert looks_like_outlet(name) is like
