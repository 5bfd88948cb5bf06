"""Titles that tell what the article is and state nothing ("Every clue we missed", "What to know about …")."""

from __future__ import annotations

import re
from functools import cache

from reportedly.language.wordlists import read_lines


def announces(text: str, start: int = 0) -> bool:
    """Whether what stands from `start` on opens so."""
    return _opening().match(text, start) is not None


@cache
def _opening() -> re.Pattern[str]:
    entries = "|".join(re.escape(entry).replace("'", "['’]") for entry in read_lines("list_titles.txt"))
    return re.compile(rf"[\s\"'“‘]*(?:{entries})(?!\w)", re.IGNORECASE)
