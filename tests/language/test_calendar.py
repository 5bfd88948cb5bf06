"""Dates that stand on the calendar by themselves; every string made of them is valid EDTF to the `edtf` library."""

import edtf
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from reportedly.language.calendar import find_dates, read_date
from reportedly.model.date import Date


@pytest.mark.parametrize(
    ("value", "expected"),
    [
        ("2024-03-05", "2024-03-05"), ("2024-03-05T23:10:00Z", "2024-03-05"), ("2024-03", "2024-03"), ("2024", "2024"),
        ("2024/03/05", "2024-03-05"), ("20240305", "2024-03-05"), ("5 March 2024", "2024-03-05"), ("1709596800", "2024-03-05"),
        ("March 5th, 2024 at 7:54 PM", "2024-03-05"), ("Tue, 05 Mar 2024 10:00:00 +0000", "2024-03-05"), ("Sept. 2024", "2024-09"),
        ("1709596800000", "2024-03-05"), ("3-5 May 2024", "2024-05-03/2024-05-05"), ("14/03/2024", "2024-03-14"),
        ("03/14/2024", "2024-03-14"), ("03/04/2024", "2024"), ("03/03/2024", "2024-03-03"), ("MARCH 3RD, 2024", "2024-03-03"),
        ("30 February 2024", None), ("2024-13-01", None), ("March", None), ("5 March", None), ("unknown", None), ("", None),
        ("1970-01-01", None), ("0001-01-01T00:00:00", None),
    ],
)  # fmt: skip
def test_a_field_is_read_as_far_as_it_goes(value, expected):
    assert read_date(value) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("It rained on Jan. 18, 2021, and on 3 June.", [("Jan. 18, 2021", 2021, 1, 18), ("3 June", None, 6, 3)]),
        ("From May 2019 to the 4th of July", [("May 2019", 2019, 5, None), ("4th of July", None, 7, 4)]),
        ("On October\u00a03 she left.", [("October\u00a03", None, 10, 3)]),
        ("Closed (2024-03-05).", [("2024-03-05", 2024, 3, 5)]),
    ],
)
def test_dates_in_running_text(text, expected):
    found = [(d.span.of(text), d.year, d.month, d.day) for d in find_dates(text)]
    assert found == expected


@pytest.mark.parametrize(
    "text", ["He may 5 times", "May 2,000 people", "March 10:30", "£5 May", "room 1678.5", "the 2010-12 plan", "may 5"]
)
def test_what_only_looks_like_a_date(text):
    assert [d for d in find_dates(text) if d.day] == []


@settings(deadline=None)  # a busy machine is no fault of the code
@given(st.text(max_size=200))
def test_any_text_gives_spans_inside_it(text):
    for found in find_dates(text):
        assert 0 <= found.span.start < found.span.end <= len(text)


pieces = st.sampled_from(
    [
        "May",
        "March",
        "Jan.",
        "3",
        "31",
        "2024",
        "1999",
        ",",
        "-",
        "–",
        "/",
        ".",
        "of",
        "the",
        "12",
        "05",
        "T10:00",
        "st",
        " ",
        "29",
        "February",
    ]
)


@settings(deadline=None)  # a busy machine is no fault of the code
@given(st.lists(pieces, max_size=9).map(" ".join) | st.lists(pieces, max_size=9).map("".join))
def test_whatever_is_read_is_valid(value):
    found = read_date(value)
    if found is not None:
        assert Date(found).edtf == found
        assert edtf.parse_edtf(found)
