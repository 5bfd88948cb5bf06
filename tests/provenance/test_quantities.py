import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from reportedly.provenance.quantities import differing, quantities


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("£600 an hour", [(600, "£")]),
        ("600 pounds an hour", [(600, "£")]),
        ("about 1.1 billion dollars", [(1.1e9, "$")]),
        ("£1.8bn", [(1.8e9, "£")]),
        ("cost £31million", [(31e6, "£")]),
        ("64 per cent of 1,200 people", [(64, "%"), (1200, "")]),
        ("a dozen nurses and seven hundred people", [(12, ""), (700, "")]),
        ("on 3 June 2024 at 14:06 they won 2–1", []),
        ("the singer, 31, left", []),
        ("the two of them", []),
    ],
)
def test_numbers_that_count_or_measure(text, found):
    assert [(round(q.value, 6), q.sign) for q in quantities(text)] == found


@settings(deadline=None)
@given(st.text(max_size=60))
def test_spans_hold_the_number(text):
    for quantity in quantities(text):
        words = quantity.span.of(text.casefold())
        assert words.strip()
        assert quantity.value >= 0


@pytest.mark.parametrize(
    ("one", "other", "differ"),
    [
        ("three sessions", "four sessions", True),
        ("three sessions", "the number is now four", True),
        ("three sessions", "four players", False),
        ("£600 an hour", "£600 a week", False),
        ("300 jobs", "300 jobs and 12 vans", False),
        ("£1.19 billion", "just under £1.2 billion", False),
        ("12 per cent", "12 nurses", False),
    ],
)
def test_numbers_that_differ(one, other, differ):
    assert (differing(one, other) is not None) == differ


def test_the_year_of_a_foundation_counts_nothing():
    assert not quantities("The works have stood on the quay since 1884")
