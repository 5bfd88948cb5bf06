"""Who has it from whom: a body that cites, whoever holds a document, the sources of an outlet that go on."""

from __future__ import annotations

from collections import Counter

import pytest

from reportedly.sources.evidence import decide
from tests.sources.marked import chains_of

ROE, HALL = ("Ann Roe", "person"), ("Bo Hall", "person")
HERALD, POST = ("Vesk Herald", "outlet"), ("Ostland Post", "outlet")
TIDES = ("Vesk Observatory for Tides", "organisation")
AIDES = ("aides close to Roe", "unnamed")

# What the article says, the chain of its last attribution.
CASES = {
    "a body cites somebody": (
        "<s1>The Vesk Observatory for Tides, citing unnamed fishermen,</s1> <c1>said</c1> <t1>the pier was lost</t1>.",
        [TIDES, ("unnamed fishermen", "unnamed")],
    ),
    "a body cites nobody": (
        "<s1>The Vesk Observatory for Tides</s1> <c1>said</c1> <t1>the pier was lost</t1>, citing no one.", [TIDES]
    ),
    "a document that an outlet says was leaked": (
        "“<t1>The pier will close</t1>,” <s1>the Vesk Herald</s1> <c1>reported</c1>, citing a memo it said had been leaked.",
        [HERALD, ("a memo", "document")],
    ),
    "a document that is quoted as reading": (
        "<s1>The Vesk Herald</s1> <c1>quotes</c1> the memo as reading “<t1>the pier will close</t1>”.",
        [HERALD, ("the memo", "document")],
    ),
    "who obtained the document": (
        "“<t1>The pier will close</t1>,” <c1>read</c1> <s1>the memo, which</s1> was revealed by the Vesk Herald newspaper on Monday.",
        [HERALD, ("the memo", "document")],
    ),
    "a described outlet obtained it": (
        "The pier will close, <c1>according to</c1> <s1>a memo obtained by Ostland television channel Vesk Herald</s1>, <t1>in May</t1>.",
        [HERALD, ("a memo obtained by Ostland television channel Vesk Herald", "document")],
    ),
    "a ministry that obtained it is no outlet": (
        "The pier will close, <c1>according to</c1> <s1>a memo obtained by the Vesk Ministry of Tides</s1>, <t1>in May</t1>.",
        [("a memo obtained by the Vesk Ministry of Tides", "document")],
    ),
    "insiders of a channel do not speak through it": (
        "Hall should go, <c1>according to</c1> <s1>a report in the Ostland Post, which cited Vesk Herald insiders</s1>, <t1>now</t1>.",
        [POST, ("Vesk Herald insiders", "unnamed")],
    ),
    "sources that told an outlet in the sentence before": (
        "<s1>Sources close to Roe</s1> <c1>told</c1> the Vesk Herald <t1>that she was ill</t1>. <t2>She would resign in May</t2>, "
        "<s2>sources</s2> <c2>said</c2>.",
        [HERALD, ("sources close to Roe", "unnamed")],
    ),
    "sources in the next paragraph may be the article's own": (
        "<s1>Sources close to Roe</s1> <c1>told</c1> the Vesk Herald <t1>that she was ill</t1>.\n\n<t2>She would resign in May</t2>, "
        "<s2>sources</s2> <c2>said</c2>.",
        [("sources", "unnamed")],
    ),
    "sources of another kind are others": (
        "<s1>Sources close to Roe</s1> <c1>told</c1> the Vesk Herald <t1>that she was ill</t1>. <t2>She would resign in May</t2>, "
        "<s2>palace sources</s2> <c2>said</c2>.",
        [("palace sources", "unnamed")],
    ),
    "another is one of those who spoke, not of those who are cited": (
        "<s1>Two fishermen</s1> <c1>said</c1> <t1>the pier was lost</t1>. Citing Vesk scholars, <s2>Bo Hall</s2> <c2>argued</c2> "
        "<t2>that it was not</t2>. “<t3>It is gone</t3>,” <s3>another</s3> <c3>said</c3>.",
        [("another of two fishermen", "unnamed")],
    ),
    "a writer's later words are his paper's": (
        "<s1>Ann Roe, a blogger,</s1> <c1>wrote</c1> in the Vesk Herald <t1>that it was over</t1>. “<t2>It is late</t2>,” "
        "<s2>Roe</s2> <c2>added</c2>.",
        [HERALD],
    ),
    "whoever told a paper does not write for it": (
        "<s1>Ann Roe</s1> <c1>told</c1> the Vesk Herald <t1>that it was over</t1>. The tide rose. It fell. “<t2>It is late</t2>,” "
        "<s2>Roe</s2> <c2>added</c2>.",
        [ROE],
    ),
    "the journalist of the paper that has one": (
        "<s1>A report by a respected journalist for the Vesk Herald</s1> <c1>said</c1> <t1>it was over</t1>. Acme declined to comment "
        "to the Ostland Post. “<t2>It is late</t2>,” <c2>wrote</c2> <s2>reporter Ann Roe</s2>.",
        [HERALD],
    ),
    "it is the paper that the sentence before is about": (
        "The Vesk Herald was the first to see it. <s1>It</s1> <c1>said</c1> in an article <t1>that it was over</t1>.", [HERALD]
    ),
    "a described outlet that reported it": (
        "“<t1>It is over</t1>,” <s1>Bo Hall</s1> <c1>said</c1>, Ostlandic magazine Vesk Herald reported.", [HERALD, HALL]
    ),
    "a rash of rumours is talk": (
        "<t1>It is over</t1>, <c1>according to</c1> <s1>a rash of rumours that have popped up</s1>.",
        [("a rash of rumours that have popped up", "rumour")],
    ),
    "according to several reports, whose verb is no verb": (
        "According to multiple reports, <s1>Ann Roe</s1> <c1>said</c1> <t1>it was over</t1>.", [ROE]
    ),
    "no official who confirms is nobody": (
        "<s1>No Vesk official</s1> <c1>has yet confirmed</c1> <t1>that it was over</t1>.", [("unknown", "unknown")]
    ),
    "an outlet whose name is a word, by its verb": (
        "<s1>Variety</s1> <c1>is reporting</c1> <t1>that it was over</t1>.", [("Variety", "outlet")]
    ),
    "sources by way of an outlet": (
        "It is over, <c1>according to</c1> <s1>sources at Acme via Ostlandic website Vesk Herald</s1>, <t1>for good</t1>.",
        [HERALD, ("sources at Acme", "unnamed")],
    ),
    "a post's writer, by name": (
        "<t1>It is over</t1> <c1>—</c1> <s1>Ann Roe (@annroe)</s1> May 4, 2015", [ROE]
    ),
    "a post's writer, by handle": (
        "<t1>It is over</t1> <c1>—</c1> <s1>tide (@tideroe)</s1> May 4, 2015", [("@tideroe", "social")]
    ),
    "pictures that were posted somewhere": (
        "<t1>Pictures of the pier</t1> <c1>were posted</c1> on Twitter.", [("Twitter", "social")]
    ),
    "what is said of a platform was not posted on it": (
        "<t1>Pictures of the pier</t1> <c1>were reportedly</c1> sold to Twitter.", [("rumour", "rumour")]
    ),
    "whoever denies a rumour does not spread it": (
        "<s1>Ann Roe</s1> <c1>denied</c1> <c2>rumours</c2> <t1><t2>that the pier in the bay is sold</t2></t1>.",
        [("rumour", "rumour")],
    ),
}  # fmt: skip


