"""Who is taken up again by a noun, a possessive or "another"."""

from __future__ import annotations

import pytest

from tests.sources.marked import chains_of

ROE, HALL = ("Ann Roe", "person"), ("Bo Hall", "person")
TOLD = "<s1>Bo Hall</s1> <c1>said</c1> <t1>no</t1>. "
CASES = {
    "his is the man named last in the sentence": (
        TOLD + "Hall spoke after Max Lind and <s2>his</s2> <c2>claim</c2> <t2>that it was over</t2>.",
        [("Max Lind", "person")],
    ),
    "her is no man": (
        "<s1>Ann Roe</s1> <c1>said</c1> <t1>no</t1>. It came after Max Lind and <s2>her</s2> <c2>claim</c2> <t2>that it was over</t2>.",
        [ROE],
    ),
    "his spokesman has a name": (
        "Max Roe is late, <s1>Roe's spokesman Bo Hall</s1> <c1>said</c1> <t1>at noon</t1>. <s2>Roe</s2> <c2>said</c2> <t2>it sank</t2>. "
        "<s3>His spokesman</s3> <c3>said</c3> <t3>it was over</t3>.",
        [HALL],
    ),
    "a family statement is the family's": (
        TOLD + "<s2>The family statement</s2> <c2>said</c2> <t2>it was over</t2>.",
        [("the family", "unnamed")],
    ),
    "whom nobody knows is not who spoke": (
        TOLD + "<s2>The unidentified diver</s2> <c2>said</c2> <t2>it was over</t2>.",
        [("the unidentified diver", "unnamed")],
    ),
    "another of the kind that spoke": (
        "Several others laughed. <s1>A Pier forum user</s1> <c1>wrote</c1>: <t1>no</t1>. <s2>Another</s2> <c2>wrote</c2> <t2>it was over</t2>.",
        [("another Pier forum user", "unnamed")],
    ),
    "the same words are the same people": (
        "Late, <s1>people familiar with the tides</s1> <c1>said</c1>, <t1>no</t1>. Now <s2>people familiar with the board</s2> <c2>said</c2> <t2>yes</t2>. "
        "<s3>The people familiar with the tides</s3> <c3>said</c3> <t3>it was over</t3>.",
        [("people familiar with the tides", "unnamed")],
    ),
    "the source is one of those who just spoke": (
        "<s1>Insiders</s1> <c1>said</c1> <t1>no</t1>. <s2>The source</s2> <c2>added</c2> <t2>it was over</t2>.",
        [("insiders", "unnamed")],
    ),
    "the source is nobody who spoke long ago": (
        "<s1>Insiders</s1> <c1>said</c1> <t1>no</t1>. " + "Boats lie there. " * 4
        + "<s2>The source</s2> <c2>added</c2> <t2>it was over</t2>.",
        [("the source", "unnamed")],
    ),
    "a body without a name, by the same noun": (
        "Acme met the Tide Agency. <s1>Ostland's official news agency</s1> <c1>said</c1> <t1>no</t1>. "
        "<s2>The agency</s2> <c2>said</c2> <t2>it was over</t2>.",
        [("Ostland's official news agency", "outlet")],
    ),
    "a statement that begins a sentence": (
        "<s1>A statement attributed to the Vesk Front</s1> <c1>said</c1> <t1>it sank</t1>. <s2>Bo Hall</s2> <c2>said</c2> <t2>yes</t2>. "
        "<s3>The statement</s3> <c3>said</c3> <t3>it was over</t3>.",
        [("Vesk Front", "organisation")],
    ),
    "an aide is an adviser": (
        "<s1>A senior Roe adviser</s1> <c1>said</c1> <t1>no</t1>. <s2>The aide</s2> <c2>said</c2> <t2>it was over</t2>.",
        [("a senior Roe adviser", "unnamed")],
    ),
    "an autocrat is whom the article names": (
        "Bo Hall rules Ostland. Hall was late. Hall left. <s1>The autocrat</s1> <c1>said</c1> <t1>it was over</t1>.", [HALL]
    ),
    "an investigation is the paper's": (
        "<s1>An investigation by the Vesk Herald</s1> <c1>found</c1> <t1>that it was over</t1>.", [("Vesk Herald", "outlet")]
    ),
    "an envoy is an ambassador": (
        "Bo Hall, an envoy of Ostland, came. Max Lind left. <s1>The ambassador</s1> <c1>said</c1> <t1>it was over</t1>.", [HALL]
    ),
}  # fmt: skip


@pytest.mark.parametrize("rule", CASES)
def test_who_is_taken_up(rule: str) -> None:
    marked, expected = CASES[rule]
    assert chains_of(marked)[-1] == expected
