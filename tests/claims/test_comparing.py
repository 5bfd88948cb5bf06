"""Pairs are scored row by row as two wordings alone are."""

import numpy as np

from reportedly.claims.comparing import BLOCK, exclude, like, likeness
from reportedly.claims.names import names_of
from reportedly.claims.relevance import rarity_of
from reportedly.claims.wording import word

TEXTS = (
    "The council of Velmo shut the old market on Monday.",
    "On Monday the old market was shut by the council of Velmo.",
    "The council shut 3 markets.",
    "The council shut 12 markets.",
    "Soup.",
    "",
)


def test_a_pair_has_the_likeness_of_its_wordings_and_those_that_exclude_each_other_are_left_out() -> None:
    names = names_of([*TEXTS, "They met in Velmo, and in Velmo they stayed."])
    wordings = [word(text, names) for text in TEXTS]
    rarity = rarity_of(wordings)
    vectors = np.random.default_rng(1).normal(1.0, 0.5, (len(TEXTS), 8)).astype(np.float32)
    vectors /= np.linalg.norm(vectors, axis=1, keepdims=True)
    near = vectors @ vectors.T
    expected = [
        (a, b, likeness(wordings[a], wordings[b], float(near[a, b]), rarity))
        for a in range(len(TEXTS))
        for b in range(a + 1, len(TEXTS))
        if near[a, b] >= BLOCK and not exclude(wordings[a], wordings[b])
    ]
    assert expected
    assert (2, 3) not in [pair[:2] for pair in expected]
    assert list(like(wordings, vectors, rarity)) == expected
