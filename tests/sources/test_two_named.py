"""Two who are named with "and" between them, for "they" and "who have"."""

from __future__ import annotations

import pytest

from tests.sources.marked import chains_of

LIND = ("Max Lind", "person")
THEY = "<s2>They</s2> <c2>warned</c2> <t2>that the tide would rise</t2>."
BOTH = ("Max Lind and Ann Roe", "person")
# What the article says before "they", and who they are.
PAIRS = {
    "with party and office": ("Max Lind, R-Vesk, and Harbour Minister Ann Roe wrote a letter. ", BOTH),
    "with what one of them is": ("Max Lind, who led the crew in May, and Ann Roe wrote a letter. ", BOTH),
    "who spoke since they were named": (
        "Max Lind and Ann Roe wrote a letter. <s3>Two divers</s3> <c3>said</c3> <t3>no</t3>. ",
        ("two divers", "unnamed"),
    ),
    "not two of whom more is told than who they are": (
        "Max Lind and the rain and Ann Roe came. ",
        ("some wardens", "unnamed"),
    ),
}


@pytest.mark.parametrize("rule", PAIRS)
def test_they_are_the_two_named_since_several_spoke(rule: str) -> None:
    before, expected = PAIRS[rule]
    spoke = "<s1>Some wardens</s1> <c1>said</c1> <t1>it was over</t1>. Rain fell. It went on. "
    assert chains_of(spoke + before + THEY)[1] == [expected]


@pytest.mark.parametrize("verb", ["have", "has"])
def test_who_have_are_two_and_who_has_is_one(verb: str) -> None:
    text = (
        f"It was led by the Vesk Greens and President Max Lind, <s1>who</s1> {verb} <c1>said</c1> <t1>it was late</t1>."
    )
    assert chains_of(text)[-1] == [("Vesk Greens and Max Lind", "person") if verb == "have" else LIND]
