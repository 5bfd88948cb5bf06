"""Signs of a statement and a claim, and the forest that weighs them."""

import numpy as np
import pytest

from reportedly.claims.pile import Pile, gather
from reportedly.claims.question import ask
from reportedly.claims.signs import signs
from reportedly.claims.verdict import FOREST, verdicts, weights
from reportedly.language.embedder import Embedder
from reportedly.language.forest import ROWS, Forest
from reportedly.language.inference import Inference
from reportedly.model.article import Article

TEXTS = {
    "a": "Dana Orlov has sold the ferry Marta to a Danish buyer. The price was 4 million euros.",
    "b": "The Marta was sold by Dana Orlov, her lawyer said. Dockers in Tessin were not told.",
    "c": "Orlov has not sold the ferry. The Marta stays in Tessin, where she was built in 1987.",
}
CLAIM = "Dana Orlov sold the ferry Marta."


@pytest.fixture(scope="module")
def embedder() -> Embedder:
    return Embedder(threads=1)


@pytest.fixture(scope="module")
def inference() -> Inference:
    return Inference(threads=1)


@pytest.fixture(scope="module")
def pile() -> Pile:
    return gather([Article(id, text) for id, text in TEXTS.items()], ())


@pytest.mark.parametrize("claim", [CLAIM, "IT IS OVER", "7", "Is it?", "Orlov did not sell the Marta in 1987."])
def test_every_sign_has_a_number_for_any_claim(
    claim: str, pile: Pile, embedder: Embedder, inference: Inference
) -> None:
    question = ask(claim, pile, embedder, inference)
    for row in range(len(pile.candidates)):
        found = signs(question, row)
        assert list(found) == list(Forest(FOREST).names)
        assert all(np.isfinite(value) for value in found.values())


def test_signs_tell_a_denial_another_number_and_a_word_that_nobody_has(
    pile: Pile, embedder: Embedder, inference: Inference
) -> None:
    rows = {c.context: k for k, c in enumerate(pile.candidates)}
    told, denied = rows["Dana Orlov has sold the ferry Marta to a Danish buyer."], rows["Orlov has not sold the ferry."]
    plain = ask(CLAIM, pile, embedder, inference)
    assert signs(plain, told)["reads as affirming"]
    assert signs(plain, denied)["reads as denying"]
    priced = ask("Dana Orlov sold the Marta for 9 million euros.", pile, embedder, inference)
    assert signs(priced, told)["numbers asked"]
    assert not signs(priced, told)["numbers in its article"]
    burnt = ask("Dana Orlov burnt the ferry Marta.", pile, embedder, inference)
    assert signs(burnt, told)["sentence lacks"] > signs(plain, told)["sentence lacks"]


def test_what_is_said_and_what_is_denied(pile: Pile, embedder: Embedder, inference: Inference) -> None:
    question = ask(CLAIM, pile, embedder, inference)
    judged = verdicts(question, weights(question, Forest(FOREST)))
    said = {c.context: v for c, v in zip(pile.candidates, judged, strict=True)}
    affirming, denying = (
        said["Dana Orlov has sold the ferry Marta to a Danish buyer."],
        said["Orlov has not sold the ferry."],
    )
    assert affirming is not None
    assert affirming.toward == "affirms"
    assert denying is not None
    assert denying.toward == "denies"


def test_shares_add_up_and_depend_on_their_row_alone() -> None:
    forest = Forest(FOREST)
    random = np.random.default_rng(1)
    rows = random.random((ROWS + 40, len(forest.names)), dtype=np.float32)
    shares = forest.shares(rows)
    assert shares.shape == (len(rows), 3)
    assert np.allclose(shares.sum(1), 1, atol=1e-5)
    assert (shares > 0).all()
    order = random.permutation(len(rows))
    assert np.array_equal(forest.shares(rows[order]), shares[order])
    assert forest.shares(rows[:0]).shape == (0, 3)
