"""Two who are named with "and" between them, for "they"."""

from __future__ import annotations

import pytest

from tests.sources.marked import chains_of

THEY = "<s2>They</s2> <c2>warned</c2> <t2>that the tide would rise</t2>."
BOTH = ("Max Lind and Ann Roe", "person")
# What the article says before "they", and who they are.
PAIRS = {
    "with party and office": ("Max Lind, R-Vesk, and Harbour Minister Ann Roe wrote a letter. ", BOTH),
    "with what one of them is": ("Max Lind, who led the crew in May, and Ann Roe wrote a letter. ", BOTH),
}


@pytest.mark.parametrize("rule", PAIRS)
def test_they_are_the_two_named_since_one_spoke(rule: str) -> None:
    before, expected = PAIRS[rule]
    spoke = "<s1>Acme</s1> <c1>said</c1> <t1>it was over</t1>. Rain fell. It went on. "
    assert chains_of(spoke + before + THEY)[1] == [expected]
