"""What a name is, told by the words beside it: a town, a language, an office, a firm written small."""

from __future__ import annotations

import pytest

from tests.sources.marked import chains_of

LEDGER = ("Vesk Ledger", "outlet")

# What the article says, the chain of its last attribution.
CASES = {
    "behind an article, what stands before a newspaper is where it is from": (
        "<s1>A Harnholmian newspaper</s1> <c1>debunked</c1> <t1>the tale</t1>.", [("a Harnholmian newspaper", "outlet")]
    ),
    "a town beside the newspaper that reports is no newspaper": (
        "<s1>The Vesk Ledger</s1> <c1>said</c1> <t1>no</t1>. <t2>She is from a far town, Harnholm</t2>, <s2>the newspaper</s2> <c2>reported</c2>.",
        [LEDGER],
    ),
    "a language is no channel": (
        "OCTV, Ostland's state-run broadcaster, met. In an article published by its Ostish-language channel, <s1>the network</s1> "
        "<c1>said</c1> <t1>that it sank</t1>.",
        [("OCTV", "outlet")],
    ),
    "a firm that is written small has its capital from the sentence": (
        "EHarbour is a firm. Rain fell. <s1>eHarbour</s1> <c1>said</c1> <t1>that it sank</t1>. The eHarbour board met.",
        [("eHarbour", "organisation")],
    ),
    "an office in capitals is no body": (
        "<s1>The Home Secretary</s1> <c1>said</c1> <t1>that it sank</t1>.", [("the Home Secretary", "unnamed")]
    ),
    "the party's members of a house are a body": (
        "<s1>Harn Assembly Democrats</s1> <c1>said</c1> <t1>that it sank</t1>.", [("Harn Assembly Democrats", "organisation")]
    ),
}  # fmt: skip


@pytest.mark.parametrize("rule", CASES)
def test_what_names_are(rule: str) -> None:
    marked, expected = CASES[rule]
    assert chains_of(marked)[-1] == expected