@pytest.mark.parametrize("rule", CASES)
def test_whoever_is_cited_is_the_last_hop(rule: str) -> None:
    marked, expected = CASES[rule]
    assert chains_of(marked, denied={1} if "denied" in marked else None)[-1] == expected


def test_what_somebody_orders_is_no_report_of_what_is_rumoured() -> None:
    ordered = (
        "<s1>Ann Roe</s1> <c1>wants</c1> <t1>the keepers of the pier to leave the bay</t1>. "
        "<t2>The keepers of the pier leave the bay</t2> <c2>apparently</c2>."
    )
    assert chains_of(ordered, manners={1: "wanted"})[-1] == [("rumour", "rumour")]
    assert chains_of(ordered, manners={1: "said"})[-1] == [ROE]


@pytest.mark.parametrize("relation", ["who runs the Ostland-based", "director of the", "a spokesman for the"])
def test_a_lead_s_group_is_the_one_whose_head_speaks_next(relation: str) -> None:
    told = (
        "The pier is lost, <s1>a group watching the tides</s1> <c1>said</c1> <t1>on Friday</t1>. Boats lie there, "
        f"<c2>said</c2> <s2>Bo Hall, {relation} Vesk Observatory for Tides</s2>, <t2>unused</t2>."
    )
    assert chains_of(told)[0] == [TIDES]


def test_a_lead_s_group_is_not_whose_guest_speaks_next() -> None:
    told = (
        "The pier is lost, <s1>a group watching the tides</s1> <c1>said</c1> <t1>on Friday</t1>. Boats lie there, "
        "<c2>said</c2> <s2>Bo Hall, a guest at the Vesk Observatory for Tides</s2>, <t2>unused</t2>."
    )
    assert TIDES not in chains_of(told)[0]


def test_a_lead_s_cleric_is_the_sheikh_who_speaks_next() -> None:
    told = (
        "<s1>A prominent Vesk cleric</s1> <c1>called</c1> <t1>kites unlawful</t1>. “<t2>They must not fly</t2>,” "
        "<c2>replied</c2> <s2>Sheikh Omar Halen</s2>."
    )
    assert chains_of(told)[0] == [("Omar Halen", "person")]


@pytest.mark.parametrize(
    ("name", "seen", "kind"),
    [("Rami Halenwal", "person", "person"), ("Vesk Courier", "organisation", "outlet"), ("Tarn", "person", "outlet")],
)
def test_citing_once_makes_no_outlet_of_a_person_with_two_names(name: str, seen: str, kind: str) -> None:
    assert decide(name, Counter({f"seen {seen}": 2, "outlet?": 2})) == kind
