"""Signs of two statements: the same whichever comes first, and always a number."""

from itertools import permutations

import numpy as np
from hypothesis import given, settings
from hypothesis import strategies as st

from reportedly.claims.kinship import FOREST
from reportedly.claims.pair_signs import NAMES, PairSigns
from reportedly.claims.pile import gather
from reportedly.claims.relevance import rarity_of
from reportedly.language.forest import Forest
from reportedly.model.article import Article
from reportedly.model.span import Span
from reportedly.model.statement import Statement
from tests.claims.piles import ARTICLES, STATEMENTS

# Some words that signs look for among others that they do not know.
WORDS = st.sampled_from(
    ["Ida", "Vossen", "ferry", "sold", "not", "12,000", "1987", "hoax?", "plans", "\n", ".", "”", "'tis", "漢"]
)
TEXTS = st.lists(WORDS, min_size=1, max_size=12).map(" ".join).filter(str.strip)


def signs_of(articles, statements):
    pile = gather(articles, statements)
    vectors = np.random.default_rng(1).normal(size=(len(pile.candidates), 8)).astype(np.float32)
    return pile, PairSigns(pile, vectors, rarity_of(pile.wordings))


def test_the_columns_are_those_of_the_shipped_forest() -> None:
    assert Forest(FOREST).names == NAMES


@settings(max_examples=40, deadline=None)
@given(st.lists(TEXTS, min_size=2, max_size=3), st.booleans())
def test_signs_are_finite_and_the_same_both_ways_round(texts, credited) -> None:
    articles = [Article(str(n), text) for n, text in enumerate(texts)]
    said = [Statement(f"s{a.id}", a.id, "attributed", (Span(0, len(a.text)),)) for a in articles] if credited else []
    pile, signs = signs_of(articles, said)
    both = list(permutations(range(len(pile.candidates)), 2))
    table = signs.table(both)
    assert table.shape == (len(both), len(NAMES))
    assert np.isfinite(table).all()
    assert np.array_equal(table, signs.table([(b, a) for a, b in both]))


def test_signs_tell_who_is_credited_and_what_is_shared() -> None:
    pile, signs = signs_of(ARTICLES, STATEMENTS)
    row = {c.statement.id: k for k, c in enumerate(pile.candidates) if c.statement}
    sold, denied, soup = (
        dict(zip(NAMES, signs.table([(row["s1"], row[other])])[0], strict=True)) for other in ("s1", "s3", "s2")
    )
    assert sold["share"] == sold["runs"] == 1
    assert denied["credited"] == 2
    assert denied["refutes"] == 1
    assert denied["share"] > soup["share"] == 0
    assert not denied["same article"]
    assert soup["same article"]
