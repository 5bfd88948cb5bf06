"""Boosted trees from a file."""

from __future__ import annotations

from io import BytesIO

import numpy as np
import pytest

from reportedly.language.forest import Forest, Trees, opened


def forest(monkeypatch: pytest.MonkeyPatch, start: list[float]) -> Forest:
    """One tree a label: it gives `start` and, where the one column is above 0, 1 more to the first label."""
    file = BytesIO()
    np.savez(
        file, names=np.array(["column"]), feature=np.array([0, 0, 0], np.int32), threshold=np.zeros(3, np.float32),
        left=np.array([1, 1, 2], np.int32), right=np.array([2, 1, 2], np.int32), value=np.array([0, 0, 1], np.float32),
        roots=np.array([0], np.int32), labels=np.array([0], np.int8), start=np.array(start, np.float32),
        depth=np.array(1),
    )  # fmt: skip
    file.seek(0)
    trees: Trees = opened(file)
    made = Forest("a test")
    monkeypatch.setattr(Forest, "_trees", trees)
    return made


def test_shares_are_those_of_the_scores(monkeypatch: pytest.MonkeyPatch) -> None:
    found = forest(monkeypatch, [0.0, 0.0, 0.0]).shares(np.array([[-1], [1]], dtype=np.float32))
    assert found == pytest.approx(np.array([[1 / 3] * 3, [np.e / (np.e + 2), 1 / (np.e + 2), 1 / (np.e + 2)]]))


def test_of_two_labels_the_trees_score_the_second(monkeypatch: pytest.MonkeyPatch) -> None:
    found = forest(monkeypatch, [0.0]).shares(np.array([[-1], [1]], dtype=np.float32))
    assert found == pytest.approx(np.array([[0.5, 0.5], [1 / (np.e + 1), np.e / (np.e + 1)]]))


@pytest.mark.parametrize(("start", "labels"), [([0.0], 2), ([0.0, 0.0, 0.0], 3)])
def test_no_rows_no_shares(monkeypatch: pytest.MonkeyPatch, start: list[float], labels: int) -> None:
    assert forest(monkeypatch, start).shares(np.zeros((0, 1), dtype=np.float32)).shape == (0, labels)
