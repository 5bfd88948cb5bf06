"""Articles for tests, with their attributions marked in the text.

`<s1>Ann Roe</s1> <c1>said</c1> <t1>she would resign</t1>`: source, cue and content of attribution a1; a mark may occur more
than once and may stand inside another. `within` says which attribution is nested in which.
"""

from __future__ import annotations

import re

from reportedly.model.article import Article, Outlet
from reportedly.model.attribution import Attribution, Manner
from reportedly.model.span import Span
from reportedly.sources import trace_chains

_MARK = re.compile(r"<(/?)([sct])(\d+)>")


def read_marked(
    marked: str,
    *,
    outlet: str | None = None,
    within: dict[int, int] | None = None,
    manners: dict[int, Manner] | None = None,
    denied: set[int] | None = None,
) -> tuple[Article, tuple[Attribution, ...]]:
    """The article and its attributions, without chains."""
    spans: dict[tuple[str, int], list[Span]] = {}
    opened: dict[tuple[str, int], int] = {}
    text, done = "", 0
    for mark in _MARK.finditer(marked):
        text += marked[done : mark.start()]
        done = mark.end()
        key = (mark.group(2), int(mark.group(3)))
        if mark.group(1):
            spans.setdefault(key, []).append(Span(opened.pop(key), len(text)))
        else:
            opened[key] = len(text)
    text += marked[done:]
    assert not opened, f"open marks: {opened}"
    numbers = sorted({number for _, number in spans})
    attributions = tuple(
        Attribution(
            f"a{n}", tuple(spans.get(("s", n), ())), tuple(spans.get(("c", n), ())), tuple(spans.get(("t", n), ())),
            nested_in=f"a{within[n]}" if within and n in within else None,
            manner=(manners or {}).get(n, "said"),
            polarity="denied" if n in (denied or ()) else "affirmed",
        )
        for n in numbers
    )  # fmt: skip
    return Article("test.txt", text, outlet=Outlet(outlet) if outlet else None), attributions


def chains_of(marked: str, **options: object) -> list[list[tuple[str, str]]]:
    """Name and kind of each hop of each attribution."""
    article, attributions = read_marked(marked, **options)  # type: ignore[arg-type]
    return [[(hop.name, hop.kind) for hop in a.chain] for a in trace_chains(article, attributions, ())]
