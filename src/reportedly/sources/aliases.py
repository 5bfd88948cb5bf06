"""Names of which the article tells that they are another's: "the Vesk Front, also known as Dawn"."""

from __future__ import annotations

import re
from collections.abc import Sequence

from reportedly.sources.figure import Figure
from reportedly.sources.spelling import Name

_KNOWN_AS = re.compile(
    r"(?: \([A-Z]\w+\))?,? \(?(?:also|often|otherwise|better|sometimes|commonly) "
    r"(?:known|referred to) as (?:the )?[“\"‘']?"
)
_OR = re.compile(r"[”\"’']?,? (?:or|and) (?:the )?[“\"‘']?")


def joined_by_alias(names: Sequence[Name], figures: Sequence[Figure], text: str) -> list[Figure]:
    """The figure of each name, where bodies with two names are one under the first."""
    same: dict[int, Figure] = {}
    main: Figure | None = None
    for i in range(1, len(names)):
        between = (text, names[i - 1].span.end, names[i].span.start)
        if _KNOWN_AS.fullmatch(*between):
            main = figures[i - 1]
        elif not (main and _OR.fullmatch(*between)):
            main = None
        if main and main is not figures[i] and "person" not in (main.kind, figures[i].kind):
            same[id(figures[i])] = same.get(id(main), main)
    for figure in {id(f): f for f in figures}.values() if same else ():
        if (main := same.get(id(figure))) and main is not figure:
            main.starts = sorted({*main.starts, *figure.starts})
            main.forms |= figure.forms
    return [same.get(id(f), f) for f in figures]
