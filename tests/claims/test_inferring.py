"""Which sentences of a pile are looked at: of each article the nearest, each once, of a large pile not all."""

import numpy as np
import pytest

from reportedly.claims import inferring
from reportedly.claims.candidates import Candidate
from reportedly.claims.inferring import LEAST, NEAREST, infer, most
from reportedly.language.inference import Inference
from reportedly.model.span import Span

CLAIM = "The ferry Marta was sold"


def candidate(article: str, number: int, sentence: str | None = None) -> Candidate:
    text = f"the ferry was sold, part {number}"
    return Candidate(article, "text", Span(0, len(text)), number, text, sentence or f"{article}: {text}")


@pytest.fixture(scope="module")
def inference() -> Inference:
    return Inference(threads=1)


def test_the_nearest_of_each_article(inference: Inference) -> None:
    pile = [candidate(article, number) for article in "ab" for number in range(NEAREST + 1)]
    near = [LEAST + 0.01 * (1 + number) for number in range(NEAREST + 1)]
    far = [LEAST - 0.01] * NEAREST + [LEAST]
    found = infer(CLAIM, pile, np.array([*near, *far], dtype=np.float32), inference)
    assert set(found) == {*range(1, NEAREST + 1), 2 * NEAREST + 1}


def test_two_statements_of_a_sentence_share_what_it_says(inference: Inference, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(inferring, "NEAREST", 3)
    whole = "The ferry was sold, part 0, and the ferry was sold, part 1, they said."
    pile = [candidate("a", 0, whole), candidate("a", 1, whole), *(candidate("a", n) for n in range(2, 6))]
    found = infer(CLAIM, pile, np.linspace(0.9, 0.5, 6, dtype=np.float32), inference)
    assert set(found) == {0, 1, 2, 3}
    assert (found[0] == found[1]).all()


def test_of_a_large_pile_the_nearest_of_each_article_before_the_next(
    inference: Inference, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(inferring, "MOST", 5)
    pile = [candidate(str(article), number) for article in range(4) for number in range(2)]
    scores = np.array([0.9, 0.3, 0.8, 0.31, 0.7, 0.32, 0.6, 0.33], dtype=np.float32)
    found = infer(CLAIM, pile, scores, inference)
    assert set(found) == {0, 2, 4, 6, 7}  # of the second ones the best


def test_what_an_article_says_most(inference: Inference) -> None:
    pile = [candidate(article, number) for article in "ab" for number in range(2)]
    found = infer(CLAIM, pile, np.full(4, 0.5, dtype=np.float32), inference)
    assert most(pile, found).keys() == {"a", "b"}
    assert (most(pile, found)["a"] == np.maximum(found[0], found[1])).all()
    assert most(pile, {}) == {}


def test_nothing_near_is_not_looked_at(inference: Inference) -> None:
    assert infer(CLAIM, [candidate("a", 0)], np.zeros(1, dtype=np.float32), inference) == {}
    assert infer(CLAIM, [], np.zeros(0, dtype=np.float32), inference) == {}
