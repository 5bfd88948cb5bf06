"""Lines at the head and foot of plain texts: recognised where they are there, never invented."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from reportedly.model.date import Date
from reportedly.readers.heading import read_heading

BODY = (
    "The pier at Sandhaven will stay shut for a month, the harbour office said on Tuesday.\n\n"
    "“It is a small crack, and it is a large sea,” said Odile Brandt, the harbour master.\n"
)


def card(head, foot=""):
    found = read_heading(f"{head}\n\n{BODY}\n{foot}")
    return found.title, found.outlet, found.byline, found.published and found.published.edtf


@pytest.mark.parametrize(
    ("head", "expected"),
    [
        (
            "Pier is shut\n\nBy Natalie Someone May 05, 2017 7:54 PM",
            ("Pier is shut", None, "Natalie Someone", "2017-05-05"),
        ),
        (
            "Pier is shut\nBy Natalie Someone May 05, 2017 7:54 PMTags",
            ("Pier is shut", None, "Natalie Someone", "2017-05-05"),
        ),
        ("Pier is shut\n\nWritten by Ann de la Roe", ("Pier is shut", None, "Ann de la Roe", None)),
        ("Pier is shut\n\nWritten by ", ("Pier is shut", None, None, None)),
        ("Pier is shut\n\nBY ANN ROE\n\nPublished 3 March 2024", ("Pier is shut", None, "ANN ROE", "2024-03-03")),
        ("Pier is shut\n\n14 June 2024 | Starlane", ("Pier is shut", "Starlane", None, "2024-06-14")),
        ("Pier is shut\n\nAnn Roe | 14 June 2024", ("Pier is shut", None, None, "2024-06-14")),
        (" date 2016-12-20 SplashNews", (None, None, None, "2016-12-20")),
        ("Pier is shut\nBy Ann Roe, Shipping Editor\nLast updated 4 May 2020", ("Pier is shut", None, "Ann Roe", None)),
        (
            "Pier is shut\nBy Ann Roe and Jo Dee for The Harbour Ledger",
            ("Pier is shut", "The Harbour Ledger", "Ann Roe and Jo Dee", None),
        ),
        (
            "Pier is shut\n\nThursday 15 February 2024\nHarbour Ledger",
            ("Pier is shut", "Harbour Ledger", None, "2024-02-15"),
        ),
        (
            "DAILY HERON | POLITICS\n\nPier shut, all ferries stop",
            ("Pier shut, all ferries stop", "Daily Heron", None, None),
        ),
        ("Politics\n\nPier shut, all ferries stop", ("Pier shut, all ferries stop", None, None, None)),
        ("Pier is shut | The Harbour Ledger", ("Pier is shut", "The Harbour Ledger", None, None)),
        (
            "Title: Pier is shut\nAuthor: Ann Roe\nOutlet: Shore\nDate: 2024-02-03",
            ("Pier is shut", "Shore", "Ann Roe", "2024-02-03"),
        ),
        ("Will the pier ever open?", ("Will the pier ever open?", None, None, None)),
        ("The pier is shut. It was cold.", (None, None, None, None)),
        ("Ann Roe and Jo Dee", (None, None, None, None)),
        ("(Photo: Ann Roe for the Ledger)", (None, None, None, None)),
        ("via Harbour Ledger Live", (None, None, None, None)),
        ("6 hours ago", (None, None, None, None)),
        ("", (None, None, None, None)),
    ],
)
def test_heads(head, expected):
    assert card(head) == expected


@pytest.mark.parametrize(
    ("first", "outlet"),
    [
        ("LONDON (Meridian Wire) - The pier is shut, the office said.", "Meridian Wire"),
        ("SANDHAVEN, England, March 21 (Meridian Wire) — The pier is shut, the office said.", "Meridian Wire"),
        ("(Meridian Wire) - The pier is shut, the office said.", "Meridian Wire"),
        ("The pier (Sandhaven) - a long one - is shut, the office said.", None),
        ("SANDHAVEN , England (KQ Nine) -- Will the pier ever open again, and who will pay?", "KQ Nine"),
        ("Roe (Labour) - The pier is shut, the office said.", None),
        ("LONDON (2024) - The pier is shut, the office said.", None),
    ],
)
def test_datelines(first, outlet):
    assert read_heading(f"{first}\n\n{BODY}").outlet == outlet


def test_an_outlet_line_goes_before_a_dateline():
    text = f"Pier is shut\n\n3 March 2024 | Harbour Ledger\n\nLONDON (Meridian Wire) - It is shut.\n\n{BODY}"
    assert read_heading(text).outlet == "Harbour Ledger"


@pytest.mark.parametrize(
    ("foot", "outlet", "byline"),
    [
        ("Source: The Harbour Ledger", "The Harbour Ledger", None),
        ("© 2024 The Harbour Ledger", "The Harbour Ledger", None),
        ("Copyright 2024 The Harbour Ledger. All rights reserved.", "The Harbour Ledger", None),
        ("© Getty Images", None, None),
        ("Copyright 2024 Harbour Ledger All rights reserved", "Harbour Ledger", None),
        ("Sources: Harbour Ledger, Shore Gazette", None, None),
        ("(Reporting by Ann Roe; editing by Jo Dee)", None, "Ann Roe"),
        ("(Reporting by Ann Roe and Bo Hall in Sandhaven; Writing by Cy Dent)", None, "Ann Roe and Bo Hall"),
        ("(Additional reporting by Cy Dent; Editing by Jo Dee)", None, None),
        ("Latest News", None, None),
    ],
)
def test_feet(foot, outlet, byline):
    found = card("Pier is shut", foot)
    assert found[1:3] == (outlet, byline)
    assert found[3] is None  # a copyright's year is no date


def test_a_source_that_the_article_speaks_of_published_another_article():
    text = f"Pier is shut\n\n{BODY}\nThe Harbour Ledger was told of it first.\n\nSource: The Harbour Ledger"
    assert read_heading(text).outlet is None


def test_published_and_updated_are_two_dates():
    found = read_heading(f"Pier is shut\n\nPublished: 14 June 2024 | Updated: 18 June 2024\n\n{BODY}")
    assert (found.published, found.modified) == (Date("2024-06-14", "text"), Date("2024-06-18", "text"))


def test_sentences_are_no_credits():
    text = f"Pier is shut\n\nBy Friday the pier had gone, Ann Roe said. On 3 May 2020 it was still there.\n\n{BODY}"
    found = read_heading(text)
    assert (found.byline, found.published) == (None, None)


def test_a_paragraph_wrapped_by_hand_has_no_title():
    text = (
        "The pier at Sandhaven will stay shut for a month after divers found\n"
        "Cracks in two of its legs, the harbour office said on Tuesday, and it\n"
        "would not say more than that to anyone who had asked it.\n"
    )
    assert read_heading(text).title is None


@settings(deadline=None)  # a busy machine is no fault of the code
@given(st.text(max_size=400))
def test_any_text_has_a_card(text):
    found = read_heading(text)
    assert found.title is None or found.title in " ".join(text.split()) or found.title in text


@settings(deadline=None)  # a busy machine is no fault of the code
@given(
    st.lists(
        st.sampled_from(
            ["By", "Ann", "Roe", "3", "March", "2024", "|", ",", "Harbour", "Ledger", "\n", "(", ")", "-", "Updated"]
        )
    )
)
def test_any_mixture_of_credits_has_a_card(words):
    read_heading(" ".join(words) + "\n\n" + BODY)
