"""Who says *this*: stances and statements for a claim, on an invented pile."""

from dataclasses import replace

import pytest

from reportedly.claims import weigh
from reportedly.claims.candidates import candidates
from reportedly.claims.polarity import tone
from reportedly.claims.stance import Bearing
from reportedly.claims.weighing import listed
from reportedly.language.embedder import Embedder
from reportedly.language.inference import Inference
from reportedly.model.article import Article
from tests.claims.piles import ARTICLES, STATEMENTS

CLAIM = "The ferry Marta will be sold to a Danish buyer."


@pytest.fixture(scope="module")
def embedder() -> Embedder:
    return Embedder(threads=2)


@pytest.fixture(scope="module")
def inference() -> Inference:
    return Inference(threads=2)


def test_each_articles_stance(embedder: Embedder, inference: Inference) -> None:
    stances, _ = weigh(CLAIM, ARTICLES, STATEMENTS, embedder, inference)
    assert {s.id: s.stance for s in stances} == {
        "a": "asserts",
        "b": "reports",
        "c": "denies",
        "d": "silent",
        "e": "denies",
    }


def test_the_statements_that_bear_on_it(embedder: Embedder, inference: Inference) -> None:
    stances, found = weigh(CLAIM, ARTICLES, STATEMENTS, embedder, inference)
    toward = {s.id: s.toward for s in found if s.voice == "attributed"}
    assert toward == {"s1": "affirms", "s3": "denies"}
    assert {i for s in stances for i in s.statements} == {s.id for s in found}


def test_own_voice_becomes_statements_with_fresh_ids(embedder: Embedder, inference: Inference) -> None:
    _, found = weigh(CLAIM, ARTICLES, STATEMENTS, embedder, inference)
    own = [s for s in found if s.voice == "own"]
    assert {s.article for s in own} >= {"a"}
    assert all(s.chain == () and s.id not in {g.id for g in STATEMENTS} for s in own)
    assert len({s.id for s in found}) == len(found)


def test_a_title_that_the_text_repeats_is_stated_once(embedder: Embedder, inference: Inference) -> None:
    text = "The ferry Marta will be sold to a Danish buyer. The ferry has a canteen."
    again = Article("f", text, title="Why the ferry Marta will be sold to a Danish buyer")
    stances, found = weigh(CLAIM, (*ARTICLES, again), STATEMENTS, embedder, inference)
    assert stances[-1].stance == "asserts"
    assert [s.field for s in found if s.article == "f"] == ["title"]


def test_a_negative_claim_turns_the_sides(embedder: Embedder, inference: Inference) -> None:
    _, found = weigh("The ferry Marta will not be sold to a Danish buyer.", ARTICLES, STATEMENTS, embedder, inference)
    assert {s.id: s.toward for s in found if s.id in ("s1",)} == {"s1": "denies"}


def test_another_claim_is_not_confirmed(embedder: Embedder, inference: Inference) -> None:
    stances, _ = weigh("The bakery on Quay Street burned down.", ARTICLES, STATEMENTS, embedder, inference)
    assert not {"asserts", "reports"} & {s.stance for s in stances if s.id != "d"}


def test_input_order_changes_nothing(embedder: Embedder, inference: Inference) -> None:
    there = weigh(CLAIM, ARTICLES, STATEMENTS, embedder, inference)[0]
    back = weigh(CLAIM, ARTICLES[::-1], STATEMENTS[::-1], embedder, inference)[0]
    assert {s.id: s.stance for s in there} == {s.id: s.stance for s in back}


def test_nothing_to_read(embedder: Embedder, inference: Inference) -> None:
    assert weigh(CLAIM, (), (), embedder, inference) == ((), ())


def test_what_neither_model_sees_is_listed_as_a_mention() -> None:
    seen = Bearing(candidates(ARTICLES[0], ())[0], 0.8, "affirms", tone(""), bears=True, states=True, refers=False)
    assert [b.toward for b in listed([seen, replace(seen, faint=True)])] == ["affirms", "mentions"]


def test_the_pile_asked_before_plays_no_part(embedder: Embedder, inference: Inference) -> None:
    right = weigh(CLAIM, ARTICLES, STATEMENTS, embedder, inference)
    others = [replace(a, text=a.text.replace("Marta", "Selma"), title=None) for a in ARTICLES]
    weigh(CLAIM, others, STATEMENTS, embedder, inference)
    weigh(CLAIM, ARTICLES, [replace(s, polarity="denied") for s in STATEMENTS], embedder, inference)
    weigh("The ferry Selma is in the dock.", ARTICLES, STATEMENTS, embedder, inference)
    assert weigh(CLAIM, list(ARTICLES), list(STATEMENTS), embedder, inference) == right
