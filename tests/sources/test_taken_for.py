"""Somebody without a name who is said to be somebody; who is not meant by a pronoun though he stands beside it."""

from __future__ import annotations

import pytest

from tests.sources.marked import chains_of

ROE, HALL, EVA = ("Ann Roe", "person"), ("Bo Hall", "person"), ("Eva Hall", "person")

# What the article says, the chain of its last attribution.
PERSONS = {
    "a man is whom he is believed to be": (
        "Ann Roe saw Bo Hall. In the video <s1>a man</s1> believed to be Hall <c1>says</c1> <t1>the pier sank</t1>.",
        [HALL],
    ),
    "the woman is as whom she is identified": (
        "Ann Roe left. “The pier sank,” <s1>the woman, identified only as Eva Hall,</s1> <c1>said</c1>, <t1>and wept</t1>.",
        [EVA],
    ),
    "a man is nobody whom he is believed to know": (
        "Bo Hall left. <s1>A man</s1> believed to be a friend of Hall <c1>said</c1> <t1>the pier sank</t1>.",
        [("a man", "unnamed")],
    ),
    "whom she tells something is not she": (
        "Ann Roe was late. Jo Dee asked her. “<t1>The pier sank</t1>,” <s1>she</s1> <c1>told</c1> Dee.",
        [ROE],
    ),
    "to whom he is likened is not he": (
        "Bo Hall <c1>said</c1> <t1>it sank</t1>. Jim Lund spoke at length. Like Lund, <s2>he</s2> <c2>said</c2> <t2>it was late</t2>.",
        [HALL],
    ),
    "who is named at the end is who one of them is": (
        "Bo Hall left. <s1>One of his friends, Ann Roe of Acme Ice,</s1> <c1>said</c1> <t1>the pier sank</t1>.",
        [ROE],
    ),
    "who is named at the end of another's description is that other": (
        "<s1>A friend of Bo Hall, whose boat sank,</s1> <c1>said</c1> <t1>the pier sank</t1>.",
        [("a friend of Bo Hall, whose boat sank", "unnamed")],
    ),
    "the party and the state stand between who and the person": (
        "It passed on a line from Sen. Ann Roe, R-N.C., <s1>who</s1> <c1>said</c1> <t1>the pier sank</t1>.",
        [ROE],
    ),
    "a former editor is not the outlet": (
        "It was late, <s1>former Vesk Herald executive editor Ann Roe</s1> <c1>said</c1> <t1>of the pier</t1>.",
        [ROE],
    ),
    "whom she tells that she left is no woman": (
        "Ann Roe told the host Chris Hall that she left. Hall was calm. “<t1>It sank</t1>,” <s1>he</s1> <c1>said</c1>.",
        [("Chris Hall", "person")],
    ),
}


@pytest.mark.parametrize("rule", PERSONS)
def test_persons(rule: str) -> None:
    text, expected = PERSONS[rule]
    assert chains_of(text)[-1] == expected
