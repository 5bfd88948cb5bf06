"""Whom lines of the page name: captions, links, headlines in capitals."""

from __future__ import annotations

import pytest

from tests.sources.marked import chains_of

HALL, LIND = ("John Hall", "person"), ("Max Lind", "person")
HE = "<s2>He</s2> <c2>promised</c2> <t2>more of it</t2>."

# A line of the page between John Hall and "he", and whom it names.
ASIDES = {
    "a link to a story of another paper": "( Also on the Ledger: Max Lind takes over)",
    "a link in capitals": "SEE ALSO: Max Lind takes over",
    "a caption": "Image caption Max Lind took over the pier",
    "a film": "Watch: Max Lind takes over",
}


@pytest.mark.parametrize("rule", ASIDES)
def test_he_is_nobody_whom_a_line_of_the_page_names(rule: str) -> None:
    text = f"Rain fell on John Hall at noon.\n\nIt went on.\n\n{ASIDES[rule]}\n\n{HE.replace('2>', '1>')}"
    assert chains_of(text)[0] == [HALL]


def test_he_is_nobody_who_speaks_in_a_headline_in_capitals() -> None:
    said = "<s1>A DIVER</s1> <c1>SAYS</c1> <t1>THE PIER IS LOST</t1>"
    assert chains_of(f"Rain fell on John Hall at noon.\n\n{said}\n\n{HE}")[-1] == [HALL]
    assert chains_of(f"Rain fell on John Hall at noon.\n\n{said.lower()}\n\n{HE}")[-1] != [HALL]


def test_he_is_whom_a_paragraph_names_that_is_no_such_line() -> None:
    text = (
        f"Rain fell on John Hall at noon.\n\nIt went on.\n\nMore came: Max Lind took over.\n\n{HE.replace('2>', '1>')}"
    )
    assert chains_of(text)[0] == [LIND]
