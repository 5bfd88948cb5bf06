"""Word lists of a language, as plain data files under `packs/<language>/`."""

from __future__ import annotations

from functools import cache
from importlib.resources import files


@cache
def read_lines(name: str, language: str = "en") -> tuple[str, ...]:
    """The entries of a `.txt` list: one a line, in order; empty lines and lines that begin with `#` left out."""
    text = (files("reportedly.language") / "packs" / language / name).read_text(encoding="utf-8")
    return tuple(line.strip() for line in text.splitlines() if line.strip() and not line.startswith("#"))


@cache
def read_table(name: str, language: str = "en") -> tuple[tuple[str, ...], ...]:
    """The rows of a `.tsv` table, without comments."""
    return tuple(tuple(cell.strip() for cell in line.split("\t")) for line in read_lines(name, language))


@cache
def words(name: str, language: str = "en") -> frozenset[str]:
    """The entries of a `.txt` list as a set."""
    return frozenset(read_lines(name, language))


@cache
def other_words(table: str, head: str, language: str = "en") -> tuple[str, ...]:
    """What else somebody or something is called by the words of `table` where a text calls it `head`."""
    return next((row[1:] for row in read_table(table, language) if row[0] == head), ())
