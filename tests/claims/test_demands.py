"""A claim that is not the one made is not affirmed; one thing is changed in each."""

import pytest

from reportedly.claims import weigh
from reportedly.claims.candidates import Candidate
from reportedly.claims.demands import about, counted_otherwise, demands, met, met_by_article, opening_name
from reportedly.claims.names import initials_in, names_of, words_in
from reportedly.claims.numbers import numbers_in
from reportedly.claims.wording import word
from reportedly.language.embedder import Embedder
from reportedly.language.inference import Inference
from reportedly.model.article import Article
from reportedly.model.span import Span

TEXT = (
    "Northern Rail Board will lay off 4,000 drivers in Corran, its chairman Ivo Marsh said. "
    "The drivers in Corran learned of it on Monday. The cuts at Northern Rail Board follow a loss. "
    "Rivals such as Westline hired drivers in Corran in 2011, Ivo Marsh said. The pay at Westline is low."
)
NAMES = names_of([TEXT])


def says(claim: str, text: str) -> bool:
    """Whether `text` meets what `claim` demands, the article's names and numbers aside."""
    candidate = Candidate("a", "text", Span(0, len(text)), 0, text, text)
    return met(demands(word(claim, NAMES), NAMES), candidate, word(text, NAMES))


@pytest.mark.parametrize(
    ("claim", "text", "met_by"),
    [
        ("The board will lay off 4,000 drivers.", "the board is to lay off 4,000 drivers", True),
        ("Every driver of the board is dismissed.", "the board dismisses drivers", False),
        ("Every driver of the board is dismissed.", "all drivers were dismissed", True),
        ("The board cut jobs because of a loss.", "the board cut jobs", False),
        ("The board cut jobs because of a loss.", "the board cut jobs after a loss", True),
        ("The board has dismissed 4,000 drivers.", "the board will dismiss 4,000 drivers", False),
        ("The board has dismissed 4,000 drivers.", "the board dismissed 4,000 drivers", True),
        ("The board is hiring drivers.", "the board is to lay off drivers", False),
        ("The two are in couples therapy.", "the two are in individual therapy", False),
        ("She goes to therapy on her own.", "she goes to therapy on her own", True),
    ],
)
def test_what_a_text_must_say(claim: str, text: str, met_by: bool) -> None:
    assert says(claim, text) == met_by


@pytest.mark.parametrize(
    ("claim", "given"),
    [
        ("Northern Rail Board will lay off 4,000 drivers.", True),
        ("Northern Rail Board will lay off 9,000 drivers.", False),
        ("Northern Rail Board will lay off drivers in Corran.", True),
        ("Northern Rail Board will lay off drivers in Sarrat.", False),
        ("Northern Rail Boards will lay off N.O.T. drivers.", False),
        ("Drivers of C.orran will be laid off by NOT Marsh.", True),
        ("Northern Rail Board laid off drivers in 2012.", False),
        ("Northern Rail Board laid off drivers in 2011.", True),
    ],
)
def test_an_article_gives_the_names_and_numbers(claim: str, given: bool) -> None:
    numbers = numbers_in(TEXT)
    assert met_by_article(demands(word(claim, NAMES), NAMES), words_in(TEXT), numbers, numbers) == given


def test_numbers_are_missed_only_where_others_stand_in_their_place() -> None:
    asked = demands(word("Northern Rail Board will lay off 9,000 drivers.", NAMES), NAMES)
    assert met_by_article(asked, words_in(TEXT), frozenset(), frozenset())


def test_whom_it_is_about() -> None:
    asked = demands(word("Westline and Marsh will meet.", NAMES), NAMES)
    assert asked.subjects >= {"westline", "marsh"}
    assert about(asked, words_in("then Marsh left"))
    assert not about(asked, words_in("then Corran slept"))
    assert not demands(word("There was a strike in Corran.", NAMES), NAMES).subjects


def test_initials_name_the_long_name() -> None:
    assert initials_in(TEXT) == {"nrb"}
    assert not initials_in("The Board met Ivo Marsh.")


@pytest.mark.parametrize(("number", "otherwise"), [("4,000", False), ("9,000", True), ("two", False)])
def test_a_number_that_several_articles_lack(number: str, otherwise: bool) -> None:
    asked = demands(word(f"The board will lay off {number} drivers.", NAMES), NAMES)
    given = {"a": numbers_in(TEXT), "b": numbers_in("In 2012 it was 300."), "c": numbers_in("Some went.")}
    assert counted_otherwise(asked, given) == otherwise
    assert not counted_otherwise(asked, {"a": given["b"]})


@pytest.mark.parametrize(
    ("claim", "stances"),
    [
        ("Northern Rail Board will lay off 4,000 drivers.", ("asserts", "reports")),
        ("Northern Rail Board will lay off 90,000 drivers.", ("mentions", "silent")),
        ("Westline will lay off 4,000 drivers.", ("mentions", "silent")),
        ("Northern Rail Board will lay off 4,000 drivers in Sarrat.", ("mentions", "silent")),
    ],
)
def test_a_claim_with_one_thing_changed_is_not_affirmed(claim: str, stances: tuple[str, ...]) -> None:
    (stance,), _ = weigh(claim, (Article("a", TEXT),), (), Embedder(threads=1), Inference(threads=1))
    assert stance.stance in stances


@pytest.mark.parametrize(
    ("claim", "name"),
    [
        ("Corvexa will supply the chips.", {"corvexa"}),
        ("Police found the boat.", set()),
        ("The firm will supply the chips.", set()),
        ("Overrunning works shut the line.", set()),
        ("Corvexa Will Supply Chips To Westline", set()),  # a headline's capitals tell nothing
    ],
)
def test_the_first_word_may_be_a_name_that_no_article_has(claim: str, name: set[str]) -> None:
    assert opening_name(claim) == name
