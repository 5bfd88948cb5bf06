from reportedly.provenance.updates import CHANGED, COUNTED
from tests.provenance.piles import Pile


def papers(first, second, days=("2023-12-01", "2024-01-20")):
    pile = Pile()
    pile.article("a", first, "Herald", days[0])
    pile.article("b", second, "Gazette", days[1])
    return pile


def test_a_state_and_its_end_in_one_claim_are_an_update_and_no_contradiction():
    pile = papers("The pair are in counselling.", "The pair have stopped going to counselling.")
    pile.say("a", "The pair are in counselling")
    pile.say("b", "The pair have stopped going to counselling", toward="denies")
    (link,) = pile.links("updates")
    assert (link.origin, link.target, link.method) == ("s2", "s1", CHANGED)
    assert "“stopped”" in link.because
    assert "on 2023-12-01" in link.because
    assert not pile.pairs("contradicts")


def test_a_state_and_its_end_in_two_claims():
    pile = papers("The Roe pair are in counselling.", "The Roe pair are no longer in counselling.")
    pile.say("a", "The Roe pair are in counselling", claim="c1")
    pile.say("b", "The Roe pair are no longer in counselling", claim="c2")
    assert pile.pairs("updates") == {("s2", "s1")}


def test_words_of_change_without_a_later_date_are_no_update():
    for days in (("2024-01-20", "2024-01-20"), (None, None)):
        pile = papers("The pair are in counselling.", "The pair have stopped going to counselling.", days)
        pile.say("a", "The pair are in counselling")
        pile.say("b", "The pair have stopped going to counselling", toward="denies")
        assert not pile.pairs("updates")
        assert len(pile.pairs("contradicts")) == 1


def test_a_beginning_updates_a_denial_only():
    pile = papers("The pair are not in counselling.", "The pair have been in counselling since late May.")
    pile.say("a", "The pair are not in counselling", toward="denies")
    pile.say("b", "The pair have been in counselling since late May")
    assert pile.pairs("updates") == {("s2", "s1")}
    pile = papers("The pair are in counselling.", "The pair have been in counselling since late May.")
    pile.say("a", "The pair are in counselling")
    pile.say("b", "The pair have been in counselling since late May")
    assert not pile.pairs("updates")


def test_a_count_brought_up_to_date():
    pile = papers("Rescuers found three bodies.", "The number of bodies has risen to nine.")
    pile.say("a", "Rescuers found three bodies")
    pile.say("b", "The number of bodies has risen to nine")
    (link,) = pile.links("updates")
    assert link.method == COUNTED
    assert not pile.pairs("contradicts")
