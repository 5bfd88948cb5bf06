"""Text into sentences, by rule.

A full stop, question or exclamation mark ends a sentence when anything but a small letter follows, unless the word
before is an abbreviation or an initial. Line ends end a sentence too, but for lines that were wrapped by hand, and
so does excessive length.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache, lru_cache

from reportedly.language.wordlists import words
from reportedly.model.span import Span, trim

KEPT = 16  # texts whose layout is remembered
# Code points. What goes on without a stop for longer is a table or a list, and what looks through a whole sentence for
# each of its words would take forever. Of 67,000 sentences of AllSides three are longer.
LONGEST = 2_000

# A match begins only where a run of marks begins: linear even on megabytes of them. The look-behind stands after the
# first mark, so that all between is passed over quickly.
_STOP = re.compile(r"[.!?…](?<![.!?…].)[.!?…]*[\"'”’»)\]]*(?=\s+[\"'“‘«(\[—–-]*[^\W_a-zß-öø-ÿ])")
_LAST_WORD = re.compile(r"([^\W_]+(?:[.'’][^\W_]+)*)\.?$")
_LINES = re.compile(r"\n\s*")
_SINGLE_END = re.compile(r"\n(?<=[^\n]\n)(?=[^\n])")
_NEXT_WORD = re.compile(r"\s+(\w+)")


def sentences(text: str) -> list[Span]:
    """The sentences in order, trimmed; together they hold every character that is no white space."""
    return list(_sentences(text))


def paragraphs(text: str) -> list[Span]:
    """The blocks between line ends. A line that goes on with a small letter or was wrapped by hand is no new block."""
    return list(_paragraphs(text))


# Every stage asks for the layout of the article that is being read.
@lru_cache(maxsize=KEPT)
def _sentences(text: str) -> tuple[Span, ...]:
    found: list[Span] = []
    for block in _paragraphs(text):
        part, start = block.of(text), 0
        for stop in _STOP.finditer(part):
            if _ends(part, stop):
                found += _cut(Span(block.start + start, block.start + stop.end()), text)
                start = stop.end()
        found += _cut(Span(block.start + start, block.end), text)
    return tuple(span for span in found if span.start < span.end)


@lru_cache(maxsize=KEPT)
def _paragraphs(text: str) -> tuple[Span, ...]:
    wrapped = _is_wrapped(text)
    cuts = [0]
    for gap in _LINES.finditer(text):
        start, end = gap.span()
        single = end == start + 1 or text.count("\n", start, end) == 1
        while start and text[start - 1].isspace():
            start -= 1
        before, after = text[start - 1 : start], text[end : end + 1]
        goes_on = single and (wrapped or (after.islower() and bool(before) and (before.isalnum() or before in ",;–—-")))
        if not goes_on:
            cuts += [start, end]
    cuts.append(len(text))
    spans = (trim(Span(a, b), text) for a, b in zip(cuts[::2], cuts[1::2], strict=True))
    return tuple(span for span in spans if span.start < span.end)


def _is_wrapped(text: str) -> bool:
    """Whether single line ends only show the page's width: five or more, nearly all after 50 to 100 characters."""
    single = [m.start() for m in _SINGLE_END.finditer(text)]
    if len(single) < 5:
        return False
    starts = [text.rfind("\n", 0, at) + 1 for at in single]
    fitting = sum(50 <= at - start <= 100 for at, start in zip(single, starts, strict=True))
    return fitting >= 0.8 * len(single)


def _cut(span: Span, text: str) -> Iterator[Span]:
    """A sentence, trimmed; what is too long for one in pieces, cut at white space where there is some."""
    start, end = span
    while end - start > LONGEST:
        at = max(text.rfind(blank, start + LONGEST // 2, start + LONGEST) for blank in " \n\t\u00a0")
        at = at if at > 0 else start + LONGEST
        yield trim(Span(start, at), text)
        start = at
    yield trim(Span(start, end), text)


@cache
def _abbreviations() -> frozenset[str]:
    return words("abbreviations.txt")


def _ends(part: str, stop: re.Match[str]) -> bool:
    mark = stop.group()
    if mark[0] != "." or len(mark) > 1:
        return True
    last = _last_word(part[max(0, stop.start() - 25) : stop.start()])
    if last is None:
        return True
    if last.lower() in _abbreviations():
        return False
    if len(last) == 1 and last.isupper() and last != "I":
        return False
    if "." in last and len(last) <= 6:
        following = _NEXT_WORD.match(part[stop.end() : stop.end() + 20])
        return following is not None and following.group(1).lower() in words("sentence_starters.txt")
    return True


def _last_word(before: str) -> str | None:
    """The word with which the text before a full stop ends; None where it ends with a mark or a blank."""
    if before.isspace() or not before:
        return None
    if not before[-1].isspace():
        before = before.rsplit(None, 1)[-1]
        if before.isalnum():  # nearly always
            return before
    word = _LAST_WORD.search(before)
    return word.group(1) if word else None
