"""Other names of well-known bodies: an article that has both "the Islamic State" and "Isis" speaks of one body."""

from __future__ import annotations

from functools import cache

from reportedly.language.wordlists import read_table


def body_key(name: str) -> str:
    """One key for all names that the table has for a body; "" for a body that is not there."""
    return _table().get(name, "")


@cache
def _table() -> dict[str, str]:
    return {form: row[0] for row in read_table("body_aliases.tsv") for form in row}
