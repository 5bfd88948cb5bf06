"""What an article states of an unnamed source, as spans of its own words."""

from __future__ import annotations

import pytest

from reportedly.model.source import Stated
from reportedly.sources import trace_chains
from tests.sources.marked import read_marked


def stated_of(marked: str) -> tuple[list[str], list[str], str | None, list[str]]:
    """Closeness, anonymity, hand and what shows it, of the last attribution's origin, in words."""
    article, attributions = read_marked(marked)
    stated = trace_chains(article, attributions, ())[-1].chain[-1].stated or Stated()
    closeness, anonymity, shown = (
        [span.of(article.text) for span in spans] for spans in (stated.closeness, stated.anonymity, stated.hand_shown)
    )
    return closeness, anonymity, stated.hand, shown


ROWS = {
    "close to somebody": (
        "<s1>A source close to the harbour board</s1> <c1>said</c1> <t1>it was over</t1>.",
        (["close to the harbour board"], [], None, []),
    ),
    "an insider is not inside anything that is named": (
        "<s1>A harbour insider</s1> <c1>said</c1> <t1>it was over</t1>.", ([], [], None, [])
    ),
    "why unnamed": (
        "<s1>An official</s1>, who asked not to be named because the talks are private, <c1>said</c1> <t1>it was over</t1>.",
        ([], ["who asked not to be named because the talks are private"], None, []),
    ),
    "why unnamed, in the next sentence": (
        "<s1>An official</s1> <c1>said</c1> <t1>it was over</t1>. The official spoke on condition of anonymity.",
        ([], ["spoke on condition of anonymity"], None, []),
    ),
    "somebody else's wish in the next sentence": (
        "<s1>An official</s1> <c1>said</c1> <t1>it was over</t1>. A nurse asked not to be named.", ([], [], None, [])
    ),
    "second-hand": (
        "<s1>Two people briefed on the talks</s1> <c1>said</c1> <t1>it was over</t1>.",
        (["briefed on the talks"], [], "second", ["briefed on the talks"]),
    ),
    "first-hand": (
        "<s1>A docker who saw the crane fall</s1> <c1>said</c1> <t1>it was over</t1>.",
        (["who saw the crane fall"], [], "first", ["who saw the crane fall"]),
    ),
    "what was said of the source before holds for its later words": (
        "<s1>A source familiar with the talks</s1> <c1>said</c1> <t1>it was over</t1>. Rain fell.\n\n"
        "“<t2>It is sad</t2>,” <s2>the source</s2> <c2>added</c2>.",
        (["familiar with the talks"], [], None, []),
    ),
    "words inside a quotation state nothing": (
        "<s1>A source</s1> <c1>said</c1> “<t1>a man close to the board asked not to be named</t1>”.", ([], [], None, [])
    ),
    "of a named person nothing is stated": (
        "<s1>Ann Roe, who is close to the board,</s1> <c1>said</c1> <t1>it was over</t1>.", ([], [], None, [])
    ),
}  # fmt: skip


@pytest.mark.parametrize("rule", ROWS)
def test_stated(rule: str) -> None:
    marked, expected = ROWS[rule]
    assert stated_of(marked) == expected
