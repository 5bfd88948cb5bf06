"""Names of the claim that an article gives to somebody else, on invented articles."""

import pytest

from reportedly.claims import weigh
from reportedly.claims.candidates import candidates
from reportedly.claims.namesakes import called_by_others
from reportedly.language.embedder import Embedder
from reportedly.language.inference import Inference
from reportedly.model.article import Article

BO_HALL = frozenset({"bo", "hall"})
HIS_OWN = Article("own", "Bo Hall has left the harbour. Hall said little.")


@pytest.mark.parametrize(
    ("text", "given"),
    [
        ("Eva Hall has left the harbour. Hall said little.", {"hall"}),
        ("On Monday the pilot Eva Hall left. Bo Hall stayed.", set()),
        ("Bo Hall left, and Eva Hall stayed.", set()),
        ("Hall left. His sister Eva Hall stayed.", set()),
        ("Captain Hall left. His sister Eva Hall stayed.", set()),
        ("Eva and Hall left.", set()),
        ("Nobody left the harbour.", set()),
    ],
)
def test_words_of_a_name_that_are_anothers(text: str, given: set[str]) -> None:
    every = [c for article in (HIS_OWN, Article("other", text)) for c in candidates(article, ())]
    found = called_by_others([BO_HALL], every)
    assert found.get("other", frozenset()) == given
    assert "own" not in found


def test_where_no_article_has_the_whole_name_nothing_is_anothers() -> None:
    every = candidates(Article("other", "Eva Hall has left the harbour."), ())
    assert called_by_others([BO_HALL], every) == {}


def test_a_name_of_one_word_is_nobody_elses() -> None:
    every = candidates(HIS_OWN, ()) + candidates(Article("other", "Eva Hall has left."), ())
    assert called_by_others([frozenset({"hall"})], every) == {}


def test_an_article_about_a_namesake_says_nothing_of_the_claim() -> None:
    about_him = Article("a", "Odalys Finch and Bo Hall are in couples therapy. Friends say that Bo Hall began in May.")
    about_her = Article("b", "Eva Hall and Teo Marrack are in couples therapy. Friends say that Hall began in June.")
    stances, found = weigh(
        "Bo Hall is in couples therapy", (about_him, about_her), (), Embedder(threads=2), Inference(threads=2)
    )
    assert {s.id: s.stance for s in stances} == {"a": "asserts", "b": "mentions"}
    assert {s.toward for s in found if s.article == "b"} <= {"mentions"}
