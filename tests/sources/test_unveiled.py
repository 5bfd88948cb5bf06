"""Whom a lead only describes, and who is named further on: people, bodies, outlets."""

from __future__ import annotations

import pytest

from tests.sources.marked import chains_of

ROE, HALL = ("Ann Roe", "person"), ("Bo Hall", "person")
WATCH, HERALD = ("Vesk Tide Watch", "organisation"), ("Vesk Herald", "outlet")

# What the article says, the chain of its first attribution.
LEADS = {
    "a body that its head brings in": (
        "The pier is lost, <s1>a group watching the tides</s1> <c1>said</c1> <t1>on Friday</t1>. "
        "“<t2>It sank</t2>,” <c2>said</c2> <s2>Bo Hall, who runs the Vesk Tide Watch</s2>.",
        [WATCH],
    ),
    "a body of a country": (
        "The pier is lost, <c1>according to</c1> <s1>an Ostland-based activist group that watches it</s1>, <t1>today</t1>. "
        "<s2>The Vesk Tide Watch</s2> <c2>said</c2> <t2>it sank</t2>.",
        [WATCH],
    ),
    "another body further on is another": (
        "The pier is lost, <s1>a group watching the tides</s1> <c1>said</c1> <t1>on Friday</t1>. Rain fell. Rain fell. Rain fell. "
        "<s2>The Vesk Tide Watch</s2> <c2>said</c2> <t2>it sank</t2>.",
        [("group", "organisation")],
    ),
    "a newspaper that the next sentence names": (
        "The pier is lost, <s1>a harbour newspaper</s1> <c1>reports</c1> <t1>today</t1>. <s2>The Vesk Herald</s2> <c2>said</c2> <t2>it sank</t2>.",
        [HERALD],
    ),
    "a report in a newspaper that is named": (
        "The pier is lost, <s1>a report in a harbour newspaper</s1> <c1>says</c1> <t1>today</t1>. "
        "<s2>The Vesk Herald</s2> <c2>said</c2> <t2>it sank</t2>.",
        [HERALD],
    ),
    "somebody's news agency is none that is named next": (
        "<s1>Ostland's official news agency</s1> <c1>said</c1> <t1>the pier is lost</t1>. <s2>The Vesk Herald</s2> <c2>said</c2> <t2>it sank</t2>.",
        [("Ostland's official news agency", "outlet")],
    ),
    "a senator is Sen. Roe": (
        "<s1>A harbour senator</s1> <c1>says</c1> <t1>the pier is lost</t1>. Rain fell. Rain fell. “<t2>So it is</t2>,” <c2>said</c2> <s2>Sen. Ann Roe</s2>.",
        [ROE],
    ),
    "the vice president is the vice-president": (
        "<s1>The vice president of the largest union</s1> <c1>says</c1> <t1>the pier is lost</t1>. “<t2>So it is</t2>,” <c2>said</c2> <s2>Ann Roe, the vice-president of the guild</s2>.",
        [ROE],
    ),
    "a Democrat is the senator": (
        "<s1>A top Democrat</s1> <c1>says</c1> <t1>the pier is lost</t1>. “<t2>So it is</t2>,” <c2>said</c2> <s2>Sen. Ann Roe of Ostland, the former tide chief</s2>.",
        [ROE],
    ),
    "a lawyer is the attorney": (
        "<s1>The diver's lawyer</s1> <c1>says</c1> <t1>the pier is lost</t1>. <s2>Attorney Ann Roe</s2> <c2>said</c2> <t2>it sank</t2>.",
        [ROE],
    ),
    "the woman of whom the lead tells is who the next sentence names": (
        "<s1>The Vesk woman who swam the bay</s1> <c1>says</c1> <t1>she is fine</t1>. Ann Roe, 31, swam on Friday. <s2>She</s2> <c2>wrote</c2> <t2>that it was cold</t2>.",
        [ROE],
    ),
    "an expert in the third sentence is who is named next": (
        "Rain fell. Rain fell. The pier is lost, <c1>according to</c1> <s1>a tide expert</s1>. <s2>Jack Hall</s2> <c2>said</c2> <t2>it sank</t2>.",
        [("Jack Hall", "person")],
    ),
    "who says the same, too, is another": (
        "<s1>A harbour diver</s1> <c1>said</c1> <t1>that the rusty pier beside Vesk harbour collapsed</t1>. Rain fell. Rain fell. Rain fell. "
        "<s2>Bo Hall</s2> <c2>said</c2> that he, too, had heard <t2>that the rusty pier beside Vesk harbour collapsed</t2>.",
        [("a harbour diver", "unnamed")],
    ),
    "who says the same in fewer words is the one": (
        "<s1>A harbour diver</s1> <c1>says</c1> <t1>that nobody told him how the rusty pier beside Vesk harbour came to collapse</t1>. Rain fell. Rain fell. Rain fell. "
        "<s2>Bo Hall</s2> <c2>said</c2> <t2>that nobody told him the rusty pier would collapse</t2>.",
        [HALL],
    ),
}  # fmt: skip


