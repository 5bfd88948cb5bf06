from __future__ import annotations

import pytest

import reportedly
from reportedly.attribution.nesting import nest
from reportedly.model.attribution import Attribution
from reportedly.model.span import Spans
from tests.attribution.build import draft, tagged, words


def find(text: str) -> tuple[Attribution, ...]:
    return reportedly.read(reportedly.Article(id="a", text=text)).attributions or ()


def said(found: Spans, text: str) -> str:
    """The words without what may or may not belong to them: "that", a comma, the full stop."""
    return " ".join(words(found, text)).removeprefix("that ").rstrip(".,")


# Who reports, who is reported, what he or she said.
NESTED = [
    ("The magazine’s insider claims Priya told her manager, “I’m never flying with him again.”",
     "The magazine’s insider", "Priya", "“I’m never flying with him again.”"),
    ("According to court papers, the driver told officers he had fallen asleep at the wheel.",
     "court papers", "the driver", "he had fallen asleep at the wheel"),
    ("The lawsuit says a nurse told the family that the monitor had been switched off.",
     "The lawsuit", "a nurse", "the monitor had been switched off"),
    ("The prosecutor said the defendant had claimed that the money was a gift.",
     "The prosecutor", "the defendant", "the money was a gift"),
    ("The coach said the league had confirmed that the goal should have stood.",
     "The coach", "the league", "the goal should have stood"),
    ("An affidavit says that the clerk wrote in an email that the ballots were counted twice.",
     "An affidavit", "the clerk", "the ballots were counted twice"),
    ("Sources close to the band say the drummer told the label he was finished with touring.",
     "Sources close to the band", "the drummer", "he was finished with touring"),
    ("She said that her mother always insisted that the ring was a fake.",
     "She", "her mother", "the ring was a fake"),
    ("The site’s insider claims Marla said, ‘I’m done pretending.’",
     "The site’s insider", "Marla", "‘I’m done pretending.’"),
    ("The Ledger reported on Sunday that two ministers had told colleagues that they would resign.",
     "The Ledger", "two ministers", "they would resign"),
    ("\"My landlord told me the building was sold,\" said Irene Popov, a tenant since 1998.",
     "Irene Popov, a tenant since 1998", "My landlord", "the building was sold"),
    ("The complaint alleges that the coach told players that nobody would believe them.",
     "The complaint", "the coach", "nobody would believe them"),
    ("In his memoir, Sir Neville writes that the prime minister told him that the war was lost.",
     "Sir Neville", "the prime minister", "the war was lost"),
    ("“She looked at me and said, ‘You’re too late,’” recalled the violinist.",
     "the violinist", "She", "‘You’re too late,’"),
    ("The ambassador said Tehar’s army claims it shot down the drone.",
     "The ambassador", "Tehar’s army", "it shot down the drone"),
    ("The leaked email says the chairman wrote that the fire was “a gift”.",
     "The leaked email", "the chairman", "the fire was “a gift”"),
    ("Scientists said an older paper had claimed that the glacier was growing.",
     "Scientists", "an older paper", "the glacier was growing"),
    ("Mr. Dray testified that his supervisor said the valve could wait until Monday.",
     "Mr. Dray", "his supervisor", "the valve could wait until Monday"),
    ("“The doctor said it was only a bruise,” the striker told Match Hour.",
     "the striker", "The doctor", "it was only a bruise"),
    ("“According to the fire chief, the alarm never rang,” Councillor Beth Oakes said.",
     "Councillor Beth Oakes", "the fire chief", "the alarm never rang"),
    ("Witnesses told the inquiry that a guard shouted that the exits were locked.",
     "Witnesses", "a guard", "the exits were locked"),
    ("The senator, who said the agency had warned that the dam was weak, will vote against the bill.",
     "who", "the agency", "the dam was weak"),
    ("“They told us the water was clean,” said Ray Dupree, who lives by the plant.",
     "Ray Dupree, who lives by the plant", "They", "the water was clean"),
    ("The report says that inspectors were told by the foreman that the crane had been checked.",
     "The report", "the foreman", "the crane had been checked"),
    ("Police said that a passer-by had described a tall man with a limp.",
     "Police", "a passer-by", "a tall man with a limp"),
    ("“The pilot says we’ve lost an engine,” the passenger texted her husband.",
     "the passenger", "The pilot", "we’ve lost an engine"),
    ("A spokesman for the airline said that the pilot had reported smoke in the cabin.",
     "A spokesman for the airline", "the pilot", "smoke in the cabin"),
    ("Detectives say the suspect admitted that he had sold the painting.",
     "Detectives", "the suspect", "he had sold the painting"),
    ("Her mother told the Globe-Courier that doctors say the girl will recover.",
     "Her mother", "doctors", "the girl will recover"),
    ("The trade group said the ministry has promised that no farm will lose its subsidy.",
     "The trade group", "the ministry", "no farm will lose its subsidy"),
    ("The regulator said a whistleblower had alleged that the tests were faked.",
     "The regulator", "a whistleblower", "the tests were faked"),
    ("Tech blog Valvehead says its source insists the console will cost $600.",
     "Tech blog Valvehead", "its source", "the console will cost $600"),
    ("The charity said local doctors described children too weak to cry.",
     "The charity", "local doctors", "children too weak to cry"),
    ("Chief executive Anna Roth told analysts that suppliers had warned that parts would run out in June.",
     "Chief executive Anna Roth", "suppliers", "parts would run out in June"),
    ("Reporters were told by an aide that the senator had said she would not run.",
     "an aide", "the senator", "she would not run"),
    ("Police chief Ola Berg said several callers reported hearing an explosion.",
     "Police chief Ola Berg", "several callers", "hearing an explosion"),
    ("The Herald, citing a prison officer, said the inmate had told guards he was ill.",
     "The Herald", "the inmate", "he was ill"),
    ("“Everyone says the bridge is cursed,” said the boatman, laughing.",
     "the boatman", "Everyone", "the bridge is cursed"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "outer", "inner", "content"), NESTED)
