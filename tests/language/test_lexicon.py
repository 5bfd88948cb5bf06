import pytest

from reportedly.language.embedder import Embedder
from reportedly.language.lexicon import Lexicon


@pytest.fixture(scope="module")
def lexicon() -> Lexicon:
    return Lexicon(Embedder(threads=1))


def test_nearer_words_are_nearer(lexicon: Lexicon) -> None:
    assert lexicon.nearness("staff", ["workers"]) > 0.6 > 0.4 > lexicon.nearness("airport", ["store"])
    assert lexicon.nearness("staff", ["staff"]) == pytest.approx(1, abs=0.02)
    assert lexicon.nearness("staff", ["store", "workers"]) == pytest.approx(lexicon.nearness("staff", ["workers"]))


def test_a_rare_word_is_encoded_when_asked_for(lexicon: Lexicon) -> None:
    assert lexicon.nearness("pupil", ["student"]) > lexicon.nearness("pupil", ["teacher"]) > 0


def test_words_without_a_row(lexicon: Lexicon) -> None:
    assert lexicon.nearness("staff", ["xyzzyq"]) == 0.0 == lexicon.nearness("staff", [])
