"""Whom "the Acme spokesman" and "a family spokesman" mean."""

from __future__ import annotations

import pytest

from tests.sources.marked import chains_of

ROE, HALL = ("Ann Roe", "person"), ("Bo Hall", "person")

# What the article says, the chain of its last attribution.
SPOKESMEN = {
    "the body's spokeswoman was named": (
        "<s1>A spokeswoman for the harbour ministry, Ann Roe,</s1> <c1>said</c1> <t1>little</t1>. Rain fell on the quay. "
        "<s2>The harbour ministry spokeswoman</s2> <c2>added</c2> <t2>that it was over</t2>.",
        [ROE],
    ),
    "the body's spokesman will be named": (
        "<s1>The Acme spokesman</s1> <c1>said</c1> <t1>little</t1>. Later <s2>Bo Hall, the Acme spokesman,</s2> <c2>added</c2> "
        "<t2>that it was over</t2>. <s3>The Acme spokesman</s3> <c3>left</c3> <t3>it there</t3>.",
        [HALL],
    ),
    "another body's spokesman was named": (
        "<s1>Apple spokesman Bo Hall</s1> <c1>said</c1> <t1>little</t1>. <s2>The Samsung spokesman</s2> <c2>added</c2> "
        "<t2>that it was over</t2>.",
        [("Samsung", "organisation")],
    ),
    "a family's spokesman is nobody named": (
        "<s1>Ministry spokesman Bo Hall</s1> <c1>said</c1> <t1>little</t1>. <s2>A family spokesman</s2> <c2>added</c2> "
        "<t2>that it was over</t2>.",
        [("a family spokesman", "unnamed")],
    ),
    "the family's spokesman is the one who spoke": (
        "<s1>A family spokesman</s1> <c1>said</c1> <t1>little</t1>. <s2>The family spokesman</s2> <c2>added</c2> "
        "<t2>that it was over</t2>.",
        [("a family spokesman", "unnamed")],
    ),
    "a person's spokeswoman is nobody named": (
        "<s1>A spokeswoman for Ann Roe, the mayor,</s1> <c1>said</c1> <t1>little</t1>. Rain fell. <s2>The spokeswoman</s2> <c2>added</c2> "
        "<t2>that it was over</t2>.",
        [("a spokeswoman for Ann Roe", "unnamed")],
    ),
    "a spokesman with an arm of service before his rank": (
        "<s1>The Pentagon’s press secretary, Navy Rear Adm. Bo Hall,</s1> <c1>said</c1> <t1>that it was over</t1>.",
        [HALL],
    ),
}  # fmt: skip


@pytest.mark.parametrize("case", SPOKESMEN)
def test_spokesmen(case: str) -> None:
    marked, expected = SPOKESMEN[case]
    assert chains_of(marked)[-1] == expected
