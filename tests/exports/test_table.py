"""The terminal gets text and no commands; what an editor must know stands in it."""

import io
from dataclasses import replace

import pytest

from reportedly.exports import EXPORTS
from reportedly.model.article import Article
from reportedly.model.attribution import Attribution
from reportedly.model.failure import Failure
from reportedly.model.reading import Reading
from reportedly.model.source import Hop, Stated
from reportedly.model.span import Span
from reportedly.model.trace import Trace
from tests.exports.pile import invented_check, invented_readings, invented_trace


@pytest.fixture
def table(monkeypatch):
    monkeypatch.setenv("COLUMNS", "200")

    def write(method, result):
        stream = io.StringIO()
        getattr(EXPORTS["table"], method)(result, stream)
        return stream.getvalue()

    return write


def test_a_trace_names_claims_origins_chains_and_failures_in_this_order(table):
    text = table("write_trace", invented_trace())
    parts = [
        "10 articles",
        "Ilse Varn and Tomas Reyk are in counselling  contradicted",
        "affirmed: at most 2 independent origins among those named; 2 statements repeat them; 5 more name none",
        "denied: at most 2 independent origins",
        "Daily Pennant ← Starline ← Gloss Weekly ← a source close to the couple",
        "1 input could not be read",
        "pile/photo.bin: the file is binary (read: not_text)",
        "1 input skipped",
    ]
    assert sorted(parts, key=text.index) == parts


def test_a_check_lists_every_stance(table):
    text = table("write_check", invented_check())
    for stance in ("asserts", "reports", "doubts", "denies", "mentions", "silent"):
        assert f"\n{stance}" in text


def test_readings_tell_broken_from_empty(table):
    article = Article("a.txt", "Nothing is said here.")
    assert "not read for attributions" in table("write_readings", [Reading(article, None)])
    assert "no attribution found" in table("write_readings", [Reading(article, ())])
    assert "no attribution found" in table("write_readings", invented_readings())


def test_control_characters_do_not_reach_the_terminal(table):
    trace = invented_trace()
    evil = "\x1b[2J\x07\u202e[red]claim"
    claims = (replace(trace.claims[0], text=evil), *trace.claims[1:])
    failure = Failure("read", "empty", "\x1b]0;title\x07", path="\x1b[31mx")
    text = table("write_trace", replace(trace, claims=claims, failures=(failure,)))
    assert "\x1b" not in text
    assert "\x07" not in text
    assert "\u202e" not in text
    assert "[red]claim" in text


def test_no_line_is_wider_than_the_width_asked_for(monkeypatch):
    for width in ("60", "not a number"):
        monkeypatch.setenv("COLUMNS", width)
        stream = io.StringIO()
        EXPORTS["table"].write_trace(invented_trace(), stream)
        assert max(map(len, stream.getvalue().splitlines())) <= (60 if width == "60" else 120)


def test_lines_end_with_their_words(table):
    assert not [line for line in table("write_trace", invented_trace()).splitlines() if line != line.rstrip()]


def test_articles_without_a_statement_say_so(table):
    assert "No attributed statement" in table("write_trace", Trace(articles=(Article("a", "Rain."),)))


def test_explain_shows_each_hop_with_the_words_that_carry_it(monkeypatch):
    monkeypatch.setenv("COLUMNS", "160")
    text = "A source close to Roe told the mag that she left.\nRain fell. She is glad, the source added."
    here = text.index("the source")
    close, mag = text.index("close to Roe"), text.index("the mag")
    chain = (
        Hop("Vesk Herald", "outlet", (Span(mag, mag + 7),)),
        Hop(
            "a source close to Roe",
            "unnamed",
            (Span(here, here + 10),),
            Stated(closeness=(Span(close, close + 12),)),
        ),
    )
    one = Attribution(
        "a1", (Span(here, here + 10),), (Span(here + 11, here + 16),), (Span(here - 13, here - 2),), chain=chain
    )
    stream = io.StringIO()
    EXPORTS["table"].write_readings([Reading(Article("a.txt", text), (one,))], stream, explain=True)
    lines = [line.strip() for line in stream.getvalue().splitlines()]
    assert any("← Vesk Herald (outlet)" in line and "told [the mag] that" in line for line in lines)
    assert any("← a source close to Roe (unnamed)" in line and "glad, [the source] added" in line for line in lines)
    assert "close to the matter: “close to Roe”" in lines
    plain = io.StringIO()
    EXPORTS["table"].write_readings([Reading(Article("a.txt", text), (one,))], plain)
    assert "[the mag]" not in plain.getvalue()
