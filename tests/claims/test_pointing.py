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
        ("These claims are absolutely and utterly false. They are unsourced, unchecked and in poor taste.", True),
        ("The ferry was sold. The report was baseless.", False),
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


def test_who_calls_it_untrue_may_be_asked_last_of_all() -> None:
    texts = [
        "Boats came in",
        "the ferry was sold",
        *["it rained on the pier"] * 9,
        "these claims are false",
        "the report",
    ]
    pile = [Candidate("a", "text", Span(0, len(t)), n, t, t) for n, t in enumerate(texts)]
    scores = np.array([0.1, 0.7, *[0.0] * 9, 0.1, 0.05], dtype=np.float32)
    raised = resolve(pile, [word(t) for t in texts], scores).tolist()
    assert raised[-2] == pytest.approx(0.7)
    assert raised[-1] == pytest.approx(0.1)


@pytest.mark.parametrize(("own", "raised"), [(0.3, 0.7), (0.1, 0.1)])
def test_news_of_the_claim_s_topic_means_the_claim(own: float, raised: float) -> None:
    texts = ["the ferry was sold", "News of the job cuts"]
    pile = [Candidate("a", "text", Span(0, len(t)), n, t, t) for n, t in enumerate(texts)]
    scores = np.array([0.7, own], dtype=np.float32)
    assert resolve(pile, [word(t) for t in texts], scores).tolist()[1] == pytest.approx(raised)


@pytest.mark.parametrize(
    "text",
    [
        "they were looking into the report",
        "it had no immediate comment",
        "it could not confirm the report",
        "not aware of the claims",
    ],
)
def test_who_says_nothing_of_a_story_means_nothing_by_it(text: str) -> None:
    assert not points(word(text))
