from __future__ import annotations

from xml.etree import ElementTree

import pytest
from hypothesis import given
from hypothesis import strategies as st

from evaluation.calibration import brier, calibration_error, draw, reliability

ANSWERS = st.lists(st.tuples(st.floats(0, 1), st.booleans()), max_size=60)


def brute_force(answers: list[tuple[float, bool]]) -> float:
    """Straight from the definition: over tenths, share of all x |mean score - share right|."""
    error = 0.0
    for tenth in range(10):
        held = [a for a in answers if int(a[0] * 10) == tenth or (tenth == 9 and a[0] == 1)]
        if held:
            confidence = sum(score for score, _ in held) / len(held)
            accuracy = len([1 for _, right in held if right]) / len(held)
            error += len(held) / len(answers) * abs(confidence - accuracy)
    return error


@given(ANSWERS)
def test_the_error_is_that_of_the_definition(answers: list[tuple[float, bool]]) -> None:
    scores, right = [s for s, _ in answers], [r for _, r in answers]
    assert calibration_error(scores, right) == pytest.approx(brute_force(answers))
    assert sum(b.count for b in reliability(scores, right)) == len(answers)


def test_known_values() -> None:
    assert calibration_error([0.75] * 4, [True, True, True, False]) == 0
    assert calibration_error([1.0] * 4, [True, True, True, False]) == 0.25
    assert brier([1.0, 0.0], [True, True]) == 0.5
    assert calibration_error([], []) == brier([], []) == 0


def test_no_probability_is_refused() -> None:
    with pytest.raises(ValueError, match="no probability"):
        reliability([1.2], [True])


def test_the_plot_has_a_dot_for_each_bin_and_both_colour_schemes() -> None:
    bins = reliability([0.1, 0.55, 0.9, 0.95], [False, True, True, True])
    plot = draw(bins, "Reliability")
    tree = ElementTree.fromstring(plot)
    assert len(tree.findall(".//{http://www.w3.org/2000/svg}circle")) == len(bins) == 3
    assert "prefers-color-scheme: dark" in plot
    assert draw([], "Nothing").count("<circle") == 0
