"""Schema `reportedly/1`: a line an article for `read`, one object for `trace` and `check`."""

from __future__ import annotations

import json
from collections.abc import Iterable
from typing import Any, TextIO

from reportedly.model.codec import check_to_json, reading_to_json, trace_to_json
from reportedly.model.reading import Reading
from reportedly.model.trace import Check, Trace


def write_readings(
    readings: Iterable[Reading], stream: TextIO, *, with_text: bool = False, explain: bool = False
) -> None:
    for reading in readings:
        _write(reading_to_json(reading, with_text=with_text), stream)


def write_trace(trace: Trace, stream: TextIO, *, with_text: bool = False) -> None:
    _write(trace_to_json(trace, with_text=with_text), stream)


def write_check(check: Check, stream: TextIO) -> None:
    _write(check_to_json(check), stream)


def _write(row: dict[str, Any], stream: TextIO) -> None:
    """One line, flushed, so that a reader at the other end of a pipe has it at once."""
    line = json.dumps(row, ensure_ascii=False, allow_nan=False)
    if not _encodable(line):
        line = json.dumps(row, allow_nan=False)
    stream.write(line + "\n")
    stream.flush()


def _encodable(line: str) -> bool:
    """False where a lone surrogate (broken input) would stop the stream: such a line is written in escapes."""
    try:
        line.encode("utf-8")
    except UnicodeEncodeError:
        return False
    return True
