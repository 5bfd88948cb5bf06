"""Whom nouns for one person mean, whom the article names before or after."""

from __future__ import annotations

import pytest

from tests.sources.marked import chains_of

ROE, HALL = ("Ann Roe", "person"), ("Bo Hall", "person")
RAIN = "Rain fell. Rain fell. Rain fell. Rain fell. "

# What the article says, the chain of its last attribution.
BEFORE = {
    "the warlord is who just spoke": (
        "<s1>Bo Hall of the harbour</s1> <c1>said</c1> <t1>it was late</t1>. <s2>The warlord</s2> <c2>said</c2> <t2>it was over</t2>.",
        [HALL],
    ),
    "the fan is whose long words just ended": (
        "Bo Hall came. <s1>He</s1> <c1>said</c1>: “<t1>It was late. We left. I slept. It was over.</t1>” <s2>The keen fan</s2> <c2>thought</c2> <t2>so</t2>.",
        [HALL],
    ),
    "the father of four is who just spoke": (
        "<s1>Bo Hall</s1> <c1>said</c1> <t1>it was late</t1>. <s2>The father of four</s2> <c2>said</c2> <t2>it was over</t2>.",
        [HALL],
    ),
    "the father of the boy is somebody else": (
        "<s1>Bo Hall</s1> <c1>said</c1> <t1>it was late</t1>. <s2>The father of the boy</s2> <c2>said</c2> <t2>it was over</t2>.",
        [("the father of the boy", "unnamed")],
    ),
    "the mayor is who was named since a mayor spoke": (
        "<s1>A mayor from the bay</s1> <c1>said</c1> <t1>it was late</t1>. Rain fell on Mayor Bo Hall. <s2>The mayor</s2> <c2>said</c2> <t2>it was over</t2>.",
        [HALL],
    ),
    "the mayor is the mayor who spoke since the other was named": (
        "Rain fell on Mayor Bo Hall. <s1>A mayor from the bay</s1> <c1>said</c1> <t1>it was late</t1>. <s2>The mayor</s2> <c2>said</c2> <t2>it was over</t2>.",
        [("a mayor from the bay", "unnamed")],
    ),
    "of two presidents, the one whom the article is about": (
        f"Ostland President Bo Hall left. Hall slept. Hall came. Hall ate. Jon Dee, president of the Ostland Bank, left. {RAIN}<s1>The Ostland president</s1> <c1>said</c1> <t1>it was over</t1>.",
        [HALL],
    ),
    "the spokesman of a firm, by name": (
        "<s1>Ann Roe, a spokeswoman for Acme</s1>, <c1>said</c1> <t1>it was late</t1>. Rain fell. <s2>The Acme spokeswoman</s2> <c2>said</c2> <t2>it was over</t2>.",
        [ROE],
    ),
    "the spokesman of a ministry, by name": (
        "<s1>A spokesman for the Vesk harbour ministry, Bo Hall,</s1> <c1>said</c1> <t1>it was late</t1>. <s2>The Vesk harbour ministry spokesman</s2> <c2>said</c2> <t2>it was over</t2>.",
        [HALL],
    ),
    "the spokesman of another firm": (
        "<s1>Ann Roe, a spokeswoman for Vesk Tides</s1>, <c1>said</c1> <t1>it was late</t1>. <s2>The Acme spokeswoman</s2> <c2>said</c2> <t2>it was over</t2>.",
        [("Acme", "organisation")],
    ),
    "a country's deputy minister is no minister": (
        "Deputy Prime Minister Bo Hall of Ostland left. Prime Minister Jon Dee of Ostland came. Jon Dee ate. Jon Dee slept. <s1>Ostland's deputy prime minister</s1> <c1>said</c1> <t1>it was over</t1>.",
        [HALL],
    ),
    "an inspector general is no general": (
        "General Bo Hall left. <s1>The inspector general</s1> <c1>said</c1> <t1>it was over</t1>.",
        [("the inspector general", "unnamed")],
    ),
    "to whom somebody spoke he is not": (
        "Bo Hall, then to the chief, lied. Ann Roe came. <s1>The Vesk Tide chief</s1> <c1>said</c1> <t1>it was over</t1>.",
        [("the Vesk Tide chief", "unnamed")],
    ),
    "the star of a body is who just spoke": (
        "The Vesk Tides lost. <s1>Bo Hall</s1> <c1>said</c1> <t1>it was late</t1>. <s2>The Vesk Tides star</s2> <c2>said</c2> <t2>it was over</t2>.",
        [HALL],
    ),
    "the chief of a body is not who just spoke": (
        "The Vesk Tides lost. <s1>Bo Hall</s1> <c1>said</c1> <t1>it was late</t1>. <s2>The Vesk Tides chief</s2> <c2>said</c2> <t2>it was over</t2>.",
        [("the Vesk Tides chief", "unnamed")],
    ),
    "a Republican is no Republican leadership": (
        "<s1>The Republican leadership of the house</s1> <c1>said</c1> <t1>it was late</t1>. Rain fell on Rep. Bo Hall. <s2>The Vesk Republican</s2> <c2>said</c2> <t2>it was over</t2>.",
        [HALL],
    ),
}  # fmt: skip