@pytest.mark.parametrize("rule", LEADS)
def test_the_lead_is_who_is_named(rule: str) -> None:
    marked, expected = LEADS[rule]
    assert chains_of(marked)[0] == expected


# What the article says, the chain of its last attribution.
BODIES = {
    "the charity is the body called one": (
        "The Vesk Harbour Office slept. The Vesk Rescue Society, an old sea charity, found the dog. The Vesk Harbour Office slept. "
        "<s1>The charity</s1> <c1>said</c1> <t1>it was over</t1>.",
        [("Vesk Rescue Society", "organisation")],
    ),
    "the monitoring group is the body called one that spoke": (
        "<s1>The monitoring group Vesk Tides</s1> <c1>said</c1> <t1>it was over</t1>. The Vesk Harbour Office slept. "
        "<s2>The monitoring group</s2> <c2>said</c2> <t2>it was late</t2>.",
        [("Vesk Tides", "organisation")],
    ),
    "what a ministry says makes nobody else one": (
        "Vesk Tides was fined, according to statements from the harbour ministry on Friday. <s1>The ministry</s1> <c1>said</c1> <t1>it was over</t1>.",
        [("ministry", "organisation")],
    ),
    "far from any name, the firm is what the article is about": (
        "They own Acme Corp. They sold Acme Corp. Rain fell. Rain fell. Rain fell. Rain fell. Rain fell. <s1>The firm</s1> <c1>said</c1> <t1>it was over</t1>.",
        [("Acme Corp", "organisation")],
    ),
    "his office": (
        "Mayor Bo Hall is safe, <s1>his office</s1> <c1>said</c1> <t1>on Friday</t1>.", [("Bo Hall's office", "organisation")]
    ),
    "the statement of a ministry": (
        "“<t1>It is over</t1>,” a harbour ministry statement <c1>said</c1>, according to <s1>the Vesk Herald</s1>. “<t2>It was late</t2>,” <c2>added</c2> <s2>the statement</s2>.",
        [("harbour ministry", "organisation")],
    ),
    "a ministry's statement": (
        "<s1>A harbour ministry statement</s1> <c1>said</c1> <t1>it was over</t1>.", [("harbour ministry", "organisation")]
    ),
    "a statement that somebody posted": (
        "<s1>A statement attributed to the Vesk Tide Office and posted online</s1> <c1>said</c1> <t1>it was over</t1>.", [("Vesk Tide Office", "organisation")]
    ),
    "a spokesman at a desk of a body": (
        "<s1>A spokesman at the Vesk Harbour Office news desk</s1> <c1>said</c1> <t1>it was over</t1>.", [("Vesk Harbour Office", "organisation")]
    ),
    "the extremist group is no service that spoke": (
        "The Vesk Tide Guild sank. <s1>The Ostland Tide Service</s1> <c1>said</c1> <t1>it was late</t1>. <s2>The extremist group</s2> <c2>said</c2> <t2>it was over</t2>.",
        [("Vesk Tide Guild", "organisation")],
    ),
    "a country is no company": (
        "Acme Corp sank. Rain fell. It lies in Iraq. <s1>The company</s1> <c1>said</c1> <t1>it was over</t1>.", [("Acme Corp", "organisation")]
    ),
    "a site that the table does not know": (
        "<s1>The Vesk Herald</s1> <c1>said</c1> <t1>it was late</t1>. <s2>The Today Ostland site</s2> <c2>said</c2> <t2>it was over</t2>.", [("Today Ostland", "outlet")]
    ),
    "an institute based somewhere": (
        "<s1>The Vesk-based Harbour Institute</s1> <c1>said</c1> <t1>it was over</t1>.", [("Harbour Institute", "organisation")]
    ),
    "the network, not its programme": (
        "It was told to Nightly News. <s1>NBC News</s1> <c1>said</c1> <t1>it was over</t1>.", [("NBC News", "outlet")]
    ),
    "the website of a ministry": (
        "The Vesk Herald came. <c1>According to</c1> <s1>a statement on the website of the Ostland Tide Ministry</s1>, <t1>it was over</t1>.",
        [("Ostland Tide Ministry", "organisation")],
    ),
    "the report that somebody confirmed to another outlet": (
        "The pier sank, according to a report in the Vesk Herald. An official confirmed the report to the Ostland Post. <s1>The report</s1> <c1>said</c1> <t1>it was late</t1>.",
        [HERALD],
    ),
    "the report on a magazine is not the magazine's": (
        "Vesk Magazine has rats. <s1>The report</s1> <c1>says</c1> <t1>they are large</t1>. A clerk told the Ostland Post so.",
        [("Ostland Post", "outlet")],
    ),
}  # fmt: skip


