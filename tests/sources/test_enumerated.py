"""Several who are told by a noun and then each by name."""

from __future__ import annotations

import pytest

from tests.sources.marked import chains_of

CASES = {
    "two others, each with a town": (
        "<s1>Two others — Ann Roe of Vesk and Bo Hall of Ostland —</s1> <c1>said</c1> <t1>that it was over</t1>.",
        [("Ann Roe and Bo Hall", "person")],
    ),
    "three in a list": (
        "<s1>The divers, Ann Roe, Bo Hall, and Eva Lind,</s1> <c1>said</c1> <t1>that it was over</t1>.",
        [("Ann Roe, Bo Hall and Eva Lind", "person")],
    ),
    "outlets": (
        "<s1>Several papers, including the Vesk Herald and the Ostland Post</s1>, <c1>reported</c1> <t1>that it was over</t1>.",
        [("Vesk Herald and Ostland Post", "outlet")],
    ),
    "outlets without a comma": (
        "<s1>Papers including the Vesk Herald and the Ostland Post</s1> <c1>said</c1> <t1>that it was over</t1>.",
        [("Vesk Herald and Ostland Post", "outlet")],
    ),
    "bodies, the first with a full stop": (
        "<s1>Several firms, including Acme Corp. and the Vesk Company,</s1> <c1>said</c1> <t1>that it was over</t1>.",
        [("Acme Corp and Vesk Company", "organisation")],
    ),
    "each with a title": (
        "<s1>Both senators from Ostland, Sen. Ann Roe and Sen. Bo Hall,</s1> <c1>said</c1> <t1>that it was over</t1>.",
        [("Ann Roe and Bo Hall", "person")],
    ),
    "a town behind the first, an office before the next": (
        "<s1>Two governors in the race, Ann Roe of Vesk and former Ostland Governor Bo Hall,</s1> <c1>said</c1> <t1>that it was over</t1>.",
        [("Ann Roe and Bo Hall", "person")],
    ),
    "like some": (
        "<s1>Several party fixtures, like talking head Ann Roe and Sen. Bo Hall,</s1> <c1>said</c1> <t1>that it was over</t1>.",
        [("Ann Roe and Bo Hall", "person")],
    ),
    "a body and somebody": (
        "<s1>The Harbour Office and Mayor Bo Hall</s1> <c1>said</c1> <t1>that it was over</t1>.",
        [("Harbour Office and Bo Hall", "organisation")],
    ),
    "a body whose name goes on is one with its chairman": (
        "<s1>The Vesk Office and Reform Chairman Bo Hall</s1> <c1>said</c1> <t1>that it was over</t1>.",
        [("Bo Hall", "person")],
    ),
    "friends of two people are neither": (
        "<s1>Friends of Ann Roe and Bo Hall</s1> <c1>said</c1> <t1>that it was over</t1>.",
        [("friends of Ann Roe and Bo Hall", "unnamed")],
    ),
    "one who is told by a noun": (
        "<s1>The diver, Ann Roe, and her boat</s1> <c1>said</c1> <t1>that it was over</t1>.",
        [("Ann Roe", "person")],
    ),
}  # fmt: skip


@pytest.mark.parametrize("rule", CASES)
def test_all_who_are_listed(rule: str) -> None:
    marked, expected = CASES[rule]
    assert chains_of(marked)[-1] == expected
