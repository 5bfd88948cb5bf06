import pytest
from hypothesis import given
from hypothesis import strategies as st

from reportedly.exports.view.words import count, listing, printable, say_date, shorten
from reportedly.model.date import Date


@pytest.mark.parametrize(
    ("edtf", "words"),
    [
        ("2017-05-05", "5 May 2017"),
        ("2017-01", "January 2017"),
        ("2016", "2016"),
        ("2016-12-16/2016-12-18", "16–18 December 2016"),
        ("2016-12-30/2017-01-02", "30 December 2016 – 2 January 2017"),
        ("../2021-01", "by January 2021"),
        ("2021-01/..", "since January 2021"),
        ("2020~", "about 2020"),
        ("2020-03?", "March 2020?"),
    ],
)
def test_dates_keep_their_precision(edtf, words):
    assert say_date(Date(edtf)) == words


def test_short_dates_and_no_date():
    assert say_date(Date("2017-09-05"), short=True) == "5 Sep 2017"
    assert say_date(None) == ""


@given(st.text(max_size=200), st.integers(4, 80))
def test_shortened_text_fits_and_begins_alike(text, limit):
    flat, short = " ".join(text.split()), shorten(text, limit)
    assert len(short) <= limit
    assert short == flat or (short.endswith("…") and flat.startswith(short[:-1]))


@given(st.text(st.characters()))
def test_printable_text_keeps_its_length_and_encodes(text):
    clean = printable(text)
    assert len(clean) == len(text)
    clean.encode("utf-8")
    assert not {"\x1b", "\x00", "\x9b", "\u202e"} & set(clean)


def test_counts_and_lists():
    assert [count(1, "claim"), count(1204, "claim"), count(2, "story", "stories")] == [
        "1 claim",
        "1,204 claims",
        "2 stories",
    ]
    assert [listing(["A", "B", "C"][:n]) for n in range(4)] == ["", "A", "A and B", "A, B and C"]