def test_who_is_reported_is_found_inside_who_reports(text: str, outer: str, inner: str, content: str) -> None:
    by_id = {one.id: one for one in find(text)}
    pairs = [
        (said(by_id[one.nested_in].source, text), said(one.source, text), said(one.content, text))
        for one in by_id.values()
        if one.nested_in
    ]
    assert (outer, inner, content.rstrip(".,")) in pairs


@pytest.mark.parametrize(
    "text",
    [
        "Lena Ortiz said she would tell the jury the whole story.",
        "The director said nobody had told him the film was late.",
        "The soldier said he reported to the barracks at dawn.",
        "“I say we leave before the rain,” Captain Ruiz said.",
        "The minister said it would be a lie to claim that taxes had fallen.",
        "A spokesman said the airline would announce its plans on Monday.",
        "The mayor said she was not asked about the bridge.",
        "The firm said it had answered all of the regulator’s questions.",
        "“Tell your readers I am fine,” the actor said.",
        "The trainer said the horse did not need to be told what to do.",
        "The union said its members would not speak to the press.",
        "“What can I say? We lost,” the goalkeeper told Radio Lune.",
        "The bishop said he had never spoken to the family.",
        "The editor said the paper reports on courts every day.",
        "The chef said the menu should say what is in the soup.",
        "The actress said she wanted to tell her own story.",
        "The company said it would not be telling customers to return the phones.",
        "A police spokeswoman said officers had asked people to stay away.",
        "The pilot said he could not tell whether the runway was lit.",
        "“Let me say this once,” the judge said. “Sit down.”",
        "The bank said the report would be published in the autumn.",
        "The scientist said the data spoke for themselves.",
        "Neighbours said the man rarely spoke and never said good morning.",
        "The club said it had nothing to announce.",
        "The governor said he had not read what the paper wrote.",
        "The agency said the number of reported cases had fallen.",
        "“You can tell she is proud of it,” her brother said.",
        "A lawyer for the family said they were asking for answers.",
        "The manager said his side had to learn to talk to each other.",
        "The spokesman said it was not for him to say who would win.",
        "The firm said it had reported the leak within an hour.",
        "The singer said the song tells of a man who lost his hat.",
        "The minister said she had called the widow to say how sorry she was.",
        "The editor told staff that she would explain everything next week.",
        "The league said a replay had been called off.",
        "The witness said he heard glass breaking and a dog.",
        "The chef said that a recipe is a promise.",
        "The union said workers should demand to be told the truth.",
        "The general said his men had taken the claimed ground.",
        "The museum said that the letter, which it bought in 1920, is a fake.",
    ],
)  # fmt: skip
def test_reporting_words_that_report_nobody(text: str) -> None:
    assert [one for one in find(text) if one.nested_in] == []


