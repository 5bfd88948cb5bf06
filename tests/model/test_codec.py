"""What is written as JSON is read back the same; what does not fit is refused with its reason."""

import json

import pytest
from hypothesis import given

from reportedly.model.article import Article
from reportedly.model.codec import reading_to_json
from reportedly.model.failure import Failure
from reportedly.model.parsing import reading_from_json
from reportedly.model.reading import Reading
from tests.strategies import readings


@given(readings())
def test_a_reading_survives_the_way_through_json(reading):
    row = json.loads(json.dumps(reading_to_json(reading, with_text=True)))
    assert reading_from_json(row) == reading


def test_a_failed_input_survives_too():
    reading = Reading(None, failures=(Failure("read", "empty", "nothing in it", "x.txt", "x.txt"),))
    row = reading_to_json(reading)
    assert row["attributions"] is None
    assert (row["id"], row["path"]) == ("x.txt", "x.txt")
    assert reading_from_json(row) == reading


def test_an_article_that_was_never_read_comes_back_unread():
    reading = Reading(Article("x", "Ann Roe said no."))
    assert reading_from_json(reading_to_json(reading, with_text=True)) == reading


@given(readings())
def test_text_is_left_out_unless_asked_for(reading):
    row = reading_to_json(reading)
    assert "text" not in row
    with pytest.raises(ValueError, match="--with-text"):
        reading_from_json(row)


ROW = {
    "schema": "reportedly/1",
    "id": "x",
    "text": "Ann Roe said no.",
    "attributions": [],
    "failures": [],
}


@pytest.mark.parametrize(
    ("change", "reason"),
    [
        ({"schema": "reportedly/9"}, "schema"),
        ({"text_sha256": "0"}, "text_sha256"),
        ({"id": None}, "id is missing"),
        ({"title": 5}, "title is int"),
        ({"outlet": {"name": ["x"]}}, "name is list"),
        ({"failures": [{}]}, "missing or malformed"),
        ({"published": {"edtf": "soon"}}, "not a date"),
        ({"attributions": [{"id": "a1"}]}, "missing or malformed"),
        ({"mentions": [[3, 99, "person"]]}, "outside"),
        ({"mentions": [[0, 3, "saint"]]}, "none of"),
    ],
)
def test_a_row_that_does_not_fit_is_refused_with_its_reason(change, reason):
    with pytest.raises(ValueError, match=reason):
        reading_from_json(ROW | change)
