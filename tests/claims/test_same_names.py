"""Other names of those whom a claim names, on invented bodies and well-known ones."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reportedly.claims.names import words_in
from reportedly.claims.pile import gather
from reportedly.claims.question import ask
from reportedly.claims.same_names import Renamed, as_asked, other_names
from reportedly.language.embedder import Embedder
from reportedly.language.inference import Inference
from reportedly.language.wordlists import read_table
from reportedly.model.article import Article

EXPLAINED = "On Monday the Northern Rail Board (NRB) closed the line to Vesk."


def seen(name: str, said: str, *texts: str) -> bool:
    """Whether words with `said` in them have every word of `name`."""
    asked = words_in(name)
    return asked <= as_asked(words_in(said), other_names([asked], texts))


@pytest.mark.parametrize(
    ("name", "said"),
    [
        ("United Nations", "Three U.N. drivers were hurt."),
        ("U.S.", "A driver from the United States was hurt."),
        ("US", "A driver from America was hurt."),
        ("EU", "Officials of the European Union met."),
    ],
)
def test_what_is_one_everywhere(name: str, said: str) -> None:
    assert seen(name, said)


@pytest.mark.parametrize(
    ("name", "said"),
    [
        ("United Nations", "United Carriers lost a lorry."),  # not both words
        ("United Carriers", "A driver from the United States was hurt."),
        ("American", "A driver from the United States was hurt."),  # whoever is American need not be meant
        ("Northern Rail Board", "The NRB said nothing."),  # nobody explains it
    ],
)
def test_others_stay_others(name: str, said: str) -> None:
    assert not seen(name, said)


@pytest.mark.parametrize("name", ["Northern Rail Board", "NRB"])
@pytest.mark.parametrize("said", ["The NRB said nothing.", "The Northern Rail Board said nothing."])
def test_what_an_article_explains_holds_for_the_pile(name: str, said: str) -> None:
    assert seen(name, said, "Rain fell in Vesk.", EXPLAINED)


@pytest.mark.parametrize(
    "text",
    [
        "The Northern Rail Board (OPX) closed the line.",
        "The board of the railway (NRB) closed the line.",
        "Northern, Rail, Board (NRB)",
    ],
)
def test_brackets_that_explain_nothing(text: str) -> None:
    assert not seen("Northern Rail Board", "The NRB said nothing.", text)


def test_an_article_with_the_short_name_can_affirm_a_claim_with_the_long_one() -> None:
    texts = {"a": EXPLAINED, "b": "The NRB has closed the line to Vesk, a driver said.", "c": "Rain fell in Vesk."}
    pile = gather([Article(id, text) for id, text in texts.items()], ())
    asked = ask("The Northern Rail Board has closed the line to Vesk.", pile, Embedder(threads=1), Inference(threads=1))
    assert asked.called == {"a", "b"}


def test_no_name_of_the_table_is_two_bodies() -> None:
    """Else one would stand for the other."""
    rows = [frozenset(row) for row in read_table("same_names.tsv")]
    short = [name for row in rows for name in row if name.isupper()]
    shared = {name for name in short if sum(name in row for row in rows) > 1}
    assert shared <= {"CDC", "C.D.C."}  # the same body under two names
    assert all(len(row) > 1 for row in rows)


@given(st.frozensets(st.text("abc", min_size=1)), st.lists(st.builds(Renamed, *[st.frozensets(st.text("abc"))] * 2)))
def test_words_are_only_added(words: frozenset[str], renamed: list[Renamed]) -> None:
    found = as_asked(words, renamed)
    assert words <= found <= words.union(*(one.asked for one in renamed))
