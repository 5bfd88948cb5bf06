from reportedly.provenance.contradicts import FIGURES, OPPOSITE
from tests.provenance.piles import Pile


def papers(first, second, days=("2024-03-01", "2024-03-02")):
    pile = Pile()
    pile.article("a", first, "Herald", days[0])
    pile.article("b", second, "Gazette", days[1])
    return pile


def test_an_affirmation_and_a_denial_of_one_claim():
    pile = papers("Ann Roe said the dam leaks.", "Bo Lind denied that the dam leaks.")
    pile.say("a", "the dam leaks", "Ann Roe")
    pile.say("b", "the dam leaks", "Bo Lind", toward="denies")
    (link,) = pile.links("contradicts")
    assert (link.origin, link.target, link.method) == ("s2", "s1", OPPOSITE)
    assert link.because.startswith("Gazette, on the word of Bo Lind, denies it")
    assert {p.article for p in link.evidence} == {"a", "b"}


def test_two_sides_of_one_claim_that_speak_of_different_things_do_not_meet():
    pile = papers("Ann Roe said Ossery smells of tar.", "Bo Lind denied that the Ossery dam leaks.")
    pile.say("a", "Ossery smells of tar", "Ann Roe")
    pile.say("b", "the Ossery dam leaks", "Bo Lind", toward="denies")
    assert not pile.pairs("contradicts")


def test_what_one_speaker_says_and_denies_in_one_article_is_no_contradiction():
    pile = papers("Bo Lind said the dam leaks. Bo Lind denied that the dam leaks into the crypt.", "Nothing.")
    pile.say("a", "the dam leaks.", "Bo Lind")
    pile.say("a", "the dam leaks into", "Bo Lind", toward="denies")
    assert not pile.pairs("contradicts")


def test_a_denial_meets_the_affirmation_most_like_it():
    pile = papers(
        "The dam is old and leaks. Ann Roe said the dam leaks into the crypt.",
        "Bo Lind denied a crypt leak of the dam.",
    )
    pile.say("a", "The dam is old and leaks")
    pile.say("a", "the dam leaks into the crypt", "Ann Roe")
    pile.say("b", "a crypt leak of the dam", "Bo Lind", toward="denies")
    assert pile.pairs("contradicts") == {("s3", "s2")}


def test_doubts_and_mentions_contradict_nothing():
    for toward in ("doubts", "mentions"):
        pile = papers("Ann Roe said the dam leaks.", "Whether the dam leaks is open.")
        pile.say("a", "the dam leaks", "Ann Roe")
        pile.say("b", "the dam leaks", toward=toward)
        assert not pile.pairs("contradicts")


def test_what_was_denied_can_have_come_true_since():
    for later, linked in (("2024-03-08", 1), ("2024-06-08", 0)):
        pile = papers("Bo Lind denied that the dam leaks.", "Ann Roe said the dam leaks.", ("2024-03-01", later))
        pile.say("a", "the dam leaks", "Bo Lind", toward="denies")
        pile.say("b", "the dam leaks", "Ann Roe")
        assert len(pile.pairs("contradicts")) == linked


def test_different_numbers_for_one_thing():
    pile = papers("The sofa costs £600 an hour.", "At £900 an hour the sofa is dear.")
    pile.say("a", "The sofa costs £600 an hour")
    pile.say("b", "At £900 an hour the sofa is dear")
    (link,) = pile.links("contradicts")
    assert link.method == FIGURES
    assert "“£900”" in link.because
    assert "“£600”" in link.because


def test_different_numbers_in_two_claims_of_nearly_the_same_words():
    pile = papers("The Ossery board sacked 300 dam workers.", "The Ossery board sacked 450 dam workers.")
    pile.say("a", "The Ossery board sacked 300 dam workers", claim="c1")
    pile.say("b", "The Ossery board sacked 450 dam workers", claim="c2")
    assert pile.pairs("contradicts") == {("s2", "s1")}


def test_rounded_numbers_and_numbers_of_other_things_do_not_contradict():
    pile = papers("The deal is worth £1.1 billion.", "The deal is worth just over £1,100 million; 40 people came.")
    pile.say("a", "The deal is worth £1.1 billion")
    pile.say("b", "The deal is worth just over £1,100 million; 40 people came")
    assert not pile.pairs("contradicts")


def test_a_denial_that_retells_another_is_passed_over():
    pile = papers("Ann Roe said the dam leaks.", "Bo Lind denied that the dam leaks.")
    pile.article("c", "Bo Lind denied that the dam leaks, as we said.", "Courier", "2024-03-03")
    pile.say("a", "the dam leaks", "Ann Roe")
    pile.say("b", "the dam leaks", "Bo Lind", toward="denies")
    pile.say("c", "the dam leaks", "Bo Lind", toward="denies")
    assert pile.pairs("contradicts") == {("s2", "s1")}
