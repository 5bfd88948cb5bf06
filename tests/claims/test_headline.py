import pytest

from reportedly.claims.candidates import Candidate
from reportedly.claims.headline import clearest, tidy
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
    assert clearest(members, wordings, [0.9] * 4) == "Ida Vossen will sell the ferry Marta."
