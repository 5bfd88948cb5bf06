"""Other names of those whom a claim names: an article that says "ISIS" does name the claim's "Islamic State".

What is one everywhere stands in the pack's `same_names.tsv`; what only these articles shorten, they explain themselves
("the Northern Rail Board (NRB)").
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from functools import cache
from typing import NamedTuple

from reportedly.claims.names import words_in
from reportedly.language.wordlists import read_table

Form = frozenset[str]  # the keys of a name's words
_SMALL = r"(?:of|and|for|the|in|on)"
# Capitalised words, small ones only between them, and the capitals in brackets behind.
_EXPLAINED = re.compile(rf"([A-Z][\w&'’-]*(?:\s(?:{_SMALL}\s){{0,2}}[A-Z][\w&'’-]*)+)\s\((?:the\s)?([A-Z]{{2,6}})\)")


class Renamed(NamedTuple):
    """Words that an article may have, and those of the claim that they stand for."""

    other: Form
    asked: Form


def other_names(asked: Sequence[Form], texts: Iterable[str]) -> tuple[Renamed, ...]:
    """How else the names of a claim may stand in the articles with these texts."""
    explained = [group for text in texts for group in _explained(text)] if asked else []
    found = {
        Renamed(other, run)
        for run in asked
        for group in (*_everywhere().get(run, ()), *(group for group in explained if run in group))
        for other in group - {run}
    }
    return tuple(sorted(found, key=lambda one: (sorted(one.asked), sorted(one.other))))


def as_asked(words: Form, renamed: Sequence[Renamed]) -> Form:
    """The words of an article with those of the claim that they stand for."""
    return words.union(*(one.asked for one in renamed if one.other <= words))


@cache
def _everywhere() -> dict[Form, tuple[frozenset[Form], ...]]:
    groups: dict[Form, list[frozenset[Form]]] = defaultdict(list)
    for row in read_table("same_names.tsv"):
        forms = frozenset(form for name in row for form in (words_in(name), words_in(f"{name}s")))
        for form in forms:
            groups[form].append(forms)
    return {form: tuple(found) for form, found in groups.items()}


def _explained(text: str) -> Iterator[frozenset[Form]]:
    """Each name of several words with the abbreviation that stands in brackets behind it."""
    for match in _EXPLAINED.finditer(text):
        words = [w for w in match[1].split() if w[:1].isupper()]
        while len(words) >= 2 and "".join(w[0] for w in words) != match[2]:
            words = words[1:]  # "Meanwhile the Northern Rail Board (NRB)"
        if len(words) >= 2:
            yield frozenset({words_in(" ".join(words)), words_in(match[2])})
