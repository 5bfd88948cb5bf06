from dataclasses import replace

from reportedly.exports.view.ledger import from_trace, side_of, stands_at
from reportedly.exports.view.marks import marks_of
from reportedly.exports.view.readings import from_readings
from reportedly.exports.view.report import trace_page
from reportedly.model.article import Article
from reportedly.model.date import Date
from reportedly.model.reading import Reading
from tests.exports.pile import invented_trace

TRACE = invented_trace()


def test_statements_of_a_claim_run_by_date_undated_last():
    ledger = from_trace(TRACE)
    days = [ledger.day(s) for s in ledger.of_claim(TRACE.claims[0])]
    assert days == sorted(days)
    assert days[0] == "2024-02-27"
    assert days[-1] == "9999-99"


def test_vague_dates_stand_in_their_middle_and_open_ones_at_their_end():
    assert str(stands_at(Date("2024-03"))) == "2024-03-16"
    assert str(stands_at(Date("../2021-01"))) == "2021-01-31"
    assert stands_at(None) is None


def test_toward_decides_the_side_and_polarity_where_it_is_missing():
    one = TRACE.statements[0]
    assert side_of(replace(one, toward="denies", polarity="affirmed")) == "denied"
    assert side_of(replace(one, toward="doubts")) == "neither"
    assert side_of(replace(one, toward=None, polarity="denied")) == "denied"


def test_a_claim_with_both_sides_is_contradicted_even_without_a_link():
    ledger = from_trace(replace(TRACE, links=()))
    assert [mark.kind for mark in marks_of(ledger, TRACE.claims[0])] == ["contradicted"]
    assert marks_of(ledger, TRACE.claims[1]) == ()


def test_a_statement_without_a_claim_has_a_place_on_the_page():
    page = trace_page(replace(TRACE, claims=(), stories=()))
    singles = [row.id for story in page.stories for claim in story.single for row in claim.rows]
    assert sorted(singles) == sorted(s.id for s in TRACE.statements)


def test_sources_of_one_name_are_told_apart_by_whom_they_spoke_to():
    sources = tuple(replace(s, name="a source") if s.kind == "unnamed" else s for s in TRACE.sources)
    told = from_trace(replace(TRACE, sources=sources)).told_apart
    named = [told[s.id] for s in sources if s.name == "a source"]
    assert named == ["a source (to Gloss Weekly)", "a source (to Gloss Weekly) 2"]
    assert len(set(told.values())) == len(sources)


def test_two_inputs_of_one_id_stay_two_articles():
    ledger, unread = from_readings([Reading(Article("a", "one"), ()), Reading(Article("a", "two"), None)])
    assert [a.text for a in ledger.articles] == ["one", "two"]
    assert unread == {"a (input 2)"}
