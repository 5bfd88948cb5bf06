"""Which words say the same in a claim, and which make it another one, from the list `thesaurus.txt`.

Nearness of meaning, as vectors have it, cannot tell the two apart: "dog" is as near to "cat" as to "hound", "buy" as
near to "sell" as to "purchase". A line of the list has a word; after `=` the words that may stand in its place; after
`<` those that imply it (a terrier is a dog); after `#` its rivals, which are of the same sort but another thing.
"""

from __future__ import annotations

import re
from functools import cache, lru_cache
from typing import NamedTuple

from reportedly.claims.wording import stem
from reportedly.language.wordlists import read_lines

Stems = frozenset[str]
_PARTS = re.compile(r"\s*([=<#])\s*")
# An ending that inflection adds or takes away is never longer.
_ENDING = r"\w{0,5}"


class Relatives(NamedTuple):
    """Stems: words that say the `same`, `kinds` that imply the word, `rivals` that exclude it. No two share a stem."""

    same: Stems
    kinds: Stems
    rivals: Stems


@lru_cache(maxsize=10_000)
def relatives(of: str) -> Relatives:
    """Of a word's stem, from its own lines and from those of other words that name it."""
    found: dict[str, set[str]] = {"=": set(), "<": set(), "#": set()}
    for head, parts in _lines_with(of):
        if head == of:
            for sign, stems in parts.items():
                found[sign] |= stems
            continue
        for sign in "=#":
            if of in parts[sign]:
                found[sign].add(head)
    same, rivals = found["="] - found["#"], found["#"] - found["="] - found["<"]
    return Relatives(frozenset(same - {of}), frozenset(found["<"] - same - {of}), frozenset(rivals - {of}))


@cache
def known() -> Stems:
    """The stems that have a line of their own: common words, none of them a name alone."""
    return frozenset(stem(line.split(maxsplit=1)[0]) for line in read_lines("thesaurus.txt"))


def _lines_with(of: str) -> list[tuple[str, dict[str, set[str]]]]:
    """Every line that has the stem, as its head and the stems of its parts."""
    whole = _whole()
    pattern = re.compile(rf"(?<![\w-]){re.escape(of[:-1] if of.endswith('y') else of)}{_ENDING}(?![\w-])")
    starts = dict.fromkeys(whole.rfind("\n", 0, match.start()) + 1 for match in pattern.finditer(whole))
    return [_parsed(whole[start : whole.find("\n", start)]) for start in starts]


@lru_cache(maxsize=10_000)
def _parsed(line: str) -> tuple[str, dict[str, set[str]]]:
    head, *rest = _PARTS.split(line)
    parts: dict[str, set[str]] = {"=": set(), "<": set(), "#": set()}
    for sign, told in zip(rest[::2], rest[1::2], strict=True):
        parts[sign] |= {stem(word) for word in told.split()}
    return stem(head.strip()), parts


@cache
def _whole() -> str:
    return "\n".join(read_lines("thesaurus.txt")) + "\n"
