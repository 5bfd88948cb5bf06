"""Whom "they", "he", "it" and "who" mean beside those who spoke: of whom or what the words before are."""

from __future__ import annotations

import pytest

from tests.sources.marked import chains_of

HALL = ("Bo Hall", "person")
SPOKE = "<s1>A warden</s1> <c1>said</c1> <t1>it was over</t1>. "
THEY = "<s2>They</s2> <c2>warned</c2> <t2>that the tide would rise</t2>."

# What stands between the warden's words and "they", and whom "they" are.
CROWDS = {
    "whom the sentence before is about": (
        "When Bo Hall left, his many critics had a good day. ", ("his many critics", "unnamed")
    ),
    "with the words that belong to the noun": (
        "Divers and sailors from the Vesk quay had to look again. ", ("divers and sailors from the Vesk quay", "unnamed")
    ),
    "a name keeps its capital": ("Vesk harbour officials spent a week on it. ", ("Vesk harbour officials", "unnamed")),
    "nobody is not several": ("No divers were hurt. ", ("a warden", "unnamed")),
    "people in quotation marks are not spoken of": ("The sign reads “Our divers were here all day”. ", ("a warden", "unnamed")),
    "nor are people of a sentence long ago": ("Divers were hurt. It rained. It went on. ", ("a warden", "unnamed")),
}  # fmt: skip


@pytest.mark.parametrize("rule", CROWDS)
def test_they_are_of_whom_the_sentence_before_is(rule: str) -> None:
    between, expected = CROWDS[rule]
    assert chains_of(SPOKE + "It rained in Vesk. " + between + THEY)[1] == [expected]
