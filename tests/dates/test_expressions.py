"""Expressions in running text, counted from Friday 14 June 2024 unless a test says otherwise."""

import re

import edtf
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from reportedly.dates.anchor import Anchor, anchor_at
from reportedly.dates.expressions import find_expressions
from reportedly.model.date import Date

FRIDAY = Anchor(2024, 6, 14)


def placed(text, anchor=FRIDAY):
    return [e.edtf for e in find_expressions(text, anchor)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The pier shut on Tuesday.", "2024-06-11"),
        ("The pier shut on Friday.", "2024-06-14"),
        ("The pier shut last Friday.", "2024-06-07"),
        ("The pier shut late on Thursday night.", "2024-06-13"),
        ("The pier will open on Friday.", "2024-06-21"),
        ("The pier opens next Tuesday.", "2024-06-18"),
        ("The pier shut yesterday.", "2024-06-13"),
        ("The pier shut last night.", "2024-06-13"),
        ("The pier opens today.", "2024-06-14"),
        ("Tomorrow it opens.", "2024-06-15"),
        ("It shut last week.", "2024-06-03/2024-06-09"),
        ("It was shut earlier this week.", "2024-06-10/2024-06-16"),
        ("They will meet next week.", "2024-06-17/2024-06-23"),
        ("It shut two weeks ago.", "2024-05-27/2024-06-02"),
        ("It shut three days ago.", "2024-06-11"),
        ("It shut last month.", "2024-05"),
        ("It will open next month.", "2024-07"),
        ("It shut three months ago.", "2024-03"),
        ("It shut last year.", "2023"),
        ("It shut five years ago.", "2019"),
        ("Twenty years ago it was open.", "2004"),
        ("Last weekend it rained.", "2024-06-08/2024-06-09"),
        ("It rained over the weekend.", "2024-06-08/2024-06-09"),
        ("They will meet next weekend.", "2024-06-15/2024-06-16"),
        ("They met over the Dec. 16 weekend.", "2023-12-16/2023-12-17"),
        ("They met on Jan. 18, 2021.", "2021-01-18"),
        ("They met on Feb. 9.", "2024-02-09"),
        ("They met on Nov. 9.", "2023-11-09"),
        ("They will meet on Feb. 9.", "2025-02-09"),
        ("On Thursday 15 February 2024 they met.", "2024-02-15"),
        ("In March they met.", "2024-03"),
        ("They met last August.", "2023-08"),
        ("It was mended early in April this year.", "2024-04"),
        ("They met in late February.", "2024-02"),
        ("They have talked since late February.", "2024-02/.."),
        ("They met in January 2021.", "2021-01"),
        ("They met in 2013.", "2013"),
        ("It has been shut since 1994.", "1994/.."),
        ("It was built in the 1990s.", "1990/1999"),
        ("Last summer it was open.", "2023-06/2023-08"),
        ("It may open this autumn.", "2024-09/2024-11"),
        ("It was open in the spring of 2023.", "2023-03/2023-05"),
        ("Sales fell in the first quarter.", "2024-01/2024-03"),
        ("Sales fell in the fourth quarter of 2022.", "2022-10/2022-12"),
        ("They met between March 3 and May 5.", "2024-03-03/2024-05-05"),
        ("They met on Christmas Eve 2019.", "2019-12-24"),
        ("On October\u00a03 a drum fell.", "2023-10-03"),
    ],
)
def test_expressions(text, expected):
    assert placed(text) == [expected]


@pytest.mark.parametrize(
    "text",
    [
        "They talked for many months.",
        "They meet every Tuesday morning.",
        "They meet on Tuesday mornings.",
        "He has not missed a single Tuesday.",
        "She told The Sunday Heron and USA Today.",
        "For the last week she had slept.",
        "He may march on.",
        "They are in the fall of their lives? No: they fall often.",
        "Black Friday was cold.",
        "Twenty-two years ago it was open.",
        "It costs 2,013 pounds, 1999 people say.",
    ],
)
def test_what_is_no_date(text):
    assert placed(text) == [] or set(placed(text)) == {None}


@pytest.mark.parametrize(
    "text", ["on Tuesday", "yesterday", "last week", "next month", "on Jan. 18", "in March", "last summer"]
)
def test_without_an_anchor_nothing_is_invented(text):
    assert set(placed(f"They met {text}.", Anchor())) == {None}


@pytest.mark.parametrize(
    ("text", "edtf_year"), [("last year", "2023"), ("last month", None), ("on Tuesday", None), ("in May", None)]
)
def test_a_year_alone_anchors_only_years(text, edtf_year):
    assert placed(f"They met {text}.", Anchor(2024)) == [edtf_year]


def test_a_date_without_a_year_takes_it_from_the_one_before():
    text = "They met on Jan. 18, 2021. On Feb. 2 they met again, and the next day they parted."
    assert placed(text, Anchor()) == ["2021-01-18", "2021-02-02", "2021-02-03"]


@pytest.mark.parametrize(
    ("text", "expected"),
    [("until Friday", "../2024-06-21"), ("before Friday", "2024-06-14"), ("after Friday's vote", "2024-06-14")],
)
def test_bounds_and_attributes_are_weak(text, expected):
    (found,) = find_expressions(f"The pier will stay shut {text}." if "until" in text else f"It shut {text}.", FRIDAY)
    assert (found.weak, found.edtf) == (True, expected)


def test_a_weekday_between_publication_and_update_is_not_placed():
    text = "Mayor Roe confirmed it on Saturday. The pier shut on Thursday."
    found = find_expressions(text, FRIDAY, anchor_at(Date("2024-06-16")))
    assert [e.edtf for e in found] == [None, "2024-06-13"]


WORDS = (
    "on in the last next this Tuesday Friday. May March 3 31 2024 , weekend week month year ago two five since until between and "
    "quarter first summer of fall Christmas night yesterday Dec. 29 February 0 1999 1900 's that following day will said"
)
words = st.sampled_from(re.split(" ", WORDS))
anchors = (
    st.dates().map(lambda d: Anchor(d.year, d.month, d.day))
    | st.just(Anchor())
    | st.just(Anchor(2024))
    | st.just(Anchor(2023, 2))
)


@settings(deadline=None)  # a busy machine is no fault of the code
@given(st.lists(words, max_size=12).map(" ".join), anchors)
def test_whatever_is_placed_is_valid_and_verbatim(text, anchor):
    for found in find_expressions(text, anchor):
        assert found.span.of(text).strip()
        if found.edtf:
            assert Date(found.edtf).edtf == found.edtf
            assert edtf.parse_edtf(found.edtf)


@settings(deadline=None)  # a busy machine is no fault of the code
@given(st.text(max_size=300), anchors)
def test_any_text_is_survived(text, anchor):
    find_expressions(text, anchor)
