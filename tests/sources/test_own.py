"""An article's own outlet is no hop of its chains, where its credit lines show which outlet that is."""

from __future__ import annotations

import pytest

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
