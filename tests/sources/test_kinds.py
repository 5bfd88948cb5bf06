"""What a name is, told by its spelling and the words beside it: outlets, people, bodies, accounts."""

from __future__ import annotations

import pytest

from tests.sources.marked import chains_of

ROE, HALL = ("Ann Roe", "person"), ("Bo Hall", "person")
HERALD = ("Vesk Herald", "outlet")

# What the article says, the chain of its last attribution.
CASES = {
    "online reports are no outlet called Online": (
        "<s1>Online reports in harbour forums</s1> <c1>claim</c1> <t1>that it is over</t1>.",
        [("online reports in harbour forums", "rumour")],
    ),
    "local reports are no outlet called Local": (
        "BREAKING: <s1>Local reports here in Vesk</s1> <c1>say</c1> <t1>that it is over</t1>.",
        [("local reports here in Vesk", "rumour")],
    ),
    "an outlet that is a common word still reports": (
        "<s1>People</s1> <c1>reports</c1> <t1>that it is over</t1>.", [("People", "outlet")]
    ),
    "a country before a site is not a country's press": (
        "<s1>French website iPier</s1> <c1>reports</c1> <t1>that it is over</t1>.", [("iPier", "outlet")]
    ),
    "a country's press is": (
        "<t1>It is over</t1>, <c1>according to</c1> <s1>French</s1> reports.",
        [("French reports", "rumour")],
    ),
    "a domain in small letters": (
        "<s1>harbourtoday.net</s1> <c1>said</c1> <t1>that it was over</t1>.", [("harbourtoday.net", "outlet")]
    ),
    "an article and one word that just reported": (
        "<s1>The Vesklian</s1> <c1>just reported</c1> <t1>that it is over</t1>.", [("Vesklian", "outlet")]
    ),
    "a gazette in another language": (
        "<s1>The report in the Diario de Vesk</s1> <c1>says</c1> <t1>that it is over</t1>.", [("Diario de Vesk", "outlet")]
    ),
    "a surname without its Arabic article": (
        "Karim al-Roemani met the press. <s1>Roemani</s1> <c1>said</c1> <t1>that it was over</t1>.",
        [("Karim al-Roemani", "person")],
    ),
    "a prime minister in two letters": (
        "<s1>Ostlandic PM Bo Hall</s1> <c1>said</c1> <t1>that it was over</t1>.", [HALL]
    ),
    "an outlet and others": (
        "<s1>The Vesk Herald and others</s1> <c1>reported</c1> <t1>that it was over</t1>.", [HERALD]
    ),
    "plenty of people have no name": (
        "<s1>Plenty of people</s1> <c1>said</c1> <t1>that it was over</t1>.", [("plenty of people", "unnamed")]
    ),
    "a platform passes nothing on": (
        "<s1>Bo Hall</s1> <c1>said</c1> <t1>that the tape was shared via Whatsapp and that it was over</t1>.", [HALL]
    ),
    "the editor speaks for herself": (
        "<s1>Glint Magazine editor Ann Roe</s1> <c1>said</c1> <t1>that it was over</t1>.", [ROE]
    ),
    "the harbour editor reports for the paper": (
        "<s1>The Vesk Herald’s harbour editor Ann Roe</s1> <c1>reports</c1> <t1>that it is over</t1>.", [HERALD]
    ),
    "centers for the control of something": (
        "<s1>The Centers for Ice Control and Prevention</s1> <c1>said</c1> <t1>that it was over</t1>.",
        [("Centers for Ice Control and Prevention", "organisation")],
    ),
    "a front is a body": (
        "<s1>The al-Vesk Front</s1> <c1>said</c1> <t1>that it was over</t1>.", [("al-Vesk Front", "organisation")]
    ),
    "a blog that is linked to somebody is a blog": (
        "<c1>According to</c1> <s1>a blog linked to the harbour gang</s1>, <t1>it is over</t1>.",
        [("a blog linked to the harbour gang", "outlet")],
    ),
    "an account of a platform": (
        "<s1>A gang-associated Twitter account</s1> <c1>posted</c1> <t1>that it was over</t1>.",
        [("a gang-associated Twitter account", "social")],
    ),
    "a customer named by one name": (
        "A customer named Corvale called. <s1>Corvale</s1> <c1>says</c1> <t1>it is over</t1>.", [("Corvale", "person")]
    ),
    "a place's adjective is not the outlet that begins with it": (
        "The Ostlandic News met. Shares fell. <c1>According to</c1> <s1>Italian media</s1>, <t1>it is over</t1>. "
        "The Italian News knew. <c2>According to</c2> <s2>Italian media</s2>, <t2>it is over</t2>.",
        [("Italian media", "rumour")],
    ),
    "a group known by another name": (
        "<s1>The group formerly known as Vesk Dawn Force</s1> <c1>said</c1> <t1>that it was over</t1>.",
        [("Vesk Dawn Force", "organisation")],
    ),
    "people of one name are nobody in particular": (
        "Jo Dee met Ann Roe. <s1>People named Jo Dee</s1> <c1>said</c1> <t1>that it was over</t1>.",
        [("people named Jo Dee", "unnamed")],
    ),
    "the shop's website is not the outlet credited last": (
        "<s1>The Vesk Herald</s1> <c1>reported</c1> <t1>it</t1>. <s2>The shop’s website</s2> <c2>notes</c2> <t2>that it is over</t2>.",
        [("shop", "organisation")],
    ),
    "a headline is its outlet's": (
        "<s1>The Vesk Herald headline</s1> <c1>said</c1> <t1>that it was over</t1>.", [HERALD]
    ),
    "a company's website speaks for the company": (
        "<c1>As noted on</c1> <s1>the Acme Holdings website</s1>, <t1>it is over</t1>.", [("Acme Holdings", "organisation")]
    ),
    "an outlet whose spokesman speaks is a firm": (
        "<s1>A Vesk Herald spokesman</s1> <c1>said</c1> <t1>that it was over</t1>.", [("Vesk Herald", "organisation")]
    ),
    "a report from a country is nobody's": (
        "<s1>A fresh report from Korea</s1> <c1>suggests</c1> <t1>that it is over</t1>.", [("a fresh report from Korea", "rumour")]
    ),
    "a website at the head of its sentence": (
        "Website Pier-watch.com goes further. “<t1>It is over</t1>,” <c1>notes</c1> <s1>the site</s1>.", [("Pier-watch.com", "outlet")]
    ),
    "a job ad is its employer's": (
        "<s1>Acme Holdings</s1> <c1>posted</c1> <t1>an ad</t1>. <s2>The ad</s2> <c2>says</c2> <t2>that it is over</t2>.",
        [("Acme Holdings", "organisation")],
    ),
    "an account of a platform, without an owner": (
        "<s1>A Twitter account</s1> <c1>said</c1> <t1>that it was over</t1>.", [("a Twitter account", "social")]
    ),
    "an outlet with an apostrophe of either sort": (
        "<s1>Barron’s</s1> <c1>reported</c1> <t1>that it was over</t1>.", [("Barron’s", "outlet")]
    ),
    "who writes for an outlet is the outlet": (
        "It is over, <c1>reports</c1> <s1>Jo Dee, writing for the Vesk Herald</s1>. <c2>According to</c2> <s2>Dee</s2>, <t2>it is late</t2>.", [HERALD]
    ),
    "the latest of an outlet's scoops": (
        "<c1>According to</c1> <s1>the latest in a row of scoops from the Vesk Herald</s1>, <t1>it is over</t1>.", [HERALD]
    ),
    "a post signed by an outlet": (
        "<s1>Sources</s1> <c1>tell</c1> us <t1>that it is over</t1>. — CNBC Pier (@cnbcpier) March 4, 2015", [("CNBC Pier", "outlet"), ("sources", "unnamed")]
    ),
    "a title that begins like an outlet is none": (
        "<s1>The Vesk Herald</s1> <c1>said</c1> <t1>so</t1>. It is up against Ice Men 2: Age of Harbours. It is late, <s2>the report</s2> <c2>added</c2>, <t2>and cold</t2>.",
        [HERALD],
    ),
    "a reporter's sources are the outlet's": (
        "The Vesk Herald’s reporter Jo Dee knows. <s1>Dee’s sources</s1> <c1>say</c1> <t1>that it is over</t1>.",
        [HERALD, ("Dee’s sources", "unnamed")],
    ),
    "a report that was filed some time ago": (
        "<c1>According to</c1> <s1>a Vesk Herald report filed days after the storm</s1>, <t1>it is over</t1>.", [HERALD]
    ),
    "told local media": (
        "<s1>Ann Roe</s1> <c1>told</c1> local media <t1>that it was over</t1>.", [("local media", "outlet"), ROE]
    ),
    "social media are no outlet": (
        "<s1>Ann Roe</s1> <c1>took to</c1> social media <t1>to say that it was over</t1>.", [ROE]
    ),
    "an agency and whom the next clause is about": (
        "<s1>Bo Hall</s1> <c1>told</c1> Reuters Ann <t1>was well</t1>.", [("Reuters", "outlet"), HALL]
    ),
    "a broadcaster and a gang": (
        "<s1>Bo Hall</s1> <c1>told</c1> ABC News ISIS <t1>was over</t1>.", [("ABC News", "outlet"), HALL]
    ),
    "a surname that is a word, in the middle of a sentence": (
        "It was late, but So Min Roe, the envoy, told the Vesk Herald so. “<t1>No</t1>,” <s1>So</s1> <c1>said</c1>.", [("So Min Roe", "person")]
    ),
    "a source that begins inside a name": (
        "It was late, but So <s1>Min Roe</s1> <c1>said</c1> <t1>that it was over</t1>.", [("So Min Roe", "person")]
    ),
    "a newspaper with and in its name": (
        "<s1>Canada’s Globe and Mail newspaper</s1> <c1>reported</c1> <t1>that it was over</t1>.", [("Globe and Mail", "outlet")]
    ),
    "a given name that ends like a participle": (
        "Wilfried Strauss met Bo Hall; Strauss left. <s1>Wilfried Strauss, an adviser,</s1> <c1>said</c1> <t1>that it was over</t1>.",
        [("Wilfried Strauss", "person")],
    ),
    "a mayor's administration is a body": (
        "<s1>The administration of Mayor Bo Hall</s1> <c1>said</c1> <t1>that it was over</t1>.", [("administration of Mayor Bo Hall", "organisation")]
    ),
    "a message posted to a page": (
        "<s1>A message posted to a page in her name</s1> <c1>said</c1> <t1>that it was over</t1>.",
        [("a message posted to a page in her name", "document")],
    ),
    "suppliers without a name are nobody's firm": (
        "<s1>Suppliers</s1> <c1>say</c1> <t1>that it is over</t1>.", [("suppliers", "unnamed")]
    ),
    "a radio set is no outlet": (
        "<s1>The Vesk Herald</s1> <c1>said</c1> <t1>so</t1>. It has a GPZ radio chip in it. <s2>The report</s2> <c2>adds</c2> <t2>that it is over</t2>.",
        [HERALD],
    ),
    "a man known as Corvale": (
        "A man known as Corvale complained. <s1>Corvale</s1> <c1>says</c1> <t1>it is over</t1>.", [("Corvale", "person")]
    ),
    "a report today from an outlet": (
        "<c1>According to</c1> <s1>a report today from the Vesk Herald</s1>, <t1>it is over</t1>.", [HERALD]
    ),
    "a model and I": (
        "A Vesk user found the Pier 6 Plus I bought. He wrote to it. “<t1>It is over</t1>,” <s1>he</s1> <c1>adds</c1>.",
        [("a Vesk user", "unnamed")],
    ),
    "a long office before a name": (
        "<s1>Acme Vice President of Retail and Online Stores Ann Roe</s1> <c1>said</c1> <t1>that it was over</t1>.", [ROE]
    ),
    "told a radio": (
        "<s1>Ann Roe</s1> <c1>told</c1> MVK radio <t1>that it was over</t1>.", [("MVK", "outlet"), ROE]
    ),
    "an Ostlandic newspaper is none called Ostlandic": (
        "<s1>An Italian newspaper</s1> <c1>found</c1> <t1>that it was over</t1>.", [("an Italian newspaper", "outlet")]
    ),
    "state television": (
        "On Friday <s1>state TV</s1> <c1>said</c1> <t1>that it was over</t1>.", [("state TV", "outlet")]
    ),
    "one name and a trade": (
        "The Vesk Herald knew. However, Corvale, an angry blogger, wrote of it. “<t1>It is over</t1>,” <s1>he</s1> <c1>posted</c1>.",
        [("Corvale", "person")],
    ),
    "a first name that is a verb": (
        "<s1>Will Hall, the Vesk Herald’s Ostland correspondent,</s1> <c1>says</c1> <t1>that it is over</t1>.", [HERALD]
    ),
    "a question is no name": (
        "Bo Hall left. Will Hall resign? <s1>Hall</s1> <c1>said</c1> <t1>no</t1>.", [HALL]
    ),
    "cited in quotation marks": (
        "It was reported by the Vesk Herald, <s1>which</s1> <c1>cited</c1> <t1>“friends and others with knowledge of it”</t1>.",
        [HERALD, ("friends and others with knowledge of it", "unnamed")],
    ),
    "sources stop at the next sentence": (
        "<s1>The Vesk Herald</s1> <c1>reports</c1> <t1>it, citing good sources as the ground of its news</t1>. iPier knew more.",
        [HERALD, ("good sources", "unnamed")],
    ),
}  # fmt: skip


@pytest.mark.parametrize("rule", CASES)
def test_kinds(rule: str) -> None:
    marked, expected = CASES[rule]
    assert chains_of(marked)[-1] == expected


def test_an_outlet_that_could_not_verify_it_is_the_article_s_own() -> None:
    marked = "The tape could not be verified by The Vesk Herald. <s1>Ann Roe</s1> <c1>said</c1> <t1>it was over</t1> in an interview with The Herald."
    assert chains_of(marked) == [[ROE]]


def test_an_outlet_under_whose_domain_the_reporter_is_reached_is_the_article_s_own() -> None:
    marked = "<s1>Ann Roe</s1> <c1>said</c1> <t1>it was over</t1> in an interview with Bloomberg. Contact: Jo Dee at jdee@bloomberg.com"
    assert chains_of(marked) == [[ROE]]


@pytest.mark.parametrize(
    "head", ["Agence France-Presse\n\n", "It rained.\n\nContacted by AFP, Bo Hall said nothing.\n\n"]
)
def test_an_agency_that_heads_its_article_or_was_in_contact_is_its_own(head: str) -> None:
    marked = head + "<s1>Ann Roe</s1> <c1>told</c1> AFP <t1>it was over</t1>."
    assert chains_of(marked) == [[ROE]]
