from dataclasses import replace

from reportedly.model.span import Span
from reportedly.provenance.same_origin import AGENCY, COPIED, REPORTER
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


def wires(*heads):
    """An article a paper, each in a credit line's words or in its own, all of one claim in their own voice."""
    pile = Pile()
    for day, (id, outlet, head) in enumerate(zip("abc", ("Herald", "Gazette", "Courier"), heads, strict=False), 1):
        pile.article(id, f"{head}The dam leaks.", outlet, f"2024-03-0{day}")
        pile.say(id, "The dam leaks")
    return pile


def test_two_articles_with_one_agencys_words_have_one_origin():
    pile = wires("HARN (Reuters) - ", "HARN (Vesk Press) - ", "REED HALL (Reuters) — ")
    (link,) = pile.links("same_origin")
    assert (link.origin, link.target, link.method) == ("s3", "s1", AGENCY)
    assert "Reuters" in link.because
    starts = [(p.article, pile.articles[p.article].text[p.start : p.end]) for p in link.evidence[:2]]
    assert starts == [("c", "REED HALL (Reuters) —"), ("a", "HARN (Reuters) -")]


def test_who_credits_the_agency_has_it_from_there_too():
    pile = wires("HARN (Vesk Press) - ")
    pile.article("b", "The dam leaks, says the Courier.", "Gazette", "2024-03-02")
    pile.article("c", "HARN (Courier) - The dam leaks.", "Beacon", "2024-03-03")
    pile.say("b", "The dam leaks", "Courier")
    pile.say("c", "The dam leaks")
    (link,) = pile.links("same_origin")
    assert (link.origin, link.target) == ("s3", "s2")
    side = pile.weigh().affirmed
    assert (side.at_most, side.shown_dependent, side.unknown) == (1, 1, 1)


def test_an_agencys_words_hide_nobody_whom_they_name():
    pile = Pile()
    for day, (id, name) in enumerate((("a", "Ann Roe"), ("b", "Bo Lind")), 1):
        pile.article(id, f"HARN (Reuters) - {name} said the dam leaks.", id, f"2024-03-0{day}")
        pile.say(id, "the dam leaks", name)
    assert not pile.links("same_origin")
    assert pile.weigh().affirmed.at_most == 2


def test_two_articles_of_one_paper_are_no_echo_of_an_agency():
    pile = Pile()
    for day, id in enumerate("ab", 1):
        pile.article(id, "HARN (Courier) - The dam leaks.", "Courier", f"2024-03-0{day}")
        pile.say(id, "The dam leaks")
    assert not pile.links("same_origin")


def test_one_speakers_same_words_are_one_origin_whatever_claims_they_were_put_into():
    pile = Pile()
    pile.article("a", "Ann Roe said: Nobody has bought us and nobody is buying us.", "Herald", "2024-03-01")
    pile.article("b", "Nobody has bought us and nobody is buying us, said Ann Roe.", "Gazette", "2024-03-02")
    pile.article("c", "Ann Roe said nobody else has asked.", "Courier", "2024-03-03")
    first = pile.say("a", "Nobody has bought us and nobody is buying us", "Ann Roe", claim="c1")
    again = pile.say("b", "Nobody has bought us and nobody is buying us", "Ann Roe", claim="c2", toward="denies")
    pile.say("c", "nobody else has asked", "Ann Roe", claim="c3")
    assert pile.pairs("same_origin") == {(again, first)}


def test_the_same_words_of_two_speakers_are_not_one_origin():
    pile = Pile()
    pile.article("a", "Ann Roe said nobody has bought us so far.", "Herald", "2024-03-01")
    pile.article("b", "Bo Lind said nobody has bought us so far.", "Gazette", "2024-03-02")
    pile.say("a", "nobody has bought us so far", "Ann Roe", claim="c1")
    pile.say("b", "nobody has bought us so far", "Bo Lind", claim="c2")
    assert pile.pairs("same_origin") == set()


def test_an_unnamed_source_copied_with_its_words_is_the_others_source():
    words = "the pair have split after nine years and told their lawyers to meet in Vesk before the month is out"
    pile = Pile()
    pile.article("a", f"An insider said {words}.", "Herald")
    pile.article("b", f"An insider said {words}.", "Gazette")
    pile.sources["an insider of the Gazette"] = replace(pile.sources["an insider"], id="n99")
    first = pile.say("a", words, "an insider")
    again = pile.say("b", words, "an insider of the Gazette", claim="c2")
    assert {link.method for link in pile.links("same_origin")} == {COPIED}
    assert pile.pairs("same_origin") == {(again, first)}


def reporter(pile, words):
    """A statement of the last article whose Herald is carried by `words`."""
    pile.say("b", "the dam leaks", "Herald")
    at = pile.articles["b"].text.index(words)
    pile.statements[-1] = replace(pile.statements[-1], hop_spans=((Span(at, at + len(words)),),))


def test_a_reporter_named_alone_and_with_the_outlet_is_one():
    pile = Pile().article("a", "Ann Roe said the dam leaks.", "Gazette", "2024-03-01")
    pile.article("b", "The Herald’s Ann X. Roe said the dam leaks.", "Courier", "2024-03-02")
    pile.say("a", "the dam leaks", "Ann Roe")
    reporter(pile, "Ann X. Roe")
    (link,) = [one for one in pile.links("same_origin") if one.method == REPORTER]
    assert (link.origin, link.target) == ("s1", "s2")
    assert "Ann Roe as a reporter of Herald" in link.because
    assert pile.weigh().affirmed.at_most == 1


def test_a_surname_or_the_outlet_s_own_name_shows_no_reporter():
    for words in ("Roe", "Herald"):
        pile = Pile().article("a", "Ann Roe said the dam leaks.", "Gazette", "2024-03-01")
        pile.article("b", "The Herald’s Ann Roe said the dam leaks.", "Courier", "2024-03-02")
        pile.say("a", "the dam leaks", "Ann Roe")
        reporter(pile, words)
        assert not [one for one in pile.links("same_origin") if one.method == REPORTER]
