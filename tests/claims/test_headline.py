import pytest
from hypothesis import given
from hypothesis import strategies as st

from reportedly.claims.candidates import Candidate
from reportedly.claims.headline import clearest, headline, tidy
from reportedly.claims.wording import word
from reportedly.model.span import Span

NAMES = frozenset({"ida", "vossen", "marta"})


@pytest.mark.parametrize(
    ("words", "tidied"),
    [
        ("“the ferry is sold,”", "The ferry is sold."),
        ("the ferry\n is sold", "The ferry is sold."),
        ("is the ferry sold?", "Is the ferry sold?"),
        ('Vossen said, "never"', 'Vossen said, "never".'),
        ("that the ferry is sold, but", "The ferry is sold."),
        ("and the two have ‘parted’,”", "The two have ‘parted’."),
        ("Vossen said 'It's sold, we keep the bell", "Vossen said It's sold, we keep the bell."),
        ("the owners' ferry is “sold", "The owners' ferry is sold."),
        ("‘We sold it,’ ‘The crew’s boat is gone.’", "We sold it. The crew’s boat is gone."),
        ("it fell in May, when", "It fell in May."),
    ],
)
def test_tidy(words: str, tidied: str) -> None:
    assert tidy(words) == tidied


def test_the_clearest_wording_names_people_and_hedges_nothing() -> None:
    texts = (
        "she will sell it",
        "Ida Vossen will sell the ferry Marta",
        "Ida Vossen may reportedly sell the ferry Marta",
        "Ida Vossen denies that the ferry Marta will be sold",
    )
    members = [Candidate("a", "text", Span(0, len(t)), 0, t, t) for t in texts]
    wordings = [word(t, NAMES) for t in texts]
    assert clearest(members, wordings, [0.9] * 4) == 1


def test_a_fuller_member_before_a_fragment_in_the_middle() -> None:
    texts = ("Sold.", "the buyers to be pleased", "The ferry Marta was sold in May")
    members = [Candidate("a", "text", Span(0, len(t)), 0, t, t) for t in texts]
    assert clearest(members, [word(t, NAMES) for t in texts], [1.0, 1.0, 0.8]) == 2


def test_a_fragment_stands_in_its_sentence_and_a_sentence_for_itself() -> None:
    around = "The buyers are said to be pleased."
    assert headline(Candidate("a", "text", Span(0, 24), 0, "the buyers to be pleased", around)) == around
    said = "Vossen said the ferry is sold."
    assert headline(Candidate("a", "text", Span(12, 29), 0, "the ferry is sold", said)) == "The ferry is sold."


@pytest.mark.parametrize(
    ("title", "text"),
    [
        ("Why Ida Vossen Sold the Ferry", "Ida Vossen Sold the Ferry."),
        ("How Ida Vossen sold the ferry", "Ida Vossen sold the ferry."),
        ("Why was the ferry sold?", "Why was the ferry sold?"),
        ("Why Ida Vossen?", "Why Ida Vossen?"),
        ("However Vossen sold it", "However Vossen sold it."),
        ("Vossen sold it, and if you think she told the crew", "Vossen sold it."),
        (
            "Vossen sold it, and if she had not, the bank would have",
            "Vossen sold it, and if she had not, the bank would have.",
        ),
    ],
)
def test_a_claim_is_what_is_stated(title: str, text: str) -> None:
    assert headline(Candidate("a", "title", Span(0, len(title)), -1, title, title)) == text


@given(st.text(alphabet="xyz ’'“”\"‘,.- ", max_size=40))
def test_tidying_loses_no_word(text: str) -> None:
    assert [c for c in tidy(text).lower() if c.isalpha()] == [c for c in text if c.isalpha()]
