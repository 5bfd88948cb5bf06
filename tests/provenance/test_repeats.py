from reportedly.provenance.repeats import SAME_WORDS, UNCREDITED
from tests.provenance.piles import Pile


def papers(later="The dam at Ossery leaks badly.", first="2024-03-01", second="2024-03-02"):
    pile = Pile()
    pile.article("a", "Ann Roe said that the old dam at Ossery is leaking.", "Herald", first)
    pile.article("b", later, "Gazette", second)
    pile.say("a", "the old dam at Ossery is leaking", "Ann Roe")
    return pile


def test_plain_fact_after_somebody_elses_report_repeats_it():
    pile = papers()
    pile.say("b", "The dam at Ossery leaks badly")
    (link,) = pile.links("repeats")
    assert (link.origin, link.target, link.method) == ("s2", "s1", UNCREDITED)
    assert "credits nobody" in link.because


def test_who_names_a_source_of_their_own_does_not_repeat():
    pile = papers("Bo Lind says the dam at Ossery leaks.")
    pile.say("b", "the dam at Ossery leaks", "Bo Lind")
    assert not pile.pairs("repeats")


def test_nearly_the_same_words_repeat_whoever_is_named():
    pile = papers("It rained all week. Asked on Monday, Bo Lind said that the old dam at Ossery is now leaking fast.")
    pile.say("b", "the old dam at Ossery is now leaking", "Bo Lind")
    (link,) = pile.links("repeats")
    assert link.method == SAME_WORDS


def test_what_came_first_or_on_no_known_day_or_denies_repeats_nothing():
    for second in ("2024-02-01", None):
        pile = papers(second=second)
        pile.say("b", "The dam at Ossery leaks badly")
        assert not pile.pairs("repeats")
    pile = papers()
    pile.say("b", "The dam at Ossery leaks badly", toward="denies")
    assert not pile.pairs("repeats")


def test_a_credited_echo_is_no_repeat():
    pile = papers("The dam leaks, the Herald says.")
    pile.say("b", "The dam leaks", "Herald")
    assert not pile.pairs("repeats")


def test_what_has_no_word_or_number_in_common_repeats_nothing():
    pile = papers("Nobody may cross until spring.")
    pile.say("b", "Nobody may cross until spring")
    assert not pile.pairs("repeats")


def test_an_outlet_that_had_it_first_repeats_nobody():
    pile = papers()
    pile.article("c", "Our dam leaks at Ossery, and badly.", "Gazette", "2024-03-03")
    pile.say("b", "The dam at Ossery leaks badly")
    pile.say("c", "Our dam leaks at Ossery")
    assert pile.pairs("repeats") == {("s2", "s1")}
