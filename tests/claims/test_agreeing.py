"""An article's statements stand on the side of its stance. The articles are invented."""

import pytest

from reportedly.claims.agreeing import agreeing
from reportedly.claims.hearing import hear
from reportedly.claims.pile import gather
from reportedly.claims.question import ask
from reportedly.claims.verdict import FOREST, weights
from reportedly.language.embedder import Embedder
from reportedly.language.forest import Forest
from reportedly.model.article import Article
from reportedly.model.trace import Stance

ARTICLE = Article(
    "a",
    "A whale swam into the harbour of Vesk on Sunday. It stayed until the evening. The harbour board had no comment.",
)


@pytest.fixture(scope="module")
def embedder() -> Embedder:
    return Embedder(threads=2)


@pytest.mark.parametrize("claim", ["A whale swam into the harbour of Vesk", "The board of the port kept silent"])
@pytest.mark.parametrize(("stance", "side"), [("asserts", "affirms"), ("reports", "affirms"), ("denies", "denies")])
def test_some_statement_is_on_the_side_of_the_stance(claim: str, stance: Stance, side: str, embedder: Embedder) -> None:
    question = ask(claim, gather([ARTICLE], ()), embedder)
    weighed = weights(question, Forest(FOREST))
    heard = hear(question, weighed)["a"]
    found = agreeing(question, heard, weighed, stance)
    assert any(b.toward == side and b.states for b in found)
    places = [(b.candidate.place, b.candidate.span.start) for b in found]
    assert places == sorted(places)
    assert len({b.candidate for b in found}) == len(found)
    assert {b.candidate for b in heard.bearings} <= {b.candidate for b in found}


@pytest.mark.parametrize("stance", ["mentions", "silent"])
def test_who_takes_no_side_gets_no_statement(stance: Stance, embedder: Embedder) -> None:
    question = ask("A whale swam into the harbour of Vesk", gather([ARTICLE], ()), embedder)
    weighed = weights(question, Forest(FOREST))
    heard = hear(question, weighed)["a"]
    assert agreeing(question, heard, weighed, stance) == heard.bearings
