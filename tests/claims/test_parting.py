"""Groups fall apart where the forest finds their statements hardly one claim."""

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from reportedly.claims.forming import compared, form
from reportedly.claims.kinship import Kinship
from reportedly.claims.parting import LARGEST, part
from reportedly.claims.pile import gather
from reportedly.claims.width import CLAIM
from reportedly.language.embedder import Embedder
from reportedly.model.article import Article
from reportedly.model.span import Span
from reportedly.model.statement import Statement

SAID = (
    "the couple will sell the old ferry to a Danish buyer",
    "the old ferry is to be sold to a buyer from Denmark",
    "the ferry will be sold to a Danish buyer",
    "the couple argue about who cooks for the children",
)


class Told:
    """Stands for kinship: two rows are of one claim where `home` has the same for both."""

    def __init__(self, home):
        self.home = home
        self.pairs = 0

    def shares(self, pairs):
        self.pairs += len(pairs)
        return np.array([self.home[a] == self.home[b] for a, b in pairs], dtype=np.float32)


@pytest.fixture(scope="module")
def embedder() -> Embedder:
    return Embedder(threads=1)


def piled():
    articles = [Article(str(n), f"{text}.") for n, text in enumerate(SAID)]
    return articles, [Statement(f"s{a.id}", a.id, "attributed", (Span(0, len(a.text) - 1),)) for a in articles]


@given(st.lists(st.integers(0, 3), min_size=1, max_size=3 * LARGEST))
def test_parts_hold_every_row_once_and_what_belongs_together(homes) -> None:
    told = Told(homes)
    parts = part(range(len(homes)), told, 0.1)
    assert sorted(row for found in parts for row in found) == list(range(len(homes)))
    if len(homes) <= LARGEST:
        assert len(parts) == len(set(homes))
    assert all(len({homes[row] for row in found}) == 1 for found in parts)


def test_the_pairs_of_a_large_group_do_not_grow_with_its_square() -> None:
    told = Told([n % 2 for n in range(40 * LARGEST)])
    assert len(part(range(40 * LARGEST), told, 0.1)) == 2
    assert told.pairs <= LARGEST * 40 * LARGEST


def test_what_is_said_of_other_things_leaves_the_group(embedder: Embedder) -> None:
    pile, vectors, rarity = compared(gather(*piled()), embedder)
    rows = range(len(pile.candidates))
    parts = part(rows, Kinship(pile, vectors, rarity), CLAIM.together)
    texts = [[pile.candidates[k].text for k in found] for found in parts]
    assert sorted(texts) == sorted([list(SAID[:3]), [SAID[3]]])


def test_claims_are_those_that_are_left_together(embedder: Embedder) -> None:
    articles, statements = piled()
    claims = form(articles, statements, embedder).claims
    assert sorted(len(claim.statements) for claim in claims) == [1, 3]
