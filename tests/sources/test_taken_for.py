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
}


@pytest.mark.parametrize("rule", PERSONS)
def test_persons(rule: str) -> None:
    text, expected = PERSONS[rule]
    assert chains_of(text)[-1] == expected
