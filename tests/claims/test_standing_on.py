"""A stance has words to stand on; the articles are invented, the forest's shares given."""

import pytest

from reportedly.claims.hearing import hear
from reportedly.claims.pile import gather
from reportedly.claims.question import Question, ask
from reportedly.claims.standing_on import SEEN, standing_on
from reportedly.claims.weighing import listed
from reportedly.language.embedder import Embedder
from reportedly.language.inference import Inference
from reportedly.model.article import Article
from reportedly.model.trace import Stance

ARTICLE = Article("a", "Rain fell in Vesk. The mayor of Vesk has sold his boat. Fish was cheap on Sunday.")
OTHERS = (Article("b", "The mayor of Vesk has sold his boat."), Article("c", "Snow fell in Orlo."))


@pytest.fixture(scope="module")
def question() -> Question:
    return ask("The mayor of Vesk has sold his boat.", gather((ARTICLE, *OTHERS), ()), Embedder(1), Inference(1))


def shown(question: Question, stance: Stance, affirms: float) -> list[str]:
    """The words that are shown as passing the claim on, where the rules alone would show none."""
    rows = [k for k, c in enumerate(question.pile.candidates) if c.article == "a"]
    weighed = dict.fromkeys(rows, (affirms, 0.0))
    silent = [b for b in listed(hear(question, weighed)["a"].bearings) if b.toward != "affirms"]
    return [b.candidate.text for b in standing_on(question, weighed, stance, rows, silent) if b.toward == "affirms"]


def test_what_says_the_claim_best_is_shown(question: Question) -> None:
    assert shown(question, "asserts", SEEN) == ["The mayor of Vesk has sold his boat."]


@pytest.mark.parametrize("stance", ["denies", "doubts", "mentions", "silent"])
def test_only_a_claim_that_is_passed_on_needs_words(question: Question, stance: Stance) -> None:
    assert shown(question, stance, 1.0) == []


def test_a_report_stands_on_somebodys_words(question: Question) -> None:
    assert shown(question, "reports", 1.0) == []  # nobody is credited with anything here


def test_words_that_do_not_say_it_are_not_shown(question: Question) -> None:
    rows = [k for k, c in enumerate(question.pile.candidates) if c.article == "a" and "Fish" in c.text]
    assert standing_on(question, {}, "asserts", rows, []) == []


def test_where_something_is_shown_nothing_is_added(question: Question) -> None:
    rows = [k for k, c in enumerate(question.pile.candidates) if c.article == "a"]
    there = hear(question, dict.fromkeys(rows, (0.9, 0.0)))["a"].bearings
    assert any(b.toward == "affirms" and b.states for b in there)
    assert standing_on(question, dict.fromkeys(rows, (1.0, 0.0)), "asserts", rows, there) == there
