from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from reportedly.language import tokens as module
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


# Blanks, control signs, marks, accents, digits and letters of several scripts, each a case of its own for a tokenizer.
SIGNS = "aBcÉß1²٣中 \t\n\x00\x0b\x1c\x1f\x85\xa0\u2028\u200b\xad“”‘’'`\"«»-–—…\u0301😀İǅ.,"


@given(st.text(alphabet=SIGNS, max_size=40))
def test_pieces_are_those_of_the_text_as_a_whole(text: str) -> None:
    tokens = tokenize(text, quoted=[])
    whole = module._tokenizer().encode(plain(text), add_special_tokens=False)
    assert tokens.ids.tolist() == whole.ids
    assert list(zip(tokens.starts.tolist(), tokens.ends.tolist(), strict=True)) == whole.offsets
    assert tokens.first.tolist() == [a != b for a, b in zip(whole.word_ids, [None, *whole.word_ids], strict=False)]


def test_words_are_forgotten_before_they_are_too_many(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(module, "MOST_KNOWN", 3)
    text = "Ann said that Bo and Cy left."
    first = tokenize(text)
    for other in ("One two three four five.", "Six seven eight nine ten."):
        tokenize(other)
        assert len(module._known()) <= 3 + len(other.split()) * 2
    assert tokenize(text).ids.tolist() == first.ids.tolist()
