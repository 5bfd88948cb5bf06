"""Every entry of FINDERS, on one pile that holds every kind of link."""

from dataclasses import replace
from typing import get_args

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from reportedly.model.claim import Claim
from reportedly.model.link import LinkKind
from reportedly.provenance.finders import FINDERS, find_links
from tests.provenance.piles import Pile

COPIED = "men with lamps went down to the valve house at midnight and found the iron wheel turned the wrong way round"


def pile_of_every_kind():
    pile = Pile()
    pile.article("a", f"A source said the dam might leak. Then {COPIED}.", "Herald", "2024-03-01")
    pile.article("b", f"The dam leaks, says the Herald. At last {COPIED}!", "Gazette", "2024-03-02")
    pile.article("c", "The dam leaks. Bo Lind denied that the dam leaks.", "Courier", "2024-03-03")
    pile.article("d", "Bo Lind said again it does not leak. It stopped leaking in May.", "Herald", "2024-06-03")
    pile.say("a", "the dam might leak", "a source", certainty="possible")
    pile.say("a", COPIED, claim="c2")
    pile.say("b", "The dam leaks", "Herald")
    pile.say("b", COPIED, claim="c2")
    pile.say("c", "The dam leaks")
    pile.say("c", "the dam leaks", "Bo Lind", toward="denies")
    pile.say("d", "it does not leak", "Bo Lind", toward="denies")
    pile.say("d", "It stopped leaking in May", toward="denies")
    return pile


def test_the_table_names_every_kind():
    assert set(FINDERS) == set(get_args(LinkKind))


@pytest.mark.parametrize("kind", FINDERS)
def test_every_kind_is_found_with_words_and_a_reason(kind):
    pile = pile_of_every_kind()
    links = pile.links(kind)
    ids = {s.id for s in pile.statements}
    assert links
    for link in links:
        assert {link.origin, link.target} <= ids
        assert link.origin != link.target
        assert 0.0 <= link.score <= 1.0
        assert link.method
        assert link.because.endswith(".")
        sides = {s.article for s in pile.statements if s.id in (link.origin, link.target)}
        assert {p.article for p in link.evidence} == sides
        for p in link.evidence:
            assert pile.articles[p.article].field(p.field)[p.start : p.end].strip()


@settings(max_examples=30, deadline=None)
@given(st.randoms())
def test_the_order_of_the_input_plays_no_part(random):
    pile = pile_of_every_kind()
    expected = pile.links()
    articles, sources, statements = list(pile.articles.values()), list(pile.sources.values()), pile.statements[:]
    claims = [Claim(id, text, ()) for id, text in pile.claims.items()]
    for values in (articles, sources, statements, claims):
        random.shuffle(values)
    assert list(find_links(articles, sources, statements, claims)) == expected


def test_nothing_in_nothing_out():
    assert find_links([], [], [], []) == ()


def test_statements_of_articles_that_are_not_in_hand_are_passed_over():
    pile = pile_of_every_kind()
    del pile.articles["b"]
    assert all("s3" not in (link.origin, link.target) for link in pile.links())


def test_a_claim_that_was_asked_binds_the_statements_that_it_lists():
    pile = pile_of_every_kind()
    asked = [replace(s, claim=None) for s in pile.statements if s.claim == "c1"]
    given = Claim("c0", "Does the dam leak?", tuple(s.id for s in asked))
    links = find_links(pile.articles.values(), pile.sources.values(), asked, [given])
    assert {"contradicts", "hardens", "same_origin"} <= {link.kind for link in links}
