"""Singles to groups: by the group's meaning and vocabulary, and harder where only one article speaks."""

import numpy as np

from reportedly.claims.growing import MEANING, ONE_ARTICLE, grow
from reportedly.claims.kinship import Kinship
from reportedly.claims.pile import gather
from reportedly.claims.relevance import rarity_of
from reportedly.claims.width import CLAIM
from reportedly.model.article import Article
from reportedly.model.span import Span
from reportedly.model.statement import Statement

TEXT = "aaaa bbbb"


def told(homes):
    """A pile of one statement a row, each in the article named; no row shares a word with another."""
    articles, said, seen = {}, [], {}
    for row, home in enumerate(homes):
        words = f"{chr(97 + row) * 5} {chr(107 + row) * 5}"
        start = len(articles.get(home, ""))
        articles[home] = articles.get(home, "") + words + ".\n"
        seen[home] = start
        said.append(Statement(f"s{row}", home, "attributed", (Span(start, start + len(words)),)))
    pile = gather([Article(id, text) for id, text in articles.items()], said)
    kept = [c for c in pile.candidates if c.statement]
    return pile, [next(k for k, c in enumerate(pile.candidates) if c is one) for one in kept]


def grown(homes, cosine):
    """Whether row 2, at this cosine to the group of rows 0 and 1, joins it."""
    pile, rows = told(homes)
    by_id = {pile.candidates[k].statement.id: k for k in rows}
    vectors = np.zeros((len(pile.candidates), 4), dtype=np.float32)
    for k in range(len(vectors)):
        vectors[k, 3] = 1.0
    vectors[by_id["s0"]] = vectors[by_id["s1"]] = (1, 0, 0, 0)
    vectors[by_id["s2"]] = (cosine, (1 - cosine**2) ** 0.5, 0, 0)
    groups = [[by_id["s0"], by_id["s1"]]] + [[k] for k in range(len(vectors)) if k not in (by_id["s0"], by_id["s1"])]
    rarity = rarity_of(pile.wordings)
    found = grow(groups, pile, vectors, rarity, CLAIM, Kinship(pile, vectors, rarity))
    return any(by_id["s2"] in group and len(group) > 1 for group in found)


def test_a_single_joins_the_group_that_it_is_near_to():
    least = CLAIM.joins / MEANING
    assert grown("aab", least + 0.02)
    assert not grown("aab", least - 0.02)


def test_what_only_one_article_says_must_be_nearer():
    least = CLAIM.joins / MEANING
    assert not grown("aaa", least + 0.02)
    assert grown("aaa", (CLAIM.joins + ONE_ARTICLE) / MEANING + 0.02)
    assert grown("aba", least + 0.02)
