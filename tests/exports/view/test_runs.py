"""Whatever the spans, no character of the text is lost, added or moved."""

from hypothesis import given
from hypothesis import strategies as st

from reportedly.exports.view.runs import excerpt, set_line, set_text, split
from reportedly.exports.view.runs import marks_of as runs_marks
from reportedly.exports.view.words import printable
from reportedly.model.span import Span, words_of
from reportedly.model.statement import Statement
from tests.strategies import spans

LETTERS = st.text(st.sampled_from("ab \n\t\r\u00a0é🎹<&"), max_size=50)


@st.composite
def marked(draw):
    text = draw(LETTERS)
    n = len(text)
    statements = [
        Statement(f"s{k}", "a", "attributed", draw(spans(n)), source=draw(spans(n)), cue=draw(spans(n)))
        for k in range(draw(st.integers(0, 4)))
    ]
    return text, statements


@given(marked())
def test_paragraphs_and_gaps_are_the_text(pair):
    text, statements = pair
    paragraphs = set_text(text, statements)
    joined = "".join(run.text for p in paragraphs for run in p.runs), "".join(p.gap for p in paragraphs)
    whole = "".join("".join(run.text for run in p.runs) + p.gap for p in paragraphs)
    assert whole == printable(text)[len(printable(text)) - len(whole) :]
    assert text[: len(text) - len(whole)].strip() == ""
    assert not joined[1].strip()


@given(marked())
def test_each_statement_is_said_by_its_runs(pair):
    text, statements = pair
    runs = [run for p in set_text(text, statements) for run in p.runs]
    for one in statements:
        said = "".join(run.text for run in runs if one.id in run.said_in)
        covered = sorted({n for span in one.content for n in range(*span)})
        assert "".join(said.split()) == "".join("".join(printable(text[n]) for n in covered).split())


@given(marked())
def test_each_statement_begins_and_ends_once(pair):
    text, statements = pair
    runs = set_line(text, statements)
    for one in statements:
        marks = [m for m in runs_marks(one) if m.span.start < m.span.end]
        assert [one.id in run.first for run in runs].count(True) == (1 if marks else 0)
        assert [one.id in run.last for run in runs].count(True) == (1 if marks else 0)


def test_spans_beyond_the_text_are_cut_to_it():
    one = Statement("s1", "a", "own", (Span(3, 99),))
    assert [run.text for _, run in split("abcdef", runs_marks(one))] == ["abc", "def"]


def test_an_excerpt_bridges_what_is_near_and_skips_what_is_far():
    text = "Roe said it. " + "x" * 300 + " “It is over,” she said, sadly."
    source, content = Span(0, 3), Span(text.index("“"), text.index("”") + 1)
    cue = Span(text.index("said, sadly"), text.index("said, sadly") + 4)
    one = Statement("s1", "a", "attributed", (content,), source=(source,), cue=(cue,))
    shown = excerpt(text, one)
    assert "".join(run.text for run in shown) == "Roe … “It is over,” she said"
    assert [run.text for run in shown if run.skip] == [" … "]
    assert words_of((content,), text) in "".join(run.text for run in shown)


def test_a_very_long_statement_breaks_off_between_words():
    text = "word " * 400
    shown = excerpt(text, Statement("s1", "a", "own", (Span(0, 1999),)))
    assert shown[-1].skip
    quoted = "".join(run.text for run in shown[:-1])
    assert len(quoted) <= 700
    assert text.startswith(quoted + " ")


def test_single_line_ends_part_paragraphs_only_where_no_blank_line_does():
    assert [p.gap for p in set_text("a\nb\nc", [])] == ["\n", "\n", ""]
    assert [p.gap for p in set_text("a\nb\n\nc", [])] == ["\n\n", ""]


def test_the_inner_of_two_statements_owns_its_words():
    outer = Statement("outer", "a", "attributed", (Span(0, 9),))
    inner = Statement("inner", "a", "attributed", (Span(3, 6),))
    runs = [run for _, run in split("abcdefghi", [*runs_marks(outer), *runs_marks(inner)])]
    assert [(run.text, run.owner) for run in runs] == [("abc", "outer"), ("def", "inner"), ("ghi", "outer")]
    assert runs[1].said_in == ("outer", "inner")
