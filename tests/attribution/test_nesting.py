from __future__ import annotations

from dataclasses import replace

import pytest

import reportedly
from reportedly.attribution.draft import Draft
from reportedly.attribution.nesting import held, nest
from reportedly.model.attribution import Attribution
from reportedly.model.span import Spans
from tests.attribution.build import draft, spans, tagged, words


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
    ("The company has told staff that regulators said the merger would be blocked, according to the Echo.",
     "the Echo", "The company", "regulators said the merger would be blocked"),
    ("“The bank says we owe it money. The bank is wrong,” Dorothea Mills told the court.",
     "Dorothea Mills", "The bank", "we owe it money"),
    ("She said that her mother always insisted that the ring was a fake.",
     "She", "her mother", "the ring was a fake"),
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


TEXT = "Oake said, “Crell told me, ‘The roof will hold.’” It rained all day."
OUTER = draft(TEXT, "Oake", "said", "“Crell told me, ‘The roof will hold.’”")


def inner(*content: str, source: str = "Crell", cue: str = "told") -> Draft:
    return Draft(spans(TEXT, source), spans(TEXT, cue), spans(TEXT, *content), 0.9)


def test_what_is_held_is_linked_to_what_holds_it() -> None:
    assert held([inner("‘The roof will hold.’")], [OUTER], TEXT) == [
        replace(inner("‘The roof will hold.’"), inside=OUTER)
    ]


def test_what_reaches_out_is_cut_off_and_a_closing_mark_is_kept() -> None:
    (found,) = held([inner("‘The roof will hold.’” It rained all day.")], [OUTER], TEXT)
    assert words(found.content, TEXT) == ["‘The roof will hold.’"]
    (found,) = held([inner("‘The roof will hold.")], [OUTER], TEXT)
    assert words(found.content, TEXT) == ["‘The roof will hold.’"]


@pytest.mark.parametrize(
    "draft",
    [
        inner("It rained all day.", source="day", cue="rained"),
        inner("The roof"),
        replace(inner("‘The roof will hold.’"), source=()),
        replace(inner("‘The roof will hold.’"), score=0.5),
    ],
)
def test_what_is_outside_short_or_unsure_is_left_out(draft: Draft) -> None:
    assert held([draft], [OUTER], TEXT) == []


def test_what_was_never_said_is_left_out() -> None:
    text = "Oake said Crell never told him that the roof would hold."
    outer = draft(text, "Oake", "said", "Crell never told him that the roof would hold")
    assert held([draft(text, "Crell", "never told", "that the roof would hold")], [outer], text) == []


def test_a_cue_of_the_first_layer_is_not_read_twice() -> None:
    taken = draft(TEXT, "Crell", "told", "‘The roof will hold.’")
    assert held([inner("‘The roof will hold.’")], [OUTER, taken], TEXT) == []
    assert nest([OUTER, taken], tagged(TEXT), lambda _: [])[1].inside is OUTER


def test_who_made_the_claim_that_somebody_denies() -> None:
    text = "Oake denied claims by his former partner that he had forged the letters."
    denial = draft(text, "Oake", "denied claims by his former partner", "that he had forged the letters")
    _, claim = nest([denial], tagged(text), lambda _: [])
    assert (words(claim.source, text), words(claim.cue, text)) == (["his former partner"], ["claims"])
    assert claim.content == denial.content
    assert claim.inside is None
