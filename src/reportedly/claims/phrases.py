"""Where the entries of a word list stand in a text."""

from __future__ import annotations

import re
from functools import cache, lru_cache
from typing import NamedTuple

from reportedly.language.wordlists import read_lines

_PLAIN = str.maketrans({**dict.fromkeys("’‘‛`´", "'"), **dict.fromkeys("“”", '"')})


class Found(NamedTuple):
    start: int
    end: int
    phrase: str


@lru_cache(maxsize=8192)
def plain(text: str) -> str:
    """The text in small letters with straight apostrophes, code point for code point."""
    lowered = text.lower()
    return (lowered if len(lowered) == len(text) else text).translate(_PLAIN)


@cache
def _pattern(name: str) -> re.Pattern[str]:
    entries = sorted({plain(entry) for entry in read_lines(name)}, key=lambda e: (-len(e), e))
    return re.compile(r"(?<![\w-])(?:" + "|".join(re.escape(e).replace(r"\ ", r"\s+") for e in entries) + r")(?![\w-])")


@lru_cache(maxsize=65_536)  # one question asks of each clause and sentence a dozen lists, some of them five times
def find(name: str, text: str) -> tuple[Found, ...]:
    """The entries of the list `name` in `text`, in order, the longest where several begin together."""
    return tuple(Found(m.start(), m.end(), m.group()) for m in _pattern(name).finditer(plain(text)))
