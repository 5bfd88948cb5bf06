"""Like windows: compared outright or by sketches, the same copies are found."""

from random import Random

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reportedly.provenance.windows import ALIKE, EARLIEST, FEW, Compared, Sketched, index_for

KINDS = (Compared, Sketched)
TRIPLES = st.lists(st.sampled_from([bytes([n]) for n in range(12)]), min_size=1, max_size=9)


def window(seed):
    return [f"{n}".encode() for n in Random(seed).choices(range(10**6), k=18)]


@pytest.mark.parametrize("kind", KINDS)
def test_a_copy_is_found_and_another_text_is_not(kind) -> None:
    index = kind()
    assert index.earlier([window(1), window(2)]) == [[], []]
    assert index.earlier([window(3), window(2)]) == [[], [(0, 1)]]
    assert index.earlier([window(2)]) == [[(0, 1), (1, 1)]]


@given(st.lists(st.lists(TRIPLES, max_size=3), max_size=5))
def test_compared_finds_what_has_enough_in_common(texts) -> None:
    index, before = Compared(), []
    for number, windows in enumerate(texts):
        wanted = [
            [at for at, other in before if len(set(w) & set(other)) >= ALIKE * len(set(w) | set(other))]
            for w in windows
        ]
        assert index.earlier(windows) == wanted
        before += [((number, place), w) for place, w in enumerate(windows)]


def test_what_all_texts_share_does_not_square_the_work() -> None:
    index = Compared()
    found = [index.earlier([window(1)])[0] for _ in range(3 * EARLIEST)]
    assert max(map(len, found)) == EARLIEST


def test_small_piles_are_compared_and_large_ones_sketched() -> None:
    assert isinstance(index_for(FEW), Compared)
    assert isinstance(index_for(FEW + 1), Sketched)
