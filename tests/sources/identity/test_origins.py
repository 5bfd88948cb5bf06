"""What identity does to the count of origins: "at most" stays an upper bound."""

from dataclasses import replace

from reportedly.model.claim import Claim
from reportedly.provenance import find_links, weigh_origins
from reportedly.sources.identity import identify
from tests.sources.identity.build import article
from tests.sources.identity.test_grouping import decide


def at_most(pile, decisions=()):
    """The origins of one claim that every statement of the pile affirms."""
    sources, statements, *_ = identify(pile, decisions)
    affirmed = tuple(replace(s, claim="c1", toward="affirms") for s in statements)
    claim = Claim("c1", "it is so", tuple(s.id for s in affirmed))
    links = find_links([r.article for r in pile], sources, affirmed, (claim,))
    return weigh_origins(affirmed, sources, links).affirmed.at_most


def credited(id, says, outlet=None, via=None):
    return article(id, f"A source said {says}.", ("A source", "unnamed", says, via), outlet=outlet)


def test_what_two_articles_have_through_one_outlet_counts_as_one_origin():
    pile = [
        credited("1", "the dam is cracked", via="Vesk Herald"),
        credited("2", "a crack runs down it", via="Vesk Herald"),
    ]
    assert len([s for s in identify(pile).sources if s.kind == "unnamed"]) == 2
    assert at_most(pile) == 1


def test_what_an_outlet_has_in_two_articles_of_its_own_may_be_two():
    pile = [
        credited("1", "the dam is cracked", outlet="Vesk Herald"),
        credited("2", "a crack runs down it", outlet="Vesk Herald"),
    ]
    assert at_most(pile) == 2


def test_two_outlets_are_two():
    pile = [
        credited("1", "the dam is cracked", via="Vesk Herald"),
        credited("2", "a crack runs down it", via="Ostland Post"),
    ]
    assert at_most(pile) == 2
    assert at_most(pile, [decide("same", *pile)]) == 1
    assert at_most(pile, [decide("different", *pile)]) == 2
