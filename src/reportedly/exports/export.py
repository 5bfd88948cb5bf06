"""What every format can do."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Protocol, TextIO

from reportedly.model.reading import Reading
from reportedly.model.trace import Check, Trace


@dataclass(frozen=True, slots=True)
class Options:
    """`with_text` repeats the articles' text in JSON; `width` is the terminal's in characters (None: measured)."""

    with_text: bool = False
    width: int | None = None


class Export(Protocol):
    """A format: a module with these three functions. Nothing is written to anything but `stream`."""

    def write_readings(self, readings: Iterable[Reading], stream: TextIO, options: Options = ...) -> None:
        """Takes `readings` one at a time; formats that can (`json`, `table`) write each before they take the next."""

    def write_trace(self, trace: Trace, stream: TextIO, options: Options = ...) -> None: ...

    def write_check(self, check: Check, stream: TextIO, options: Options = ...) -> None: ...
