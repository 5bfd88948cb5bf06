"""Articles as a whole: what each has to do with a claim, its signs, and who denies it. The articles are invented."""

import math
from dataclasses import replace

import numpy as np
import pytest

from reportedly.claims import settling, weigh
from reportedly.claims.article_signs import article_signs
from reportedly.claims.hearing import by_rules, hear
from reportedly.claims.pile import gather
from reportedly.claims.question import Question, ask
from reportedly.claims.settling import FOREST as STANDING
from reportedly.claims.settling import settle
from reportedly.claims.telling import CHOICES
from reportedly.claims.verdict import FOREST, weights
from reportedly.language.embedder import Embedder
from reportedly.language.forest import Floats, Forest
from reportedly.language.inference import Inference
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
def inference() -> Inference:
    return Inference(threads=2)


@pytest.fixture(scope="module")
def question(embedder: Embedder, inference: Inference) -> Question:
    return ask(CLAIM, gather(ARTICLES, ()), embedder, inference)


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


def test_who_tells_it_who_denies_it_and_who_is_silent(embedder: Embedder, inference: Inference) -> None:
    stances, found = weigh(CLAIM, ARTICLES, (), embedder, inference)
    assert {s.id: s.stance for s in stances} == {"told": "asserts", "false": "denies", "elsewhere": "silent"}
    assert {s.toward for s in found if s.article == "false"} >= {"denies"}


class _Says(Forest):
    """A forest that gives each article the shares of its row, in turn."""

    def __init__(self, *rows: dict[Stance, float]) -> None:
        super().__init__(STANDING)
        self._rows = np.array([[row.get(choice, 0.0) for choice in CHOICES] for row in rows], dtype=np.float32)

    def shares(self, rows: Floats) -> Floats:
        assert len(rows) == len(self._rows)
        return self._rows


def settled(question: Question, *rows: dict[Stance, float]) -> dict[str, Stance]:
    weighed = weights(question, Forest(FOREST))
    return settle(question, hear(question, weighed), weighed, _Says(*rows))


def test_what_the_rules_find_silent_is(question: Question) -> None:
    sure: dict[Stance, float] = {"asserts": 1.0}
    assert settled(question, sure, sure, sure)["elsewhere"] == "silent"


def test_the_models_may_overrule_the_rules_where_several_articles_tell_of_it(
    question: Question, embedder: Embedder, inference: Inference
) -> None:
    sure: dict[Stance, float] = {"reports": 1.0}
    several = ask(CLAIM, gather((TOLD, FALSE, replace(TOLD, id="again")), ()), embedder, inference)
    assert settled(several, sure, sure, sure)["false"] == "reports"
    assert settled(question, sure, sure, sure)["false"] == "mentions"  # two are not several


def test_a_denial_needs_the_forest(question: Question) -> None:
    told: dict[Stance, float] = {"asserts": 1.0}
    silent: dict[Stance, float] = {"silent": 1.0}
    assert settled(question, told, {"denies": 0.8, "reports": 0.2}, silent)["false"] == "denies"
    assert settled(question, told, {"denies": 0.01, "mentions": 0.99}, silent)["false"] != "denies"


def test_an_article_that_never_names_whom_the_claim_is_about_denies_nothing(question: Question) -> None:
    sure: dict[Stance, float] = {"denies": 0.9, "mentions": 0.1}
    assert settled(question, sure, sure, sure)["told"] == "denies"
    assert settled(replace(question, called=frozenset()), sure, sure, sure)["told"] == "mentions"


@pytest.mark.parametrize(("title", "stance"), [(None, "denies"), ("Whale swims into the harbour of Vesk", "reports")])
def test_a_headline_that_passes_it_on_is_not_denied_below(
    title: str | None, stance: Stance, embedder: Embedder, inference: Inference
) -> None:
    pile = gather((replace(FALSE, title=title), TOLD), ())
    found = settled(ask(CLAIM, pile, embedder, inference), {"denies": 0.5, "reports": 0.5}, {"asserts": 1.0})
    assert found["false"] == stance


def test_what_the_pile_does_not_make_no_article_passes_on(question: Question, monkeypatch: pytest.MonkeyPatch) -> None:
    several = replace(question, best=dict.fromkeys(question.best, 1.0))
    sure: dict[Stance, float] = {"asserts": 1.0}
    assert settled(several, sure, sure, sure)["told"] == "asserts"
    monkeypatch.setattr(settling, "MADE", 1.01)
    assert settled(several, sure, sure, sure)["told"] == "mentions"
    assert settled(question, sure, sure, sure)["told"] == "asserts"  # one or two are not the pile
