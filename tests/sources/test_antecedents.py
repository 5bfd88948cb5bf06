"""Whom "who", "which" and "that" mean; where a name begins."""

from __future__ import annotations

import pytest

from reportedly.sources.scene import set_scene
from tests.sources.marked import chains_of

WHO = "<s1>who</s1> <c1>said</c1> <t1>it was over</t1>."
WHICH = "<s1>which</s1> <c1>claims</c1> <t1>it was over</t1>."

ANTECEDENTS = {
    "both of two who are alike": (f"It is for those, like John Roe and Bo Hall, {WHO}", [("John Roe and Bo Hall", "person")]),
    "of two the last": (f"Ann Dee met John Roe and Bo Hall, {WHO}", [("Bo Hall", "person")]),
    "what only describes the name": (
        "It comes from the Vesk Herald, a gossip site <s1>that</s1> <c1>claims</c1> <t1>it was over</t1>.", [("Vesk Herald", "outlet")]
    ),
    "what describes nobody": (
        "It comes from there, a gossip site <s1>that</s1> <c1>claims</c1> <t1>it was over</t1>.", [("a gossip site", "outlet")]
    ),
    "who asked does not answer": (
        'Shares of Vexcorp fell. The firm Vexcorp has 4,000 people.\n\nOrlo Finance reached out to Vexcorp and <s1>they</s1> <c1>sent us this statement</c1>: '
        '<t1>"We do not comment on rumors."</t1>',
        [("Vexcorp", "organisation")],
    ),
    "who leads the body": (
        f"They have met the leader of the armed group Vesk Dawn, {WHO}", [("the leader of the armed group Vesk Dawn", "unnamed")]
    ),
}  # fmt: skip


@pytest.mark.parametrize("rule", ANTECEDENTS)
def test_antecedents(rule: str) -> None:
    marked, expected = ANTECEDENTS[rule]
    assert chains_of(marked)[-1] == expected


def test_a_word_that_begins_a_quotation_is_no_given_name() -> None:
    scene = set_scene("Bo Hall left. The sign read: “Taking Bo Hall to the sea is fun.”")
    assert {figure.name for figure in scene.cast.figures} == {"Bo Hall"}
