"""Pairs in doubt in the table and on the page: short, escaped, and leading to the other source."""

import io

import pytest

from reportedly.exports import EXPORTS
from reportedly.model.article import Article
from reportedly.model.decision import Decision, SourceName
from reportedly.model.failure import DECISIONS, Failure
from reportedly.model.identity import Identity
from reportedly.model.source import Source
from reportedly.model.span import Span
from reportedly.model.statement import Statement
from reportedly.model.trace import Trace

HOSTILE = "<script>alert(1)</script>\u202e"
NAMES = SourceName("person", "Dale Corvin", article="1.txt"), SourceName("person", HOSTILE, article="2.txt")
DOUBT = Identity("n1", "n2", NAMES, "unsure", 0.4, f"“chef” in one, {HOSTILE} in the other.")


def written(form, *identities, failures=()):
    text = "Dale Corvin said that he slept."
    trace = Trace(
        (Article("1.txt", text),),
        (Source("n1", "Dale Corvin", "person"), Source("n2", HOSTILE, "person")),
        tuple(
            Statement(
                f"s{n}", "1.txt", "attributed", (Span(17, 31),), attribution="a1", chain=(f"n{n}",), hop_spans=((),)
            )
            for n in (1, 2)
        ),
        failures=failures,
        identities=identities,
    )
    stream = io.StringIO()
    EXPORTS[form].write_trace(trace, stream)
    return stream.getvalue()


def test_the_table_writes_the_pair_as_it_is_decided_on():
    shown = written("table", DOUBT)
    assert "1 pair of sources may be one each (kept apart)\n  person: Dale Corvin | article 1.txt\n" in shown
    assert "\u202e" not in shown
    assert "Settle one: reportedly decide FILE" in shown


def test_the_table_shows_the_first_few():
    shown = written("table", *[DOUBT] * 7)
    assert shown.count("person: Dale Corvin | article 1.txt") == 5
    assert "2 more (json and html list them)" in shown


def test_the_page_says_it_of_both_and_escapes_it():
    page = written("html", DOUBT)
    assert page.count("may be one source with") == 2
    assert 'may be one source with <a href="#source-1">Dale Corvin (in 1.txt)</a>' in page
    assert HOSTILE not in page
    assert "&lt;script&gt;alert(1)&lt;/script&gt;" in page


@pytest.mark.parametrize("form", ["table", "html"])
def test_a_decision_on_somebody_who_is_not_there_is_listed(form):
    decision = Decision(*NAMES, "same", "Mina Falk", "2024-03-14T09:30:00Z")
    shown = written(form, Identity("n1", None, NAMES, "same", 1.0, "Decided by Mina Falk.", (), decision))
    assert "same: person: Dale Corvin | article 1.txt / person: " in shown


def test_nothing_is_said_where_nothing_is_in_doubt():
    assert "may be one" not in written("table") + written("html")


def test_a_decision_that_cannot_be_used_is_named_apart_from_inputs():
    failed = Failure(DECISIONS, "contradiction", "later decisions say otherwise")
    shown = written("table", failures=(failed,))
    assert "1 decision could not be used" in shown
    assert "could not be read" not in shown
    assert "decided" in written("html", failures=(failed,))
