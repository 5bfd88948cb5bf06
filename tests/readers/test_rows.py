"""Rows of JSON in every shape, and the fields that they give."""

import json

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from reportedly.errors import ReadError
from reportedly.model.article import Outlet
from reportedly.model.date import Date
from reportedly.readers.rows import Place, read_row

PLACE = Place("rows.jsonl", "rows.jsonl:3")
TEXT = "The pier is shut."


def article(**row):
    return read_row({"text": TEXT, **row}, PLACE).article


@pytest.mark.parametrize(
    ("given_id", "expected"), [("x/1", "x/1"), (7, "7"), (" a ", " a "), (None, PLACE.name), ("", PLACE.name)]
)
def test_ids_are_kept_as_given(given_id, expected):
    assert article(id=given_id).id == expected


def test_a_flat_row():
    row = {
        "id": 1, "url": "https://www.shore.example/a", "outlet": "Shore News", "title": "Pier  shut",
        "byline": "Ann Roe", "published": "2024-03", "score": 3, "tags": [],
    }  # fmt: skip
    found = article(**row)
    assert found.outlet == Outlet("Shore News", "shore.example")
    assert (found.title, found.byline, found.published) == ("Pier shut", "Ann Roe", Date("2024-03", "metadata"))
    assert (found.text, found.path) == (TEXT, "rows.jsonl")


@pytest.mark.parametrize(
    ("stated", "edtf"),
    [
        ("2024-03-05T22:10:00-05:00", "2024-03-05"), ("2024-03-05 10:00", "2024-03-05"), ("2024", "2024"),
        ("March 2024", "2024-03"), ("5 March 2024", "2024-03-05"), ("03/04/2024", "2024"), ("25/03/2024", "2024-03-25"),
        (1709596800, "2024-03-05"), ("20240305", "2024-03-05"),
        ("Tue, 05 Mar 2024 10:00:00 GMT", "2024-03-05"), ({"edtf": "2024-03-05"}, "2024-03-05"),
        ("1970-01-01T00:00:00Z", None), (None, None), ("", None), (True, None),
    ],
)  # fmt: skip
def test_published_has_the_precision_that_is_stated(stated, edtf):
    assert article(published=stated).published == (Date(edtf, "metadata") if edtf else None)


def test_a_date_that_says_nothing_is_named_and_the_article_read():
    reading = read_row({"id": "a", "text": TEXT, "published": "31 Feb 2024"}, PLACE)
    assert reading.article.published is None
    assert [(f.kind, f.skipped, f.id) for f in reading.failures] == [("bad_date", True, "a")]


def test_a_schema_org_row():
    row = {
        "@context": "https://schema.org", "@type": "NewsArticle", "identifier": "n-1", "headline": "Pier shut",
        "articleBody": TEXT, "datePublished": "2024-03-05", "author": {"@type": "Person", "name": "Ann Roe"},
        "publisher": {"name": "Shore News"}, "mainEntityOfPage": "https://shore.example/a",
    }  # fmt: skip
    found = read_row(row, PLACE).article
    assert (found.id, found.title, found.byline, found.text) == ("n-1", "Pier shut", "Ann Roe", TEXT)
    assert found.outlet == Outlet("Shore News", "shore.example")
    assert found.published == Date("2024-03-05", "metadata")


def test_a_schema_org_row_in_a_graph():
    row = {
        "@graph": [{"@type": "Person", "name": "Ann Roe"}, {"@type": "NewsArticle", "@id": "n-1", "articleBody": TEXT}]
    }
    assert read_row(row, PLACE).article.id == "n-1"


@pytest.mark.parametrize(
    "row", [7, None, [], "text", {}, {"id": 1}, {"text": None}, {"text": 7}, {"@type": "NewsArticle"}]
)
def test_a_bad_row_is_named(row):
    with pytest.raises(ReadError) as caught:
        read_row(row, PLACE)
    assert caught.value.kind == "bad_row"


def test_a_row_of_another_shape_of_reading_is_named():
    with pytest.raises(ReadError, match="text"):
        read_row({"schema": "reportedly/1", "attributions": [], "id": "a"}, PLACE)


inner_keys = st.sampled_from(["name", "@id", "@type"])
values = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=9),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(inner_keys, inner, max_size=3),
    max_leaves=6,
)
keys = st.sampled_from(
    ["id", "url", "outlet", "title", "byline", "published", "text", "@type", "articleBody", "headline", "author",
     "publisher", "datePublished", "mainEntityOfPage", "@graph", "schema", "attributions"]
)  # fmt: skip


@settings(deadline=None)  # a busy machine is no fault of the code
@given(st.dictionaries(keys, values | st.sampled_from(["NewsArticle", "reportedly/1"]), max_size=7))
def test_any_row_is_an_article_or_bad(row):
    kinds = set()
    try:
        assert read_row(row, PLACE).article.id
    except ReadError as error:
        kinds.add(error.kind)
    assert kinds <= {"bad_row"}
    json.dumps(row)
