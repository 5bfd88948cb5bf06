import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from reportedly.model.article import Article
from reportedly.provenance import copied_text
from reportedly.provenance.reuse import find_reuse
from tests.provenance.piles import Pile

# Sixty words in four sentences, by us: a passage to copy.
PASSAGE = (
    "Two engineers walked along the crest of the dam at Ossery before dawn and counted eleven cracks. "
    "The longest ran from the spillway to the keeper's hut, wide enough to swallow a pencil. "
    "Nobody had measured them since the dry summer, when the lake stood four metres lower than now. "
    "By noon the board had ordered pumps from three counties and a barge from the coast."
)
BEFORE = "The weather in the hills has been kind this week, which nobody trusts. "
AFTER = " Sheep were moved. The school will decide on Thursday whether to open its doors again after the feast."
OTHER = "A band of pipers from the valley won second prize at the fair and gave half of it to the ferryman's widow."
WORDS = PASSAGE.split()


def reuse(one, other):
    return list(find_reuse([Article("a", one), Article("b", other)]))


def two(published=("2024-03-01", "2024-03-02"), words="Nobody had measured them since the dry summer"):
    pile = Pile()
    pile.article("a", BEFORE + PASSAGE, "Herald", published[0])
    pile.article("b", OTHER + " " + PASSAGE + AFTER, "Gazette", published[1])
    if words:
        pile.say("a", words)
        pile.say("b", words)
    return pile


def test_a_copied_paragraph_is_found_whole_and_word_by_word():
    (found,) = reuse(BEFORE + PASSAGE, OTHER + " " + PASSAGE + AFTER)
    assert found.one_span.of(BEFORE + PASSAGE) == PASSAGE.rstrip(".")
    assert found.other_span.of(OTHER + " " + PASSAGE + AFTER) == PASSAGE.rstrip(".")
    assert found.density == 1.0
    assert not found.quotation


def test_two_texts_of_their_own_share_nothing():
    assert reuse(BEFORE + AFTER, OTHER + PASSAGE) == []


@settings(max_examples=40, deadline=None)
@given(st.sets(st.integers(2, len(WORDS) - 3), max_size=4), st.sampled_from(["", "altered", "quite altered"]))
def test_light_edits_do_not_hide_a_copy(places, new):
    edited = " ".join(new if i in places else word for i, word in enumerate(WORDS))
    found = reuse(BEFORE + PASSAGE, OTHER + " " + edited + AFTER)
    assert sum(len(f.pairs) for f in found) >= 0.6 * len(WORDS)
    for f in found:
        for a, b in f.pairs:
            one, other = a.of(BEFORE + PASSAGE), b.of(OTHER + " " + edited + AFTER)
            assert one.casefold() == other.casefold()


def test_a_quotation_of_the_same_words_is_told_apart():
    (found,) = reuse(f'"{PASSAGE}" he said.', f'She quoted him: "{PASSAGE}"')
    assert found.quotation


def test_the_later_article_copied():
    (link,) = two().links("copied_text")
    assert (link.origin, link.target, link.method) == ("s2", "s1", copied_text.DIRECTED)
    assert "Gazette has" in link.because
    assert [p.article for p in link.evidence] == ["b", "a"]


def test_without_dates_or_credit_the_direction_is_unknown():
    (link,) = two((None, None)).links("copied_text")
    assert link.method == copied_text.UNDIRECTED
    assert "direction unknown" in link.because


def test_without_dates_a_credit_shows_the_direction():
    pile = two((None, None))
    pile.article("a", BEFORE + PASSAGE + " So writes the Gazette.", "Herald")
    pile.say("a", "So writes the", "Gazette", claim=None)
    (link,) = pile.links("copied_text")
    assert (link.origin, link.target, link.method) == ("s1", "s2", copied_text.CREDITED)
    assert [link.evidence[2].article, "Gazette"] == ["a", words_of(pile, link.evidence[2])]


def words_of(pile, passage):
    return pile.articles[passage.article].field(passage.field)[passage.start : passage.end]


def lined(head, foot="", published=("2024-03-01", "2024-03-02"), outlets=("Herald", "Gazette")):
    """Two articles with one passage; the first one begins and ends with the lines given."""
    pile = Pile()
    pile.article("a", f"{head}{PASSAGE}\n\n{foot}", outlets[0], published[0])
    pile.article("b", f"{OTHER} {PASSAGE}{AFTER}", outlets[1], published[1])
    for id in "ab":
        pile.say(id, "Nobody had measured them since the dry summer")
    return pile


@pytest.mark.parametrize(
    ("head", "foot", "agency", "line"),
    [
        ("OSSERY (Vesk Gazette) — ", "", "Vesk Gazette", "OSSERY (Vesk Gazette) —"),
        ("", "- Vesk Gazette", "The Vesk Gazette", "- Vesk Gazette"),
        ("", "This story first appeared in the Vesk Gazette.", "Vesk Gazette", None),
        ("", "© 2024 Vesk Gazette", "Vesk Gazette", "© 2024 Vesk Gazette"),
        ("OSSERY (VPW) — ", "", "Vesk Press Wire", "OSSERY (VPW) —"),
        ("OSSERY (AP) — ", "", "The Associated Press", "OSSERY (AP) —"),
    ],
)
def test_a_credit_line_shows_the_direction_even_against_the_dates(head, foot, agency, line):
    pile = lined(head, foot, outlets=("Herald", agency))
    (link,) = pile.links("copied_text")
    assert (link.origin, link.target, link.method) == ("s1", "s2", copied_text.CREDITED)
    assert words_of(pile, link.evidence[2]) == (line or foot)
    assert (line or foot).strip("- .") in link.because


@pytest.mark.parametrize(
    ("foot", "outlet"),
    [("© 2024 Herald", "Gazette"), ("The Vesk Gazette contributed to this report.", "Vesk Gazette")],
)
def test_an_articles_own_rights_and_helpers_show_no_direction(foot, outlet):
    (link,) = lined("", foot, (None, None), ("Herald", outlet)).links("copied_text")
    assert link.method == copied_text.UNDIRECTED


def test_neither_of_two_that_carry_an_agencys_words_copied_the_other():
    pile = lined("OSSERY (Reuters) — ")
    pile.article("b", f"REED HALL, Vesk (Reuters) - {PASSAGE}{AFTER}", "Gazette", "2024-03-02")
    (link,) = resaid(pile).links("copied_text")
    assert link.method == copied_text.AGENCY
    assert [words_of(pile, p) for p in link.evidence[2:]] == ["OSSERY (Reuters) —", "REED HALL, Vesk (Reuters) -"]
    assert "both credit Reuters" in link.because


def resaid(pile):
    """The pile with its statements where their words now stand."""
    pile.statements.clear()
    for id in "ab":
        pile.say(id, "Nobody had measured them since the dry summer")
    return pile


def test_a_passage_without_statements_links_the_nearest_ones_and_says_so():
    pile = two(words=None)
    pile.say("a", "nobody trusts", claim="c1")
    pile.say("b", "Sheep were moved", claim="c2")
    (link,) = pile.links("copied_text")
    assert link.method == copied_text.NEAREST
    assert "no statement" in link.because
    text = pile.articles["a"].text
    assert PASSAGE.startswith(text[link.evidence[1].start : link.evidence[1].end][:30])


def test_articles_without_statements_have_no_links():
    assert two(words=None).links("copied_text") == []


@pytest.mark.parametrize("text", ["", "x", "one two three four five"])
def test_texts_too_short_to_copy(text):
    assert reuse(text, text) == []
