"""What rules and forest together make of one statement; the forest's shares are given, the articles invented."""

import pytest

from reportedly.claims import hearing
from reportedly.claims.hearing import hear
from reportedly.claims.pile import gather
from reportedly.claims.question import Question, ask
from reportedly.claims.verdict import AGAINST, HARDLY, verdicts
from reportedly.language.embedder import Embedder
from reportedly.language.inference import Inference
from reportedly.model.article import Article
from reportedly.model.span import Span
from reportedly.model.statement import Statement

CLAIM = "Odalys Finch and Teo Marrack are in couples counselling"
BARE_NOT = "Divorce is not an option for the couple, and the couple's marriage is not over."
REFUTES = "The story that Odalys Finch and Teo Marrack are in couples counselling is a hoax."
ARTICLES = (
    Article(
        "a", "Odalys Finch and Teo Marrack are in couples counselling. Odalys Finch and Teo Marrack go every week."
    ),
    Article("b", f"Odalys Finch and Teo Marrack were seen on Sunday. {BARE_NOT}"),
    Article("c", f"A day by the sea. {REFUTES}"),
    Article("d", "Ivo Strand is not in couples counselling. The couple's marriage is not over."),
)


@pytest.fixture(scope="module")
def question() -> Question:
    return ask(CLAIM, gather(ARTICLES, ()), Embedder(threads=2), Inference(threads=2))


def toward(question: Question, words: str, affirms: float, denies: float) -> str | None:
    rows = {c.text: row for row, c in enumerate(question.pile.candidates)}
    verdict = verdicts(question, {rows[words]: (affirms, denies)})[rows[words]]
    return verdict.toward if verdict else None


def test_a_bare_not_denies_unless_the_forest_hardly_believes_it(question: Question) -> None:
    assert toward(question, BARE_NOT, 0.1, HARDLY + 0.05) == "denies"
    assert toward(question, BARE_NOT, 0.1, HARDLY - 0.05) == "mentions"


def test_a_bare_not_denies_nothing_that_the_forest_takes_for_affirmed(question: Question) -> None:
    assert toward(question, BARE_NOT, AGAINST + 0.05, HARDLY + 0.05) != "denies"


def test_who_calls_the_story_a_hoax_denies_it_whatever_the_forest_believes(question: Question) -> None:
    assert toward(question, REFUTES, 0.1, 0.0) == "denies"


def test_of_others_nothing_is_denied(question: Question) -> None:
    assert toward(question, "Ivo Strand is not in couples counselling.", 0.0, 0.9) != "denies"


def test_where_one_denies_it_he_alone_does() -> None:
    content = "that Odalys Finch and Teo Marrack are in couples counselling"
    article = Article("a", f"The agent denied rumours {content}. The agent was speaking on Monday.")
    span = Span(article.text.index(content), article.text.index(content) + len(content))
    denial = Statement("s1", "a", "attributed", (span,), polarity="denied", chain=("n1",))
    rumour = Statement("s2", "a", "attributed", (span,), chain=("n2",))
    asked = ask(CLAIM, gather((article,), (denial, rumour)), Embedder(threads=1), Inference(threads=1))
    rows = {c.statement.id: row for row, c in enumerate(asked.pile.candidates) if c.statement}
    found = verdicts(asked, dict.fromkeys(rows.values(), (0.3, AGAINST + 0.2)))
    assert {id: verdict.toward for id, row in rows.items() if (verdict := found[row])} == {
        "s1": "denies",
        "s2": "affirms",
    }


@pytest.mark.parametrize(("least", "affirms", "faint"), [(0.0, 0.3, False), (2.0, 0.3, True), (2.0, 0.9, False)])
def test_faint_is_what_the_words_affirm_and_neither_model_sees(
    question: Question, least: float, affirms: float, faint: bool, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(hearing, "FAINT", least)
    row = next(k for k, c in enumerate(question.pile.candidates) if "couples counselling" in c.text)
    (bearing,) = (b for b in hear(question, {row: (affirms, 0.0)})["a"].bearings if b.states)
    assert (bearing.toward, bearing.faint) == ("affirms", faint)


@pytest.mark.parametrize(("article", "denies", "faint"), [("b", 0.15, True), ("b", 0.25, False), ("c", 0.0, False)])
def test_a_bare_not_that_the_forest_barely_believes_is_faint(
    question: Question, article: str, denies: float, faint: bool
) -> None:
    rows = [k for k, c in enumerate(question.pile.candidates) if c.text in (BARE_NOT, REFUTES)]
    found = hear(question, dict.fromkeys(rows, (0.1, denies)))[article].bearings
    assert [(b.toward, b.faint) for b in found if b.toward == "denies"] == [("denies", faint)]
