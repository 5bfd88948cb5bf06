"""Nouns by which nobody was brought in: those without a name whom the sentences before are about."""

from __future__ import annotations

import pytest

from tests.sources.marked import chains_of

TAKEN_UP = {
    "several who spoke": (
        "<s1>Members of the Vesk council</s1> <c1>said</c1> <t1>little</t1>. <s2>The lawmakers</s2> <c2>added</c2> <t2>that it was over</t2>.",
        [("members of the Vesk council", "unnamed")],
    ),
    "several whom a sentence is about": (
        "Two harbour board members walked out. <s1>The lawmakers</s1> <c1>said</c1> <t1>that it was over</t1>.",
        [("two harbour board members", "unnamed")],
    ),
    "one whom a sentence is about": (
        "A masked fighter walked in. <s1>The executioner</s1> <c1>said</c1> <t1>that it was over</t1>.",
        [("a masked fighter", "unnamed")],
    ),
    "of two, the one described alike": (
        "A masked fighter walked in. A kneeling man had wept. <s1>The masked executioner</s1> <c1>said</c1> <t1>that it was over</t1>.",
        [("a masked fighter", "unnamed")],
    ),
    "a noun the article had tells others apart": (
        "Few lawmakers slept. <s1>Members of the Vesk council</s1> <c1>said</c1> <t1>little</t1>. <s2>The lawmakers</s2> <c2>added</c2> "
        "<t2>that it was over</t2>.",
        [("the lawmakers", "unnamed")],
    ),
    "officials of another country": (
        "<s1>Members of the Vesk council</s1> <c1>said</c1> <t1>little</t1>. <s2>The Ostland lawmakers</s2> <c2>added</c2> "
        "<t2>that it was over</t2>.",
        [("the Ostland lawmakers", "unnamed")],
    ),
    "rather than whom the article is about": (
        "Bo Hall is ill. Hall rests, Hall sleeps, and Hall dreams. <s1>A recent visitor</s1> <c1>said</c1> <t1>so</t1>. "
        "<s2>The analyst</s2> <c2>added</c2> <t2>that it was over</t2>.",
        [("a recent visitor", "unnamed")],
    ),
    "one does not bring in several": (
        "A single legislator had read it. Rain fell. Dee slept. Roe woke. <s1>The legislators</s1> <c1>said</c1> <t1>that it was over</t1>.",
        [("the legislators", "unnamed")],
    ),
}  # fmt: skip


@pytest.mark.parametrize("case", TAKEN_UP)
def test_taken_up(case: str) -> None:
    marked, expected = TAKEN_UP[case]
    assert chains_of(marked)[-1] == expected
