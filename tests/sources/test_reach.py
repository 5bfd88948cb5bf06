"""Who is meant over sentences: brought in without a name, named later, in one interview, in a block, "it" and "they"."""

from __future__ import annotations

import pytest

from tests.sources.marked import chains_of

ROE, HALL = ("Ann Roe", "person"), ("Bo Hall", "person")
HERALD, POST = ("Vesk Herald", "outlet"), ("Ostland Post", "outlet")

# What the article says, the chain of its last attribution.
CASES = {
    "she is the nun just brought in": (
        "Bo Hall met Eva Corvale. Rain fell. The town slept. It recalls the case of a young Vesk nun, who had a son. "
        "<s1>She</s1> <c1>said</c1> <t1>that she was glad</t1>.",
        [("a young Vesk nun", "unnamed")],
    ),
    "he is the passer-by who acts, not the owner of the lawn": (
        "A groundskeeper was mowing on Hall’s lawn and found the box. Bo Hall was out. A groundskeeper was mowing on Bo Hall’s lawn and found it. "
        "<s1>He</s1> <c1>said</c1> <t1>that it was heavy</t1>.",
        [("a groundskeeper", "unnamed")],
    ),
    "a speaker is nearer than who is only brought in": (
        "<s1>Bo Hall</s1> <c1>said</c1> <t1>that a nurse was there</t1>. A nurse helped. <s2>He</s2> <c2>added</c2> <t2>that it was late</t2>.",
        [HALL],
    ),
    "a description is nobody new": (
        "Ann Roe met Eva Hall, a doctor who was late. <s1>She</s1> <c1>said</c1> <t1>that it was over</t1>.", [("Eva Hall", "person")]
    ),
    "a lead's man is who is named next": (
        "A Vesk man who swam the bay is home. Bo Hall, 29, slept well. Rain fell. <s1>The man</s1> <c1>said</c1> <t1>that it was cold</t1>.",
        [HALL],
    ),
    "a lead's speaker is who speaks next by name": (
        "The bay is safe, <s1>the harbour minister</s1> <c1>says</c1> <t1>today</t1>. <s2>Ann Roe</s2> <c2>told</c2> Radio Vesk "
        "<t2>that it was clean</t2>. <s3>The minister</s3> <c3>added</c3> <t3>that it was cold</t3>.",
        [ROE],
    ),
    "a lead's speaker is not who is called something else": (
        "The bay is safe, <s1>the harbour minister</s1> <c1>says</c1> <t1>today</t1>. <s2>Ann Roe, a swimmer,</s2> <c2>told</c2> Radio Vesk "
        "<t2>that it was clean</t2>. <s3>The minister</s3> <c3>added</c3> <t3>that it was cold</t3>.",
        [("the harbour minister", "unnamed")],
    ),
    "a lead's lawyer is the lawyer who speaks next": (
        "The box is safe, <s1>a lawyer for the town</s1> <c1>says</c1> <t1>today</t1>. <s2>Ann Roe, a lawyer,</s2> <c2>told</c2> Radio Vesk "
        "<t2>that it was clean</t2>. <s3>The lawyer</s3> <c3>added</c3> <t3>that it was cold</t3>.",
        [ROE],
    ),
    "a witness further on is who is named next with an age": (
        "Rain fell. It was late. The box sank. <s1>A witness</s1> <c1>said</c1> <t1>it was over</t1>. <s2>Bo Hall, 30,</s2> <c2>said</c2> <t2>it sank</t2>. "
        "<s3>The witness</s3> <c3>added</c3> <t3>that it was cold</t3>.",
        [HALL],
    ),
    "a witness further on is nobody named without one": (
        "Rain fell. It was late. The box sank. <s1>A witness</s1> <c1>said</c1> <t1>it was over</t1>. <s2>Bo Hall</s2> <c2>said</c2> <t2>it sank</t2>. "
        "<s3>The witness</s3> <c3>added</c3> <t3>that it was cold</t3>.",
        [("a witness", "unnamed")],
    ),
    "a lead's judge is the only judge who speaks": (
        "The bay is safe, <s1>a federal judge</s1> <c1>ruled</c1> <t1>today</t1>. Rain fell. The town slept. It was late. “<t2>No</t2>,” <c2>said</c2> <s2>Judge Ann Roe</s2>. "
        "<s3>The judge</s3> <c3>added</c3> <t3>that it was cold</t3>.",
        [ROE],
    ),
    "the actor is no detective": (
        "Bo Hall, who is a star of the stage, is dead, says a site. Det. Jon Dee met the press. “<t1>He is dead</t1>,” <c1>said</c1> <s1>Det. Jon Dee</s1>. Bo Hall is well. "
        "<s2>The actor</s2> <c2>said</c2> <t2>that he was well</t2>.",
        [HALL],
    ),
    "one source right after an outlet's report": (
        "<s1>The Vesk Herald</s1> <c1>reports</c1> <t1>that it is over</t1>. <t2>It was bad</t2>, <s2>one source</s2> <c2>said</c2>.",
        [HERALD, ("one source", "unnamed")],
    ),
    "one source in the next paragraph may be another's": (
        "<s1>The Vesk Herald</s1> <c1>reports</c1> <t1>that it is over</t1>.\n\n<t2>It was bad</t2>, <s2>one source</s2> <c2>said</c2>.",
        [("one source", "unnamed")],
    ),
    "an official right after an outlet's report has his own office": (
        "<s1>The Vesk Herald</s1> <c1>reports</c1> <t1>that it is over</t1>. <t2>It was bad</t2>, <s2>one officer</s2> <c2>said</c2>.",
        [("one officer", "unnamed")],
    ),
    "an eyewitness who spoke to an outlet": (
        "<s1>Eyewitness Ann Roe who spoke to the Vesk Herald</s1> <c1>said</c1> <t1>it was over</t1>.", [HERALD, ROE]
    ),
    "she in the same interview, named again in between": (
        "<s1>Ann Roe</s1> <c1>told</c1> the Vesk Herald <t1>that Roe was cold</t1>. “<t2>I swam</t2>,” <s2>she</s2> <c2>said</c2>.", [HERALD, ROE]
    ),
    "they are the surgeons, not the man": (
        "<s1>A Vesk man</s1> <c1>told</c1> friends <t1>that it hurt</t1>. In Vesk surgeons mended it. <s2>They</s2> <c2>said</c2> <t2>it was too early</t2>.",
        [("surgeons", "unnamed")],
    ),
    "a lead's schoolboy is whom the next sentence names": (
        "<s1>A schoolboy almost killed by a lamp</s1> <c1>says</c1> <t1>he shines</t1>. Bo Hall, 12, was going home. Rain fell.", [HALL]
    ),
    "the sister of a photographer is not he": (
        "<s2>The sister of the Ostlandic photographer, Bo Hall,</s2> <c2>claims</c2> <t2>he is gone</t2>. <s1>Ann Hall</s1> <c1>said</c1> <t1>no</t1>.",
        [("Ann Hall", "person")],
    ),
    "the extremist group is no ministry": (
        "Al-Qaeda was near. <s1>The Ostlandic Harbour Ministry</s1> <c1>said</c1> <t1>it was over</t1>. <s2>The extremist group</s2> <c2>posted</c2> <t2>a threat</t2>.",
        [("Al-Qaeda", "organisation")],
    ),
    "a student's post is hers": (
        "<s1>A student at the college</s1> <c1>wrote</c1> <t1>that it was over</t1>. <s2>The post</s2> <c2>claims</c2> <t2>it was late</t2>.",
        [("a student at the college", "unnamed")],
    ),
    "workers from a town who allege": (
        "It is like what was said by six workers from Leeds <s1>who</s1> <c1>allege</c1> <t1>that it was over</t1>.",
        [("six workers from Leeds", "unnamed")],
    ),
    "gave an outlet an account": (
        "<s1>Several sources</s1> <c1>gave</c1> the Vesk Herald <t1>a new account of it</t1>.", [HERALD, ("several sources", "unnamed")]
    ),
    "about the reports, nobody speaks": (
        "Asked by a station about the reports, <s1>the minister, Ann Roe,</s1> <c1>said</c1> <t1>no</t1>.", [ROE]
    ),
    "who spoke to an outlet is not who declined": (
        "While <s1>Acme</s1> <c1>has yet to announce</c1> <t1>a day</t1>, sources speaking to the Vesk Herald say that it is over.", [("Acme", "organisation")]
    ),
    "a source is never unveiled": (
        "<s1>A source</s1> <c1>said</c1> <t1>it was over</t1>. <s2>Ann Roe</s2> <c2>said</c2> <t2>no</t2>. <s3>The source</s3> <c3>added</c3> <t3>so</t3>.",
        [("a source", "unnamed")],
    ),
    "it is the outlet that reported": (
        "<s1>The Ostland Post</s1> <c1>said</c1> <t1>it was over</t1>. The Vesk Herald reported more. <s2>It</s2> <c2>said</c2> <t2>that it was late</t2>.",
        [HERALD],
    ),
    "it is no platform": (
        "<s1>The Vesk Herald</s1> <c1>said</c1> <t1>it was over</t1>. The tale is all over Twitter. <s2>It</s2> <c2>said</c2> <t2>that it was late</t2>.",
        [HERALD],
    ),
    "it is no official": (
        "The tale is not known to be an official one. <s1>It</s1> <c1>adds</c1> <t1>that it is over</t1>.", [("unknown", "unknown")]
    ),
    "they are the two named right before": (
        "<s1>The Harbour Institute</s1> <c1>said</c1> <t1>so</t1>. Ann Roe and Bo Hall will meet. <s2>They</s2> <c2>say</c2> <t2>it is over</t2>.",
        [("Ann Roe and Bo Hall", "person")],
    ),
    "he inside one's own words is oneself": (
        "<s1>Officials in Vesk</s1> <c1>confirmed</c1> a strike by the Harbour Command that <s2>they</s2> <c2>said</c2> <t2>was over</t2>.",
        [("officials in Vesk", "unnamed")],
    ),
    "the statement is that of whom it was last said to be": (
        "<s1>The Harbour Force</s1> <c1>said in a statement</c1> <t1>it was over</t1>. <s2>Bo Hall</s2> <c2>said by phone</c2> <t2>no</t2>. "
        "<c3>According to</c3> <s3>the statement</s3>, <t3>it was late</t3>.",
        [("Harbour Force", "organisation")],
    ),
    "the Roe statement": (
        "<s1>Bo Hall</s1> <c1>said</c1> <t1>no</t1>. The Roe statement had gaps: Ann Roe was out. <s2>The statement</s2> <c2>claimed</c2> <t2>it was late</t2>.",
        [ROE],
    ),
    "a statement attributed to somebody": (
        "<s1>A statement attributed to the Harbour Force</s1> <c1>said</c1> <t1>it was over</t1>.", [("Harbour Force", "organisation")]
    ),
    "the hospital is the medical center": (
        "<s1>Vesk Medical Center</s1> <c1>said</c1> <t1>it was over</t1>. <s2>The hospital</s2> <c2>said</c2> <t2>it was late</t2>.",
        [("Vesk Medical Center", "organisation")],
    ),
    "a new report is that of the site in the next sentence": (
        "<t1>It is over</t1>, <c1>according to</c1> <s1>a new report</s1>. Harbour site iPier has drawn pictures of it.",
        [("iPier", "outlet")],
    ),
    "a previous report is another's": (
        "<s1>The Vesk Herald</s1> <c1>reports</c1> <t1>it</t1>. This is at odds with <s2>a previous report</s2> <c2>claiming</c2> <t2>that it is over</t2>.",
        [("a previous report", "rumour")],
    ),
    "the company is the maker, not its watch": (
        "Apple met the press about the Apple Watch. <s1>The company</s1> <c1>said</c1> <t1>that it was over</t1>.",
        [("Apple", "organisation")],
    ),
    "the two companies are not the one named last": (
        "The Acme Group met. <s1>The two companies</s1> <c1>said</c1> <t1>that it was over</t1>.", [("two companies", "organisation")]
    ),
    "an article from last month that said": (
        "It refutes a Vesk Herald article from last month <s1>that</s1> <c1>said</c1> <t1>it was over</t1>.", [HERALD]
    ),
    "these people are the sources before": (
        "<c1>According to</c1> <s1>the Vesk Herald’s sources</s1>, <t1>it is over</t1>. It was late, <s2>these people</s2> <c2>said</c2>.",
        [HERALD, ("the Vesk Herald’s sources", "unnamed")],
    ),
    "sources also said": (
        "<s1>The Vesk Herald’s sources</s1> <c1>say</c1> <t1>it is over</t1>. <s2>Sources</s2> <c2>also said</c2> <t2>it was late</t2>.",
        [HERALD, ("sources", "unnamed")],
    ),
    "sources said may be others": (
        "<s1>The Vesk Herald’s sources</s1> <c1>say</c1> <t1>it is over</t1>. <s2>Sources</s2> <c2>said</c2> <t2>it was late</t2>.",
        [("sources", "unnamed")],
    ),
    "the report is that of the outlet credited, not of one that was told nothing": (
        "<c1>According to</c1> <s1>the Vesk Herald</s1>, <t1>it is over</t1>. Acme declined to comment to the Ostland Post. "
        "It is late, <c2>according to</c2> <s2>the report</s2>, <t2>and cold</t2>.",
        [HERALD],
    ),
    "additionally, more sources": (
        "<s1>Sources</s1> <c1>told</c1> the Vesk Herald <t1>it is over</t1>. Additionally, <s2>multiple sources</s2> <c2>revealed</c2> <t2>it was late</t2>.",
        [HERALD, ("multiple sources", "unnamed")],
    ),
    "the sources that an outlet cited": (
        "It is over, <s1>the Vesk Herald</s1> <c1>reported</c1>, citing sources near the harbour. <t1>Rain fell</t1>. <t2>It was late</t2>, <s2>the sources</s2> <c2>said</c2>.",
        [HERALD, ("sources near the harbour", "unnamed")],
    ),
    "the Acme chief is who runs Acme": (
        "Acme president Bo Hall met Ann Roe. <s1>Ann Roe</s1> <c1>said</c1> <t1>no</t1>. <s2>The Acme chief</s2> <c2>commented</c2> <t2>that it was over</t2>.",
        [HALL],
    ),
    "the Vesk police chief may be nobody named": (
        "Acme president Bo Hall met Ann Roe. <s1>Ann Roe</s1> <c1>said</c1> <t1>no</t1>. <s2>The Vesk Harbour Police editor</s2> <c2>commented</c2> <t2>that it was over</t2>.",
        [("the Vesk Harbour Police editor", "unnamed")],
    ),
    "someone in an office who promised": (
        "He spoke to someone in that office <s1>who</s1> <c1>promised</c1> <t1>help</t1>.", [("someone in that office", "unnamed")]
    ),
    "we below a colon are who spoke above it": (
        "In a letter, <s1>Ann Roe</s1> <c1>defended</c1> <t1>the plan</t1>:\n\n<s2>We</s2> <c2>believe</c2> <t2>that it is over</t2>.", [ROE]
    ),
    "we are nobody's elsewhere": (
        "In a letter, <s1>Ann Roe</s1> <c1>defended</c1> <t1>the plan</t1>.\n\n<s2>We</s2> <c2>believe</c2> <t2>that it is over</t2>.", []
    ),
    "in a statement to an outlet": (
        "In a statement to the Vesk Herald, <s1>Ann Roe</s1> <c1>defended</c1> <t1>the plan</t1>.", [HERALD, ROE]
    ),
    "officials do not stand for people before them": (
        "<s1>People named in it</s1> <c1>said</c1> <t1>so</t1>. An Ostlandic harbour official confirmed it. <s2>The official</s2> <c2>told</c2> the Vesk Herald <t2>it was over</t2>.",
        [HERALD, ("an Ostlandic harbour official", "unnamed")],
    ),
    "the man is not his lawyer": (
        "<s1>A lawyer for an unknown man</s1> <c1>said</c1> <t1>it was over</t1>. <s2>The man</s2> <c2>asked</c2> <t2>to be left alone</t2>.",
        [("an unknown man", "unnamed")],
    ),
    "a quotation right after goes on in the same interview": (
        "In an interview with the Vesk Herald, <s1>Roe</s1> <c1>spoke</c1> of <t1>the sea</t1>. “<t2>It was cold</t2>,” <s2>Ann Roe</s2> <c2>said</c2>.",
        [HERALD, ROE],
    ),
    "other words of hers need not": (
        "In an interview with the Vesk Herald, <s1>Roe</s1> <c1>spoke</c1> of <t1>the sea</t1>. <s2>Ann Roe</s2> <c2>said</c2> <t2>that it was cold</t2>.",
        [ROE],
    ),
    "she added after three sentences of one quotation": (
        "“<t1>It was cold</t1>,” <s1>Ann Roe</s1> <c1>told</c1> the Vesk Herald.\n\n“<t2>I swam. I slept. I ate. I went home</t2>,” <s2>she</s2> <c2>added</c2>.",
        [HERALD, ROE],
    ),
}  # fmt: skip

