"""Reports inside reports: 100 invented cases that hold one, 60 that hold none (`nested.json`).

They were written by one who had not seen the code, before anybody measured on them. Found: the source and the content
of both are the gold's words, marks and "that" at their edges aside. Rules were mended on their errors since, so the
figure is a floor against falling back, not what a new text will show.
"""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

import reportedly
from reportedly.model.article import Article
from reportedly.model.span import words_of

CASES = Path(__file__).with_name("nested.json")
EDGES = " \n.,:;“”‘’\"'"


class Inner(NamedTuple):
    """Who passes it on, who said it, what."""

    holder: str
    source: str
    content: str


def measure() -> dict[str, float]:
    told = json.loads(CASES.read_text(encoding="utf-8"))
    found = [Inner(*map(bare, wanted)) in set(inner(text)) for text, *wanted in told["nested"]]
    silent = [not any(inner(text)) for text in told["silent"]]
    return {"nested found": sum(found) / len(found), "nested silent": sum(silent) / len(silent)}


def inner(text: str) -> Iterator[Inner]:
    """The attributions inside others."""
    by_id = {a.id: a for a in reportedly.read(Article("a", text)).attributions or ()}
    for one in by_id.values():
        if one.nested_in:
            spans = (by_id[one.nested_in].source, one.source, one.content)
            yield Inner(*(bare(words_of(part, text)) for part in spans))


def bare(words: str) -> str:
    """Words without what may or may not belong to them."""
    return words.strip(EDGES).removeprefix("that ").strip(EDGES)
