"""Known outlets (the table is the language pack's), and names that look like an outlet's."""

from __future__ import annotations

from functools import cache

from reportedly.language.outlets import KnownOutlet, is_common_word, known_outlet, outlet_key, spellings
from reportedly.language.wordlists import read_lines

__all__ = ["KnownOutlet", "is_common_word", "known_outlet", "looks_like_outlet", "outlet_key", "spellings"]


@cache
def _outlet_words() -> tuple[frozenset[str], frozenset[str]]:
    entries = read_lines("outlet_words.txt")
    return frozenset(w for w in entries if w[0] != "^"), frozenset(w[1:] for w in entries if w[0] == "^")


@cache
def looks_like_outlet(name: str) -> bool:
    """Whether the words of an unknown name are those of outlets ("Harbour Gazette", "Radio Vesk")."""
    last, first = _outlet_words()
    parts = name.split()
    return bool(parts) and (parts[-1] in last or (len(parts) > 1 and parts[0] in first))
