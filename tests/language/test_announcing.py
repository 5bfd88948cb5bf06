"""Titles that tell what an article is, and sentences that state something."""

import pytest

from reportedly.language.announcing import announces


@pytest.mark.parametrize(
    ("title", "states"),
    [
        ("Every Clue We Missed About the Ferry", False),
        ("“Here’s what we know of the ferry”", False),
        ("What to know about the sale", False),
        ("Every passenger got off in time", True),
        ("Vossen sells the ferry, and everything we know of its future", True),
        ("Five die on the ferry Marta", True),
        ("", True),
    ],
)
def test_a_title_that_announces_states_nothing(title: str, states: bool) -> None:
    assert announces(title) is not states


def test_what_stands_behind_a_colon_can_announce() -> None:
    title = "The ferry Marta: everything we know so far"
    assert announces(title, title.index(": ") + 2)
    assert not announces(title)
