"""Surnames that an article gives to somebody else: "Eva Hall" is not the Bo Hall of whom a claim speaks.

Compared word by word, an article about one of a family has half of the name of each of them.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from functools import cache

from reportedly.claims.candidates import Candidate
from reportedly.claims.names import key
from reportedly.language.wordlists import words

_RUN = re.compile(r"[^\W\d_][\w&.’'-]*(?:[ \u00a0][^\W\d_][\w&.’'-]*)*")


def called_by_others(names: Sequence[frozenset[str]], candidates: Iterable[Candidate]) -> dict[str, frozenset[str]]:
    """Article → those words of `names` that it gives to others: the first time it has one, another given name stands
    before it, and nowhere a word of the name itself, as in some other article.

    `names`: of each name the keys of its words; those of one word, and titles ("President Hall"), tell nothing.
    """
    full = [name for name in names if len(name) > 1]
    first: dict[tuple[str, str], str | None] = {}
    own: set[tuple[str, str]] = set()
    for candidate in candidates if full else ():
        seen = _befores(candidate.context)
        for name in full:
            for word, before in ((w, b) for w, b in seen if w in name):
                first.setdefault((candidate.article, word), before)
                if before in name:
                    own |= {(candidate.article, word), (candidate.article, before)}
    known = {word for _, word in own}
    strange: dict[str, set[str]] = {}
    for (article, word), before in first.items():
        if before is not None and (article, word) not in own and word in known:
            strange.setdefault(article, set()).add(word)
    return {article: frozenset(found) for article, found in strange.items()}


def _befores(text: str) -> list[tuple[str, str | None]]:
    """Each word with a capital, and the given name right before it: None for none, a title or a common word."""
    found: list[tuple[str, str | None]] = []
    for run in _RUN.finditer(text):
        before: str | None = None
        for word in run.group().split():
            if not word[0].isupper():
                before = None
                continue
            this = key(word)
            found.append((this, before))
            plain = word[-1] in ".’'" or word.endswith(("'s", "’s")) or this in _no_given_names()
            before = None if plain else this
    return found


@cache
def _no_given_names() -> frozenset[str]:
    return frozenset(w.casefold() for w in words("titles.txt") | words("common_words.txt"))
