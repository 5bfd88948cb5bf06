"""Reads the cases: text with its roles marked in it, and below it what each attribution is.

    ### said before the quote (sport)
    title: a headline, where there is one
    ⟦s1|Ann Roe⟧ ⟦c1|said⟧: ⟦q1|“I resign.”⟧
    = 1 direct said            (then, where they differ: denied, probable or possible; a/b = either will do)
    only                       (no other report may be found, in the text or the headline)

Pieces of one attribution share its number. Marks nest. A manner `?` leaves it open. `only` is about who says, writes or
reports what: that somebody seems cheerful, or is known as the Gate, may be found as what is believed.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from pathlib import Path

from reportedly.model.article import Article, Field

MARK = re.compile(r"⟦([scq])(\d+)\||⟧")
SPELT = {
    "type": {"direct", "indirect", "mixed"},
    "manner": {"said", "wrote", "reported", "believed", "wanted", "showed", "?"},
    "polarity": {"affirmed", "denied"},
    "certainty": {"certain", "probable", "possible"},
}
ROLES = {"s": "source", "c": "cue", "q": "content"}


@dataclass
class Gold:
    """One attribution: spans a role, and what each label may be."""

    field: Field
    spans: dict[str, list[tuple[int, int]]] = field(default_factory=lambda: {r: [] for r in ROLES.values()})
    labels: dict[str, set[str]] = field(default_factory=lambda: {"polarity": {"affirmed"}, "certainty": {"certain"}})


@dataclass(frozen=True)
class Case:
    name: str
    article: Article
    gold: tuple[Gold, ...]
    only: bool


def cases() -> list[Case]:
    """Every case of every file; ValueError for one that is badly written."""
    return [
        _case(f"{path.stem}: {name.strip()}", body)
        for path in sorted(Path(__file__).parent.glob("*.txt"))
        for name, body in re.findall(r"(?ms)^### ([^\n]*)\n(.*?)(?=^### |\Z)", path.read_text(encoding="utf-8"))
    ]


def _case(name: str, body: str) -> Case:
    lines = body.strip().splitlines()
    said = [line[1:].split() for line in lines if line.startswith("= ")]
    only = "only" in lines
    lines = [line for line in lines if not line.startswith("= ") and line != "only"]
    title = lines.pop(0).removeprefix("title: ") if lines[0].startswith("title: ") else None
    gold: dict[str, Gold] = {}
    text = _unmark("\n".join(lines).strip(), "text", gold)
    headline = _unmark(title, "title", gold) if title is not None else None
    if [row[0] for row in said] != sorted(gold, key=int):
        raise ValueError(f"{name}: marked {sorted(gold)}, labelled {[row[0] for row in said]}")
    for number, *labels in said:
        for label in labels:
            _labelled(gold[number], label)
    return Case(name, Article(name, text, title=headline), tuple(gold.values()), only)


def _labelled(gold: Gold, label: str) -> None:
    words = set(label.split("/"))
    kind = next(kind for kind, spelt in SPELT.items() if words <= spelt)  # StopIteration: no such label
    gold.labels[kind] = SPELT[kind] if words == {"?"} else words


def _unmark(marked: str, part: Field, gold: dict[str, Gold]) -> str:
    """The text without its marks; what they mark goes into `gold`."""
    text, done = "", 0
    still: list[tuple[str, str, int]] = []
    for mark in MARK.finditer(marked):
        text += marked[done : mark.start()]
        done = mark.end()
        if mark[0] == "⟧":
            role, number, start = still.pop()
            gold.setdefault(number, Gold(part)).spans[ROLES[role]].append((start, len(text)))
        else:
            still.append((mark[1], mark[2], len(text)))
    if still:
        raise ValueError(f"a mark is not closed: {marked[:60]!r}")
    return text + marked[done:]
