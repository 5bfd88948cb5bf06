"""The lines are the codec's own."""

import io
import json

from reportedly.exports import EXPORTS
from reportedly.model.article import Article
from reportedly.model.codec import check_to_json, reading_to_json, trace_to_json
from reportedly.model.reading import Reading
from tests.exports.pile import invented_check, invented_readings, invented_trace


def lines(write):
    stream = io.StringIO()
    write(stream)
    return [json.loads(line) for line in stream.getvalue().splitlines()]


def test_a_line_an_article():
    export = EXPORTS["json"]
    every = list(invented_readings())
    assert lines(lambda to: export.write_readings(every, to)) == [reading_to_json(r) for r in every]
    with_text = lines(lambda to: export.write_readings(every, to, with_text=True))
    assert with_text[0]["text"] == every[0].article.text


def test_one_object():
    export = EXPORTS["json"]
    assert lines(lambda to: export.write_trace(invented_trace(), to)) == [trace_to_json(invented_trace())]
    assert lines(lambda to: export.write_check(invented_check(), to)) == [check_to_json(invented_check())]


def test_line_separators_and_lone_surrogates_keep_one_line():
    text = "a\u2028b\nc \ud800 é"
    stream = io.StringIO()
    EXPORTS["json"].write_readings([Reading(Article("a", text), ())], stream, with_text=True)
    written = stream.getvalue()
    assert written.count("\n") == 1
    written.encode("utf-8")
    assert json.loads(written)["text"] == text
