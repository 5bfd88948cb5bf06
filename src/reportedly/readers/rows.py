"""Rows of JSON → readings: what `reportedly read --with-text` wrote, schema.org articles, flat rows."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, NamedTuple

from reportedly.errors import ReadError
from reportedly.model.codec import SCHEMA
from reportedly.model.failure import Failure
from reportedly.model.parsing import reading_from_json
from reportedly.model.reading import Reading
from reportedly.readers.card import Card, date_from, whole, words_from
from reportedly.readers.schemaorg import byline_from, find_articles, is_article, read_node

Row = dict[str, Any]


class Place(NamedTuple):
    """Where a row stands. `name` is the id of a row that has none of its own."""

    path: str
    name: str


class Shape(NamedTuple):
    fits: Callable[[Row], bool]
    read: Callable[[Row, Place], Reading]


def read_row(row: object, place: Place) -> Reading:
    """Raises ReadError "bad_row" for a row that is none of `SHAPES`, or that lacks its text."""
    if not isinstance(row, dict):
        raise ReadError("bad_row", f"not a JSON object but {type(row).__name__}")
    for shape in SHAPES.values():
        if shape.fits(row):
            return shape.read(row, place)
    raise ReadError("bad_row", f'no text: a row needs "text" or "articleBody", this one has {_keys(row)}')


def _read_reading(row: Row, place: Place) -> Reading:
    try:
        reading = reading_from_json(row)
    except ValueError as error:
        raise ReadError("bad_row", str(error)) from error
    if reading.attributions is None and reading.failures:  # it failed once, and would again
        return Reading(None, failures=reading.failures)
    return reading


def _read_node(row: Row, place: Place) -> Reading:
    node = row if is_article(row) or "articleBody" in row else next(find_articles(row))
    text = node.get("articleBody", node.get("text"))
    return _reading(read_node(node), {**node, "id": _identifier(node), "text": text}, place)


def _read_flat(row: Row, place: Place) -> Reading:
    outlet = row.get("outlet")
    card = Card(
        url=words_from(row.get("url")),
        outlet=words_from(outlet.get("name") if isinstance(outlet, dict) else outlet),
        title=words_from(row.get("title")),
        byline=byline_from(row.get("byline")),
        published=_date(row, "published"),
        modified=_date(row, "modified"),
    )
    return _reading(card, row, place)


def _reading(card: Card, row: Row, place: Place) -> Reading:
    text = row.get("text")
    if not isinstance(text, str):
        raise ReadError("bad_row", f"the text is {type(text).__name__}, not a string")
    article = card.article(row_id(row) or place.name, text, place.path)
    stated = row.get("published", row.get("datePublished"))
    if card.published is None and isinstance(stated, str) and any(c.isdigit() for c in stated):
        notice = Failure(
            "read", "bad_date", f"no date in {stated[:60]!r}: the article is undated", place.path, article.id, True
        )
        return Reading(article, failures=(notice,))
    return Reading(article)


def row_id(row: object) -> str | None:
    """A row's own id as a string, as given."""
    value = row.get("id") if isinstance(row, dict) else None
    return whole(str(value)) if isinstance(value, str | int | float) and value != "" else None


def _identifier(node: Row) -> str | None:
    for key in ("id", "identifier", "@id", "url"):
        value = node.get(key)
        value = value.get("value") if isinstance(value, dict) else value
        if found := row_id({"id": value}):
            return found
    return None


def _date(row: Row, key: str) -> Any:
    value = row.get(key)
    return date_from(value.get("edtf") if isinstance(value, dict) else value)


def _keys(row: Row) -> str:
    return ", ".join(list(row)[:8]) or "no fields"


# In this order: the first that fits. One new shape of row is one new line.
SHAPES: dict[str, Shape] = {
    "reading": Shape(lambda row: row.get("schema") == SCHEMA and "attributions" in row, _read_reading),
    "schemaorg": Shape(lambda row: "articleBody" in row or next(find_articles(row), None) is not None, _read_node),
    "flat": Shape(lambda row: "text" in row, _read_flat),
}
