"""The formats that can be read. One new format is one new file and one line of `READERS`."""

from __future__ import annotations

import io
import re
from collections.abc import Callable, Iterator
from pathlib import PurePath
from typing import NamedTuple

from reportedly.errors import ReadError
from reportedly.model.reading import Reading
from reportedly.readers.html import looks_like_html, read_html
from reportedly.readers.input import Input
from reportedly.readers.jsonl import looks_like_json, read_jsonl
from reportedly.readers.plain import read_plain


class Reader(NamedTuple):
    """`suffixes` of its files; `sniff` tells by the first bytes (white space and byte order mark removed)."""

    suffixes: tuple[str, ...]
    sniff: Callable[[bytes], bool]
    read: Callable[[Input, io.BufferedReader], Iterator[Reading]]


READERS: dict[str, Reader] = {
    "html": Reader((".html", ".htm", ".xhtml", ".shtml"), looks_like_html, read_html),
    "jsonl": Reader((".jsonl", ".ndjson", ".json"), looks_like_json, read_jsonl),
    "plain": Reader((".txt", ".text"), lambda start: False, read_plain),
}


def find_reader(source: Input, file: io.BufferedReader) -> Reader:
    """By suffix, else by content. Raises ReadError "unknown_format" for a suffix nobody knows and no telling content.

    A name without a suffix, or one whose suffix is only a part of the name ("report v1.2"), may be plain text.
    """
    name = (
        PurePath(source.path.lower()).with_suffix("")
        if source.path.lower().endswith(".gz")
        else PurePath(source.path.lower())
    )
    start = file.peek(1024)[:4096].removeprefix(b"\xef\xbb\xbf").lstrip()
    for reader in READERS.values():
        if name.suffix in reader.suffixes:
            return READERS["html"] if reader is READERS["plain"] and looks_like_html(start) else reader
    for reader in READERS.values():
        if reader.sniff(start):
            return reader
    if re.fullmatch(r"\.[a-z][a-z0-9]{0,5}", name.suffix):
        raise ReadError("unknown_format", f"no reader for {name.suffix} files; known: {', '.join(known_suffixes())}")
    return READERS["plain"]


def known_suffixes() -> list[str]:
    return sorted(suffix for reader in READERS.values() for suffix in reader.suffixes)
