"""Words that say the same in a claim, and words that make it another one."""

import pytest

from reportedly.claims.thesaurus import known, relatives
from reportedly.claims.wording import stem
from reportedly.language.wordlists import read_lines


@pytest.mark.parametrize(
    ("word", "same"),
    [
        ("surgery", "operation"),
        ("dismissal", "fired"),
        ("film", "movie"),
        ("purchase", "bought"),
        ("police", "officers"),
    ],
)
def test_what_says_the_same(word: str, same: str) -> None:
    assert stem(same) in relatives(stem(word)).same
    assert stem(word) in relatives(stem(same)).same | relatives(stem(same)).kinds


@pytest.mark.parametrize(
    ("word", "rival"),
    [("dog", "cat"), ("monday", "tuesday"), ("buy", "sell"), ("doctor", "nurse"), ("mother", "father")],
)
def test_what_makes_another_claim(word: str, rival: str) -> None:
    for one, other in ((word, rival), (rival, word)):
        assert stem(other) in relatives(stem(one)).rivals
        assert stem(other) not in relatives(stem(one)).same


def test_a_kind_implies_the_word_and_not_the_other_way_round() -> None:
    assert stem("puppy") in relatives("dog").kinds | relatives("dog").same
    assert stem("murder") in relatives(stem("crime")).kinds
    assert stem("crime") not in relatives(stem("murder")).kinds


def test_no_word_is_both() -> None:
    for of in sorted(known())[::40]:
        found = relatives(of)
        assert not (found.same | found.kinds) & found.rivals
        assert not found.same & found.kinds
        assert of not in found.same | found.kinds | found.rivals


def test_nothing_is_known_of_a_word_that_no_line_has() -> None:
    assert not any(relatives("zzyzx"))


def test_every_line_has_a_word_of_its_own() -> None:
    heads = [line.split(maxsplit=1)[0] for line in read_lines("thesaurus.txt")]
    assert len(heads) == len(set(heads))
    assert heads == sorted(heads)
