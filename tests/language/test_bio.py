from __future__ import annotations

from itertools import pairwise, product

import numpy as np
import pytest

from reportedly.language.bio import best_paths, stretches


@pytest.mark.parametrize("seed", range(5))
def test_the_best_path_is_the_best_of_all(seed: int) -> None:
    random = np.random.default_rng(seed)
    scores = random.normal(size=(2, 5, 3)).astype(np.float32)
    steps = random.normal(size=(3, 3)).astype(np.float32)
    paths = best_paths(scores, steps)
    for row, path in zip(scores, paths, strict=True):

        def worth(labels: tuple[int, ...], row: np.ndarray = row) -> float:
            gone = sum(steps[a, b] for a, b in pairwise(labels))
            return float(sum(row[i, label] for i, label in enumerate(labels)) + gone)

        assert worth(tuple(path)) == pytest.approx(max(map(worth, product(range(3), repeat=5))))


@pytest.mark.parametrize("seed", range(5))
def test_a_path_that_ends_earlier_is_that_of_the_shorter_rows(seed: int) -> None:
    random = np.random.default_rng(seed)
    scores = random.normal(size=(3, 6, 3)).astype(np.float32)
    steps = random.normal(size=(3, 3)).astype(np.float32)
    paths = best_paths(scores, steps, [6, 4, 1])
    for row, path, end in zip(scores, paths, [6, 4, 1], strict=True):
        assert path[:end].tolist() == best_paths(row[None, :end], steps)[0].tolist()


def test_stretches() -> None:
    labels = np.array([0, 1, 2, 1, 0, 4, 4, 5, 6])
    assert [tuple(s) for s in stretches(labels)] == [(0, 1, 3), (0, 3, 4), (1, 5, 7), (2, 7, 9)]
    assert stretches(np.array([], dtype=np.int64)) == []


def test_no_words_no_paths() -> None:
    assert best_paths(np.zeros((2, 0, 3), dtype=np.float32), np.zeros((3, 3), dtype=np.float32)).shape == (2, 0)
