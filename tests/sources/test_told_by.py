"""Whom people and bodies are that are told by their number, by a handle, by what is theirs, or far from their name."""

from __future__ import annotations

import pytest

from tests.sources.marked import chains_of

ROE, HALL, BOTH = ("Ann Roe", "person"), ("Bo Hall", "person"), ("Ann Roe and Bo Hall", "person")
RAIN = "Rain fell. " * 10

# What the article says, the chain of its last attribution.
LAST = {
    "the pair are those named with a word on the second": (
        "Ann Roe, then 14, and her harbour mate, Bo Hall, came. <s1>The pair</s1> <c1>said</c1> <t1>it was over</t1>.",
        [BOTH],
    ),
    "both sides are the two who spoke last": (
        "<s1>Ann Roe</s1> <c1>said</c1> <t1>it was late</t1>. <s2>Bo Hall</s2> <c2>said</c2> <t2>it was early</t2>. "
        "<s3>Both sides</s3> <c3>said</c3> <t3>it was over</t3>.",
        [BOTH],
    ),
    "both lawyers are the two of the last speakers who are called so": (
        "<s1>Ann Roe, Acme’s lawyer,</s1> <c1>said</c1> <t1>it was late</t1>. <s2>Vesk’s lawyer, Bo Hall,</s2> <c2>said</c2> <t2>it was early</t2>. "
        "<s3>Jack Dee</s3> <c3>said</c3> <t3>no</t3>. <s4>Both lawyers</s4> <c4>said</c4> <t4>it was over</t4>.",
        [BOTH],
    ),
    "both outlets by name are themselves": (
        "Ann Roe and Bo Hall came. <s1>Both the Vesk Herald and the Ostland Post</s1> <c1>said</c1> <t1>it was over</t1>.",
        [("Vesk Herald and Ostland Post", "outlet")],
    ),
    "the two men where nobody is named are those who were brought in": (
        "<s1>Two men from the bay</s1> <c1>said</c1> <t1>it was late</t1>. <s2>The two men</s2> <c2>said</c2> <t2>it was over</t2>.",
        [("two men from the bay", "unnamed")],
    ),
    "several behind the noun for them": (
        "<s1>The divers, Ann Roe of Paris and Bo Hall,</s1> <c1>said</c1> <t1>it was over</t1>.",
        [BOTH],
    ),
    "who, whatever stands behind it": (
        "They read Ann Roe, <s1>who, in letters seen before,</s1> <c1>said</c1> <t1>it was over</t1>.",
        [ROE],
    ),
    "a user by the handle": (
        "<s1>One YouTube user, with the handle tide9,</s1> <c1>said</c1> <t1>it was over</t1>.",
        [("tide9", "social")],
    ),
    "the user is whose handle was given": (
        "<s1>Reddit user tide_9</s1> <c1>said</c1> <t1>it was late</t1>. <s2>The Reddit user</s2> <c2>said</c2> <t2>it was over</t2>.",
        [("tide_9", "social")],
    ),
    "the collective is what it is known as": (
        "<s1>A collective known as “Vesk is Being Drowned”</s1> <c1>said</c1> <t1>it was late</t1>. <s2>The collective</s2> <c2>said</c2> <t2>it was over</t2>.",
        [("Vesk is Being Drowned", "organisation")],
    ),
    "the tailor far from any name is whom the article is about": (
        f"They met Bo Hall. They saw Bo Hall. They left Bo Hall. {RAIN}<s1>The tailor</s1> <c1>said</c1> <t1>it was over</t1>.",
        [HALL],
    ),
    "the masked tailor is not whom the article is about": (
        f"They met Bo Hall. They saw Bo Hall. They left Bo Hall. {RAIN}<s1>The masked tailor</s1> <c1>said</c1> <t1>it was over</t1>.",
        [("the masked tailor", "unnamed")],
    ),
    "the police chief far from the name is the only one called so": (
        f"Police Chief Ann Roe came. They saw Bo Hall. They left Bo Hall. Jon Dee ate. {RAIN}<s1>The police chief</s1> <c1>said</c1> <t1>it was over</t1>.",
        [ROE],
    ),
    "the narrator of a film is not whom the article is about": (
        f"They met Bo Hall. They saw Bo Hall. They left Bo Hall, the narrator of a film had it. {RAIN}<s1>The narrator</s1> <c1>said</c1> <t1>it was over</t1>.",
        [("the narrator", "unnamed")],
    ),
    "the brother is not whom the article is about": (
        f"They met Bo Hall. They saw Bo Hall. They left Bo Hall. {RAIN}<s1>The brother</s1> <c1>said</c1> <t1>it was over</t1>.",
        [("the brother", "unnamed")],
    ),
    "of many, who is named twice as often as the next": (
        f"They met Bo Hall. They saw Bo Hall. Jon Dee ate. Al Moe ate. Ann Roe ate. Ida Poe ate. Eva Lee ate. {RAIN}<s1>The tailor</s1> <c1>said</c1> <t1>it was over</t1>.",
        [HALL],
    ),
    "her plan speaks for her": (
        "<s1>Ann Roe</s1> <c1>said</c1> <t1>it was late</t1>. <s2>Her plan</s2> <c2>says</c2> <t2>it is over</t2>.",
        [ROE],
    ),
    "an inquiry by an outlet": (
        "<s1>An inquiry by the Vesk Herald</s1> <c1>found</c1> <t1>it was over</t1>.",
        [("Vesk Herald", "outlet")],
    ),
    "a correction is the paper's": (
        "<s1>The Vesk Herald's correction</s1> <c1>said</c1> <t1>it was over</t1>.",
        [("Vesk Herald", "outlet")],
    ),
    "the militants are the group that was spoken of": (
        "The Vesk Dawn Flame left. <s1>The militants</s1> <c1>said</c1> <t1>it was over</t1>.",
        [("Vesk Dawn Flame", "organisation")],
    ),
    "his spokesman, by name": (
        "<s1>Bo Hall</s1> <c1>said</c1> <t1>it was late</t1>. Hall’s spokeswoman Ann Roe came. <s2>His spokeswoman</s2> <c2>said</c2> <t2>it was over</t2>.",
        [ROE],
    ),
}  # fmt: skip