# What the article says, the chain of its first attribution.
AFTER = {
    "a quotation goes on with whom the words before describe": (
        f"{RAIN}<s1>A former harbour official</s1> <c1>said</c1> <t1>it was odd</t1>. “<t2>So it is</t2>,” <s2>Ann Roe</s2> <c2>said</c2>.",
        [ROE],
    ),
    "who speaks next, not in a quotation that begins the sentence, may be another": (
        f"{RAIN}<s1>A former harbour official</s1> <c1>said</c1> <t1>it was odd</t1>. <s2>Ann Roe</s2> <c2>said</c2> <t2>so, too</t2>.",
        [("a former harbour official", "unnamed")],
    ),
    "a quotation two sentences on may be another's": (
        f"{RAIN}<s1>A former harbour official</s1> <c1>said</c1> <t1>it was odd</t1>. Rain fell. “<t2>So it is</t2>,” <s2>Ann Roe</s2> <c2>said</c2>.",
        [("a former harbour official", "unnamed")],
    ),
    "words on who it is have a name in common": (
        f"{RAIN}<s1>A diver from Vesk who saw it</s1> <c1>said</c1> <t1>it was odd</t1>. “<t2>So it is</t2>,” <s2>Ann Roe, a pilot from Vesk</s2>, <c2>said</c2>.",
        [ROE],
    ),
    "words on who it is tell of another": (
        f"{RAIN}<s1>A diver from Vesk who saw it</s1> <c1>said</c1> <t1>it was odd</t1>. “<t2>So it is</t2>,” <s2>Ann Roe, a pilot from Ostland</s2>, <c2>said</c2>.",
        [("a diver from Vesk who saw it", "unnamed")],
    ),
    "an adviser whom the quotation calls one": (
        f"{RAIN}<s1>A senior Hall adviser</s1> <c1>said</c1> <t1>it was odd</t1>. “<t2>So it is</t2>,” <s2>Hall adviser Ann Roe</s2> <c2>said</c2>.",
        [ROE],
    ),
    "the envoy whom nobody brought in is who is named next": (
        f"{RAIN}<s1>The former harbour envoy</s1> <c1>said</c1> <t1>it was odd</t1>. <s2>Ann Roe</s2>, who left in May, <c2>said</c2> <t2>so</t2>.",
        [ROE],
    ),
    "the aide whom the next sentence calls one": (
        f"{RAIN}<t1>It was odd</t1>, <c1>according to</c1> <s1>the aide</s1>. <t2>It was late</t2>, <c2>said</c2> <s2>Bo Hall, an aide to the mayor</s2>.",
        [HALL],
    ),
    "a lead's diver whom the next sentence begins with": (
        "<s1>A Vesk diver who saw it</s1> <c1>said</c1> <t1>it was odd</t1>. <s2>Ann Roe, a guard from the bay,</s2> <c2>said</c2> <t2>so</t2>.",
        [ROE],
    ),
    "a lead's nurse is no lawyer": (
        "<s1>A Vesk nurse who saw it</s1> <c1>said</c1> <t1>it was odd</t1>. <s2>Ann Roe, a lawyer from the bay,</s2> <c2>said</c2> <t2>so</t2>.",
        [("a Vesk nurse who saw it", "unnamed")],
    ),
    "who is kept nameless": (
        f"{RAIN}<s1>A diver, who asked not to be named,</s1> <c1>said</c1> <t1>it was odd</t1>. “<t2>So it is</t2>,” <s2>Ann Roe</s2> <c2>said</c2>.",
        [("a diver, who asked not to be named", "unnamed")],
    ),
    "who was named before is another": (
        f"Ann Roe left. {RAIN}<s1>A former harbour official</s1> <c1>said</c1> <t1>it was odd</t1>. “<t2>So it is</t2>,” <s2>Ann Roe</s2> <c2>said</c2>.",
        [("a former harbour official", "unnamed")],
    ),
    "a source stays one": (
        f"{RAIN}<s1>A harbour source</s1> <c1>said</c1> <t1>it was odd</t1>. “<t2>So it is</t2>,” <s2>Ann Roe</s2> <c2>said</c2>.",
        [("a harbour source", "unnamed")],
    ),
}  # fmt: skip

# A source, its chain.
NAMED = {
    "a rank of a service": ("The Vesk Office's press secretary, Navy Rear Adm. Bo Hall,", [HALL]),
    "an aide of somebody": ("His wife, longtime Jon Dee aide Ann Roe,", [ROE]),
    "an aide to somebody": ("His wife, an aide to Jon Dee,", [("his wife, an aide to Jon Dee", "unnamed")]),
}


@pytest.mark.parametrize("rule", BEFORE)
def test_a_noun_is_who_was_named_before(rule: str) -> None:
    marked, chain = BEFORE[rule]
    assert chains_of(marked)[-1] == chain


@pytest.mark.parametrize("rule", AFTER)
def test_a_noun_is_who_is_named_after(rule: str) -> None:
    marked, chain = AFTER[rule]
    assert chains_of(marked)[0] == chain


@pytest.mark.parametrize("rule", NAMED)
def test_a_noun_is_whose_name_stands_beside_it(rule: str) -> None:
    source, chain = NAMED[rule]
    assert chains_of(f"<s1>{source}</s1> <c1>said</c1> <t1>it was over</t1>.")[0] == chain
