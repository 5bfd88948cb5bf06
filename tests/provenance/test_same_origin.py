from tests.provenance.piles import Pile


def test_two_articles_that_end_in_one_source_are_linked_once_each_to_the_first():
    pile = Pile()
    for day, id in enumerate("abc", start=1):
        pile.article(id, "Ann Roe said the dam leaks. She said again the dam leaks badly.", id, f"2024-03-0{day}")
        pile.say(id, "the dam leaks", "Ann Roe")
    pile.say("c", "the dam leaks badly", "Ann Roe")
    assert pile.pairs("same_origin") == {("s2", "s1"), ("s3", "s1")}
    assert "Ann Roe" in pile.links("same_origin")[0].because


def test_rumour_is_no_origin_and_other_claims_and_sides_are_apart():
    pile = Pile()
    pile.article("a", "Ann Roe said the dam leaks, it is rumoured.", "Herald", "2024-03-01")
    pile.article("b", "Ann Roe said the dam leaks, it is rumoured.", "Gazette", "2024-03-02")
    for id in "ab":
        pile.say(id, "the dam leaks", "rumour")
    pile.say("a", "the dam leaks", "Ann Roe", claim="c2")
    pile.say("b", "the dam leaks", "Ann Roe", claim="c3")
    pile.say("a", "the dam leaks", "Bo Lind", claim="c4")
    pile.say("b", "the dam leaks", "Bo Lind", claim="c4", toward="denies")
    assert not pile.pairs("same_origin")


def test_credits_that_lead_on_to_a_third_article():
    pile = Pile()
    pile.article("a", "A source said the dam leaks.", "Herald", "2024-03-01")
    pile.article("b", "The dam leaks, says the Herald.", "Gazette", "2024-03-02")
    pile.article("c", "The dam leaks, says the Gazette.", "Courier", "2024-03-03")
    first = pile.say("a", "the dam leaks", "a source")
    pile.say("b", "The dam leaks", "Herald")
    last = pile.say("c", "The dam leaks", "Gazette")
    assert (last, first) in pile.pairs("same_origin")


def test_a_circle_of_credits_ends():
    pile = Pile()
    pile.article("a", "The dam leaks, says the Gazette.", "Herald")
    pile.article("b", "The dam leaks, says the Herald.", "Gazette")
    pile.say("a", "The dam leaks", "Gazette")
    pile.say("b", "The dam leaks", "Herald")
    assert pile.pairs("cites") == {("s1", "s2"), ("s2", "s1")}
    assert not pile.pairs("same_origin")
