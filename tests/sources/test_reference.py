"""Who "he", "the force", "the report" are: how long ago somebody spoke, who may be "he", which name is a surname."""

from __future__ import annotations

import pytest

from tests.sources.marked import chains_of

HALL = ("Bo Hall", "person")

LONG = " ".join(["It went on.", "The tide rose."] * 6)

# What the article says, the chain of its last attribution.
PRONOUNS = {
    "he spoke until just now, however long his words were": (
        f"<s1>Worker Bo Hall</s1> <c1>said</c1>: “<t1>{LONG}</t1>” <s2>He</s2> <c2>said</c2> <t2>that it was over</t2>.", [HALL]
    ),
    "a man who spoke is he": (
        "<s3>Bo Hall</s3> <c3>announced</c3> <t3>a new pier</t3>. Then, from the quay, <s1>a man</s1>, grey of face, <c1>shouted</c1> "
        "<t1>it was late</t1>. “<t2>It is a disgrace</t2>,” <s2>he</s2> <c2>said</c2>.",
        [("a man", "unnamed")],
    ),
    "a worker who spoke of somebody is he": (
        "<s1>One harbour worker who knows Bo Hall</s1> <c1>called</c1> <t1>it a farce</t1>. "
        "“<t2>He is a liar</t2>,” <s2>he</s2> <c2>fumed</c2>.",
        [("one harbour worker who knows Bo Hall", "unnamed")],
    ),
    "words behind a colon tell nobody's sex": (
        "<s1>Vann Doro Lind</s1> <c1>said</c1>: '<t1>We miss her.</t1>' <s2>He</s2> <c2>added</c2> <t2>that it was over</t2>.",
        [("Vann Doro Lind", "person")],
    ),
}  # fmt: skip


@pytest.mark.parametrize("rule", PRONOUNS)
def test_pronouns(rule: str) -> None:
    marked, expected = PRONOUNS[rule]
    assert chains_of(marked)[1] == expected
