from reportedly.model.span import Span
from reportedly.provenance.hardens import CREDIT_LOST, GROWN, HEADLINE, HEDGE_LOST
from tests.provenance.piles import Pile


def papers(first, second, days=("2024-03-01", "2024-03-02"), title=None):
    pile = Pile()
    pile.article("a", first, "Herald", days[0])
    pile.article("b", second, "Gazette", days[1], title)
    return pile


def methods(pile):
    return {(link.origin, link.target): link.method for link in pile.links("hardens")}


def test_an_echo_that_loses_the_hedge():
    pile = papers("A source said the pair might be thinking of it.", "The pair are doing it, the Herald says.")
    hedge = pile.articles["a"].text.index("might")
    pile.say(
        "a", "the pair might be thinking of it", "a source", certainty="possible", hedges=(Span(hedge, hedge + 5),)
    )
    pile.say("b", "The pair are doing it", "Herald")
    assert methods(pile) == {("s2", "s1"): HEDGE_LOST}
    assert "hedged by “might”" in pile.links("hardens")[0].because


def test_a_mention_hardens_into_an_affirmation_and_not_into_a_denial():
    for toward, linked in (("affirms", 1), ("denies", 0)):
        pile = papers("A source said the pair may do it.", "The pair do it, the Herald says.")
        pile.say("a", "the pair may do it", "a source", certainty="possible", toward="mentions")
        pile.say("b", "The pair do it", "Herald", toward=toward)
        assert len(methods(pile)) == linked


def test_an_echo_as_sure_or_less_sure_hardens_nothing():
    for before, after in (("certain", "certain"), ("certain", "possible"), ("possible", "possible")):
        pile = papers("A source said the pair do it.", "The pair do it, the Herald says.")
        pile.say("a", "the pair do it", "a source", certainty=before)
        pile.say("b", "The pair do it", "Herald", certainty=after)
        assert methods(pile) == {}


def test_rumour_becomes_plain_fact():
    pile = papers("It is a rumour that the dam leaks.", "The dam leaks.")
    pile.say("a", "the dam leaks", "rumour")
    pile.say("b", "The dam leaks")
    assert methods(pile)["s2", "s1"] == CREDIT_LOST


def test_a_headline_surer_than_its_body():
    pile = papers("Nothing.", "A source said the dam could leak.", title="Dam leaks")
    pile.say("b", "Dam leaks", field="title")
    pile.say("b", "the dam could leak", "a source", certainty="possible")
    (link,) = pile.links("hardens")
    assert (link.origin, link.target, link.method) == ("s1", "s2", HEADLINE)
    assert {p.field for p in link.evidence} == {"title", "text"}


def test_a_headline_that_its_body_bears_out():
    pile = papers("Nothing.", "Ann Roe said the dam leaks. A source said the dam could leak.", title="Dam leaks")
    pile.say("b", "Dam leaks", field="title")
    pile.say("b", "the dam leaks", "Ann Roe")
    pile.say("b", "the dam could leak", "a source", certainty="possible")
    assert methods(pile) == {}


def test_a_number_that_grows_in_an_echo():
    pile = papers("A source said the sofa costs £600 an hour.", "The sofa costs £900 an hour, says the Herald.")
    pile.say("a", "the sofa costs £600 an hour", "a source")
    pile.say("b", "The sofa costs £900 an hour", "Herald")
    assert methods(pile) == {("s2", "s1"): GROWN}
    assert pile.pairs("contradicts") == {("s2", "s1")}
