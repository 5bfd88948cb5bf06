import pytest
from hypothesis import given
from hypothesis import strategies as st

from reportedly.claims.wording import content_words, negation_reaches, stem, word


@pytest.mark.parametrize(
    ("words", "same"),
    [
        (("divorcing", "divorced", "divorce"), "divorc"),
        (("stopped", "stopping", "stops"), "stop"),
        (("denies", "denied"), "deny"),
        (("boats", "boat", "boat's"), "boat"),
        (("boss",), "boss"),
    ],
)
def test_inflections_have_one_stem(words: tuple[str, ...], same: str) -> None:
    assert {stem(w) for w in words} == {same}


def test_words_without_topic_are_left_out() -> None:
    assert [w for _, w, _ in content_words("According to them, the harbour will be closed")] == ["harbour", "closed"]


@pytest.mark.parametrize(
    ("text", "negated"),
    [
        ("Roe has not sold the harbour", {"sold", "harbour"}),
        ("Roe never sold the harbour, but closed it", {"sold", "harbour"}),
        ("Roe hasn’t sold the harbour", {"sold", "harbour"}),
        ("no harbour was sold", {"sold", "harbour"}),
        ("Roe not only sold the harbour", set()),
        ("no less than four harbours", set()),
        ("Roe has not confirmed that the harbour was sold", set()),
        ("the harbour was sold", set()),
        ("nobody sold the harbour; the harbour was leased", {"sold"}),
        ("the harbour was not sold", {"sold", "harbour"}),
        ("a do-not-drink order stands", set()),
    ],
)
def test_what_a_negation_reaches(text: str, negated: set[str]) -> None:
    assert word(text, frozenset({"roe"})).negated - {"roe"} == negated


def test_names_are_the_piles_names_with_a_capital() -> None:
    wording = word("Rose Lund rose early", frozenset({"rose", "lund"}))
    assert wording.names == {"ros", "lund"}


@given(st.text(max_size=120))
def test_any_text_has_a_wording(text: str) -> None:
    wording = word(text)
    assert wording.negated <= wording.stems
    assert all(0 <= start <= end for start, end in negation_reaches(text))