@pytest.mark.parametrize("rule", LAST)
def test_who_is_told_so(rule: str) -> None:
    marked, expected = LAST[rule]
    assert chains_of(marked)[-1] == expected


# What the article says, the chain of its first attribution.
FIRST = {
    "two of a lead are those named further on": (
        f"<s1>Two divers</s1> <c1>said</c1> <t1>the pier was lost</t1>. {RAIN}Ann Roe and Bo Hall came. <s2>Roe</s2> <c2>said</c2> <t2>it sank</t2>.",
        [BOTH],
    ),
    "two of a lead are those who are called so one by one": (
        f"<s1>Two Vesk senators</s1> <c1>said</c1> <t1>the pier was lost</t1>. {RAIN}<s2>Sen. Ann Roe</s2> <c2>said</c2> <t2>it sank</t2>. "
        "<s3>Sen. Bo Hall</s3> <c3>said</c3> <t3>it burnt</t3>.",
        [BOTH],
    ),
    "two of a lead are nobody known before": (
        f"Ann Roe and Bo Hall came. <s1>Two divers</s1> <c1>said</c1> <t1>the pier was lost</t1>. {RAIN}<s2>Roe</s2> <c2>said</c2> <t2>it sank</t2>.",
        [("two divers", "unnamed")],
    ),
    "a lead's one word beside a name": (
        f"<s1>A nurse</s1> <c1>said</c1> <t1>the pier was lost</t1>. {RAIN}They met nurse Ann Roe. <s2>Bo Hall</s2> <c2>said</c2> <t2>no</t2>.",
        [ROE],
    ),
    "the same words beside a name": (
        f"<s1>The diver's tax lawyer</s1> <c1>said</c1> <t1>the pier was lost</t1>. {RAIN}The diver's tax lawyer, Ann Roe, came. Attorney Bo Hall ate. "
        "<s2>Hall</s2> <c2>said</c2> <t2>no</t2>.",
        [ROE],
    ),
}  # fmt: skip


@pytest.mark.parametrize("rule", FIRST)
def test_the_lead_is_who_is_named(rule: str) -> None:
    marked, expected = FIRST[rule]
    assert chains_of(marked)[0] == expected