@pytest.mark.parametrize("rule", BODIES)
def test_bodies_that_are_not_named(rule: str) -> None:
    marked, expected = BODIES[rule]
    assert chains_of(marked)[-1] == expected


PEOPLE = {
    "Miss Hall is not Jack Hall": (
        "Jack Hall dived. Eva Hall waited. Jack Hall drowned. <s1>Miss Hall</s1> <c1>said</c1> <t1>it was over</t1>.", [("Eva Hall", "person")]
    ),
    "a Miss Hall of whom nothing else is said": (
        "Jack Hall dived. Jack Hall drowned. <s1>Miss Hall</s1> <c1>said</c1> <t1>it was over</t1>.", [("Miss Hall", "person")]
    ),
    "the family of somebody": (
        "Bo Hall drowned. <s1>The family of Mr Hall, who was 40,</s1> <c1>said</c1> <t1>it was over</t1>.", [("the family of Mr Hall, who was 40", "unnamed")]
    ),
    "the network's reporter": (
        "It was told to the Vesk Herald. <s1>The paper’s Jo Dee</s1> <c1>said</c1> <t1>it was over</t1>.", [HERALD]
    ),
    "our correspondent is nobody who spoke": (
        "<s1>Bo Hall</s1> <c1>said</c1> <t1>it was late</t1>. <s2>Our correspondent</s2> <c2>says</c2> <t2>it was over</t2>.", [("our correspondent", "unnamed")]
    ),
    "a caption before the pronoun": (
        "<s1>Ann Roe</s1> <c1>said</c1> <t1>it was late</t1>.\n\n<s2>Ann Roe\nShe</s2> <c2>added</c2> <t2>it was over</t2>.", [ROE]
    ),
    "he who is named in the next sentence": (
        "They were cross after <s1>he</s1> <c1>said</c1> <t1>that the pier was lost</t1>. Delegate Bo Hall slept.", [HALL]
    ),
    "who has own words in the sentence before": (
        "“<t1>So be it</t1>,” <c1>said</c1> <s1>Ann Roe</s1>.\n\nBo Hall, the mayor, added his own message of thanks.\n\n<t2>“I am glad that it is over.”</t2>", [HALL]
    ),
    "a member of a parliament": (
        "<s1>Ostland Member of Parliament Ann Roe</s1> <c1>said</c1> <t1>it was over</t1>.", [ROE]
    ),
    "the chief of the group is its leader": (
        "The Harbour Guild's leader, Ann Roe, left. Army chief Bo Hall came. <s1>The Harbour Guild leader</s1> <c1>said</c1> <t1>it was over</t1>.", [ROE]
    ),
    "another of those who spoke one by one": (
        "<s1>One harbour guard</s1> <c1>said</c1> <t1>it was late</t1>. <s2>Another</s2> <c2>said</c2> <t2>it was over</t2>.", [("another harbour guard", "unnamed")]
    ),
    "a third of those who spoke one by one": (
        "<s1>One harbour guard</s1> <c1>said</c1> <t1>it was late</t1>. <s2>A third</s2> <c2>said</c2> <t2>it was over</t2>.", [("a third harbour guard", "unnamed")]
    ),
    "he is who was just brought in with a word on him": (
        "“<t1>It was late</t1>,” <c1>said</c1> <s1>Matt Roe</s1>. The tape drew the interest of Jack Hall, the lawyer of the crew. <s2>He</s2> <c2>said</c2> <t2>it was over</t2>.", [("Jack Hall", "person")]
    ),
    "he is the man of the video": (
        "“<t1>It was late</t1>,” <c1>said</c1> <s1>Matt Roe</s1>. Rain fell. Rain fell. It shows a man in a coat looking at boxes. <s2>He</s2> <c2>said</c2> <t2>it was over</t2>.",
        [("a man in a coat", "unnamed")],
    ),
    "no village is he": (
        "<s1>A diver</s1> <c1>said</c1> <t1>that they came to the villages of Grenn and Hugo</t1>. They left Hugo, <s2>he</s2> <c2>said</c2>, <t2>on Friday</t2>.",
        [("a diver", "unnamed")],
    ),
    "they are the trio, not the office long ago": (
        "<s1>The Vesk Harbour Office</s1> <c1>said</c1> <t1>it was late</t1>. Rain fell. Rain fell. Rain fell. The trio were sent back, and <s2>they</s2> <c2>said</c2> <t2>it was over</t2>.",
        [("the trio", "unnamed")],
    ),
    "the mayor of another town": (
        "Vesk Mayor Bo Hall slept. <s1>The Ostland mayor</s1> <c1>said</c1> <t1>it was over</t1>.", [("the Ostland mayor", "unnamed")]
    ),
    "the actor far from any name is whom the article is about": (
        "They met Jack Hall. They saw Jack Hall. They left Jack Hall. " + "Rain fell. " * 10 + "<s1>The actor</s1> <c1>said</c1> <t1>it was over</t1>.", [("Jack Hall", "person")]
    ),
    "who behind people at a place": (
        "They met divers at an old sea wall <s1>who</s1> <c1>said</c1> <t1>it was over</t1>.", [("divers at an old sea wall", "unnamed")]
    ),
    "who behind the first words of a sentence": (
        "Rain fell.\n\nSome divers <s1>who</s1> <c1>say</c1> <t1>it is over</t1> came.", [("some divers", "unnamed")]
    ),
    "the sister of somebody": (
        "Bo Hall drowned. <s1>The sister of Bo Hall, the diver,</s1> <c1>said</c1> <t1>it was over</t1>.", [("the sister of Bo Hall, the diver", "unnamed")]
    ),
    "the man beside a name is somebody else": (
        "It shows Bo Hall on his knees, and a man in a coat. <s1>The man</s1> <c1>said</c1> <t1>it was over</t1>.", [("a man in a coat", "unnamed")]
    ),
    "an anchor whom the article is about speaks for himself": (
        "Vesk Herald anchor Jack Hall fell. They laughed at Hall. They saw Hall. They met Hall. They like Hall. <s1>Hall</s1> <c1>said</c1> <t1>it was over</t1>.",
        [("Jack Hall", "person")],
    ),
    "a journalist whom the article is about is not of the one outlet that is credited": (
        "The Vesk Herald reported it. It was, the Vesk Herald said, late. They took the journalist Bo Hall. Hall fled. They hit Hall. "
        "They hid Hall. They fed Hall. “<t1>It is over</t1>,” <s1>Hall</s1> <c1>said</c1>.",
        [("Bo Hall", "person")],
    ),
    "a journalist of the one outlet that is credited is the outlet": (
        "The Vesk Herald reported it. It was, the Vesk Herald said, late. “<t1>It is over</t1>,” the journalist <s1>Bo Hall</s1> <c1>wrote</c1>.",
        [("Vesk Herald", "outlet")],
    ),
    "a journalist is not of the outlet that somebody once was an editor of": (
        "They met Ann Roe, former managing editor of the Vesk Herald. “<t1>It is over</t1>,” the journalist <s1>Bo Hall</s1> <c1>wrote</c1>.",
        [("Bo Hall", "person")],
    ),
    "a Redditor": (
        "<s1>Redditor harbourcat</s1> <c1>said</c1> <t1>it was late</t1>. <s2>He</s2> <c2>added</c2> <t2>it was over</t2>.", [("harbourcat", "social")]
    ),
    "two people with a word on each": (
        "<s1>Former harbour officer Ann Roe and tide law analyst Jack Hall</s1> <c1>said</c1> <t1>it was over</t1>.", [("Ann Roe and Jack Hall", "person")]
    ),
    "a surname that is an adverb too": (
        "<s1>Dan Rather</s1> <c1>said</c1> <t1>it was late</t1>. “<t2>It is over</t2>,” <s2>Rather</s2> <c2>said</c2>.", [("Dan Rather", "person")]
    ),
    "a surname that is a title too": (
        "<s1>Rep. Tim Bishop</s1> <c1>said</c1> <t1>it was late</t1>. “<t2>It is over</t2>,” <s2>Bishop</s2> <c2>said</c2>.", [("Tim Bishop", "person")]
    ),
    "whom a list cites": (
        "They doubt it, citing harbour guards, <s1>who</s1> <c1>said</c1> <t1>that it was over</t1>.", [("harbour guards", "unnamed")]
    ),
    "his brother whose name is a country's": (
        "Bo Hall drowned. <s1>His brother, Jordan,</s1> <c1>said</c1> <t1>it was over</t1>.", [("Jordan", "person")]
    ),
    "the diver's brother": (
        "<s1>The diver's brother</s1> <c1>said</c1> <t1>it was late</t1>. Hall's brother, Jack Hall, came.", [("Jack Hall", "person")]
    ),
    "a name in the speaker's own words is not he": (
        "<s1>Jack Hall</s1> <c1>said</c1> <t1>it was late</t1>. “<t2>Matt Roe is not coming</t2>,” <s2>he</s2> <c2>told</c2> the Vesk Herald.", [HERALD, ("Jack Hall", "person")]
    ),
    "no countries are he": (
        "<s1>Jack Hall</s1> <c1>said</c1> <t1>it was late</t1>. If Hugo countries wait, it is over, <s2>he</s2> <c2>said</c2>.", [("Jack Hall", "person")]
    ),
    "a nickname of two words": (
        "<s1>Jack “Sea Wolf” Hall</s1> <c1>said</c1> <t1>it was late</t1>. <s2>Hall</s2> <c2>said</c2> <t2>it was over</t2>.", [("Jack “Sea Wolf” Hall", "person")]
    ),
    "the commissioner by title": (
        "Commissioner Ann Roe came. <s1>Jack Hall</s1> <c1>said</c1> <t1>it was late</t1>. <s2>The commissioner</s2> <c2>said</c2> <t2>it was over</t2>.", [ROE]
    ),
    "an employee is the staff member": (
        "<s1>A harbour employee</s1> <c1>said</c1> <t1>it was late</t1>. <s2>The staff member</s2> <c2>said</c2> <t2>it was over</t2>.", [("a harbour employee", "unnamed")]
    ),
    "it is the agency that spoke through another": (
        "<t1>It sank</t1>, <s1>the Vesk Herald</s1> <c1>told</c1> the Ostland Post. It was late, <s2>it</s2> <c2>added</c2>, <t2>on Friday</t2>.",
        [HERALD],
    ),
    "he is for whom it was so, told who he is": (
        "<s1>Matt Roe</s1> <c1>came</c1> <t1>late</t1>. For Jack Hall, a tide teacher, Roe was great. <s2>He</s2> <c2>said</c2> <t2>it was over</t2>.", [("Jack Hall", "person")]
    ),
    "who of somewhere is who": (
        "They read Sen. Ann Roe of Paris, <s1>who</s1> <c1>said</c1> <t1>it was over</t1>.", [ROE]
    ),
    "the two are those named with and": (
        "It came from Sen. Ann Roe of Ostland and Jack Hall of Vesk. Rain fell, <s1>the two</s1> <c1>said</c1> <t1>on Friday</t1>.", [("Ann Roe and Jack Hall", "person")]
    ),
    "a surname is whose is known so far": (
        "<s1>Jack Hall</s1> <c1>came</c1> <t1>late</t1>. “<t2>So be it</t2>,” <s2>Hall</s2> <c2>said</c2>. Rain fell. <s3>Hall</s3> <c3>said</c3> <t3>no</t3>. Eva Hall came. "
        "Eva Hall sat. <s4>Hall</s4> <c4>said</c4> <t4>it was over</t4>.", [("Jack Hall", "person")]
    ),
    "who holds an office is who": (
        "They read Ann Roe, head of the Vesk Tide Office, <s1>who</s1> <c1>said</c1> <t1>it was over</t1>.", [ROE]
    ),
    "who behind supporters of a body on a platform": (
        "It was late. Acme supporters on Twitter, <s1>who</s1> <c1>said</c1> <t1>it was over</t1>, came.", [("Acme supporters on Twitter", "unnamed")]
    ),
    "who behind a verb of saying": (
        "<t1>It was late</t1>, <s1>Ann Roe</s1> <c1>says</c1>, <s2>who</s2> <c2>wrote</c2> <t2>that it was over</t2>.", [ROE]
    ),
    "one at a switchboard is no firm": (
        "<s1>An operator at the tide office</s1> <c1>said</c1> <t1>it was over</t1>.", [("an operator at the tide office", "unnamed")]
    ),
    "a surname is whose surname was said": (
        "Zor Ram Halder came. Zor Ram waited. Zor Ram left. <s1>Navin Halder</s1> <c1>said</c1> <t1>it was late</t1>. <s2>Halder</s2> <c2>said</c2> <t2>it was over</t2>.",
        [("Navin Halder", "person")],
    ),
    "the Democrat of a place is who spoke": (
        "Matt Roe came. Roe sat. Roe ate. Roe left. <s1>Rep. Jack Hall, D-Ostland,</s1> <c1>said</c1> <t1>Roe was late</t1>. <s2>The Ostland Democrat</s2> <c2>said</c2> <t2>it was over</t2>.", [("Jack Hall", "person")]
    ),
    "the mayor of another place is not whoever spoke": (
        "<s1>Jack Hall</s1> <c1>said</c1> <t1>it was late</t1>. <s2>The mayor of Paris</s2> <c2>said</c2> <t2>it was over</t2>.", [("the mayor of Paris", "unnamed")]
    ),
    "the governor is Gov. of two so titled whom the article is about": (
        "Gov. Jack Hall came. Hall sat. Hall ate. <s1>Hall</s1> <c1>said</c1> <t1>it was late</t1>. “Governor Roe left,” he said. Gov. Matt Roe left. Hall sat. "
        "<s2>The governor</s2> <c2>said</c2> <t2>it was over</t2>.", [("Jack Hall", "person")]
    ),
    "a representative for his office": (
        "<s1>Jack Hall</s1> <c1>said</c1> <t1>it was late</t1>. <s2>A representative for his office</s2> <c2>said</c2> <t2>it was over</t2>.", [("Jack Hall's office", "organisation")]
    ),
    "they are kin named by nouns": (
        "<s1>The Vesk Herald</s1> <c1>said</c1> <t1>it was late</t1>. Hall's mother and brother came, and <s2>they</s2> <c2>said</c2> <t2>it was over</t2>.",
        [("Hall's mother and brother", "unnamed")],
    ),
}  # fmt: skip


@pytest.mark.parametrize("rule", PEOPLE)
def test_people(rule: str) -> None:
    marked, expected = PEOPLE[rule]
    assert chains_of(marked)[-1] == expected
