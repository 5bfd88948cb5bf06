"""Our own training text: invented passages with their attributions marked in the words.

`⟦s1|Ann Roe⟧ ⟦c1|said⟧ ⟦q1|she would resign⟧`: source, cue and content of attribution 1 of the passage; pieces of one
attribution share its number; marks never nest. Passages are separated by a line `---`.
"""

from __future__ import annotations

import re
from pathlib import Path
from typing import Any

from training.examples import Example, make_example

FOLDER = Path(__file__).parent / "invented"
FILES = ("hardnews.txt", "rumours.txt")
MARK = re.compile(r"⟦([scq])(\d+)\|([^⟦⟧|]*)⟧")
THAT = re.compile(r"\bthat $")  # PolNeAR's contents begin with their "that", ours after it: made the same here
ROLE = {"s": "source", "c": "cue", "q": "content"}


def invented_examples() -> list[Example]:
    """Every passage of every file, as an article of its own; its names are not labelled."""
    return [make_example(row, None) for row in passages()]


def passages() -> list[dict[str, Any]]:
    """Rows of text and attributions, as PolNeAR's JSONL has them."""
    found = []
    for path in (FOLDER / name for name in FILES):
        for passage in re.split(r"(?m)^---\s*$", path.read_text(encoding="utf-8")):
            if passage.strip():
                found.append(unmark(passage.strip()))
    return found


def unmark(passage: str) -> dict[str, Any]:
    """The text without its marks, and where they stood; ValueError for a mark that is not closed or has no cue."""
    text, done = "", 0
    attributions: dict[str, dict[str, list[list[int]]]] = {}
    for mark in MARK.finditer(passage):
        role, number, words = mark.groups()
        text += passage[done : mark.start()]
        spans = attributions.setdefault(number, {"source": [], "cue": [], "content": []})
        before = THAT.search(text) if role == "q" else None
        that = len(before[0]) if before else 0
        spans[ROLE[role]].append([len(text) - that, len(text) + len(words)])
        text += words
        done = mark.end()
    text += passage[done:]
    if re.search(r"[⟦⟧]", text):
        raise ValueError(f"a mark is not closed: {text[:80]!r}")
    for number, spans in attributions.items():
        if not spans["cue"] or not spans["content"]:
            raise ValueError(f"attribution {number} has no cue or no content: {text[:80]!r}")
    return {"text": text, "attributions": list(attributions.values())}
