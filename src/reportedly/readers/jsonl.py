"""JSON: a line a row, or one document that holds rows. A bad row never stops the others."""

from __future__ import annotations

import io
import json
from collections.abc import Iterator

from reportedly.errors import ReadError
from reportedly.model.reading import Reading
from reportedly.readers.encoding import decode
from reportedly.readers.failing import failed
from reportedly.readers.input import Input, read_bytes, read_lines
from reportedly.readers.rows import Place, read_row, row_id

# One document cannot be read line by line. 100 MB are about 20,000 articles and 400 MB of memory; larger piles: JSONL.
MAX_DOCUMENT = 100_000_000


def looks_like_json(start: bytes) -> bool:
    return start.startswith((b"{", b"["))


def read_jsonl(source: Input, file: io.BufferedReader) -> Iterator[Reading]:
    """Lines of JSON, or one JSON document where the first line alone is none."""
    if _is_document(file):
        yield from _read_document(source, file)
        return
    empty = True
    for number, line in read_lines(file):
        if line is None or line.strip(b"\xef\xbb\xbf \t"):
            empty = False
            yield from _read_line(source, number, line)
    if empty:
        raise ReadError("empty", "empty")


def _is_document(file: io.BufferedReader) -> bool:
    start = file.peek(64).removeprefix(b"\xef\xbb\xbf").lstrip()
    return start.startswith(b"[") or (start[:1] == b"{" and start[1:].lstrip(b" \t\r")[:1] == b"\n")


def _read_line(source: Input, number: int, line: bytes | None) -> Iterator[Reading]:
    row: object = None
    try:
        if line is None:
            raise ReadError("too_long", "too long for one article")
        row = parse(decode(line))
        if isinstance(row, dict) and isinstance(row.get("articles"), list):
            yield from _read_rows(source, row["articles"], f"line {number}, ")
        else:
            yield read_row(row, Place(source.path, f"{source.id}:{number}"))
    except Exception as error:
        yield failed(error, source.path, row_id(row), f"line {number}")


def _read_document(source: Input, file: io.BufferedReader) -> Iterator[Reading]:
    """An object is one row, or holds rows under `articles`; a list holds rows."""
    data = parse(decode(read_bytes(file, MAX_DOCUMENT)))
    if isinstance(data, dict) and isinstance(data.get("articles"), list):
        data = data["articles"]
    if isinstance(data, list):
        yield from _read_rows(source, data)
    else:
        yield read_row(data, Place(source.path, source.id))


def _read_rows(source: Input, rows: list[object], where: str = "") -> Iterator[Reading]:
    for number, row in enumerate(rows, 1):
        try:
            yield read_row(row, Place(source.path, f"{source.id}:{number}"))
        except Exception as error:
            yield failed(error, source.path, row_id(row), f"{where}row {number}")


def parse(text: str) -> object:
    """JSON; ReadError "bad_row" where it is none."""
    try:
        return json.loads(text)
    except json.JSONDecodeError as error:
        raise ReadError("bad_row", f"not JSON: {error.msg} at character {error.pos}") from error
    except (RecursionError, ValueError) as error:  # nested too deep, or a number of too many digits
        raise ReadError("bad_row", f"not usable JSON: {error}") from error
