"""Runs of capitals that are one name as they are, as most are: nothing in them asks for a closer look."""

from __future__ import annotations

from functools import lru_cache

from reportedly.sources.outlets import is_common_word, known_outlet
from reportedly.sources.spelling import INSTITUTION, gender_of, small_starters, titles


@lru_cache(maxsize=20_000)
def is_plain(run: str) -> bool:
    """Whether a run of capitals is one name as it is, if more than the head of a sentence: none of the words below."""
    parts = run.split()
    first, last = parts[0].rstrip("."), parts[-1]
    begins = first.lower().replace("’", "'").partition("'")[0]
    return not (
        "." in run
        or is_common_word(run)
        or known_outlet(run)
        or begins in small_starters()
        or (" " in run and run.isupper())
        or first in titles()
        or first == "Staff"
        or (len(parts) > 2 and gender_of(parts[1]))
        or last == "Chief"
        or INSTITUTION.search(last)
    )
