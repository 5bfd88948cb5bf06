"""Which words of an article carry each hop of a chain, and what it states of a source without a name."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from reportedly.exports.view.words import printable, shorten
from reportedly.model.source import Stated
from reportedly.model.span import Span, Spans

CONTEXT = 48  # code points of the line that are shown to either side of the words
LONGEST = 160  # code points of the words themselves
HANDS = {"first": "at first hand", "second": "at second hand"}


@dataclass(frozen=True, slots=True)
class Carried:
    """The words that carry a hop, with the line around them. All empty where it has no words of its own."""

    before: str = ""
    words: str = ""
    after: str = ""


NOTHING = Carried()


def carry(text: str, spans: Spans) -> Carried:
    """The first of `spans` in its line; the words to either side break off between words."""
    if not spans:
        return NOTHING
    start, end = spans[0]
    line = text.rfind("\n", 0, start) + 1
    stop = text.find("\n", end)
    stop = len(text) if stop < 0 else stop
    before, after = text[max(line, start - CONTEXT) : start], text[end : min(stop, end + CONTEXT)]
    if start - CONTEXT > line:
        before = "…" + re.sub(r"^\S*", "", before)
    if end + CONTEXT < stop:
        after = re.sub(r"\S*$", "", after) + "…"
    return Carried(printable(before), printable(shorten(spans[0].of(text), LONGEST)), printable(after))


def say_stated(stated: Stated | None, text: str) -> tuple[tuple[str, str], ...]:
    """What is stated of a source, as pairs of what it tells and the article's words."""
    if stated is None:
        return ()
    told: list[tuple[str, Sequence[Span]]] = [
        ("close to the matter", stated.closeness),
        ("not named", stated.anonymity),
        (HANDS.get(stated.hand or "", ""), stated.hand_shown),
    ]
    return tuple((label, "”, “".join(printable(s.of(text)) for s in spans)) for label, spans in told if spans)
