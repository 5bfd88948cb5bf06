"""Whom and what the words of an article mean: names, kinds, nominals, pronouns, sources told apart or joined."""

from __future__ import annotations

import pytest

from tests.sources.marked import chains_of

ROE, HALL = ("Ann Roe", "person"), ("Bo Hall", "person")
HERALD = ("Vesk Herald", "outlet")

# What the article says, the chain of its last attribution.
NAMES = {
    "a title inside a run of capitals": (
        "Bo Hall and Ann Roe met. <s1>Bewildered Ms Roe</s1> <c1>said</c1> <t1>that it was over</t1>.", [ROE]
    ),
    "a long rank before a surname": (
        "Bo Hall met the board. <s1>Air Chief Marshal Hall</s1> <c1>said</c1> <t1>that it was over</t1>.", [HALL]
    ),
    "a particle with a capital": (
        "Hamo de Vries-Lund met the board. <s1>De Vries-Lund</s1> <c1>said</c1> <t1>that it was over</t1>.",
        [("Hamo de Vries-Lund", "person")],
    ),
    "a caption gives nobody a longer name": (
        "Vesk Port Authority Ann Roe Archive\n\nAnn Roe met the Vesk Port Authority. <s1>Roe</s1> <c1>said</c1> <t1>that it was over</t1>.",
        [ROE],
    ),
    "reportedly makes no outlet": (
        "The harbour group Ostra Boreal met. Ostra Boreal reportedly left. <s1>Ostra Boreal</s1> <c1>said</c1> <t1>that it was over</t1>.",
        [("Ostra Boreal", "organisation")],
    ),
    "a name of one word without he or she is no person": (
        "Corvale fell on Monday. <s1>Corvale</s1> <c1>said</c1> <t1>that it was over</t1>.", [("Corvale", "organisation")]
    ),
    "The with a capital before an outlet that is a common word": (
        "The Ostland Post has it. A court met. <s1>The Post</s1> <c1>claims</c1> <t1>that it is over</t1>.", [("Ostland Post", "outlet")]
    ),
    "an outlet before the word for it": (
        "The Vesk Herald met Roe. <s1>the Ostlandic Al-Bahr newspaper</s1> <c1>said</c1> <t1>that it is over</t1>.",
        [("Ostlandic Al-Bahr", "outlet")],
    ),
    "an editor in chief is a person": (
        "<s1>Glint Magazine’s famous editor in chief Ann Roe</s1> <c1>laughed off</c1> <t1>the problem</t1>.", [ROE]
    ),
    "an adverb of the verb is no part of the name": (
        "<s1>Bo Hall later</s1> <c1>said</c1> <t1>that it was over</t1>.", [HALL]
    ),
    "the user of a platform": (
        "<s1>Instagram user pier_watch7</s1> <c1>posted</c1> <t1>that it was over</t1>.", [("pier_watch7", "social")]
    ),
}  # fmt: skip

SPEAKERS = {
    "that source is the one before": (
        "<s1>A harbour source</s1> <c1>told</c1> the Vesk Herald <t1>it was over</t1>. <s2>That source</s2> <c2>said</c2> <t2>he was glad</t2>.",
        [HERALD, ("a harbour source", "unnamed")],
    ),
    "sources described otherwise are two": (
        "<s1>A harbour source</s1> <c1>told</c1> the Vesk Herald <t1>it was over</t1>. <s2>The palace source</s2> <c2>said</c2> <t2>it was not</t2>.",
        [("the palace source", "unnamed")],
    ),
    "one of them is no plural": (
        "<s1>People familiar with the matter</s1> <c1>said</c1> <t1>it was over</t1>. <s2>One of these people</s2> <c2>said</c2> "
        "<t2>it was sad</t2>. <s3>The person</s3> <c3>added</c3> <t3>that it was late</t3>.",
        [("one of these people", "unnamed")],
    ),
    "said one": (
        "<s1>Two officials</s1> <c1>said</c1> <t1>it was over</t1>. “<t2>It is sad</t2>,” <c2>said</c2> <s2>one</s2>.",
        [("one of two officials", "unnamed")],
    ),
    "the botanist is who just spoke": (
        "<s1>Ann Roe of the institute</s1> <c1>said</c1> <t1>it was over</t1>. <s2>The botanist</s2> <c2>added</c2> <t2>that it was late</t2>.",
        [ROE],
    ),
    "the mother is not who just spoke": (
        "<s1>Ann Roe of the institute</s1> <c1>said</c1> <t1>it was over</t1>. <s2>The mother</s2> <c2>added</c2> <t2>that it was late</t2>.",
        [("the mother", "unnamed")],
    ),
    "they are the several who spoke": (
        "The Vesk Herald asked around. <s1>The dockers</s1> <c1>said</c1> <t1>it was over</t1>. <s2>They</s2> <c2>said</c2> <t2>it was late</t2>.",
        [("the dockers", "unnamed")],
    ),
    "he is the subject of the sentence before": (
        "<s1>Bo Hall</s1> <c1>said</c1> <t1>it was late</t1>. The board met in July. In May, when Hall left, Jon Dee told nobody of it. "
        "<s2>He</s2> <c2>said</c2> <t2>that it was over</t2>.",
        [("Jon Dee", "person")],
    ),
    "he is who was asked": (
        "Bo Hall met the press. <s1>A reporter from the paper</s1> <c1>asked</c1> <t1>whether it was over</t1>. <s2>He</s2> <c2>said</c2> <t2>no</t2>.",
        [HALL],
    ),
    "words without cue go on": (
        "“<t1>It is over</t1>,” <s1>a source</s1> <c1>told</c1> the Vesk Herald.\n\n<t2>“It is sad for us all.”</t2>",
        [HERALD, ("a source", "unnamed")],
    ),
    "a name and a colon announce the words": (
        "“<t1>It is over</t1>,” <s1>a source</s1> <c1>said</c1>.\n\nBo Hall on the matter: <t2>“It is sad for us all.”</t2>", [HALL]
    ),
    "a name inside the cue": (
        "Ann Roe wrote a book. In it, <c1>Roe says</c1> <t1>that it was over</t1>.", [ROE]
    ),
}  # fmt: skip


@pytest.mark.parametrize("rule", NAMES)
def test_names(rule: str) -> None:
    marked, expected = NAMES[rule]
    assert chains_of(marked)[-1] == expected


@pytest.mark.parametrize("rule", SPEAKERS)
def test_speakers(rule: str) -> None:
    marked, expected = SPEAKERS[rule]
    assert chains_of(marked)[-1] == expected


def test_they_are_the_body_named_in_the_same_sentence() -> None:
    marked = "<s1>The Vesk Herald</s1> <c1>reports</c1> <t1>losses</t1>. We asked the Harbour Institute and <s2>they</s2> <c2>said</c2> <t2>no</t2>."
    assert chains_of(marked)[-1] == [("Harbour Institute", "organisation")]


def test_a_name_after_a_paper_and_a_comma_is_no_paper() -> None:
    marked = "In an interview with the newspaper, <s1>Ann Roe</s1> <c1>said</c1> <t1>that it was over</t1>."
    assert chains_of(marked)[-1] == [ROE]