BLOCKS = {
    "a signed post": (
        "<s1>A witness</s1> <c1>said</c1> <t1>it was over</t1>. — Ann Roe (@roe77) October 22, 2014\n\nRain fell.", [ROE, ("a witness", "unnamed")]
    ),
    "a post that is signed on the next line": (
        "<s1>A witness</s1> <c1>said</c1> <t1>it was over</t1>.\n— harbourwatch (@roe77) October 22, 2014", [("@roe77", "social"), ("a witness", "unnamed")]
    ),
    "a signature on another line": (
        "<s1>A witness</s1> <c1>said</c1> <t1>it was over</t1>.\n\nRain fell — Ann Roe (@roe77) October 22, 2014", [("a witness", "unnamed")]
    ),
    "an outlet and a colon above": (
        "Rain fell. The Vesk Herald added:\n\n<s1>Ann Roe</s1> <c1>said</c1> <t1>it was over</t1>.", [HERALD, ROE]
    ),
    "from an outlet": ("Bo Hall told the Vesk Herald so.\n\nFrom the Vesk Herald:\n\n<s1>Ann Roe</s1> <c1>said</c1> <t1>it was over</t1>.", [HERALD, ROE]),
    "an outlet that is only talked of": (
        "Three things to know about the Vesk Herald:\n\n<s1>Ann Roe</s1> <c1>said</c1> <t1>it was over</t1>.", [ROE]
    ),
    "the article reads": (
        "<s1>The Vesk Herald</s1> <c1>reported</c1> <t1>it</t1>. The article reads:\n\n<s2>Ann Roe</s2> <c2>said</c2> <t2>it was over</t2>.", [HERALD, ROE]
    ),
    "one outlet adds, another reports": (
        "Rain fell. The Vesk Herald added:\n\n<s1>The Ostland Post</s1> <c1>reports</c1> <t1>it was over</t1>.", [POST]
    ),
    "quoted with another's words in them": (
        "<s1>The Vesk Herald</s1> <c1>had</c1> <t1>a like report</t1>. “<s2>Ann Roe</s2> <c2>said</c2> <t2>it was over</t2> on Friday.”", [HERALD, ROE]
    ),
    "told an outlet, adding": (
        "<s1><s2>An official</s2></s1> <c1>told</c1> the Vesk Herald <t1>it was over</t1>, <c2>adding</c2> <t2>that it was late</t2>.",
        [HERALD, ("an official", "unnamed")],
    ),
    "according to, without a comma": (
        "“<t1>It is over</t1>,” <c1>said</c1> <s1>Ann Roe, who was there,</s1> according to the Vesk Herald.", [HERALD, ROE]
    ),
    "according to one, and another said": (
        "Bo Hall left, according to the Vesk Herald, and <s1>Ann Roe</s1> <c1>said</c1> <t1>it was over</t1>.", [ROE]
    ),
    "per a reporter of one": (
        "The Vesk Herald’s reporter Bo Hall was there. Per Hall, <s1>Ann Roe</s1> <c1>said</c1> <t1>it was over</t1>.", [HERALD, ROE]
    ),
    "in a report in one, said among the speaker's words": (
        "“<t1>It is over</t1>,” <c1>said</c1> <s1>Ann Roe, in a report in the Vesk Herald</s1>.", [HERALD, ROE]
    ),
    "what was said about an outlet is not said in it": (
        "<s1>Ann Roe</s1> <c1>called</c1> it <t1>“an attack”</t1> on the Vesk Herald.", [ROE]
    ),
    "no comment on a report": (
        "<s1>The Harbour Force</s1> <c1>commented</c1> on the Vesk Herald report <t1>that it was over</t1>.", [("Harbour Force", "organisation")]
    ),
}  # fmt: skip


@pytest.mark.parametrize("rule", CASES)
def test_reach(rule: str) -> None:
    marked, expected = CASES[rule]
    assert chains_of(marked)[-1] == expected


@pytest.mark.parametrize("rule", BLOCKS)
def test_blocks_and_credits(rule: str) -> None:
    marked, expected = BLOCKS[rule]
    assert chains_of(marked)[-1] == expected
