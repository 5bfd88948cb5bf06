from dataclasses import replace

from reportedly.provenance.cites import OTHER_WORDS, OWN_REPORT
from tests.provenance.piles import Pile


def two_papers(published="2024-03-01", later="2024-03-02", credit="Herald"):
    pile = Pile()
    pile.article("a", "A source said the pair have split. Rain fell on the pair.", "The Herald", published)
    pile.article("b", f"The pair have parted, the {credit} reports.", "Gazette", later)
    return pile


def test_an_outlet_hop_leads_to_that_outlets_statement_of_the_claim():
    pile = two_papers()
    pile.say("a", "Rain fell on the pair", claim="c2")
    there = pile.say("a", "the pair have split", "a source")
    here = pile.say("b", "The pair have parted", "Herald")
    (link,) = pile.links("cites")
    assert (link.origin, link.target) == (here, there)
    assert [pile.articles[p.article].text[p.start : p.end] for p in link.evidence] == [
        "Herald",
        "The pair have parted",
        "the pair have split",
    ]
    assert "Gazette credits Herald" in link.because
    assert "the pair have split" in link.because


def test_a_later_article_is_not_cited():
    pile = two_papers(published="2024-03-05")
    pile.say("a", "the pair have split", "a source")
    pile.say("b", "The pair have parted", "Herald")
    assert not pile.pairs("cites")


def test_an_undated_article_can_be_cited():
    pile = two_papers(published=None)
    pile.say("a", "the pair have split", "a source")
    pile.say("b", "The pair have parted", "Herald")
    assert pile.pairs("cites") == {("s2", "s1")}


def test_another_outlet_is_not_cited():
    pile = two_papers(credit="Courier")
    pile.say("a", "the pair have split", "a source")
    pile.say("b", "The pair have parted", "Courier")
    assert not pile.pairs("cites")


def test_the_statement_whose_chain_goes_on_alike_is_chosen():
    pile = Pile()
    pile.article("a", "Ann Roe said the pair have split. A source said the pair have parted.", "Herald", "2024-03-01")
    pile.article("b", "The pair have split, a source told the Herald.", "Gazette", "2024-03-02")
    pile.say("a", "the pair have split", "Ann Roe")
    other = pile.say("a", "the pair have parted", "a source")
    here = pile.say("b", "The pair have split", "Herald", "a source")
    assert (here, other) in pile.pairs("cites")


def test_without_a_claim_in_common_like_words_are_needed():
    pile = Pile()
    pile.article("a", "The dam at Ossery leaks. Mayor Lind bought a boat.", "Herald", "2024-03-01")
    pile.article("b", "The Herald reports that the Ossery dam leaks badly.", "Gazette", "2024-03-02")
    leak = pile.say("a", "The dam at Ossery leaks", claim="c1")
    pile.say("a", "Mayor Lind bought a boat", claim="c2")
    here = pile.say("b", "the Ossery dam leaks badly", "Herald", claim=None)
    assert pile.pairs("cites") == {(here, leak)}


def test_an_outlet_may_cite_its_own_earlier_article():
    pile = two_papers()
    pile.article("c", "As the Herald reported, the pair have split for good.", "Herald", "2024-03-09")
    first = pile.say("a", "the pair have split", "a source")
    again = pile.say("c", "the pair have split for good", "Herald")
    assert (again, first) in pile.pairs("cites")


def otherwise(said="the mayor bought a boat"):
    """The Gazette credits the Herald with what no statement of the Herald's says, and both tell of one matter."""
    pile = Pile()
    pile.article("a", "A source said the dam may leak. Ann Roe said that rain fell.", "Herald", "2024-03-01")
    pile.article("b", f"Rain fell, Bo Lind said. The Herald reported that {said}.", "Gazette", "2024-03-02")
    pile.say("a", "the dam may leak", "a source", claim="c2")
    pile.say("a", "rain fell", "Ann Roe")
    pile.say("b", "Rain fell", "Bo Lind")
    return pile


def test_what_the_credited_article_has_otherwise_is_set_against_the_nearest():
    pile = otherwise("the dam floods the valley")
    here = pile.say("b", "the dam floods the valley", "Herald", claim="c3")
    (link,) = pile.links("cites")
    assert (link.origin, link.target, link.method) == (here, "s1", OTHER_WORDS)
    assert "no statement found that says it" in link.because
    assert "the dam may leak" in link.because


def test_nothing_near_in_the_credited_article_is_no_link():
    pile = otherwise()
    pile.say("b", "the mayor bought a boat", "Herald", claim="c3")
    assert not pile.pairs("cites")


def test_an_article_of_another_matter_is_not_meant():
    pile = otherwise("the dam floods the valley")
    pile.statements[2] = replace(pile.statements[2], claim="c4")
    pile.say("b", "the dam floods the valley", "Herald", claim="c3")
    assert not pile.pairs("cites")


def corrected(first="2024-03-01"):
    """The Herald speaks of its own report, in one article and another."""
    pile = Pile()
    pile.article("a", "A source said the pair have split.", "Herald", first)
    pile.article("b", "On Friday we reported that the pair have split. We were wrong.", "Herald", "2024-03-09")
    pile.say("a", "the pair have split", "a source")
    return pile


def test_an_outlet_that_speaks_of_its_own_report_cites_it():
    pile = corrected()
    here = pile.say("b", "the pair have split", attribution="a1")
    (link,) = pile.links("cites")
    assert (link.origin, link.target, link.method) == (here, "s1", OWN_REPORT)
    assert "a report of its own" in link.because
    assert pile.weigh().affirmed.at_most == 1


def test_own_voice_and_a_report_that_did_not_come_first_cite_nothing():
    pile = corrected()
    pile.say("b", "the pair have split")
    assert not pile.pairs("cites")
    pile = corrected(first=None)
    pile.say("b", "the pair have split", attribution="a1")
    assert not pile.pairs("cites")
