"""The words that carry a hop are the article's own, in their line."""

from hypothesis import given
from hypothesis import strategies as st

from reportedly.exports.view.carried import CONTEXT, LONGEST, Carried, carry, say_stated
from reportedly.model.source import Stated
from reportedly.model.span import Span


def test_the_words_stand_in_their_line_and_nothing_of_the_next():
    text = "One line.\nA source told the mag on Monday that it was over.\nAnother line."
    start = text.index("the mag")
    found = carry(text, (Span(start, start + 7),))
    assert found == Carried("A source told ", "the mag", " on Monday that it was over.")


def test_a_long_line_breaks_off_between_words():
    text = "word " * 40 + "the mag" + " more" * 40
    found = carry(text, (Span(200, 207),))
    assert found.before.startswith("… word ")
    assert found.after.endswith(" more …")


def test_a_hop_without_words_of_its_own_shows_none():
    assert carry("A text.", ()) == Carried()


def test_what_is_stated_is_said_with_the_articles_words():
    text = "A source close to Roe, who saw it and asked not to be named, said no."
    close, saw = text.index("close to Roe"), text.index("who saw it")
    stated = Stated((Span(close, close + 12),), (), "first", (Span(saw, saw + 10),))
    assert say_stated(stated, text) == (("close to the matter", "close to Roe"), ("at first hand", "who saw it"))
    assert say_stated(None, text) == ()


@given(st.text(alphabet="ab \n\x1b\u202e", min_size=1, max_size=300), st.data())
def test_no_more_than_a_line_is_shown_and_nothing_that_a_terminal_obeys(text, data):
    start = data.draw(st.integers(0, len(text) - 1))
    end = data.draw(st.integers(start + 1, len(text)))
    found = carry(text, (Span(start, end),))
    assert len(found.before) <= CONTEXT + 1
    assert len(found.after) <= CONTEXT + 1
    assert len(found.words) <= LONGEST
    assert not set("\n\x1b\u202e") & set(found.before + found.words + found.after)
