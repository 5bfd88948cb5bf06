"""Which outlet stands behind a source, and which source "the source" is: where the words that tell stand further off."""

from __future__ import annotations

import pytest

from tests.sources.marked import chains_of

ROE, HERALD = ("Ann Roe", "person"), ("Vesk Herald", "outlet")
MEMO = ("a board memo obtained by Norway’s Vesk Herald", "document")

# What the article says, the chain of its last attribution.
PASSED_ON = {
    "a source inside an outlet does not come through it": (
        "“<t1>It was over</t1>,” <s1>a Vesk Herald source</s1> <c1>said</c1>.", [("a Vesk Herald source", "unnamed")]
    ),
    "an outlet's source comes through it": (
        "“<t1>It was over</t1>,” <s1>the Vesk Herald’s source</s1> <c1>said</c1>.", [HERALD, ("the Vesk Herald’s source", "unnamed")]
    ),
    "the outlet that aired the interview": (
        "The Vesk Herald ran a long interview with Ann Roe this week in which <s1>she</s1> <c1>said</c1> <t1>that it was over</t1>.",
        [HERALD, ROE],
    ),
    "the outlet behind the quotation that the speaker stands in": (
        '"<t1>It was over</t1>, according to <s1>people on the pier</s1>," <c1>reports</c1> the Vesk Herald.',
        [HERALD, ("people on the pier", "unnamed")],
    ),
    "reports are no verb of saying": (
        "According to reports, <s1>Ann Roe</s1> <c1>said</c1> <t1>it was over</t1>.", [ROE]
    ),
    "who is quoted is no outlet": (
        "“<t1>It was over</t1>, according to <s1>people on the pier</s1>,” <c1>said</c1> Ann Roe.", [("people on the pier", "unnamed")]
    ),
    "who has this to say in the line above": (
        "<s1>Ann Roe</s1> <c1>said</c1> <t1>it was over</t1>.\nOne keeper of the Vesk pier has this to say of it:\n\n"
        "“<t2>I was there when it sank, and nobody came to help us.</t2>”",
        [("one keeper of the Vesk pier", "unnamed")],
    ),
    "the agency said so of somebody else's words": (
        "The Vesk Herald was there. <t1>It was over</t1>, <c1>according to</c1> <s1>a memo by the board</s1>, the paper said.",
        [HERALD, ("a memo by the board", "document")],
    ),
    "the document is the one that was obtained": (
        "A board memo obtained by Norway’s Vesk Herald closes the pier. It is late. “<t1>It is over</t1>,” <c1>said</c1> <s1>the memo</s1>.",
        [HERALD, MEMO],
    ),
}  # fmt: skip

# What the article says, who speaks last in it.
SOURCES = {
    "the source is the insider who just spoke": (
        "<s1>A source</s1> <c1>said</c1> <t1>it was over</t1>. The tide rose. <s2>An insider</s2> <c2>said</c2> <t2>it was not</t2>. "
        "“<t3>It is late. It is cold</t3>,” <s3>the source</s3> <c3>said</c3>.",
        "an insider",
    ),
    "the source who spoke before the tide rose": (
        "<s1>A source</s1> <c1>said</c1> <t1>it was over</t1>. <s2>An insider</s2> <c2>said</c2> <t2>it was not</t2>. The tide rose. "
        "It fell. <s3>The source</s3> <c3>said</c3> <t3>it was late</t3>.",
        "a source",
    ),
    "the insider is no source who just spoke": (
        "<s1>An insider</s1> <c1>said</c1> <t1>it was over</t1>. <s2>A source</s2> <c2>said</c2> <t2>it was not</t2>. "
        "<s3>The insider</s3> <c3>said</c3> <t3>it was late</t3>.",
        "an insider",
    ),
    "the Herald source is a Herald source": (
        "<s1>A Vesk Herald source</s1> <c1>said</c1> <t1>it was over</t1>. <s2>An insider</s2> <c2>said</c2> <t2>it was not</t2>. "
        "<s3>The Vesk Herald source</s3> <c3>said</c3> <t3>it was late</t3>.",
        "a Vesk Herald source",
    ),
}  # fmt: skip


@pytest.mark.parametrize("rule", PASSED_ON)
def test_passed_on(rule: str) -> None:
    marked, expected = PASSED_ON[rule]
    assert chains_of(marked)[-1] == expected


@pytest.mark.parametrize("rule", SOURCES)
def test_sources(rule: str) -> None:
    marked, expected = SOURCES[rule]
    assert chains_of(marked)[-1] == [(expected, "unnamed")]
