"""Bodies, outlets and people behind a noun, whom other words of the article name: "police", "the story", "the letter"."""

from __future__ import annotations

import pytest

from tests.sources.marked import chains_of

TIDES, LEDGER = ("Pier Tides Today", "outlet"), ("Vesk Ledger", "outlet")
ROE = ("Ann Roe", "person")
WATCH = ("Ostland Observatory for Tides", "organisation")

# What the article says, the chain of its last attribution.
OUTLETS = {
    "the article is the piece just told of": (
        "The Vesk Herald was first. <s1>It</s1> <c1>said</c1> in an article <t1>that the error came from a piece in the grey evening "
        "newspaper Vesk Ledger on Monday</t1>. <s2>The article</s2> <c2>said</c2> <t2>that it sank</t2>.",
        [LEDGER],
    ),
    "the article is of the site that ran it, not of those who took it up": (
        "A site called Pier Tides Today published a short piece. <c1>According to</c1> <s1>the article</s1>, <t1>it sank</t1>. "
        "The Vesk Herald has linked it.",
        [TIDES],
    ),
    "an outlet that was credited since has a report of its own": (
        "A story in the Vesk Ledger came out. <s1>The Vesk Herald</s1> <c1>reported</c1> <t1>it was late</t1>. "
        "<s2>The report</s2> <c2>said</c2> <t2>that it sank</t2>.",
        [("Vesk Herald", "outlet")],
    ),
    "the original story is the first": (
        "A story began at the Vesk Ledger. Rain fell. <s1>The Vesk Herald</s1> <c1>reported</c1> <t1>it was late</t1>. "
        "<s2>The original story</s2> <c2>said</c2> <t2>that it sank</t2>.",
        [LEDGER],
    ),
    "who debunks a tale in an outlet does not tell it": (
        "A story came from Pier Tides Today, a news site. Bo Hall took down the hoax in his Vesk Ledger column. "
        "<s1>The story</s1> <c1>said</c1> <t1>that it sank</t1>.",
        [TIDES],
    ),
    "a report is the one just credited": (
        "<t1>The pier sank</t1>, <c1>reports</c1> <s1>the Vesk Ledger</s1>. <t2>Boats are wet</t2>, <c2>according to</c2> <s2>a report</s2>. "
        "A sailor wrote to the Vesk Herald.",
        [LEDGER],
    ),
    "the report is the study that just spoke": (
        "They told the Vesk Ledger. <s1>A new study by Acme Watch</s1> <c1>found</c1> <t1>that it sank</t1>. "
        "<s2>The report</s2> <c2>added</c2> <t2>that it was late</t2>.",
        [("a new study by Acme Watch", "document")],
    ),
    "the site is the one whose address was given": (
        "Photos came up on the gossip site pierlooks.com. <s1>The site</s1> <c1>said</c1> <t1>that it sank</t1>.",
        [("pierlooks.com", "outlet")],
    ),
    "an outlet that was named since is the site": (
        "Photos came up on the gossip site pierlooks.com. <s1>Pier Tides Today</s1> <c1>said</c1> <t1>no</t1>. "
        "<s2>The site</s2> <c2>said</c2> <t2>that it sank</t2>.",
        [TIDES],
    ),
    "several are those whom the words name": (
        "<s1>Several outlets, including the Vesk Ledger and Pier Tides Today,</s1> <c1>reported</c1> <t1>that it sank</t1>.",
        [("Vesk Ledger and Pier Tides Today", "outlet")],
    ),
    "several of whom one is named are several": (
        "<s1>Several outlets, including the Vesk Ledger,</s1> <c1>reported</c1> <t1>that it sank</t1>. "
        "<s2>Several outlets</s2> <c2>reported</c2> <t2>that it was late</t2>.",
        [("several outlets", "rumour")],
    ),
}  # fmt: skip
BODIES = {
    "police are the force that the article names": (
        "Bo Hall ran from the Royal Vesk Constabulary. Rain fell. <s1>Police</s1> <c1>said</c1> <t1>that it was over</t1>.",
        [("Royal Vesk Constabulary", "organisation")],
    ),
    "police are the force whose police were spoken of": (
        "The VRC police met him. Rain fell. <s1>Police</s1> <c1>said</c1> <t1>that it was over</t1>.", [("VRC", "organisation")]
    ),
    "of two forces police are neither": (
        "The Royal Vesk Constabulary and the Harn Police Department met. <s1>Police</s1> <c1>said</c1> <t1>that it was over</t1>.",
        [("police", "organisation")],
    ),
    "police are no force that is named only later": (
        "<s1>Police</s1> <c1>said</c1> <t1>that it was over</t1>. Bo Hall ran from the Royal Vesk Constabulary.",
        [("police", "organisation")],
    ),
    "a board is called by the last words of its name": (
        "<t1>It failed</t1>, <c1>according to</c1> <s1>the review board’s report</s1>. The Vesk Harbour Review Board met.",
        [("Vesk Harbour Review Board", "organisation")],
    ),
    "the report is the board's that has just spoken": (
        "They told the Vesk Ledger. <t1>It failed</t1>, <c1>according to</c1> <s1>the harbour board’s report</s1>. "
        "<s2>The report</s2> <c2>said</c2> <t2>that it sank</t2>.",
        [("harbour board", "organisation")],
    ),
    "the company is whom the sentence begins with": (
        "<s1>Harnex Technology</s1> <c1>said</c1> <t1>that it sank</t1>. Acme Ltd has cut its prices, which <s2>the company</s2> <c2>hopes</c2> "
        "<t2>will draw more sailors</t2>.",
        [("Acme Ltd", "organisation")],
    ),
    "the group is the one of that name that just spoke": (
        "The rebel group, the Harn League, met. <s1>The Vesk Tides Group</s1> <c1>reported</c1> <t1>that it sank</t1>. "
        "<s2>The group</s2> <c2>added</c2> <t2>that it was late</t2>.",
        [("Vesk Tides Group", "organisation")],
    ),
    "a group that watches the war is the one whose name tells it": (
        "<t1>It sank</t1>, <s1>a group monitoring the Harn War</s1> <c1>said</c1>. Rain fell. It blew. Gulls cried. Boats left. "
        "The Ostland Observatory for Tides met.",
        [WATCH],
    ),
    "people who watch are nobody's": (
        "<t1>It sank</t1>, <s1>sailors who monitor the tide</s1> <c1>said</c1>. The Ostland Observatory for Tides met.",
        [("sailors who monitor the tide", "unnamed")],
    ),
    "a website is its owner's": (
        "<s1>The Vesk Ledger</s1> <c1>said</c1> <t1>no</t1>. Ann Roe, a painter, met them. <s2>The painter’s website</s2> <c2>says</c2> <t2>it sank</t2>.",
        [ROE],
    ),
}  # fmt: skip
PAPERS = {
    "the letter is of who wrote in it": (
        "<s1>Ann Roe</s1> <c1>said</c1> in a long letter <t1>that it sank</t1>. Rain fell. “<t2>It is late</t2>,” <s2>the letter</s2> <c2>reads</c2>.",
        [ROE],
    ),
    "the complaint is the lawsuit of whom it was named for": (
        "They read Ann Roe’s lawsuit. Rain fell. <s1>The complaint</s1> <c1>says</c1> <t1>that it sank</t1>.", [ROE]
    ),
    "a letter that somebody has got is not his": (
        "<s1>Ann Roe</s1> <c1>said</c1> <t1>she had got a letter</t1>. Rain fell. <s2>The letter</s2> <c2>says</c2> <t2>that it sank</t2>.",
        [("a letter", "document")],
    ),
    "the note is the letter with whom it is from": (
        "An open letter from Acme to parents came out. <s1>The note</s1> <c1>says</c1> <t1>that it sank</t1>.",
        [("an open letter from Acme", "document")],
    ),
}  # fmt: skip
CASES = {**OUTLETS, **BODIES, **PAPERS}


@pytest.mark.parametrize("rule", CASES)
def test_named_elsewhere(rule: str) -> None:
    marked, expected = CASES[rule]
    assert chains_of(marked)[-1] == expected
