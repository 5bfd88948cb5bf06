"""Whom "he" means by what the words around it are about."""

from __future__ import annotations

import pytest

from tests.sources.marked import chains_of

HALL, LIND = ("John Hall", "person"), ("Max Lind", "person")
SPOKE = "<s1>John Hall</s1> <c1>said</c1> <t1>it was over</t1>. "
QUOTE = "<t2>“The tide will rise and nobody will stop it,”</t2> <s2>he</s2> <c2>said</c2>."

# What stands before a quotation of its own paragraph, and whose it is.
LEADS = {
    "whom the sentence right before is about": ("Max Lind took the floor at noon.\n\n", LIND),
    "not whose house it is about": ("Max Lind's house burned at noon.\n\n", HALL),
    "not whose adviser it is about": ("Max Lind adviser Ann Roe took the floor.\n\n", HALL),
    "not of whom an earlier sentence is": ("Max Lind took the floor. It rained.\n\n", HALL),
}


@pytest.mark.parametrize("rule", LEADS)
def test_a_quotation_is_of_him_whom_the_sentence_before_is_about(rule: str) -> None:
    between, expected = LEADS[rule]
    assert chains_of(f"{SPOKE}{between}{QUOTE}")[-1] == [expected]


# What the article says, whose its last words are.
SUBJECTS = {
    "an aide by name, not whose aide it is": (
        f"{SPOKE}Rain fell. In May, Max Lind's harbour aide, Bo Roe, drew anger when <s2>he</s2> <c2>said</c2> <t2>it was late</t2>.",
        ("Bo Roe", "person"),
    ),
    "whose claim it is, where nobody owned has a name": (
        f"{SPOKE}Rain fell. Max Lind's claim came after <s2>he</s2> <c2>said</c2> <t2>it was late</t2>.",
        LIND,
    ),
    "nobody whom the words before name": (
        f"{SPOKE}Rain fell. <t2>Max Lind took the money</t2>, <s2>he</s2> <c2>said</c2>.",
        HALL,
    ),
    "not even an owner, where he begins them": (
        f"{SPOKE}Rain fell. <t2>Max Lind's money was gone</t2>, <s2>he</s2> <c2>said</c2>.",
        HALL,
    ),
    "but whom words name to which it is joined": (
        f"{SPOKE}Rain fell. <t2>Max Lind took the money</t2>, as <s2>he</s2> <c2>said</c2>.",
        LIND,
    ),
}


@pytest.mark.parametrize("rule", SUBJECTS)
def test_he_is_the_subject(rule: str) -> None:
    text, expected = SUBJECTS[rule]
    assert chains_of(text)[-1] == [expected]
