"""Which body "the school" and "the militants" are, and what one body is called."""

from __future__ import annotations

import pytest

from tests.sources.marked import chains_of

FAR = "It rained. It blew. The tide rose. Boats left. Gulls cried. "


def body(name: str) -> list[tuple[str, str]]:
    return [(name, "organisation")]


# What the article says, the chain of its last attribution.
BODIES = {
    "the one school of the article, however far": (
        f"Bo Hall teaches at the Vesk Sailing College. {FAR}<s1>The school</s1> <c1>said</c1> <t1>that it was over</t1>.",
        body("Vesk Sailing College"),
    ),
    "of two schools none, so far away": (
        f"Bo Hall left the Vesk Sailing College. The Harbour Ice Academy has room. {FAR}<s1>The school</s1> <c1>said</c1> "
        "<t1>that it was over</t1>.",
        body("school"),
    ),
    "the senate is not the one body that the article names": (
        "Acme has taken a pier. It rained. Acme is glad. Acme grew. <s1>The senate</s1> <c1>said</c1> <t1>that it was over</t1>.",
        body("senate"),
    ),
    "several without a name are no group": (
        "The Vesk Ice Foundation took a pier. <s1>Governments</s1> <c1>said</c1> <t1>no</t1>. <s2>The group</s2> <c2>said</c2> <t2>that it was over</t2>.",
        body("Vesk Ice Foundation"),
    ),
    "a party is no agency": (
        "The Ice Bureau met. House Republicans came. <s1>The agency</s1> <c1>said</c1> <t1>that it was over</t1>.",
        body("Ice Bureau"),
    ),
    "a hotel is no group": (
        "The Vesk Ice Foundation took a pier near the Vesk Hotel. <s1>The group</s1> <c1>said</c1> <t1>that it was over</t1>.",
        body("Vesk Ice Foundation"),
    ),
    "initials may leave out the land": (
        "The Norwegian Society for Ice Care met. <s1>The SIC</s1> <c1>said</c1> <t1>that it was over</t1>.",
        body("Norwegian Society for Ice Care"),
    ),
    "a short form in brackets before words on what it is": (
        "<s1>The Vesk Society for Ice Care (VSIC), a sea charity,</s1> <c1>said</c1> <t1>that it was over</t1>.",
        body("Vesk Society for Ice Care"),
    ),
    "a Democrat who is told more of": (
        "Sen. Ann Roe left. <s1>The Ostland Democrat, who chairs a board,</s1> <c1>said</c1> <t1>that it was over</t1>.",
        [("Ann Roe", "person")],
    ),
    "the police service is a constabulary": (
        "Bo Hall went to the Royal Vesk Constabulary. It rained. <s1>The police service</s1> <c1>said</c1> <t1>it was over</t1>.",
        body("Royal Vesk Constabulary"),
    ),
    "who was told stands before the ministry, not as its name": (
        "The Vesk Herald met the Ice Ministry. <s1>The Ice Ministry</s1> <c1>said</c1> <t1>little</t1>. In a letter to the Vesk "
        "Herald, the ministry gave way. <s2>The ministry</s2> <c2>said</c2> <t2>that it was over</t2>.",
        body("Ice Ministry"),
    ),
    "the military is a land's army": (
        "The Norwegian army has taken a pier. It rained. <s1>The military</s1> <c1>said</c1> <t1>that it was over</t1>.",
        body("Norwegian army"),
    ),
    "a land's army in somebody's words is not": (
        "Bo Hall thanked “the gallant Norwegian army and its men”. It rained. <s1>The military</s1> <c1>said</c1> "
        "<t1>that it was over</t1>.",
        body("military"),
    ),
    "a constable is not the police": (
        "A Norway police officer was hurt. It rained. <s1>The police department</s1> <c1>said</c1> <t1>that it was over</t1>.",
        body("police department"),
    ),
    "the space agency carries no news": (
        "The tide rose, the Associated Press reported. <s1>NASA</s1> <c1>said</c1> <t1>little</t1>. <s2>The space agency</s2> "
        "<c2>added</c2> <t2>that it was over</t2>.",
        body("NASA"),
    ),
    "a body by its seat and its parent": (
        "<s1>The World Health Organization</s1> <c1>said</c1> <t1>little</t1>. <s2>The Geneva-based United Nations health "
        "agency</s2> <c2>added</c2> <t2>that it was over</t2>.",
        body("World Health Organization"),
    ),
    "two bodies": (
        "<s1>The Oslo police and the Vesk Harbour Guard</s1> <c1>said</c1> <t1>little</t1>. <s2>They</s2> <c2>added</c2> "
        "<t2>that it was over</t2>.",
        body("Oslo police and Vesk Harbour Guard"),
    ),
    "one body with an and in its name": (
        "<s1>The Department of Ice and Tides</s1> <c1>said</c1> <t1>that it was over</t1>.",
        body("Department of Ice and Tides"),
    ),
    "the militants are the group whose fighters were spoken of": (
        "Vesk Dawn holds the pier. Two Vesk Dawn fighters fell. <s1>The militants</s1> <c1>said</c1> <t1>that it was over</t1>.",
        body("Vesk Dawn"),
    ),
    "militants of whom nobody spoke": (
        "The Harbour Foundation holds the pier. <s1>The militants</s1> <c1>said</c1> <t1>that it was over</t1>.",
        [("the militants", "unnamed")],
    ),
    "somebody of a body whose name goes on": (
        "<s1>A State of Ostland clerk</s1> <c1>said</c1> <t1>that it was over</t1>.",
        [("a State of Ostland clerk", "unnamed")],
    ),
    "a body with its short form, and somebody": (
        "<s1>Harbour chief of the Vesk Ice Party (VIP) Zor Hale</s1> <c1>said</c1> <t1>that it was over</t1>.",
        [("Zor Hale", "person")],
    ),
    "a part that speaks for its court": (
        "<s1>The Vesk Supreme Court on Monday</s1> <c1>said</c1> <t1>little</t1>. <s2>The court’s majority</s2> <c2>added</c2> "
        "<t2>that it was over</t2>.",
        body("Vesk Supreme Court"),
    ),
    "whose majority is somebody's is none": (
        "<s1>Bo Hall’s majority</s1> <c1>said</c1> <t1>that it was over</t1>.",
        [("Bo Hall’s majority", "unnamed")],
    ),
    "a rank does not say which officials": (
        "<s1>Senior officials</s1> <c1>said</c1> <t1>little</t1>. <s2>The harbour officials</s2> <c2>added</c2> "
        "<t2>that it was over</t2>.",
        [("senior officials", "unnamed")],
    ),
    "the land at the head of a sentence": (
        "<s1>The U.S.</s1> <c1>said</c1> <t1>that it was over</t1>.",
        body("U.S."),
    ),
    "initials with dots": (
        "The Vesk Bureau of Ice was there. <s1>The V.B.I.</s1> <c1>said</c1> <t1>that it was over</t1>.",
        body("Vesk Bureau of Ice"),
    ),
    "initials up to the last word that “and” adds": (
        "The Centers for Ice Control and Rescue were there. <s1>The CIC</s1> <c1>said</c1> <t1>that it was over</t1>.",
        body("Centers for Ice Control and Rescue"),
    ),
    "initials of something else": (
        "The Centers for Ice Control and Rescue were there. <s1>The CIR</s1> <c1>said</c1> <t1>that it was over</t1>.",
        body("CIR"),
    ),
    "a school is no group": (
        "The Tide Front met Bo Hall. He left Vesk University on Monday. <s1>The group</s1> <c1>said</c1> <t1>that it was over</t1>.",
        body("Tide Front"),
    ),
    "an army is no group": (
        "The Tide Front met Bo Hall. <s1>Vesk’s military</s1> <c1>said</c1> <t1>little</t1>. <s2>The group</s2> <c2>said</c2> "
        "<t2>that it was over</t2>.",
        body("Tide Front"),
    ),
    "a party is no firm": (
        "<s1>The Vesk Herald</s1> <c1>said</c1> <t1>that the Vesk Ice Party won</t1>. <s2>The firm</s2> <c2>said</c2> <t2>that it was over</t2>.",
        [("Vesk Herald", "outlet")],
    ),
    "the organization that spoke right before, an outlet": (
        "<s1>The Vesk Herald</s1> <c1>said</c1> <t1>little</t1>. <s2>The organization</s2> <c2>added</c2> <t2>that it was over</t2>.",
        [("Vesk Herald", "outlet")],
    ),
    "the platform": (
        "The Vesk Tides Company left Facebook. <s1>The platform</s1> <c1>said</c1> <t1>that it was over</t1>.",
        body("Facebook"),
    ),
    "the social media giant": (
        "Ann Roe left Facebook for the Vesk Tides Company. <s1>The social media giant</s1> <c1>said</c1> <t1>that it was over</t1>.",
        body("Facebook"),
    ),
    "it is the platform that spoke": (
        "The Vesk Herald left Facebook. <s1>The platform</s1> <c1>said</c1> <t1>little</t1>. <s2>It</s2> <c2>added</c2> "
        "<t2>that it was over</t2>.",
        body("Facebook"),
    ),
    "a platform on which boats stand": (
        "The Vesk Tides Company met. <s1>The platform</s1> <c1>said</c1> <t1>that it was over</t1>.",
        [("the platform", "unnamed")],
    ),
}  # fmt: skip


@pytest.mark.parametrize("case", BODIES)
def test_bodies(case: str) -> None:
    marked, expected = BODIES[case]
    assert chains_of(marked)[-1] == expected
