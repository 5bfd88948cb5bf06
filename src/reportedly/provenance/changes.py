"""Words that show that something has changed since."""

from __future__ import annotations

import re
from functools import cache, lru_cache

from reportedly.language.wordlists import read_lines


@lru_cache(maxsize=50_000)
def change_in(text: str) -> str | None:
    """The first words that say that something began or ended ("no longer", "have stopped"), or None."""
    return _first("endings.txt", text) or _first("beginnings.txt", text)


@lru_cache(maxsize=50_000)
def beginning_in(text: str) -> str | None:
    """As `change_in`, for a beginning only ("resumed", "since late May")."""
    return _first("beginnings.txt", text)


@lru_cache(maxsize=50_000)
def update_in(text: str) -> str | None:
    """The first words that say that a number was brought up to date ("has risen to", "now"), or None."""
    return _first("risen.txt", text)


def _first(name: str, text: str) -> str | None:
    found = _pattern(name).search(text.casefold())
    return found.group() if found else None


@cache
def _pattern(name: str) -> re.Pattern[str]:
    phrases = sorted(read_lines(name), key=lambda phrase: (-len(phrase), phrase))
    return re.compile(r"\b(?:" + "|".join(re.escape(phrase).replace(r"\ ", r"\s+") for phrase in phrases) + r")\b")
