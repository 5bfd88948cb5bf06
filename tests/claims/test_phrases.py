from hypothesis import given
from hypothesis import strategies as st

from reportedly.claims.phrases import find, plain


def test_the_longest_entry_is_found_with_its_place() -> None:
    text = "It is NOT TRUE, they said."
    assert [text[f.start : f.end] for f in find("refutations.txt", text)] == ["NOT TRUE"]


def test_curly_apostrophes_and_line_ends() -> None:
    assert find("refutations.txt", "that isn’t true")
    assert find("refutations.txt", "that is not\n  true")


def test_parts_of_words_are_not_found() -> None:
    assert not find("refutations.txt", "a falsetto voice")


@given(st.text(max_size=80))
def test_plain_keeps_every_place(text: str) -> None:
    assert len(plain(text)) == len(text)
