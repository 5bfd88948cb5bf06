from datetime import date, timedelta
from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st

from reportedly.exports.drawing.columns import lay_columns


@st.composite
def days(draw):
    offsets = sorted(draw(st.sets(st.integers(0, 5000), max_size=30)))
    known = [(date(2012, 1, 1) + timedelta(n), draw(st.integers(1, 9))) for n in offsets]
    return ([(None, draw(st.integers(1, 9)))] if draw(st.booleans()) else []) + known


@given(days(), st.floats(20, 1200), st.floats(12, 30))
def test_columns_run_right_never_closer_than_the_pitch_and_inside(days, width, pitch):
    axis = lay_columns(days, 100.0, width, pitch)
    columns = axis.columns()
    assert len(columns) == sum(number for _, number in days)
    assert all(b - a >= pitch - 1e-6 for a, b in pairwise(columns))
    assert all(100 + pitch / 2 - 1e-6 <= x <= axis.right - pitch / 2 + 1e-6 for x in columns)
    assert axis.right >= 100 + width


def test_the_axis_grows_only_where_it_must():
    assert lay_columns([(date(2024, 1, 1), 5)], 0, 100, 20).right == 100
    assert lay_columns([(date(2024, 1, 1), 6)], 0, 100, 20).right == 120


def test_long_gaps_are_wider_and_named():
    a, b, c = date(2024, 1, 1), date(2024, 1, 2), date(2024, 6, 1)
    axis = lay_columns([(a, 1), (b, 1), (c, 1)], 0, 300, 20)
    short, long = axis.bands[1].left - axis.bands[0].right, axis.bands[2].left - axis.bands[1].right
    assert long > 3 * short
    assert [gap.days for gap in axis.gaps] == [151]
