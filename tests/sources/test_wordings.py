"""A battery of invented cases: who is meant in order and age, sources apart and joined, routes of every wording."""

from __future__ import annotations

import pytest

from tests.sources.marked import chains_of

ROE, HALL = ("Ann Roe", "person"), ("Bo Hall", "person")
HERALD, POST = ("Vesk Herald", "outlet"), ("Ostland Post", "outlet")

# What the article says, the chain of its last attribution.
CASES = {
    "the former": (
        "Ann Roe met Bo Hall. <s1>The former</s1> <c1>said</c1> <t1>it was over</t1>.",
        [ROE],
    ),
    "the latter": (
        "Ann Roe met Bo Hall. <s1>The latter</s1> <c1>said</c1> <t1>it was over</t1>.",
        [HALL],
    ),
    "both": (
        "Ann Roe and Bo Hall met on Monday. <s1>Both</s1> <c1>denied</c1> <t1>it was over</t1>.",
        [("Ann Roe and Bo Hall", "person")],
    ),
    "they couple": (
        "Ann Roe and Bo Hall met on Monday. <s1>They</s1> <c1>denied</c1> <t1>it was over</t1>.",
        [("Ann Roe and Bo Hall", "person")],
    ),
    "both sources": (
        "<s1>A source</s1> <c1>told</c1> the Vesk Herald <t1>it was over</t1>. <s2>Another source</s2> "
        "<c2>said</c2> <t2>it was not</t2>. <s3>Both sources</s3> <c3>added</c3> <t3>rain fell</t3>.",
        [("both sources", "unnamed")],
    ),
    "his lawyer": (
        "Bo Hall is gone. <s1>His lawyer</s1> <c1>said</c1> <t1>it was over</t1>.",
        [("his lawyer", "unnamed")],
    ),
    "his lawyer named": (
        "Bo Hall is gone. <s1>His lawyer, Jo Dee,</s1> <c1>said</c1> <t1>it was over</t1>. <s2>She</s2> "
        "<c2>added</c2> <t2>no</t2>.",
        [("Jo Dee", "person")],
    ),
    "same source": (
        "<s1>A source</s1> <c1>told</c1> the Vesk Herald <t1>it was over</t1>. <s2>Another source</s2> "
        "<c2>said</c2> <t2>it was not</t2>. <s3>The same source</s3> <c3>added</c3> <t3>rain fell</t3>.",
        [("another source", "unnamed")],
    ),
    "first source": (
        "<s1>A source</s1> <c1>told</c1> the Vesk Herald <t1>it was over</t1>. <s2>Another source</s2> "
        "<c2>said</c2> <t2>it was not</t2>. <s3>The first source</s3> <c3>added</c3> <t3>rain fell</t3>.",
        [HERALD, ("a source", "unnamed")],
    ),
    "second person": (
        "<s1>A person familiar with the matter</s1> <c1>said</c1> <t1>it was over</t1>. <s2>A second person "
        "familiar with the matter</s2> <c2>said</c2> <t2>it was not</t2>.",
        [("a second person familiar with the matter", "unnamed")],
    ),
    "the second person": (
        "<s1>A person familiar with the matter</s1> <c1>said</c1> <t1>it was over</t1>. <s2>A second "
        "person</s2> <c2>said</c2> <t2>it was not</t2>. <s3>The second person</s3> <c3>added</c3> <t3>x is "
        "so</t3>.",
        [("a second person", "unnamed")],
    ),
    "the first person": (
        "<s1>A person familiar with the matter</s1> <c1>said</c1> <t1>it was over</t1>. <s2>A second "
        "person</s2> <c2>said</c2> <t2>it was not</t2>. <s3>The first person</s3> <c3>added</c3> <t3>x is "
        "so</t3>.",
        [("a person familiar with the matter", "unnamed")],
    ),
    "the other source": (
        "<s1>A source</s1> <c1>told</c1> the Vesk Herald <t1>it was over</t1>. <s2>A second source</s2> "
        "<c2>said</c2> <t2>it was not</t2>. <s3>The other source</s3> <c3>added</c3> <t3>x is so</t3>.",
        [HERALD, ("a source", "unnamed")],
    ),
    "variant outlet": (
        "<s1>Tattlebox</s1> <c1>reported</c1> <t1>it was over</t1>. <s2>A source</s2> <c2>told</c2> "
        "tattlebox <t2>it was not</t2>.",
        [("Tattlebox", "outlet"), ("a source", "unnamed")],
    ),
    "short outlet": (
        "<s1>The Daily Pennant</s1> <c1>reported</c1> <t1>it was over</t1>. <s2>A source</s2> <c2>told</c2> "
        "the Pennant <t2>it was not</t2>.",
        [("Daily Pennant", "outlet"), ("a source", "unnamed")],
    ),
    "short outlet 2": (
        "<s1>The Pennant</s1> <c1>reports</c1> <t1>it was over</t1>. Others follow. <s2>A source</s2> "
        "<c2>told</c2> the Daily Pennant <t2>it was not</t2>.",
        [("Daily Pennant", "outlet"), ("a source", "unnamed")],
    ),
    "interview": (
        "<s1>Roe</s1>, in an interview with the Vesk Herald, <c1>said</c1> <t1>it was over</t1>. Ann Roe is 30.",
        [HERALD, ROE],
    ),
    "per": (
        "<t1>It is over</t1>, <c1>per</c1> <s1>a source close to Roe</s1> via the Vesk Herald. Ann Roe left.",
        [HERALD, ("a source close to Roe", "unnamed")],
    ),
    "first reported by": (
        "<t1>It is over</t1>, <c1>as first reported by</c1> <s1>the Vesk Herald</s1>.",
        [HERALD],
    ),
    "citing": (
        "<s1>The Vesk Herald</s1>, citing two officials briefed on the talks, <c1>reported</c1> <t1>it was over</t1>.",
        [HERALD, ("two officials briefed on the talks", "unnamed")],
    ),
    "citing at end": (
        "<t1>It is over</t1>, <s1>the Vesk Herald</s1> <c1>reported</c1>, citing people familiar with the matter.",
        [HERALD, ("people familiar with the matter", "unnamed")],
    ),
    "quoting": (
        "<s1>The Vesk Herald</s1> <c1>reported</c1> <t1>that it was over</t1>, quoting an unnamed official.",
        [HERALD, ("an unnamed official", "unnamed")],
    ),
    "report which cited": (
        "<c1>According to</c1> <s1>a report in the Vesk Herald, which cited the Ostland Post</s1>, <t1>it is "
        "over</t1>.",
        [HERALD, POST],
    ),
    "report which cited 2": (
        "<t1>It is over</t1>, <c1>according to</c1> <s1>a report in the Vesk Herald</s1>, which cited a "
        "source at the harbour board.",
        [HERALD, ("a source at the harbour board", "unnamed")],
    ),
    "three": (
        "<t1>It is over</t1>, <c1>according to</c1> <s1>the Vesk Herald</s1>, which cited the Ostland Post, "
        "which quoted two officials.",
        [HERALD, POST, ("two officials", "unnamed")],
    ),
    "confirmed to": (
        "<s1>A spokesman for Acme Corp</s1> <c1>confirmed to</c1> the Vesk Herald <t1>that it was over</t1>.",
        [HERALD, ("Acme Corp", "organisation")],
    ),
    "ht": (
        "<t1>It is over</t1>, <c1>says</c1> <s1>Ann Roe</s1> (h/t the Vesk Herald).",
        [ROE],
    ),
    "Source line": (
        "<s1>Ann Roe</s1> <c1>said</c1> <t1>it was over</t1>.\n\nSource: Vesk Herald",
        [ROE],
    ),
    "photo": (
        "<s1>Ann Roe</s1> <c1>said</c1> <t1>it was over</t1>. (Photo: Vesk Herald)",
        [ROE],
    ),
    "two paras": (
        "<s1>A source</s1> <c1>told</c1> the Vesk Herald <t1>it was over</t1>.\n\nRain fell on the "
        "town.\n\nThe board met.\n\n“<t2>It is sad</t2>,” <s2>the insider</s2> <c2>added</c2>.",
        [HERALD, ("a source", "unnamed")],
    ),
    "speaking to": (
        "Speaking to the Vesk Herald, <s1>Roe</s1> <c1>said</c1> <t1>it was over</t1>. Ann Roe is 30.",
        [HERALD, ROE],
    ),
    "own this paper": (
        "<s1>A source</s1> <c1>told</c1> this newspaper <t1>it was over</t1>.",
        [("a source", "unnamed")],
    ),
    "own E!": (
        "Harbour News can exclusively reveal it. <s1>A source</s1> <c1>told</c1> Harbour News <t1>it was "
        "over</t1>. Friends told us more.",
        [("a source", "unnamed")],
    ),
    "age athlete": (
        "Bo Hall, 33, an athlete, won. Ann Roe, 20, is a singer. <s1>The 33-year-old athlete</s1> "
        "<c1>said</c1> <t1>it was over</t1>.",
        [HALL],
    ),
    "age only": (
        "Bo Hall, 33, won. Jon Dee, 20, lost. <s1>The 33-year-old</s1> <c1>said</c1> <t1>it was over</t1>.",
        [HALL],
    ),
    "age only 2": (
        "Bo Hall, 33, won. Jon Dee, 20, lost. <s1>The 20-year-old</s1> <c1>said</c1> <t1>it was over</t1>.",
        [("Jon Dee", "person")],
    ),
    "rapper": (
        "Bo Hall met Ann Roe. The rapper Bo Hall is 30. Ann Roe sings. <s1>The rapper</s1> <c1>said</c1> "
        "<t1>it was over</t1>.",
        [HALL],
    ),
    "mag": (
        "<s1>Glint Magazine</s1> <c1>claims</c1> <t1>it is over</t1>. <s2>A friend</s2> <c2>told</c2> the "
        "mag <t2>it is not</t2>.",
        [("Glint Magazine", "outlet"), ("a friend", "unnamed")],
    ),
    "spokeswoman": (
        "<s1>A spokeswoman for Acme Corp</s1> <c1>said</c1> <t1>it was over</t1>. <s2>The spokeswoman</s2> "
        "<c2>added</c2> <t2>it was late</t2>.",
        [("Acme Corp", "organisation")],
    ),
    "appositive2": (
        "<s1>A doctor, Bo Hall,</s1> <c1>said</c1> <t1>it was over</t1>.",
        [HALL],
    ),
    "plural": (
        "<s1>Sources close to Roe</s1> <c1>say</c1> <t1>it is over</t1>. <s2>The sources</s2> <c2>added</c2> "
        "<t2>more</t2>.",
        [("sources close to Roe", "unnamed")],
    ),
    "one of the sources": (
        "<s1>Sources close to Roe</s1> <c1>say</c1> <t1>it is over</t1>. <s2>One of the sources</s2> "
        "<c2>added</c2> <t2>more</t2>.",
        [("one of the sources", "unnamed")],
    ),
    "a different source told the outlet": (
        "<s1>A source</s1> <c1>told</c1> the Vesk Herald <t1>it was over</t1>. <s2>A different source</s2> "
        "<c2>told</c2> the paper <t2>it was not</t2>. <s3>The source</s3> <c3>added</c3> <t3>x is so</t3>.",
        [HERALD, ("a different source", "unnamed")],
    ),
    "a person familiar again": (
        "<s1>A person familiar with the matter</s1> <c1>said</c1> <t1>it was over</t1>. Rain fell. <s2>The "
        "person familiar with the matter</s2> <c2>said</c2> <t2>it was not</t2>.",
        [("a person familiar with the matter", "unnamed")],
    ),
    "Herald has learned own": (
        "The Vesk Herald has learned it. <s1>A source</s1> <c1>told</c1> the Vesk Herald <t1>it was "
        "over</t1>. Friends told us more.",
        [("a source", "unnamed")],
    ),
    "reporter said": (
        "<s1>Jo Dee, a Vesk Herald reporter,</s1> <c1>reported</c1> <t1>it was over</t1>.",
        [HERALD],
    ),
    "quoted as saying by": (
        "<s1>Roe</s1> <c1>was quoted as saying by</c1> the Vesk Herald <t1>that it was over</t1>. Ann Roe left.",
        [HERALD, ROE],
    ),
    "quoted by as saying": (
        "<s1>Roe</s1> <c1>was quoted by the Vesk Herald as saying</c1> <t1>that it was over</t1>. Ann Roe left.",
        [HERALD, ROE],
    ),
    "told X according to": (
        "<s1>An official</s1> <c1>told</c1> the Ostland Post <t1>it was over</t1>, according to the Vesk Herald.",
        [HERALD, POST, ("an official", "unnamed")],
    ),
    "learned from": (
        "<s1>The Vesk Herald</s1> <c1>has learned from</c1> a source close to the board <t1>that it is over</t1>.",
        [HERALD, ("a source close to the board", "unnamed")],
    ),
    "understands": (
        "<s1>The Vesk Herald</s1> <c1>understands</c1> <t1>that it is over</t1>.",
        [HERALD],
    ),
    "X says he told Y": (
        "<s1>Ann Roe</s1> <c1>said</c1> <t1>Bo Hall had told her he would go</t1>.",
        [ROE],
    ),
    "sources told Herald's Dee": (
        "<s1>Sources</s1> <c1>told</c1> the Vesk Herald's Jo Dee <t1>it was over</t1>.",
        [HERALD, ("sources", "unnamed")],
    ),
    "as told to": (
        "<t1>It is over</t1>, <c1>as</c1> <s1>Ann Roe</s1> <c1>told</c1> Glint Magazine.",
        [("Glint Magazine", "outlet"), ROE],
    ),
    "the singer rep told": (
        "Ann Roe, a singer, left. <s1>The singer’s rep</s1> <c1>told</c1> the Vesk Herald <t1>it was over</t1>.",
        [HERALD, ("the singer’s rep", "unnamed")],
    ),
    "her rep": (
        "Ann Roe left. <s1>Her rep</s1> <c1>told</c1> the Vesk Herald <t1>it was over</t1>.",
        [HERALD, ("Ann Roe's rep", "unnamed")],
    ),
}


