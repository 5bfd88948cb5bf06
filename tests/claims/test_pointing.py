import numpy as np
import pytest

from reportedly.claims.candidates import Candidate
from reportedly.claims.pointing import points, resolve
from reportedly.claims.wording import word
from reportedly.model.span import Span


@pytest.mark.parametrize(
    ("text", "pointing"),
    [
        ("the report was baseless", True),
        ("the rumour is “ridiculous” and “baseless”", True),
        ("There is no truth to the story", True),
        ("the ferry was sold to a Danish buyer", False),
        ("the report on the price of Danish butter was baseless", False),
        ("Interesting timing", False),
    ],
)
def test_what_points_at_a_story(text: str, pointing: bool) -> None:
    assert points(word(text)) is pointing


def test_a_pointing_statement_means_what_stands_before_it_in_its_article() -> None:
    texts = (("a", "the ferry was sold"), ("a", "the report was baseless"), ("b", "the report was baseless"))
    pile = [Candidate(a, "text", Span(0, len(t)), n, t, t) for n, (a, t) in enumerate(texts)]
    scores = np.array([0.7, 0.1, 0.1], dtype=np.float32)
    raised = resolve(pile, [word(t) for _, t in texts], scores)
    assert raised.tolist() == pytest.approx([0.7, 0.7, 0.1])
    assert scores.tolist() == pytest.approx([0.7, 0.1, 0.1])
