"""Rows that `read --with-text` wrote, back into readings. Every span is checked against the text."""

from __future__ import annotations

from typing import Any, get_args

from reportedly.model.article import Article, Field, Outlet
from reportedly.model.attribution import Attribution, Certainty, Manner, Polarity, Quotation
from reportedly.model.codec import SCHEMA, Json
from reportedly.model.date import Date
from reportedly.model.failure import Failure
from reportedly.model.mention import Mention, NameKind
from reportedly.model.reading import Reading
from reportedly.model.source import Hand, Hop, SourceKind, Stated
from reportedly.model.span import Span, Spans


def reading_from_json(row: Json) -> Reading:
    """The Reading that `reading_to_json(…, with_text=True)` wrote.

    Raises ValueError, with the reason, where the row is of another schema, has no text or holds values that do not fit.
    """
    if row.get("schema") != SCHEMA:
        raise ValueError(f"schema is {row.get('schema')!r}, not {SCHEMA!r}")
    unread = row.get("attributions") is None
    try:
        failures = tuple(_failure(f) for f in row.get("failures", ()))
        if unread and "text" not in row:
            return Reading(article=None, failures=failures)
        if not isinstance(row.get("text"), str):
            raise ValueError("no text: write it with `reportedly read --with-text`")
        article = _article(row)
        attributions = None if unread else tuple(_attribution(a, article) for a in row["attributions"])
        mentions = tuple(
            Mention(_span(m[:2], len(article.text)), _one_of(NameKind, m[2])) for m in row.get("mentions", ())
        )
    except (KeyError, TypeError, IndexError, AttributeError) as error:
        raise ValueError(f"a field is missing or malformed: {error!r}") from error
    return Reading(article, attributions, mentions, failures)


def _article(row: Json) -> Article:
    identifier, outlet = _words(row, "id"), row.get("outlet")
    if identifier is None:
        raise ValueError("id is missing")
    article = Article(
        id=identifier,
        text=row["text"],
        path=_words(row, "path"),
        url=_words(row, "url"),
        outlet=_outlet(outlet) if outlet else None,
        title=_words(row, "title"),
        byline=_words(row, "byline"),
        published=_date(row.get("published")),
        modified=_date(row.get("modified")),
        language=_words(row, "language"),
    )
    if row.get("text_sha256") not in (None, article.text_sha256):
        raise ValueError("the text is not the one that was read (text_sha256 differs)")
    return article


def _outlet(o: Json) -> Outlet:
    return Outlet(_words(o, "name") or "", _words(o, "domain"), _words(o, "kind"), _words(o, "country"))


def _hop(h: Json, length: int) -> Hop:
    told = h.get("stated")
    stated = told and Stated(
        _spans(told["closeness"], length),
        _spans(told["anonymity"], length),
        None if told["hand"] is None else _one_of(Hand, told["hand"]),
        _spans(told["hand_shown"], length),
    )
    return Hop(h["name"], _one_of(SourceKind, h["kind"]), _spans(h["spans"], length), stated or None)


def _attribution(a: Json, article: Article) -> Attribution:
    field: Field = _one_of(Field, a.get("field", "text"))
    length = len(article.field(field))
    return Attribution(
        id=str(a["id"]),
        field=field,
        type=_one_of(Quotation, a["type"]),
        manner=_one_of(Manner, a["manner"]),
        nested_in=a.get("nested_in"),
        source=_spans(a["source"], length),
        cue=_spans(a["cue"], length),
        content=_spans(a["content"], length),
        chain=tuple(_hop(h, length) for h in a["chain"]),
        polarity=_one_of(Polarity, a["polarity"]),
        certainty=_one_of(Certainty, a["certainty"]),
        hedges=_spans(a["hedges"], length),
        said=_date(a.get("said")),
        about=_date(a.get("about")),
        score=float(a["score"]),
    )


def _failure(f: Json) -> Failure:
    stage, kind, message = (str(f[key]) for key in ("stage", "kind", "message"))
    return Failure(stage, kind, message, _words(f, "path"), _words(f, "id"), bool(f.get("skipped")))


def _date(value: Json | None) -> Date | None:
    return Date(value["edtf"], value.get("basis")) if value else None


def _words(row: Json, key: str) -> str | None:
    value = row.get(key)
    if value is not None and not isinstance(value, str):
        raise ValueError(f"{key} is {type(value).__name__}, not a string")
    return value


def _spans(pairs: list[list[int]], length: int) -> Spans:
    return tuple(_span(pair, length) for pair in pairs)


def _span(pair: list[int], length: int) -> Span:
    start, end = pair
    if not (isinstance(start, int) and isinstance(end, int) and 0 <= start <= end <= length):
        raise ValueError(f"span [{start}, {end}] lies outside the {length} characters of the text")
    return Span(start, end)


def _one_of(literal: Any, value: Any) -> Any:
    if value not in get_args(literal):
        raise ValueError(f"{value!r} is none of {', '.join(get_args(literal))}")
    return value
