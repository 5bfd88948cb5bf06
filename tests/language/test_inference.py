"""What a sentence says of a claim: shares, and that a pair's depend on the pair alone. The news is invented."""

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from reportedly.language.inference import COLUMNS, CONTRARY, NOTHING, Inference

CLAIM = "The council of Vesk will close the harbour school"
SAYING = "Vesk's council has decided to shut the school at the harbour in June."
DENYING = "The council of Vesk will not close the harbour school, the mayor said."
ELSEWHERE = "The bakery on Quay Street opens at six in the morning."


@pytest.fixture(scope="module")
def inference() -> Inference:
    return Inference(threads=2)


def test_shares_are_shares(inference: Inference) -> None:
    shares = inference.shares(CLAIM, [SAYING, DENYING, ELSEWHERE])
    assert shares.shape == (3, COLUMNS)
    assert shares.dtype == np.float32
    assert (shares >= 0).all()
    assert shares.sum(1) == pytest.approx(np.ones(3), abs=1e-5)


def test_the_contrary_is_told_from_the_claim_and_both_from_another_matter(inference: Inference) -> None:
    saying, denying, elsewhere = inference.shares(CLAIM, [SAYING, DENYING, ELSEWHERE])
    assert denying.argmax() == CONTRARY
    assert saying[CONTRARY] < 0.2
    assert elsewhere[NOTHING] > max(saying[NOTHING], denying[NOTHING])


def test_no_text_and_no_words(inference: Inference) -> None:
    assert inference.shares(CLAIM, []).shape == (0, COLUMNS)
    assert np.isfinite(inference.shares("", ["", " "])).all()


def test_a_long_text_is_cut_and_not_refused(inference: Inference) -> None:
    assert inference.shares(CLAIM, [f"{SAYING} " * 200]).sum() == pytest.approx(1, abs=1e-5)


@settings(max_examples=10, deadline=None)
@given(st.lists(st.text(max_size=60), max_size=5), st.randoms(use_true_random=False))
def test_company_and_order_change_nothing(company: list[str], random: object) -> None:
    alone = Inference(threads=1).shares(CLAIM, [SAYING])[0]
    mixed = [*company, SAYING, DENYING]
    random.shuffle(mixed)  # type: ignore[attr-defined]
    assert (Inference(threads=2).shares(CLAIM, mixed)[mixed.index(SAYING)] == alone).all()
