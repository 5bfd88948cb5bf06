"""The formats that results are written in: the table EXPORTS, one module a format."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from importlib import import_module
from typing import Any, TextIO

from reportedly.model.reading import Reading
from reportedly.model.trace import Check, Trace


@dataclass(frozen=True, slots=True)
class Export:
    """A format: the module that has these three functions, loaded at the first use (rich and jinja2 are slow)."""

    module: str

    def write_readings(
        self, readings: Iterable[Reading], stream: TextIO, *, with_text: bool = False, explain: bool = False
    ) -> None:
        """Takes `readings` one at a time; `json` and `table` write each before they take the next.

        `explain` shows the words that carry each hop of a chain in the table; JSON and HTML always have them.
        """
        self._load().write_readings(readings, stream, with_text=with_text, explain=explain)

    def write_trace(self, trace: Trace, stream: TextIO, *, with_text: bool = False) -> None:
        """`with_text` keeps the articles' text in JSON; the other formats show it, or not, by themselves."""
        self._load().write_trace(trace, stream, with_text=with_text)

    def write_check(self, check: Check, stream: TextIO) -> None:
        self._load().write_check(check, stream)

    def _load(self) -> Any:
        return import_module(self.module)


EXPORTS: dict[str, Export] = {
    "table": Export("reportedly.exports.table"),
    "json": Export("reportedly.exports.json"),
    "html": Export("reportedly.exports.html"),
}

__all__ = ["EXPORTS", "Export"]
