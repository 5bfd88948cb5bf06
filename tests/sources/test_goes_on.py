"""Whom a pronoun means by the clause that it stands in: who is its subject, whom its words name, whose block it is."""

from __future__ import annotations

import pytest

from tests.sources.marked import chains_of

HALL, ROE, EVA = ("Bo Hall", "person"), ("John Roe", "person"), ("Eva Hall", "person")
SAID = "<s1>John Roe</s1> <c1>said</c1> <t1>it was over</t1>. "
OVER = "<c2>said</c2> <t2>it was late</t2>."

# What the article says, the chain of its last attribution.
SUBJECTS = {
    "he goes on with the he of his sentence": (
        f"Bo Hall was a diver. In May, he was one of four found by John Roe’s crew, of which <s2>he</s2> {OVER}", HALL
    ),
    "he goes on with a sentence that begins with he": (
        f"Bo Hall left. He swam for an hour in the cold harbour by John Roe’s quay. <s2>He</s2> {OVER}", HALL
    ),
    "he in somebody's words may be whom he speaks of": (
        "Adam Dee left. <s1>Bo Hall</s1> <c1>said</c1> <t1>he was late</t1>. <s2>He</s2> <c2>added</c2> <t2>that it was cold</t2>.",
        HALL,
    ),
    "she is not the he before": (f"Eva Hall left. He swam. <s2>She</s2> {OVER}", EVA),
    "the subject right before, not who spoke long ago": (
        f"{SAID}The tide rose. Bo Hall was tired. “<t2>It is late</t2>,” <s2>he</s2> <c2>said</c2>.", HALL
    ),
    "however long the quotation": (
        f"{SAID}The tide rose. Bo Hall was tired. “<t2>It is late. It is cold. It is dark</t2>,” <s2>he</s2> <c2>said</c2>.", HALL
    ),
    "but not of another paragraph": (
        f"{SAID}The tide rose.\n\nBo Hall was tired.\n\n“<t2>It is late</t2>,” <s2>he</s2> <c2>said</c2>.", ROE
    ),
    "the subject of his own sentence": (f"{SAID}Later, mayor Bo Hall met divers when <s2>he</s2> {OVER}", HALL),
    "an outlet that is the subject of the sentence": (
        "<s1>John Roe, Adam Dee and Eva Hall</s1> <c1>said</c1> <t1>it was over</t1>. It rained. "
        "The Vesk Herald was sold after <s2>they</s2> <c2>claimed</c2> <t2>it was late</t2>.",
        ("Vesk Herald", "outlet"),
    ),
}  # fmt: skip


@pytest.mark.parametrize("rule", SUBJECTS)
def test_of_whom_the_clause_is(rule: str) -> None:
    marked, expected = SUBJECTS[rule]
    assert chains_of(marked)[-1] == [expected]


# What stands before "he", what he says, whom it means.
OTHERS = {
    "whom his words name is somebody else": (
        "Bo Hall came. John Roe was late when <s2>he</s2> <c2>said</c2> <t2>Roe was ill</t2>.", HALL
    ),
    "a quotation may name its own speaker": (
        "Bo Hall came. John Roe was late. “<t2>Roe is ill</t2>,” <s2>he</s2> <c2>said</c2>.", ROE
    ),
    "to whom it was written": (
        f"Bo Hall left. <s1>John Roe</s1> <c1>said</c1> <t1>so</t1>. In an email to Mr Roe, <s2>he</s2> {OVER}", HALL
    ),
    "with whom somebody came may speak": (
        f"Bo Hall left. <s1>John Roe</s1> <c1>said</c1> <t1>so</t1>. Divers came to Mr Roe, <s2>he</s2> {OVER}", ROE
    ),
    "who asked does not answer": (
        "<s1>Eva Hall</s1> <c1>said</c1> <t1>so</t1>. It rained. “Was it late?” Ann Dee asked. “<t2>Yes, it was</t2>,” "
        "<s2>she</s2> <c2>replied</c2>.",
        EVA,
    ),
}  # fmt: skip


@pytest.mark.parametrize("rule", OTHERS)
def test_who_is_not_meant(rule: str) -> None:
    marked, expected = OTHERS[rule]
    assert chains_of(marked)[-1] == [expected]


I_SAY = "<s2>I</s2> <c2>think</c2> <t2>it was late</t2>"

# What the article says, the chain of its last attribution.
BLOCKS = {
    "a mark that only closes": (f"“<t1>It is over</t1>,” <s1>Bo Hall</s1> <c1>said</c1>. {I_SAY}, thank you.”", [HALL]),
    "a mark that opens is another's": (f"“<t1>It is over</t1>,” <s1>Bo Hall</s1> <c1>said</c1>. {I_SAY}, “thank you”.", []),
    "nobody spoke in the paragraph": (
        f"“<t1>It is over</t1>,” <s1>Bo Hall</s1> <c1>said</c1>.\n\n{I_SAY}, thank you.”", []
    ),
    "a statement of several paragraphs": (f"Here is Bo Hall:\n\nI have seen it.\n\nOur boats are old.\n\n{I_SAY}.", [HALL]),
    "a paragraph without an I ends it": (f"Here is Bo Hall:\n\nI have seen it.\n\nIt rained in Vesk.\n\n{I_SAY}.", []),
    "a talk gives each his name": (f"Bo Hall: It was dark. {I_SAY}.", [HALL]),
    "a name without a colon talks not": (f"Bo Hall: It was dark.\n\nBo Hall left. {I_SAY}.", []),
}  # fmt: skip


@pytest.mark.parametrize("rule", BLOCKS)
def test_who_says_i(rule: str) -> None:
    marked, expected = BLOCKS[rule]
    assert chains_of(marked)[-1] == expected


def test_a_long_line_of_pronouns_is_followed_without_going_deep() -> None:
    marked = "Bo Hall left. " + "He swam. " * 3000 + f"<s2>He</s2> {OVER}"
    assert len(chains_of(marked)) == 1
