"""Of two chains for a claim, the fuller one is listed too, though its own sentence is less near."""

from __future__ import annotations

from dataclasses import replace

import pytest

from reportedly.claims.candidates import Candidate
from reportedly.claims.fuller import NEAR, fuller, reading_order
from reportedly.model.article import Article
from reportedly.model.span import Span
from reportedly.model.statement import Statement

TEXT = "The pier is sold, the Ledger reports. Citing aides, it says Acme buys it. Bo Hall told the Ledger so, it says."
ARTICLE = Article("a", TEXT)
SHOWN = Statement(
    "s1",
    "a",
    "attributed",
    (Span(0, 16),),
    chain=("ledger",),
    hop_spans=((Span(18, 28),),),
    manner="reported",
    toward="affirms",
)


def behind(words: str, *chain: str) -> Statement:
    """What the Ledger says on the word of `words`."""
    at = TEXT.index(words)
    last = (Span(at, at + len(words)),)
    return Statement("s2", "a", "attributed", (Span(60, 72),), chain=chain, hop_spans=((), last), manner="reported")


def beside(statement: Statement, score: float = 0.3) -> list[tuple[Candidate, float]]:
    return [(Candidate("a", "text", Span(60, 72), 1, TEXT[60:72], TEXT[38:73], statement), score)]


AIDES = behind("aides", "ledger", "aides")


def test_whom_the_source_has_it_from_is_listed() -> None:
    (found,) = fuller(beside(AIDES), [SHOWN], ARTICLE)
    assert found == replace(AIDES, toward="affirms")


def test_only_one_and_the_nearest() -> None:
    other = replace(AIDES, id="s3", chain=("ledger", "others"))
    found = fuller([*beside(AIDES, 0.25), *beside(other, 0.3)], [SHOWN], ARTICLE)
    assert [s.id for s in found] == ["s3"]


@pytest.mark.parametrize(
    "given",
    [
        replace(AIDES, chain=("post", "aides")),
        replace(AIDES, chain=("ledger", "aides", "roe")),
        replace(AIDES, polarity="denied"),
        replace(AIDES, manner="wanted"),
        behind("Bo Hall", "ledger", "hall"),
        behind("it", "ledger", "acme"),
    ],
)
def test_what_is_no_fuller_chain_of_somebody_without_a_name_is_not(given: Statement) -> None:
    assert fuller(beside(given), [SHOWN], ARTICLE) == []


def test_what_is_not_about_the_matter_is_not() -> None:
    assert fuller(beside(AIDES, NEAR - 0.01), [SHOWN], ARTICLE) == []


def test_where_the_fuller_chain_is_shown_nothing_is_added() -> None:
    shown = [SHOWN, replace(AIDES, id="s4", chain=("ledger", "others"), toward="affirms")]
    assert fuller(beside(AIDES), shown, ARTICLE) == []


def test_a_title_is_read_before_the_text() -> None:
    title = replace(AIDES, field="title", content=(Span(90, 99),))
    assert sorted([AIDES, SHOWN, title], key=reading_order) == [title, SHOWN, AIDES]
