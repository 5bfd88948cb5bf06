import pytest
from hypothesis import given
from hypothesis import strategies as st

from evaluation.chains.agreement import either, kappa, pairs
from evaluation.chains.standoff import worded
from tests.evaluation.chains.build import CALLED, DENIED, GONE, JUDGE, QUILL, SELLING, TERN, TEXT, attribution, row


def test_pairs_are_those_that_share_half_their_content() -> None:
    short = attribution("told", "she is selling", [TERN])  # three words of six: just enough
    shorter = attribution("told", "she is", [TERN])
    assert pairs(TEXT, [SELLING, CALLED], [CALLED, short]) == [(0, 1), (1, 0)]
    assert pairs(TEXT, [SELLING], [shorter]) == []


def test_the_cue_decides_between_equals() -> None:
    other = attribution("denied", "she is selling the boat yard", [QUILL])
    assert pairs(TEXT, [SELLING, other], [other, SELLING]) == [(0, 1), (1, 0)]


def test_a_second_reading_of_either_is_agreement() -> None:
    both = {**SELLING, "chain_also": [[TERN]]}
    short = {**SELLING, "chain": [TERN]}
    a, b, c = worded(row(both, short, DENIED), {"1": TEXT})["attributions"]
    assert either(JUDGE.chain, a, b)
    assert either(JUDGE.chain, b, a)
    assert not either(JUDGE.chain, a, c)


def test_no_chain_and_a_rumour_are_the_same() -> None:
    (gone,) = worded(row(GONE), {"1": TEXT})["attributions"]
    assert JUDGE.chain([], gone["chain"])
    assert JUDGE.origin([], gone["chain"])
    assert not JUDGE.kind([], [{"name": "x", "kind": "person"}])


def test_kappa_of_a_known_table() -> None:
    # 20 yes-yes, 5 yes-no, 10 no-yes, 15 no-no: Cohen's kappa 0.4
    table = [("y", "y")] * 20 + [("y", "n")] * 5 + [("n", "y")] * 10 + [("n", "n")] * 15
    assert kappa(table) == pytest.approx(0.4)
    assert kappa([("y", "y")]) == 1.0


@given(st.lists(st.tuples(st.sampled_from("abc"), st.sampled_from("abc")), min_size=1))
def test_kappa_never_exceeds_one_and_does_not_care_who_is_first(labels: list[tuple[str, str]]) -> None:
    assert kappa(labels) <= 1.0
    assert kappa(labels) == pytest.approx(kappa([(b, a) for a, b in labels]))
