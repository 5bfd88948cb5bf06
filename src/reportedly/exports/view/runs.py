"""Text cut at every edge of a span, so that overlapping, nested and broken highlights can be set in type.

Nothing is added and nothing is lost: the runs and gaps of `set_text`, joined, are the text.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from itertools import pairwise
from typing import Literal

from reportedly.exports.view.words import printable
from reportedly.model.span import Span
from reportedly.model.statement import Statement

Role = Literal["source", "cue", "content", "hedge"]
ROLES: tuple[Role, ...] = ("source", "cue", "content", "hedge")
BLANK_LINE = re.compile(r"\s*\n\s*\n\s*")
LINE_END = re.compile(r"\s*\n\s*")
EXCERPT = 700  # code points of a statement's line
BRIDGE = 90  # code points between two spans that an excerpt shows in full; a longer gap becomes an ellipsis


@dataclass(frozen=True, slots=True)
class Mark:
    """A span that plays a role in a statement."""

    span: Span
    role: Role
    statement: str


@dataclass(frozen=True, slots=True)
class Run:
    """Text with one set of marks, some of several `statements`.

    `owner` is the innermost of them, and the roles are what the text is to it; `said_in` are those that say it (their
    content); `first` and `last` those that begin or end here.
    """

    text: str
    roles: tuple[Role, ...] = ()
    statements: tuple[str, ...] = ()
    said_in: tuple[str, ...] = ()
    owner: str | None = None
    first: tuple[str, ...] = ()
    last: tuple[str, ...] = ()
    skip: bool = False  # an ellipsis of ours, no words of the article


@dataclass(frozen=True, slots=True)
class Paragraph:
    """`gap` is the white space that parts it from the next."""

    runs: tuple[Run, ...]
    gap: str = ""


def marks_of(statement: Statement) -> tuple[Mark, ...]:
    spans = {
        "source": statement.source,
        "cue": statement.cue,
        "content": statement.content,
        "hedge": statement.hedges,
    }
    return tuple(Mark(span, role, statement.id) for role in ROLES for span in spans[role])


def set_text(text: str, statements: Iterable[Statement]) -> tuple[Paragraph, ...]:
    """The paragraphs of an article: parted by blank lines, or by line ends where it has no blank line."""
    marks = [mark for one in statements for mark in marks_of(one)]
    lead = re.match(r"\s*", text)
    begin = lead.end() if lead else 0
    edge = BLANK_LINE if BLANK_LINE.search(text, begin) else LINE_END
    found, start = [], 0
    for gap in edge.finditer(text, begin):
        found.append((Span(start, gap.start()), gap.group()))
        start = gap.end()
    found.append((Span(start, len(text)), ""))
    runs = split(text, marks, cuts=[edge for span, _ in found for edge in span])
    return tuple(
        Paragraph(tuple(run for span, run in runs if body.holds(span)), printable(gap)) for body, gap in found if text
    )


def set_line(text: str, statements: Iterable[Statement]) -> tuple[Run, ...]:
    """A title."""
    return tuple(run for _, run in split(text, [mark for one in statements for mark in marks_of(one)]))


def excerpt(text: str, statement: Statement) -> tuple[Run, ...]:
    """The statement's own words with its source and cue, verbatim, and what stands between where that is short.

    A quotation over many paragraphs breaks off at EXCERPT code points; it stands whole in its article.
    """
    marks = marks_of(statement)
    windows = _bridge(sorted(mark.span for mark in marks))
    runs = split(text, marks, cuts=[edge for span in windows for edge in span])
    out: list[Run] = []
    for window in windows:
        out += [Run(" … ", skip=True)] if out else []
        out += [run for span, run in runs if window.holds(span)]
    return _break_off(out)


def _break_off(runs: list[Run]) -> tuple[Run, ...]:
    left, out = EXCERPT, list[Run]()
    for run in runs:
        if len(run.text) > left:
            head = run.text[:left].rsplit(" ", 1)[0]
            return (*out, replace(run, text=head), Run(" …", skip=True))
        out.append(run)
        left -= len(run.text)
    return tuple(out)


def split(text: str, marks: Sequence[Mark], cuts: Iterable[int] = ()) -> list[tuple[Span, Run]]:
    """The runs of `text` with their spans. Marks beyond the text are cut to it; empty ones are dropped."""
    inside = [Mark(Span(max(m.span.start, 0), min(m.span.end, len(text))), m.role, m.statement) for m in marks]
    inside = sorted((m for m in inside if m.span.start < m.span.end), key=lambda m: m.span)
    sizes: dict[str, int] = {}
    reach: dict[str, Span] = {}
    for mark in inside:
        sizes[mark.statement] = sizes.get(mark.statement, 0) + mark.span.end - mark.span.start
        old = reach.get(mark.statement, mark.span)
        reach[mark.statement] = Span(min(old.start, mark.span.start), max(old.end, mark.span.end))
    edges = sorted({0, len(text), *(c for c in cuts if 0 < c < len(text)), *(e for m in inside for e in m.span)})
    out, active, coming = [], list[Mark](), 0
    for start, end in pairwise(edges):
        while coming < len(inside) and inside[coming].span.start <= start:
            active.append(inside[coming])
            coming += 1
        active = [m for m in active if m.span.end > start]
        out.append((Span(start, end), _run(text[start:end], Span(start, end), active, sizes, reach)))
    return out


def _run(text: str, span: Span, active: list[Mark], sizes: dict[str, int], reach: dict[str, Span]) -> Run:
    names = tuple(dict.fromkeys(m.statement for m in active))
    owner = min(names, key=lambda name: sizes[name], default=None)
    said_in = tuple(dict.fromkeys(m.statement for m in active if m.role == "content"))
    return Run(
        text=printable(text),
        roles=tuple(role for role in ROLES if any(m.role == role and m.statement == owner for m in active)),
        statements=names,
        said_in=said_in,
        owner=owner,
        first=tuple(name for name in names if reach[name].start == span.start),
        last=tuple(name for name in names if reach[name].end == span.end),
    )


def _bridge(spans: Sequence[Span]) -> list[Span]:
    out: list[Span] = []
    for span in spans:
        if out and span.start - out[-1].end <= BRIDGE:
            out[-1] = Span(out[-1].start, max(out[-1].end, span.end))
        else:
            out.append(span)
    return out
