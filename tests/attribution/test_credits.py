from __future__ import annotations

import pytest

from reportedly.attribution.credits import add_credits, without_credit_lines
from tests.attribution.build import draft, tagged, words


@pytest.mark.parametrize(
    ("text", "source", "cue", "content"),
    [
        ("Crell and Oake have split, per Glimmer Weekly.", "Glimmer Weekly", "per", "Crell and Oake have split"),
        ("The Leeds office is to close, reports The Ledger.", "The Ledger", "reports", "The Leeds office is to close"),
        ("The Leeds office is to close, E! reports.", "E!", "reports", "The Leeds office is to close"),
    ],
)
def test_credits(text: str, source: str, cue: str, content: str) -> None:
    (found,) = add_credits([], tagged(text))
    assert (words(found.source, text), words(found.cue, text), words(found.content, text)) == (
        [source],
        [cue],
        [content],
    )


def test_hearsay_takes_the_credit_and_a_credited_sentence_is_left_alone() -> None:
    text = "The pair are reportedly in counselling, reports Glimmer."
    (found,) = add_credits([draft(text, None, "reportedly", "The pair are", "in counselling")], tagged(text))
    assert words(found.source, text) == ["Glimmer"]
    text = "The pair are in counselling, Roe said."
    before = [draft(text, "Roe", "said", "The pair are in counselling")]
    assert add_credits(before, tagged(text)) == before


@pytest.mark.parametrize(
    ("text", "kept"),
    [
        ("Photo: Ann Roe/Vesk Pictures", False),
        ("© 2024 Vesk Press. Ann Roe reserves all rights.", False),
        ("(Reporting by Ann Roe; Editing by Bo Hall)", False),
        ("LONDON (Vesk Press) - Ann Roe said no.", True),
        ("Photo shows Ann Roe, who said no.", True),
        ("Source: Ann Roe said no.", True),
    ],
)
def test_credit_lines_state_nothing(text: str, kept: bool) -> None:
    before = [draft(text, None, None, text[text.index("Ann Roe") :].rstrip(")"))]
    assert without_credit_lines(before, tagged(text)) == (before if kept else [])
