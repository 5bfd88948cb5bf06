from __future__ import annotations

import numpy as np
from hypothesis import given
from hypothesis import strategies as st

from reportedly.language.tokens import FEATURES, plain, tokenize


def test_pieces_carry_case_quotation_and_paragraph() -> None:
    text = "Ann said “NO way”\nYes 7"
    tokens = tokenize(text)
    words = {text[s:e]: int(f) for s, e, f in zip(tokens.starts, tokens.ends, tokens.features, strict=True)}
    assert words["Ann"] == 1 + 8  # a capital, and the paragraph's first
    assert words["said"] == 0
    assert words["NO"] == 2 + 4  # all capitals, quoted
    assert words["Yes"] == 1 + 8
    assert words["7"] == 3


def test_marks_of_every_publisher_are_the_same_pieces() -> None:
    american = tokenize('"We are done," she said.').ids.tolist()
    for other in ("“We are done,” she said.", "‘We are done,’ she said.", "«We are done,» she said."):
        assert tokenize(other).ids.tolist() == american


@given(st.text(max_size=60))
def test_plain_text_keeps_its_length(text: str) -> None:
    assert len(plain(text)) == len(text)


@given(st.text(max_size=60))
def test_pieces_lie_inside_the_text(text: str) -> None:
    tokens = tokenize(text)
    assert np.all((tokens.starts >= 0) & (tokens.starts < tokens.ends) & (tokens.ends <= len(text)))
    assert np.all((tokens.features >= 0) & (tokens.features < FEATURES))
    assert np.all(np.diff(tokens.starts) >= 0)
