"""An article's own outlet is no hop of its chains, where its credit lines show which outlet that is."""

from __future__ import annotations

import pytest

from reportedly.model.article import Article, Outlet
from reportedly.sources import outlet_shown
from tests.sources.marked import chains_of

TOLD = "<s1>Ann Roe</s1> <c1>told</c1> the Vesk Gazette <t1>she is leaving</t1>."
ROE, GAZETTE = ("Ann Roe", "person"), ("Vesk Gazette", "outlet")


@pytest.mark.parametrize(
    "marked",
    [
        f"HARN (Vesk Gazette) - {TOLD}",
        f"{TOLD}\n\n- Vesk Gazette",
        f"{TOLD}\n\nThis article originally appeared in the Vesk Gazette.",
        f"{TOLD}\n\n© 2024 Vesk Gazette. All rights reserved.",
    ],
)
def test_whose_words_they_are_is_no_hop(marked: str) -> None:
    assert chains_of(marked) == [[ROE]]


@pytest.mark.parametrize(
    "marked",
    [
        f"HARN - {TOLD}",
        f"{TOLD}\n\nSource: Vesk Gazette",
        f"{TOLD}\n\n(Vesk Gazette Photo/Bo Hall)",
        f"{TOLD}\n\nThe Vesk Gazette contributed to this report.",
        f"HARN (Ostland Post) - {TOLD}",
    ],
)
def test_another_outlet_stays_a_hop(marked: str) -> None:
    assert chains_of(marked) == [[GAZETTE, ROE]]


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("The Vesk Herald has learned that Roe is off. A friend told us more.", "Vesk Herald"),
        ("The Vesk Herald has learned that Roe is off. A friend told the paper more.", None),
        ("Roe is off. She could not be reached by the Vesk Herald for comment.", "Vesk Herald"),
        ("Roe is off. The claim could not be verified by the Vesk Herald.", "Vesk Herald"),
        ("Roe is off.", None),
    ],
)
def test_an_article_without_an_outlet_shows_one(text: str, name: str | None) -> None:
    shown = outlet_shown(Article("a", text), ())
    assert (shown.name if shown else None) == name


def test_an_outlet_that_is_known_is_not_looked_for() -> None:
    text = "The Vesk Herald has learned that Roe is off. A friend told us more."
    assert outlet_shown(Article("a", text, outlet=Outlet("Gazette")), ()) is None
    assert outlet_shown(Article("a", text, url="https://gazette.example/roe"), ()) is None
