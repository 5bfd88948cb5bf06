from __future__ import annotations

import numpy as np
from hypothesis import given
from hypothesis import strategies as st

from reportedly.language.windows import sentence_heads, windows
from reportedly.model.span import Span


def test_whole_sentences_side_by_side() -> None:
    heads = np.array([0, 4, 8, 12], dtype=np.int32)
    assert windows(heads, 15, 9) == [(0, 8), (8, 15)]
    assert windows(heads, 15, 9, first=4) == [(0, 4), (4, 12), (12, 15)]


@given(st.lists(st.integers(1, 40), min_size=1, max_size=20), st.integers(5, 30))
def test_windows_cover_every_piece_once(lengths: list[int], limit: int) -> None:
    heads = np.cumsum([0, *lengths[:-1]]).astype(np.int32)
    found = windows(heads, sum(lengths), limit)
    assert [p for start, end in found for p in range(start, end)] == list(range(sum(lengths)))
    assert all(end - start <= limit for start, end in found)


def test_sentences_without_a_piece_are_left_out() -> None:
    starts = np.array([0, 3, 9], dtype=np.int32)
    assert sentence_heads(starts, [Span(0, 5), Span(9, 12), Span(20, 22)]).tolist() == [0, 2]
