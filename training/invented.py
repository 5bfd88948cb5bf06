"""Our own training text: invented passages with their attributions marked in the words.

`⟦s1|Ann Roe⟧ ⟦c1|said⟧ ⟦q1|she would resign⟧`: source, cue and content of attribution 1 of the passage; pieces of one
attribution share its number. Marks inside a content are an attribution that the first one passes on:
`⟦s1|Smith⟧ ⟦c1|said⟧ ⟦q1|that ⟦s2|the report⟧ ⟦c2|had found⟧ ⟦q2|no leak⟧⟧`. Passages are separated by a line `---`.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from training.examples import Example, make_example

FOLDER = Path(__file__).parent / "invented"
# The files, and how many layers of attributions are marked in each; where it is 1, nobody looked for inner ones.
FILES = {"hardnews.txt": 1, "rumours.txt": 1, "forms-own.txt": 1, "nested.txt": 2, "nested-more.txt": 2}
NESTED = tuple(name for name, layers in FILES.items() if layers == 2)
LAYERS = 2  # what is nested deeper may be marked and is left out
EDGE = re.compile(r"⟦([scq])(\d+)\||⟦|⟧")
THAT = re.compile(r"\bthat $")  # PolNeAR's contents begin with their "that", ours after it: made the same here
ROLE = {"s": "source", "c": "cue", "q": "content"}


@dataclass
class Marked:
    """One attribution while it is read; `outer`: the numbers of those whose contents hold it, the widest first."""

    outer: tuple[str, ...]
    spans: dict[str, list[list[int]]] = field(default_factory=lambda: {"source": [], "cue": [], "content": []})


@dataclass
class Open:
    """A mark that is not closed yet: s, c or q, its attribution's number, where its words begin."""

    kind: str
    number: str
    start: int


def invented_examples(names: Iterable[str] = FILES) -> list[Example]:
    """Every passage of the files, as an article of its own; its names are not labelled."""
    return [make_example(row, None) for row in passages(names)]


def passages(names: Iterable[str] = FILES) -> list[dict[str, Any]]:
    """Rows of text and attributions, as PolNeAR's JSONL has them, with "layers": how many of them are marked."""
    found = []
    for name in names:
        for passage in re.split(r"(?m)^---\s*$", (FOLDER / name).read_text(encoding="utf-8")):
            if passage.strip():
                found.append({**unmark(passage.strip()), "layers": FILES[name]})
    return found


def unmark(passage: str) -> dict[str, Any]:
    """The text without its marks, and where they stood; "nested_in": the number of the outer attribution, or None.

    ValueError for marks that do not close, attributions without cue or content, and marks inside a source or a cue.
    """
    text, done = "", 0
    stack: list[Open] = []
    marked: dict[str, Marked] = {}
    for edge in EDGE.finditer(passage):
        text += passage[done : edge.start()]
        done = edge.end()
        if edge[1]:
            that = THAT.search(passage[max(0, edge.start() - 10) : edge.start()]) if edge[1] == "q" else None
            stack.append(Open(edge[1], edge[2], len(text) - (len(that[0]) if that else 0)))
            _enter(marked, stack)
        elif edge[0] == "⟦" or not stack:
            raise ValueError(f"no mark: {text[-80:]!r}")
        else:
            last = stack.pop()
            marked[last.number].spans[ROLE[last.kind]].append([last.start, len(text)])
    if stack:
        raise ValueError(f"a mark is not closed: {text[stack[-1].start :][:80]!r}")
    return {"text": text + passage[done:], "attributions": _numbered(marked, text)}


def _enter(marked: dict[str, Marked], stack: list[Open]) -> None:
    *holders, last = stack
    outer = tuple(dict.fromkeys(mark.number for mark in holders))
    if any(mark.kind != "q" for mark in holders) or last.number in outer:
        raise ValueError(f"mark {last.kind}{last.number} stands in a source, a cue or itself")
    if marked.setdefault(last.number, Marked(outer)).outer != outer:
        raise ValueError(f"the marks of attribution {last.number} stand in different contents")


def _numbered(marked: dict[str, Marked], text: str) -> list[dict[str, Any]]:
    """The attributions of the layers that are learnt, contents from left to right."""
    kept = {number: one for number, one in marked.items() if len(one.outer) < LAYERS}
    places = {number: place for place, number in enumerate(kept)}
    for number, one in kept.items():
        if not one.spans["cue"] or not one.spans["content"]:
            raise ValueError(f"attribution {number} has no cue or no content: {text[:80]!r}")
    return [{**one.spans, "nested_in": places[one.outer[-1]] if one.outer else None} for one in kept.values()]