def test_who_reports_the_reporter_comes_from_the_words_before() -> None:
    text = "In fact, the site’s insider claims Crell said, “I am done with this town.”"
    inner = draft(text, "Crell", "said", "“I am done with this town.”")
    found = nest([inner], tagged(text), lambda _: [])
    outer = found[1]
    assert found[0].inside is outer
    assert (words(outer.source, text), words(outer.cue, text)) == (["the site’s insider"], ["claims"])
    assert words(outer.content, text) == ["Crell said, “I am done with this town.”"]


def test_a_content_of_a_name_before_a_cue_is_its_source() -> None:
    text = "The insider claims Crell told friends, “I am done with this town.”"
    outer = draft(text, "The insider", "claims", "Crell")
    inner = draft(text, "The insider", "told", "“I am done with this town.”")
    found = nest([outer, inner], tagged(text), lambda _: [])
    assert words(found[1].source, text) == ["Crell"]
    assert found[1].inside is found[0]
    assert words(found[0].content, text) == ["Crell told friends, “I am done with this town.”"]


def test_nobody_reports_a_plain_attribution() -> None:
    text = "It rained all day. Crell said the roof held."
    before = [draft(text, "Crell", "said", "the roof held")]
    assert nest(before, tagged(text), lambda _: []) == before


def test_a_draft_that_stands_in_the_content_of_another_is_inside_it() -> None:
    text = "Oake said, “Crell told me, ‘The roof will hold.’” It rained all day."
    outer = draft(text, "Oake", "said", "“Crell told me, ‘The roof will hold.’”")
    inner = draft(text, "Crell", "told", "‘The roof will hold.’")
    assert [one.inside for one in nest([outer, inner], tagged(text), lambda _: [])] == [None, outer]


def test_who_made_the_claim_that_somebody_denies() -> None:
    text = "Oake denied claims by his former partner that he had forged the letters."
    denial = draft(text, "Oake", "denied claims by his former partner", "that he had forged the letters")
    _, claim = nest([denial], tagged(text), lambda _: [])
    assert (words(claim.source, text), words(claim.cue, text)) == (["his former partner"], ["claims"])
    assert claim.content == denial.content
    assert claim.inside is None


@pytest.mark.parametrize(
    ("text", "outer", "cue", "maker", "noun"),
    [
        ("Factpost seized on Adela Croft’s latest claim that the dam had cost nothing.",
         "Factpost", "seized on Adela Croft’s latest claim", "Adela Croft’s", "claim"),
        ("The minister is leaning on a Harbour Ledger report that the ferry was sold twice.",
         "The minister", "is leaning on a Harbour Ledger report", "a Harbour Ledger", "report"),
    ],
)  # fmt: skip
def test_whose_claim_it_is_that_somebody_speaks_about(text: str, outer: str, cue: str, maker: str, noun: str) -> None:
    content = text[text.index("that") :].rstrip(".")
    _, claim = nest([draft(text, outer, cue, content)], tagged(text), lambda _: [])
    assert (words(claim.source, text), words(claim.cue, text)) == ([maker], [noun])
    assert words(claim.content, text) == [content]


@pytest.mark.parametrize("cue", ["repeated his claim", "made a claim", "issued the first warning"])
def test_a_claim_that_is_nobody_elses_is_not_made_twice(cue: str) -> None:
    text = f"Croft {cue} that the dam had cost nothing."
    assert len(nest([draft(text, "Croft", cue, "that the dam had cost nothing")], tagged(text), lambda _: [])) == 1


@pytest.mark.parametrize("cue", ["has denied", "dismissed"])
@pytest.mark.parametrize("noun", ["rumours", "persistent reports", "speculation"])
def test_what_is_denied_is_going_round(cue: str, noun: str) -> None:
    text = f"Roe {cue} {noun} that the pier is sold."
    denial = draft(text, "Roe", cue, "that the pier is sold")
    denied, talk = nest([denial], tagged(text), lambda _: ())
    assert denied is denial
    assert (talk.source, words(talk.cue, text), talk.content) == ((), [noun.split()[-1]], denial.content)


def test_what_is_reported_and_not_denied_is_no_talk() -> None:
    text = "Roe repeated rumours that the pier is sold."
    assert len(nest([draft(text, "Roe", "repeated", "that the pier is sold")], tagged(text), lambda _: ())) == 1
