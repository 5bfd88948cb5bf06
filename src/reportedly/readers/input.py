"""One input: where its bytes come from, and reading them within bounds."""

from __future__ import annotations

import gzip
import io
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from typing import IO, cast

from reportedly.errors import ReadError

STDIN = "-"
# A saved page with its pictures inside has a few megabytes, a row of JSONL a few kilobytes. What is larger is no one
# article, and reading it whole would break the promised memory.
MAX_BYTES = 16_000_000
# A novel has 600,000 characters. What is longer is a dump of something, and would hold up the whole pile.
MAX_CHARACTERS = 1_000_000


@dataclass(frozen=True, slots=True)
class Input:
    """A file, or standard input (`file` "-"). `id` names the article that it holds, where it holds one.

    `file` opens it; `path` is how it is printed, which differs where a file's name is no text.
    """

    file: str
    path: str
    id: str


@contextmanager
def opened(source: Input) -> Iterator[io.BufferedReader]:
    """The input's bytes, unpacked where they are gzip. Raises ReadError where it cannot be opened or unpacked."""
    try:
        if source.file == STDIN:
            if sys.stdin is None:
                raise ReadError("unreadable", "standard input is closed")
            yield _unpacked(sys.stdin.buffer)
        else:
            with open(source.file, "rb") as file:
                yield _unpacked(file)
    except FileNotFoundError as error:
        raise ReadError("missing", f"no such file or folder: {source.path}") from error
    except (gzip.BadGzipFile, EOFError) as error:
        raise ReadError("unreadable", f"damaged gzip: {error}") from error
    except OSError as error:
        raise ReadError("unreadable", f"cannot be read: {error.strerror or error}") from error


def _unpacked(file: IO[bytes]) -> io.BufferedReader:
    plain = file if isinstance(file, io.BufferedReader) else io.BufferedReader(cast(io.RawIOBase, file))
    if plain.peek(2)[:2] == b"\x1f\x8b":
        return io.BufferedReader(cast(io.RawIOBase, gzip.GzipFile(fileobj=plain)))
    return plain


def read_bytes(file: io.BufferedReader, limit: int = MAX_BYTES) -> bytes:
    """Everything that is left; ReadError "too_long" for more than `limit` bytes, "empty" for none but white space."""
    data = file.read(limit + 1)
    if len(data) > limit:
        raise ReadError("too_long", f"more than {limit:,} bytes: too long for one article")
    if not data.strip():
        raise ReadError("empty", "empty")
    return data


def read_lines(file: io.BufferedReader, limit: int = MAX_BYTES) -> Iterator[tuple[int, bytes | None]]:
    """Numbered lines (from 1) without their ends; None stands for a line of more than `limit` bytes."""
    number = 0
    while line := file.readline(limit + 1):
        number += 1
        if len(line) <= limit or line.endswith(b"\n"):
            yield number, line.rstrip(b"\r\n")
            continue
        while line and not line.endswith(b"\n"):  # drain it piece by piece
            line = file.readline(limit)
        yield number, None
