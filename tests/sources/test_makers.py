"""Whose "the report" and "the statement" are where no outlet made them: bodies, people, committees."""

from __future__ import annotations

import pytest

from tests.sources.marked import chains_of

MINISTRY, HERALD, ROE = ("Vesk Ministry of Tides", "organisation"), ("Vesk Herald", "outlet"), ("Ann Roe", "person")

# What the article says, the chain of its last attribution.
CASES = {
    "the report by a body": (
        "A long report by the Vesk Ministry of Tides came on Monday. Rain fell. <s1>The report</s1> <c1>said</c1> <t1>it sank</t1>.", [MINISTRY]
    ),
    "the report is the one that was told of last": (
        "A Vesk Herald report blamed Bo Hall. A new one from the board did not. A report by the Vesk Ministry of Tides came out. "
        "<s1>The report</s1> <c1>said</c1> <t1>it sank</t1>.",
        [MINISTRY],
    ),
    "the report of somebody named before it": (
        "They read Ann Roe’s damning report. Rain fell. <s1>The report</s1> <c1>shows</c1> <t1>it sank</t1>.", [ROE]
    ),
    "the report that a body has issued": (
        "The Vesk Ministry of Tides, meanwhile, has issued its yearly ice report. Rain fell. <s1>The report</s1> <c1>said</c1> <t1>it sank</t1>.",
        [MINISTRY],
    ),
    "what a body reported": (
        "<s1>The Vesk Ministry of Tides</s1> <c1>reported</c1> <t1>that it sank</t1>. <s2>The report</s2> <c2>said</c2> <t2>it was late</t2>.",
        [MINISTRY],
    ),
    "an outlet that somebody only told something since has no report": (
        "A report by the Vesk Ministry of Tides came on Monday. <s1>Bo Hall</s1> <c1>told</c1> the Vesk Herald <t1>that it sank</t1>. "
        "<s2>The report</s2> <c2>said</c2> <t2>it was late</t2>.",
        [MINISTRY],
    ),
    "the report is an outlet's that was credited since": (
        "A report by the Vesk Ministry of Tides came on Monday. <s1>The Vesk Herald</s1> <c1>reported</c1> <t1>that it sank</t1>. "
        "<s2>The report</s2> <c2>said</c2> <t2>it was late</t2>.",
        [HERALD],
    ),
    "the report is an outlet's that has one": (
        "A report by the Vesk Ministry of Tides came on Monday. They read a Vesk Herald report. <s1>The report</s1> <c1>said</c1> <t1>it sank</t1>.",
        [HERALD],
    ),
    "a committee's report": (
        "Bo Hall sued the Vesk Herald. <s1>The harbour committee report</s1> <c1>said</c1> <t1>it sank</t1>.", [("harbour committee", "organisation")]
    ),
    "the report that just spoke": (
        "They told the Vesk Herald. <s1>A harbour committee report</s1> <c1>said</c1> <t1>it sank</t1>. Rain fell. "
        "<s2>The report</s2> <c2>added</c2> <t2>that it was late</t2>.",
        [("harbour committee", "organisation")],
    ),
    "an outlet's statement": (
        "<s1>The board</s1> <c1>said</c1> <t1>no</t1>. “<t2>It sank</t2>,” <s2>the Vesk Herald</s2> <c2>said</c2> in a statement. Acme fell. "
        "“<t3>It is late</t3>,” <s3>the statement</s3> <c3>said</c3>.",
        [HERALD],
    ),
    "the statement stands far back": (
        "<s1>The Vesk Ministry of Tides</s1> <c1>said</c1> in a statement <t1>that it sank</t1>. " + "Rain fell on it. " * 10
        + "<s2>Acme Watch</s2> <c2>says</c2> <t2>no</t2>. “<t3>It is late</t3>,” <s3>the statement</s3> <c3>said</c3>.",
        [MINISTRY],
    ),
    "a law that is written with a capital": ("<s1>The Constitution</s1> <c1>says</c1> <t1>that it is late</t1>.", [("Constitution", "document")]),
    "a country is no magazine": ("<s1>The U.S.</s1> <c1>says</c1> <t1>that it is late</t1>.", [("U.S.", "organisation")]),
}  # fmt: skip


@pytest.mark.parametrize("rule", CASES)
def test_whose_the_report_is(rule: str) -> None:
    marked, expected = CASES[rule]
    assert chains_of(marked)[-1] == expected
