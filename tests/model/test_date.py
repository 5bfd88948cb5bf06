"""Dates keep their precision and never invent a day."""

from datetime import date

import pytest
from edtf import parse_edtf
from hypothesis import given
from hypothesis import strategies as st

from reportedly.model.date import Date

points = st.one_of(
    st.dates().map(str),
    st.builds("{:04d}-{:02d}".format, st.integers(1, 9999), st.integers(1, 12)),
    st.builds("{:04d}".format, st.integers(1, 9999)),
)


@pytest.mark.parametrize(
    ("edtf", "earliest", "latest"),
    [
        ("2016-12-20", date(2016, 12, 20), date(2016, 12, 20)),
        ("2017-02", date(2017, 2, 1), date(2017, 2, 28)),
        ("2016", date(2016, 1, 1), date(2016, 12, 31)),
        ("2016-12-16/2016-12-18", date(2016, 12, 16), date(2016, 12, 18)),
        ("../2021-01", None, date(2021, 1, 31)),
        ("2021-01/..", date(2021, 1, 1), None),
    ],
)
def test_bounds(edtf, earliest, latest):
    assert (Date(edtf).earliest, Date(edtf).latest) == (earliest, latest)


@pytest.mark.parametrize(
    "bad", ["", "soon", "2016-13", "2016-02-30", "../..", "2017/2016", "2016-1-1", "1/2/3", "20160101"]
)
def test_what_is_no_date_is_refused(bad):
    with pytest.raises(ValueError, match=r"date|day|month"):
        Date(bad)


@given(points)
def test_every_point_is_valid_edtf_and_its_bounds_agree_with_the_reference_library(point):
    parsed = parse_edtf(point)
    made = Date(point)
    assert made.earliest.timetuple()[:3] == parsed.lower_strict()[:3]
    assert made.latest.timetuple()[:3] == parsed.upper_strict()[:3]


@given(points, points)
def test_before_is_never_true_both_ways(a, b):
    assert not (Date(a).before(Date(b)) and Date(b).before(Date(a)))
