import pytest

from reportedly.model.claim import Side
from reportedly.model.wording import in_words


@pytest.mark.parametrize(
    ("side", "words"),
    [
        (
            Side(2, 3, 4),
            "at most 2 independent origins among those named; 3 statements repeat them; 4 more name none",
        ),
        (Side(1, 1, 1), "at most 1 independent origin among those named; 1 statement repeats it; 1 more names none"),
        (Side(1, 0, 0), "at most 1 independent origin among those named"),
        (Side(0, 0, 2), "no origin is named; 2 statements name none"),
        (Side(0, 0, 1), "no origin is named; 1 statement names none"),
        (Side(), "nobody says so"),
    ],
)
def test_an_origin_analysis_in_words(side, words):
    assert in_words(side) == words
