"""A file of decisions, NDJSON: a line is added at its end and none is ever changed; all who judged can be seen."""

from __future__ import annotations

import json
import os
from pathlib import Path

from reportedly.errors import UsageError
from reportedly.model.decision import Decision, decision_from_json, decision_to_json
from reportedly.model.failure import DECISIONS, Failure


def open_decisions(path: str | os.PathLike[str]) -> tuple[tuple[Decision, ...], tuple[Failure, ...]]:
    """The decisions of a file in its order, and a failure for each line that is none. UsageError: no such file."""
    try:
        lines = Path(path).read_bytes().splitlines()
    except OSError as error:
        raise UsageError(f"cannot read the decisions {path}: {error.strerror}") from error
    decisions: list[Decision] = []
    failures: list[Failure] = []
    for number, line in enumerate(lines, 1):
        if not line.strip():
            continue
        try:
            decisions.append(decision_from_json(json.loads(line.decode("utf-8-sig" if number == 1 else "utf-8"))))
        except (ValueError, RecursionError) as error:
            failures.append(Failure(DECISIONS, "bad_line", f"line {number}: {error}", str(path)))
    return tuple(decisions), tuple(failures)


def add_decision(path: str | os.PathLike[str], decision: Decision) -> None:
    """Adds a line at the file's end, in one write. A last line that was cut short stays alone, and is named later."""
    line = _line(decision)
    try:
        with open(path, "a+b") as book:
            if book.seek(0, os.SEEK_END):
                book.seek(-1, os.SEEK_END)
                line = line if book.read(1) == b"\n" else b"\n" + line
            book.write(line)
    except OSError as error:
        raise UsageError(f"cannot add to {path}: {error.strerror}") from error


def _line(decision: Decision) -> bytes:
    """Words as they are; in escapes where they hold what UTF-8 cannot (a name taken from a broken argument)."""
    row = decision_to_json(decision)
    try:
        return json.dumps(row, ensure_ascii=False).encode("utf-8") + b"\n"
    except UnicodeEncodeError:
        return json.dumps(row).encode("ascii") + b"\n"
