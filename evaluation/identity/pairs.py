"""The gold file, read: each side as the reading of an article with one source in it."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from reportedly.language.outlets import known_outlet
from reportedly.model.article import Article, Outlet
from reportedly.model.attribution import Attribution
from reportedly.model.date import Date
from reportedly.model.mention import Mention, NameKind
from reportedly.model.reading import Reading
from reportedly.model.source import Hop, SourceKind
from reportedly.model.span import Span

FILE = Path(__file__).with_name("pairs.txt")
_KINDS: dict[str, NameKind] = {"p": "person", "o": "organisation", "l": "place"}
_HEAD = re.compile(r"(\d+) (\w+) ([\w ]+): (.+)")
_SIDE = re.compile(r"[AB] (.+?)(?: > (.+?))?(?: (\d{4}-\d\d-\d\d)| -)?: (.+)")
_MARK = re.compile(r"\{(\w):([^}]+)\}|\[([^]]+)\]|<|>")


@dataclass(frozen=True, slots=True)
class Pair:
    """`answers`: those that will do, the best first."""

    number: int
    kind: SourceKind
    answers: tuple[str, ...]
    why: str
    sides: tuple[Reading, Reading]


def read_pairs() -> Iterator[Pair]:
    blocks = [block.splitlines() for block in FILE.read_text(encoding="utf-8").split("\n\n")]
    for lines in blocks:
        if lines[0].startswith("#"):
            continue
        head = _HEAD.fullmatch(lines[0])
        assert head, lines[0]
        number, kind, answers, why = head.groups()
        one, other = (_side(line, f"{number}{line[0]}", kind) for line in lines[1:])
        yield Pair(int(number), kind, tuple(answers.split()), why, (one, other))  # type: ignore[arg-type]


def _side(line: str, id: str, kind: str) -> Reading:
    found = _SIDE.fullmatch(line)
    assert found, line
    outlet, credited, day, marked = found.groups()
    text, source, content, mentions = _plain(marked)
    row = known_outlet(outlet)
    own = Outlet(outlet, None, None, row.country if row else None) if outlet != "-" else None
    article = Article(id, text, outlet=own, published=Date(day) if day else None)
    hops = ((Hop(credited, "outlet"),) if credited else ()) + (Hop(source.of(text), kind, (source,)),)  # type: ignore[arg-type]
    said = Attribution("a1", (source,), (), (content,), manner="said", chain=hops)
    if kind == "person":
        mentions.append(Mention(source, "person"))
    return Reading(article, (said,), tuple(mentions))


def _plain(marked: str) -> tuple[str, Span, Span, list[Mention]]:
    """The text without its marks, the source, what it says, and the names beside it."""
    text, done, opened = "", 0, 0
    source = content = Span(0, 0)
    mentions: list[Mention] = []
    for mark in _MARK.finditer(marked):
        text += marked[done : mark.start()]
        done, start = mark.end(), len(text)
        text += mark[2] or mark[3] or ""
        if mark[2]:
            mentions.append(Mention(Span(start, len(text)), _KINDS[mark[1]]))
        elif mark[3]:
            source = Span(start, len(text))
        elif mark[0] == "<":
            opened = start
        else:
            content = Span(opened, start)
    return text + marked[done:], source, content, mentions
