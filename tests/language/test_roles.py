"""The table of well-known offices and trades."""

from __future__ import annotations

import re
from datetime import date

import pytest

from reportedly.language.roles import Role, role_rows, roles_by_noun
from reportedly.language.wordlists import read_table

ROWS = role_rows()
_DATE = re.compile(r"(?:1[89]|20)\d\d(?:-(?:0[1-9]|1[0-2]))?")
# What no entry may say of anybody: the table has offices and trades, no deeds, no fates, no opinions of ours.
DEEDS = re.compile(
    r"killer|murder|terrorist|drug lord|kingpin|mastermind|fraud|dictator|strongman|victim|survivor|prisoner|radical|"
    r"far-right|far-left|extremis|supremacis|conspirac"
)


def test_the_table_is_large() -> None:
    assert len(ROWS) > 10_000


def test_every_row_has_a_name_nouns_and_dates_in_order() -> None:
    for cells in read_table("roles.tsv"):
        assert 2 <= len(cells) <= 5, cells
    for row in ROWS:
        assert row.name, row
        assert row.nouns, row
        assert all(cell == " ".join(cell.split()) for cell in (row.name, *row.nouns, *row.of)), row
        assert all(not day or _DATE.fullmatch(day) for day in (row.since, row.until)), row
        assert not (row.since and row.until) or row.since[:4] <= row.until[:4], row


def test_no_row_says_again_what_another_says() -> None:
    assert len(set(ROWS)) == len(ROWS)
    for row in ROWS:
        assert len(set(row.nouns)) == len(row.nouns), row
        assert len(set(row.of)) == len(row.of), row


def test_no_row_tells_a_deed() -> None:
    assert [row for row in ROWS if any(map(DEEDS.search, row.nouns))] == []


def test_every_row_is_found_by_each_of_its_nouns() -> None:
    table = roles_by_noun()
    for row in ROWS:
        assert all(row in table[noun.lower()] for noun in row.nouns), row


OFFICE = Role("Ann Roe", ("mayor",), ("Vesk",), "2010-03", "2014")


@pytest.mark.parametrize(
    ("first", "last", "held", "over"),
    [
        (None, None, True, True),
        (date(2010, 2, 28), date(2010, 2, 28), False, False),
        (date(2010, 3, 1), date(2010, 3, 1), True, False),
        (date(2010, 1, 1), date(2010, 12, 31), True, False),
        (date(2014, 5, 1), date(2014, 5, 1), True, True),
        (date(2015, 1, 1), date(2015, 1, 1), False, True),
    ],
)
def test_an_office_is_held_from_its_first_month_through_its_last_year(
    first: date | None, last: date | None, held: bool, over: bool
) -> None:
    assert OFFICE.held(first, last) is held
    assert OFFICE.over(last) is over


def test_a_trade_has_no_end() -> None:
    trade = Role("Bo Hall", ("rapper",))
    assert trade.held(date(1990, 1, 1), date(1990, 1, 1))
    assert not trade.over(None)
