"""All inputs, one after the other, each an article or a named failure."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field, replace

from reportedly.errors import ReadError, SkippedInput
from reportedly.model.article import Article
from reportedly.model.failure import Failure
from reportedly.model.reading import Reading
from reportedly.readers.failing import failed
from reportedly.readers.input import MAX_CHARACTERS, Input, opened
from reportedly.readers.languages import SUPPORTED, find_language
from reportedly.readers.paths import find_inputs
from reportedly.readers.table import find_reader


def read_all(paths: Sequence[str]) -> Iterator[Reading]:
    """Files, folders, globs and "-" → readings, lazily and in order. A bad input stops no other."""
    seen = _Seen()
    for source in find_inputs(paths):
        if isinstance(source, Failure):
            yield Reading(None, failures=(source,))
        else:
            for reading in _read_input(source):
                yield _admit(reading, seen)


def _read_input(source: Input) -> Iterator[Reading]:
    try:
        with opened(source) as file:
            yield from find_reader(source, file).read(source, file)
    except Exception as error:  # whatever it is, it is named, and the other inputs are read
        yield failed(error, source.path, source.id)


@dataclass(slots=True)
class _Seen:
    """The articles let in so far: digest of the text → outlet → id, and all ids."""

    texts: dict[str, dict[str | None, str]] = field(default_factory=dict)
    ids: set[str] = field(default_factory=set)


def _admit(reading: Reading, seen: _Seen) -> Reading:
    """The reading, where its text can be worked with and is new; else its failure."""
    article = reading.article
    if article is None:
        return reading
    try:
        _check_text(article.text)
        _check_new(article, seen)
        if reading.attributions is None:
            article = replace(article, language=_check_language(article.text))
    except Exception as error:
        return failed(error, article.path, article.id)
    return replace(reading, article=article)


def _check_text(text: str) -> None:
    if not text.strip():
        raise ReadError("empty", "empty")
    if len(text) > MAX_CHARACTERS:
        raise ReadError("too_long", f"{len(text):,} characters: too long for one article (at most {MAX_CHARACTERS:,})")
    half = (
        next((i for i, char in enumerate(text) if "\ud800" <= char <= "\udfff"), None)
        if not text.isprintable()
        else None
    )
    if half is not None:
        raise ReadError("bad_encoding", f"half a character (a lone surrogate) at {half}")


def _check_language(text: str) -> str | None:
    language = find_language(text)
    if language not in SUPPORTED and language is not None:
        raise ReadError("other_language", f"the text is in another language ({language}); only English is read")
    return language


def _check_new(article: Article, seen: _Seen) -> None:
    """The same text again is skipped, but for a copy on another outlet's page: that is what a ledger is for."""
    outlet = article.outlet.name.lower() if article.outlet else None
    same = seen.texts.setdefault(article.text_sha256, {})
    if same and (outlet is None or outlet in same or None in same):
        first = same.get(outlet) or same.get(None) or next(iter(same.values()))
        raise SkippedInput("duplicate", f"skipped: the same text as {first}")
    if article.id in seen.ids:
        raise ReadError("duplicate_id", f"another article has the id {article.id!r}")
    same[outlet] = article.id
    seen.ids.add(article.id)