@pytest.mark.parametrize("case", CASES)
def test_case(case: str) -> None:
    marked, expected = CASES[case]
    assert chains_of(marked)[-1] == expected


def test_an_article_without_two_people_has_no_former() -> None:
    assert chains_of("Ann Roe left. <s1>The former</s1> <c1>said</c1> <t1>no</t1>.") == [[("the former", "unnamed")]]


MORE = {
    "without citing anybody": (
        "<s1>The Vesk Herald</s1>, without citing sources, <c1>reported</c1> <t1>that it was over</t1>.", [HERALD]
    ),
    "two outlets are one source": (
        "<t1>It is over</t1>, <c1>according to</c1> <s1>the Vesk Herald and the Ostland Post</s1>.",
        [("Vesk Herald and Ostland Post", "outlet")],
    ),
    "two bodies are one source": (
        "<s1>The Vesk Council and the Harbour Institute</s1> <c1>said</c1> <t1>it was over</t1>.",
        [("Vesk Council and Harbour Institute", "organisation")],
    ),
    "a paper with a small article": (
        "<s1>The local newspaper al Bahr</s1> <c1>said</c1> <t1>it was over</t1>.", [("Bahr", "outlet")]
    ),
    "a trade at the head of a sentence": (
        "Rain fell. <s1>Waitress Ibna Ka Lung</s1> <c1>said</c1> <t1>it was over</t1>.", [("Ibna Ka Lung", "person")]
    ),
    "a spokeswoman and her title": (
        "<s1>Government spokeswoman, First Lady Ann Roe,</s1> <c1>said</c1> <t1>it was over</t1>.", [ROE]
    ),
    "WHO is no pronoun": ("<s1>the WHO</s1> <c1>said</c1> <t1>it was over</t1>.", [("WHO", "organisation")]),
    "a writer with a handle": ("<s1>Ann Roe (@roe_x)</s1> <c1>tweeted</c1> <t1>that it was over</t1>.", [ROE]),
    "people who fight are an organisation's": (
        "Ostra Boreal fighters left. <s1>Ostra Boreal</s1> <c1>said</c1> <t1>it was over</t1>.",
        [("Ostra Boreal", "organisation")],
    ),
    "a report carried by an outlet": (
        "<s1>Reports first carried by the Vesk Herald</s1> <c1>said</c1> <t1>it was over</t1>.", [HERALD]
    ),
    "a spokesman of a body with its short name": (
        "<s1>Vesk Harbour Institute (VHI) spokesman Bo Hall</s1> <c1>said</c1> <t1>it was over</t1>.", [HALL]
    ),
    "people at the head of a sentence are no magazine": (
        "<s1>People familiar with the plans</s1> <c1>told</c1> the Vesk Herald <t1>it was over</t1>.",
        [HERALD, ("people familiar with the plans", "unnamed")],
    ),
    "who after a verb": (
        "A docker saw him tackle a man <s1>who</s1> <c1>yelled</c1> <t1>that it was over</t1>.", [("a man", "unnamed")]
    ),
    "a date inside the phrase": (
        "<t1>It is over</t1>, <c1>according to</c1> <s1>a report Nov. 9 in the Vesk Herald</s1>.", [HERALD]
    ),
    "a hoax that a site filed": (
        "<s1>A hoax report filed by website harbournews.net</s1> <c1>said</c1> <t1>it was over</t1>.",
        [("harbournews.net", "outlet")],
    ),
    "members told are no outlet": ("<s1>Ann Roe</s1> <c1>told</c1> MPs <t1>it was over</t1>.", [ROE]),
    "the spokesman who is named": (
        "<s1>Harbour Institute spokesman Lt. Col. Bo Hall</s1> <c1>said</c1> <t1>it was over</t1>. <s2>The spokesman</s2> <c2>added</c2> <t2>no</t2>.",
        [HALL],
    ),
    "the institute is the one named in full": (
        "<s1>The Vesk Institute of Fish</s1> <c1>said</c1> <t1>it was over</t1>. <s2>The Institute</s2> <c2>added</c2> <t2>no</t2>.",
        [("Vesk Institute of Fish", "organisation")],
    ),
    "initials of a body named in full": (
        "The Department of Harbour Ice met. <s1>A DHI spokesman</s1> <c1>said</c1> <t1>it was over</t1>.",
        [("Department of Harbour Ice", "organisation")],
    ),
    "his sister, who is named": (
        "Bo Hall left. His sister, Ann Roe, came. Rain fell. <s1>His sister</s1> <c1>said</c1> <t1>it was over</t1>.", [ROE]
    ),
    "his sister, who is named later": (
        "<s1>His sister</s1> <c1>said</c1> <t1>it was over</t1>. Bo Hall left with Ann Roe, his sister.", [ROE]
    ),
    "the homeless man is the one brought in": (
        "A homeless man slept there. <s1>Bo Hall</s1> <c1>said</c1> <t1>so</t1>. <s2>The homeless man</s2> <c2>said</c2> <t2>it was over</t2>.",
        [("a homeless man", "unnamed")],
    ),
    "an officer is what he was": (
        "Bo Hall ran the harbour. He was a seasoned officer. <s1>Ann Roe</s1> <c1>said</c1> <t1>so</t1>. Rain fell on the town that day. "
        "<s2>The humble officer</s2> <c2>said</c2> <t2>it was over</t2>.",
        [HALL],
    ),
    "the family spokeswoman": (
        "That came from a family spokeswoman. <s1>Harbour Institute spokesman Bo Hall</s1> <c1>said</c1> <t1>so</t1>. "
        "<s2>The family spokeswoman</s2> <c2>said</c2> <t2>it was over</t2>.",
        [("a family spokeswoman", "unnamed")],
    ),
    "a group of people": (
        "<s1>A group of dockers</s1> <c1>said</c1> <t1>it was over</t1>.", [("a group of dockers", "unnamed")]
    ),
    "a local radio station that is not named": (
        "<s1>Ann Roe</s1> <c1>told</c1> a local radio station <t1>it was over</t1>.",
        [("a local radio station", "outlet"), ROE],
    ),
    "her town's paper, named after a comma": (
        "<s1>Ann Roe</s1> <c1>told</c1> her town’s local newspaper, The Harbour Bell, <t1>it was over</t1>.",
        [("Harbour Bell", "outlet"), ROE],
    ),
    "who spoke to an outlet": (
        "<s1>An official who spoke to the Vesk Herald</s1> <c1>said</c1> <t1>it was over</t1>.",
        [HERALD, ("an official who spoke to the Vesk Herald", "unnamed")],
    ),
    "a day at the end of the source": (
        "<s1>A harbour official on Thursday</s1> <c1>said</c1> <t1>it was over</t1>.", [("a harbour official", "unnamed")]
    ),
    "a head of an office": (
        "Bo Hall left. <s1>Head of Vesk’s Harbour Ice Office Ann Roe</s1> <c1>said</c1> <t1>it was over</t1>.", [ROE]
    ),
    "an adjective before a surname": (
        "Ann Roe left. <s1>Bewildered Roe</s1> <c1>said</c1> <t1>it was over</t1>.", [ROE]
    ),
    "a body's short name": (
        "Vesk Institute is here. <s1>Vesk</s1> <c1>said</c1> <t1>it was over</t1>.", [("Vesk Institute", "organisation")]
    ),
    "a reporter who was told": (
        "Jo Dee of the Vesk Herald has it. <s1>Ann Roe</s1> <c1>told</c1> Dee <t1>it was over</t1>.", [HERALD, ROE]
    ),
    "an affiliate": ("<s1>Ann Roe</s1> <c1>told</c1> CNN affiliate WVSK <t1>it was over</t1>.", [("WVSK", "outlet"), ROE]),
    "local television": (
        "<s1>Ann Roe</s1> <c1>told</c1> local TV <t1>it was over</t1>.", [("local TV", "outlet"), ROE]
    ),
    "the singer is whom the article is about": (
        "Bo Hall is ill. Bo Hall rests. Hall, whose song is old, sleeps, and Hall dreams. <s1>Jon Dee</s1> <c1>said</c1> <t1>so</t1>. "
        "Hall woke. <s2>The singer</s2> <c2>said</c2> <t2>it was over</t2>.",
        [HALL],
    ),
    "a relative clause makes no plural": (
        "<s1>A source with access to the board</s1> <c1>told</c1> the Vesk Herald <t1>no</t1>. “<t2>It is sad</t2>,” <c2>said</c2> "
        "<s2>the source, who has ties to Vesk and Ostland</s2>.",
        [HERALD, ("a source with access to the board", "unnamed")],
    ),
}  # fmt: skip


@pytest.mark.parametrize("case", MORE)
def test_more(case: str) -> None:
    marked, expected = MORE[case]
    assert chains_of(marked)[-1] == expected


def test_the_lead_s_botanist_is_the_one_named_with_the_same_words() -> None:
    marked = (
        "<s1>A botanist</s1> <c1>said</c1> <t1>several poisonous lilies grow behind the harbour school</t1>. Rain fell. "
        "“<t2>Several poisonous lilies grow behind the harbour school</t2>,” <c2>said</c2> <s2>Ann Roe</s2>."
    )
    assert chains_of(marked) == [[ROE], [ROE]]
