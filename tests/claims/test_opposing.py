"""Words that exclude each other."""

import pytest

from reportedly.claims.opposing import opposed, outvoted
from reportedly.claims.wording import word


@pytest.mark.parametrize(
    ("one", "other", "excluded"),
    [
        ("the board will hire drivers", "the board sacks drivers", True),
        ("the board sacks drivers", "the board will hire drivers", True),
        ("the board will hire drivers", "the board hires drivers and sacks clerks", False),
        ("the board pays drivers", "the board sacks drivers", False),
    ],
)
def test_the_contrary_deed(one: str, other: str, excluded: bool) -> None:
    assert opposed(word(one), word(other)) == excluded


@pytest.mark.parametrize(
    ("claim", "texts", "lost"),
    [
        ("A woman was bitten.", ["a man was bitten", "the man bled"], True),
        ("A man was bitten.", ["a man was bitten", "his mother wept"], False),
        ("The pool is closed.", ["the pool opens", "the pool was opened", "they closed it"], True),
        ("The pool is closed.", ["the pool opens", "they closed it"], False),
        ("The pool is deep.", ["the pool opens", "it is shallow"], False),
        ("The pool is closed.", [], False),
    ],
)
def test_what_most_articles_tell_otherwise(claim: str, texts: list[str], lost: bool) -> None:
    assert outvoted(word(claim), {str(n): [text] for n, text in enumerate(texts)}) == lost
