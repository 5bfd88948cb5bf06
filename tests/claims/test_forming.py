import random

import pytest

from reportedly.claims import form
from reportedly.language.embedder import Embedder
from reportedly.model.article import Article
from tests.claims.piles import ARTICLES, STATEMENTS, statement


@pytest.fixture(scope="module")
def embedder() -> Embedder:
    return Embedder(threads=2)


def groups(articles: tuple[Article, ...], statements: tuple, embedder: Embedder) -> set[frozenset[tuple[str, int]]]:
    claims, placed, _ = form(articles, statements, embedder)
    by_id = {s.id: s for s in placed}
    return {frozenset((by_id[i].article, by_id[i].content[0].start) for i in c.statements) for c in claims}


def test_the_same_in_other_words_is_one_claim_with_two_sides(embedder: Embedder) -> None:
    claims, placed, _ = form(ARTICLES, STATEMENTS, embedder)
    by_id = {s.id: s for s in placed}
    assert by_id["s1"].claim == by_id["s3"].claim == claims[0].id
    assert (by_id["s1"].toward, by_id["s3"].toward) == ("affirms", "denies")
    assert any(s.voice == "own" and s.article == "a" and s.claim == claims[0].id for s in placed)
    assert "Marta" in claims[0].text


def test_every_statement_has_a_claim_and_no_claim_is_own_voice_alone(embedder: Embedder) -> None:
    claims, placed, _ = form(ARTICLES, STATEMENTS, embedder)
    assert all(s.claim and s.toward for s in placed)
    assert sorted(i for c in claims for i in c.statements) == sorted(s.id for s in placed)
    by_id = {s.id: s for s in placed}
    assert all(any(by_id[i].voice == "attributed" for i in c.statements) for c in claims)
    assert by_id["s2"].claim != by_id["s1"].claim


def test_a_title_that_the_text_repeats_is_stated_once(embedder: Embedder) -> None:
    text = "The ferry Marta is to be sold to a Danish buyer. The clerk had soup."
    again = Article("f", text, title="Now the ferry Marta is to be sold to a Danish buyer")
    _, placed, _ = form((*ARTICLES, again), STATEMENTS, embedder)
    assert [s.field for s in placed if s.article == "f"] == ["title"]


def test_what_nobody_is_credited_with_is_no_statement(embedder: Embedder) -> None:
    told = Article("f", "For ten years Ida Vossen and the ferry Marta have been the pride of the harbour.")
    _, placed, _ = form((*ARTICLES, told), STATEMENTS, embedder)
    assert not [s for s in placed if s.article == "f"]


def test_another_number_is_another_claim(embedder: Embedder) -> None:
    first = Article("a", "The fire killed 12 people, a medic said.")
    second = Article("b", "The fire killed 40 people, a clerk said.")
    said = (
        statement("s1", first, "The fire killed 12 people", "said", "a medic"),
        statement("s2", second, "The fire killed 40 people", "said", "a clerk"),
    )
    assert len(form((first, second), said, embedder)[0]) == 2


def test_order_of_input_changes_nothing_but_ids(embedder: Embedder) -> None:
    there = groups(ARTICLES, STATEMENTS, embedder)
    for seed in range(3):
        articles, statements = list(ARTICLES), list(STATEMENTS)
        random.Random(seed).shuffle(articles)
        random.Random(seed).shuffle(statements)
        assert groups(tuple(articles), tuple(statements), embedder) == there


def test_nothing_to_form(embedder: Embedder) -> None:
    assert form((), (), embedder) == ((), (), ((), ()))
    assert form(ARTICLES[3:4], (), embedder)[0] == ()


def test_matters_have_the_same_statements_as_claims_and_are_no_narrower(embedder: Embedder) -> None:
    claims, placed, matters = form(ARTICLES, STATEMENTS, embedder)
    assert {s.id for s in matters.statements} == {s.id for s in placed}
    assert sorted(i for m in matters.claims for i in m.statements) == sorted(
        s.id for s in matters.statements if s.claim is not None
    )
    assert {c.id for c in claims}.isdisjoint(m.id for m in matters.claims)
    assert len(matters.claims) <= len(claims)


@pytest.mark.parametrize(
    "title", ["Every clue to the sale of the ferry Marta", "The ferry Marta: what we know of the sale"]
)
def test_a_title_that_announces_is_no_statement(title: str, embedder: Embedder) -> None:
    told = Article("f", "The clerk had soup.", title=title)
    _, placed, _ = form((*ARTICLES, told), STATEMENTS, embedder)
    assert not [s for s in placed if s.article == "f"]
