"""Vectors: shape, length, meaning, and that a text's vector depends on the text alone."""

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from reportedly.language.embedder import WIDTH, Embedder

TEXTS = (
    "The mayor will resign in March.",
    "In March the mayor is going to step down.",
    "Two ferries collided in thick fog off the harbour.",
    "A recipe for lentil soup with cumin.",
)


@pytest.fixture(scope="module")
def embedder() -> Embedder:
    return Embedder(threads=2)


def test_shape_type_and_length(embedder: Embedder) -> None:
    vectors = embedder.embed(TEXTS)
    assert vectors.shape == (4, WIDTH)
    assert vectors.dtype == np.float32
    assert np.linalg.norm(vectors, axis=1) == pytest.approx(np.ones(4), abs=1e-4)


def test_paraphrases_are_nearer_than_other_news(embedder: Embedder) -> None:
    near = embedder.embed(TEXTS) @ embedder.embed(TEXTS).T
    assert near[0, 1] > 0.6
    assert near[0, 1] > near[0, 2] + 0.3
    assert near[0, 3] < 0.2


def test_nothing_and_no_words(embedder: Embedder) -> None:
    assert embedder.embed([]).shape == (0, WIDTH)
    assert not embedder.embed(["", "  "]).any()


def test_a_long_text_is_cut_and_not_refused(embedder: Embedder) -> None:
    assert np.linalg.norm(embedder.embed(["The harbour board met again. " * 400])[0]) == pytest.approx(1, abs=1e-4)


@settings(max_examples=15, deadline=None)
@given(st.lists(st.text(min_size=1, max_size=60), max_size=6), st.randoms(use_true_random=False))
def test_company_and_order_change_nothing(company: list[str], random: object) -> None:
    alone = Embedder(threads=1).embed(TEXTS[:1])[0]
    mixed = [*company, *TEXTS]
    random.shuffle(mixed)  # type: ignore[attr-defined]
    assert (Embedder(threads=2).embed(mixed)[mixed.index(TEXTS[0])] == alone).all()
