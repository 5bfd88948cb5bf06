import numpy as np
from hypothesis import given
from hypothesis import strategies as st

from reportedly.claims import clustering
from reportedly.claims.clustering import cluster
from reportedly.claims.comparing import Pair


def test_a_chain_of_neighbours_does_not_join_its_ends() -> None:
    chain = [Pair(n, n + 1, 0.7) for n in range(5)]
    groups = cluster(chain, 6, 0.5)
    assert max(len(g) for g in groups) == 2


def test_a_tight_group_is_one_and_the_rest_alone() -> None:
    pairs = [Pair(0, 1, 0.9), Pair(0, 2, 0.8), Pair(1, 2, 0.85), Pair(2, 3, 0.3)]
    assert cluster(pairs, 5, 0.5) == [[0, 1, 2], [3], [4]]


@given(st.integers(1, 9).flatmap(lambda n: st.tuples(st.just(n), st.integers(0, 10_000))))
def test_groups_part_the_rows_and_hold_their_threshold(case: tuple[int, int]) -> None:
    size, seed = case
    table = np.random.default_rng(seed).random((size, size))
    pairs = [Pair(a, b, float(table[a, b])) for a in range(size) for b in range(a + 1, size)]
    groups = cluster(pairs, size, 0.6)
    assert sorted(k for g in groups for k in g) == list(range(size))
    for group in groups:
        inside = [table[a, b] for a in group for b in group if a < b]
        assert not inside or np.mean(inside) >= 0.6 - 1e-9 or max(inside) >= 0.6


def test_a_large_group_is_cut_and_not_refused(monkeypatch) -> None:  # type: ignore[no-untyped-def]
    monkeypatch.setattr(clustering, "LARGEST", 3)
    pairs = [Pair(a, b, 0.9 if (a < 3) == (b < 3) else 0.56) for a in range(6) for b in range(a + 1, 6)]
    assert cluster(pairs, 6, 0.5) == [[0, 1, 2], [3, 4, 5]]
