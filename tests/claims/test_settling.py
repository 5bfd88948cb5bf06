"""Articles as a whole: what each has to do with a claim, its signs, and who denies it. The articles are invented."""

import math
from dataclasses import replace

import numpy as np
import pytest

from reportedly.claims import weigh
from reportedly.claims.article_signs import article_signs
from reportedly.claims.hearing import by_rules, hear
from reportedly.claims.pile import gather
from reportedly.claims.question import Question, ask
from reportedly.claims.settling import CHOICES, settle
from reportedly.claims.settling import FOREST as STANDING
from reportedly.claims.verdict import FOREST, weights
from reportedly.language.embedder import Embedder
from reportedly.language.forest import Floats, Forest
from reportedly.model.article import Article
from reportedly.model.trace import Stance

CLAIM = "A whale swam into the harbour of Vesk"
TOLD = Article(
    "told",
    "A whale swam into the harbour of Vesk on Sunday. It stayed until the evening. Hundreds watched it from the pier.",
)
FALSE = Article(
    "false",
    "No whale swam into the harbour of Vesk, whatever the internet says. The story is a hoax. The picture that went "
    "round on Sunday shows another harbour. The tale of the whale is false, the harbour board said.",
)
ELSEWHERE = Article("elsewhere", "The town of Orlo has a new baker. She bakes at night.")
ARTICLES = (TOLD, FALSE, ELSEWHERE)


@pytest.fixture(scope="module")
def embedder() -> Embedder:
    return Embedder(threads=2)


@pytest.fixture(scope="module")
def question(embedder: Embedder) -> Question:
    return ask(CLAIM, gather(ARTICLES, ()), embedder)


@pytest.fixture(scope="module")
def weighed(question: Question) -> dict[int, tuple[float, float]]:
    return weights(question, Forest(FOREST))


def test_every_row_is_heard_once(question: Question, weighed: dict[int, tuple[float, float]]) -> None:
    heard = hear(question, weighed)
    assert set(heard) == {a.id for a in ARTICLES}
    assert sorted(row for h in heard.values() for row in h.rows) == list(range(len(question.pile.candidates)))
    for here in heard.values():
        assert len(here.bearings) + len(here.others) == len(here.rows)


def test_signs_are_finite_and_those_of_the_forest(question: Question, weighed: dict[int, tuple[float, float]]) -> None:
    for article, heard in hear(question, weighed).items():
        read = by_rules(question, article, heard)
        signs = article_signs(question, article, heard, weighed, read)
        assert set(signs) == set(Forest(STANDING).names)
        assert all(math.isfinite(value) for value in signs.values())
        assert signs[f"read as {read}"] == 1


def test_signs_tell_the_article_that_calls_it_a_hoax(
    question: Question, weighed: dict[int, tuple[float, float]]
) -> None:
    heard = hear(question, weighed)
    told, false = (article_signs(question, id, heard[id], weighed, "reports") for id in ("told", "false"))
    assert told["refuted, share"] == 0 < false["refuted, share"]
    assert told["denies, of both"] < false["denies, of both"]


def test_who_tells_it_who_denies_it_and_who_is_silent(embedder: Embedder) -> None:
    stances, found = weigh(CLAIM, ARTICLES, (), embedder)
    assert {s.id: s.stance for s in stances} == {"told": "asserts", "false": "denies", "elsewhere": "silent"}
    assert {s.toward for s in found if s.article == "false"} >= {"denies"}


class _Says(Forest):
    """A forest that takes every article to have one stance: that of column `k`."""

    def __init__(self, k: int) -> None:
        super().__init__(STANDING)
        self._row = np.eye(len(CHOICES), dtype=np.float32)[k]

    def shares(self, rows: Floats) -> Floats:
        return np.tile(self._row, (len(rows), 1))


def settled(question: Question, stance: Stance) -> dict[str, Stance]:
    weighed = weights(question, Forest(FOREST))
    forest = _Says(CHOICES.index(stance))
    return {id: settle(question, id, here, weighed, forest) for id, here in hear(question, weighed).items()}


def test_no_article_denies_without_a_sentence_that_does(question: Question) -> None:
    assert settled(question, "denies") == {"told": "asserts", "false": "denies", "elsewhere": "silent"}


def test_what_nothing_affirms_is_only_mentioned_where_it_is_not_denied(question: Question) -> None:
    assert settled(question, "reports") == {"told": "asserts", "false": "mentions", "elsewhere": "silent"}


def test_who_denies_it_in_the_title_denies_it(embedder: Embedder) -> None:
    titled = replace(FALSE, title="No whale swam into the harbour of Vesk")
    question = ask(CLAIM, gather((TOLD, titled, ELSEWHERE), ()), embedder)
    assert settled(question, "reports")["false"] == "denies"
