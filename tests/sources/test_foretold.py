"""A lead's source is the outlet's that the next sentences name, and only then."""

from __future__ import annotations

import pytest

from tests.sources.marked import chains_of

LEAD = "<t1>The pier will close</t1>, <c1>according to</c1> <s1>sources</s1>. "
HERALD = ("Vesk Herald", "outlet")
SOURCES = ("sources", "unnamed")


@pytest.mark.parametrize(
    ("after", "chain"),
    [
        ("<s2>Sources</s2> <c2>told</c2> the Vesk Herald <t2>the bolts have gone</t2>.", [HERALD, SOURCES]),
        ("<s2>A harbour guard</s2> <c2>told</c2> the Vesk Herald <t2>the bolts have gone</t2>.", [SOURCES]),
        (
            "<s2>Sources</s2> <c2>told</c2> the Vesk Herald <t2>the bolts have gone</t2>. "
            "<s3>Sources</s3> <c3>told</c3> the Ostland Post <t3>nothing has gone</t3>.",
            [SOURCES],
        ),
        ("<s2>Sources</s2> <c2>said</c2> <t2>the bolts have gone</t2>.", [SOURCES]),
    ],
)
def test_the_lead_is_told_by_what_follows(after, chain):
    assert chains_of(LEAD + after)[0] == chain
