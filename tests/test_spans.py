"""Every span shown stands in the text: over the whole sample, and over whatever the readers make of invented pages."""

import html
import json
import tempfile
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

import reportedly
from reportedly.model.codec import to_json

PIECES = st.sampled_from(
    [
        "Ann Roe said the pier would close.",
        "“We are done,” Tom Vale told the Vesk Herald. “It\u00a0is over.”",
        "The source added that nobody had asked 🙂 twice.",
        "Per the Vesk Herald, the bolts reportedly snapped.",
        "'It is (not) true,' she wrote on Instagram.",
        "Soft\u00adened words, naïve cafés, “an open quotation",
        "@harbourwatch: “[It] has been shut since 5 March 2024”",
        "Nothing at all.",
        "\u202bשלום\u202c, he said.",
        "Reports say that 40 people are ill, citing a memo.",
    ]
)
TEXTS = st.lists(PIECES, min_size=1, max_size=6).map("\n\n".join)


def check_spans(row, text, title):
    """Each span of a reading's JSON is inside its field and stands on words."""
    for a in row["attributions"]:
        shown = text if a["field"] == "text" else title
        spans = [*a["source"], *a["cue"], *a["content"], *a["hedges"], *(s for h in a["chain"] for s in h["spans"])]
        assert a["content"]
        for start, end in spans:
            assert 0 <= start < end <= len(shown)
            assert shown[start:end] == shown[start:end].strip() != ""


def written(folder, form, text):
    path = Path(folder, f"article.{'txt' if form == 'plain' else form}")
    if form == "plain":
        path.write_text(text, encoding="utf-8", newline="")
    elif form == "jsonl":
        path.write_text(json.dumps({"id": "a", "title": "Pier to close, says Roe", "text": text}), encoding="utf-8")
    else:
        body = "".join(f"<p>{html.escape(p)}</p>" for p in text.split("\n\n"))
        page = f"<html><head><title>Pier</title></head><body><article>{body}</article></body></html>"
        path.write_text(page, encoding="utf-8")
    return str(path)


@pytest.mark.parametrize("form", ["plain", "jsonl", "html"])
@settings(max_examples=25)
@given(text=TEXTS)
def test_whatever_a_reader_makes_of_it_every_span_is_its_words(form, text):
    with tempfile.TemporaryDirectory() as folder:
        for reading in reportedly.open_articles([written(folder, form, text)]):
            if reading.article is None:
                assert reading.failures
                continue
            article = reading.article
            if form != "html":
                assert article.text == text, "what was given, verbatim"
            check_spans(to_json(reportedly.read(article)), article.text, article.title)


def test_every_span_of_the_sample_is_its_words(sample_readings):
    assert len(sample_readings) >= 20
    for reading in sample_readings:
        check_spans(to_json(reading), reading.article.text, reading.article.title)


def test_every_span_of_the_samples_ledger_is_its_words(sample_readings):
    ledger = reportedly.trace(sample_readings)
    articles = {a.id: a for a in ledger.articles}
    answer = reportedly.check("the couple are in counselling", sample_readings)
    assert ledger.statements
    assert answer.statements
    for s in (*ledger.statements, *answer.statements):
        shown = articles[s.article].field(s.field)
        assert s.content
        for start, end in (*s.source, *s.cue, *s.content, *s.hedges, *(x for spans in s.hop_spans for x in spans)):
            assert 0 <= start < end <= len(shown)
            assert shown[start:end].strip()


def test_articles_that_were_only_opened_are_read_by_trace_and_check(tmp_path):
    paths = [written(tmp_path, "plain", "Ann Roe said the pier would close.\n\nNobody else spoke.")]
    assert reportedly.trace(reportedly.open_articles(paths)).statements
    assert reportedly.check("the pier will close", reportedly.open_articles(paths)).statements
