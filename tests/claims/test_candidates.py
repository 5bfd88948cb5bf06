from hypothesis import given
from hypothesis import strategies as st

from reportedly.claims.candidates import TITLE, candidates
from reportedly.model.article import Article
from reportedly.model.span import Span
from reportedly.model.statement import Statement
from tests.claims.piles import ARTICLES, STATEMENTS, statement


def test_title_statements_and_own_voice_in_reading_order() -> None:
    found = candidates(ARTICLES[1], [s for s in STATEMENTS if s.article == "b"])
    assert [(c.place, c.text, c.statement is None) for c in found] == [
        (0, "The ferry Marta is to be sold to a Danish buyer", False),
        (1, "the soup was cold", False),
    ]
    assert candidates(ARTICLES[0], [])[0].place == TITLE


def test_the_rest_of_a_sentence_is_own_voice() -> None:
    article = Article("x", "The old ferry was sold on Friday morning, and the captain said he would retire.")
    said = statement("s1", article, "he would retire", "said", "the captain")
    own = [c.text for c in candidates(article, [said]) if c.statement is None]
    assert own == ["The old ferry was sold on Friday morning"]


def test_a_line_that_repeats_the_title_is_told_once() -> None:
    article = Article("x", "Ferry sold to Denmark\n\nThe old ferry was sold.", title="Ferry sold to Denmark")
    assert [c.text for c in candidates(article, [])] == ["Ferry sold to Denmark", "The old ferry was sold."]


@given(st.text(max_size=120), st.lists(st.tuples(st.integers(0, 120), st.integers(0, 120)), max_size=4))
def test_every_candidate_stands_in_the_article_and_own_voice_is_uncredited(
    text: str, cuts: list[tuple[int, int]]
) -> None:
    spans = [Span(min(a, b), max(a, b)) for a, b in cuts if min(a, b) < max(a, b) <= len(text)]
    said = [Statement(f"s{n}", "x", "attributed", (span,)) for n, span in enumerate(spans)]
    for candidate in candidates(Article("x", text), said):
        if candidate.statement is None:
            assert candidate.span.of(text) == candidate.text
            assert not any(candidate.span.overlaps(span) for span in spans)
