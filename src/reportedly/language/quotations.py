"""Where a text quotes.

Marks: double (straight, curly, German, two apostrophes or backticks), guillemets either way round, and single ones. A
quotation that is never closed goes on to the end of its paragraph where the next paragraph opens marks again, as news
style has it; else it ends with its sentence, so that a stray mark costs no more than that.
"""

from __future__ import annotations

import re
from bisect import bisect_right

from reportedly.language.sentences import paragraphs, sentences
from reportedly.model.span import Span

# The marks; each pattern begins with a class of signs, so that all other signs are passed over quickly.
_MARK = re.compile(r"[`'\"“”„‟«»](?:(?<=[^`'])|(?<=`)`|(?<=')')")
_CLOSING = {"”", "»"}
_REOPENS = re.compile(r"``|''|[\"“„‟«»]|(?P<single>[‘'](?=[^\W\d_]))")
_SINGLE = re.compile(r"[‘'’](?:(?<=[‘'])(?<![^\s(\[{—–-].)(?=[“\"]?[^\W\d_])|(?<=[’'])(?<=[\w.,!?…”\"].)(?![^\W_]))")
_SENTENCE_END = re.compile(r"[.!?…]\s")
# A single quotation is never this long; an apostrophe may seem to open one.
LONGEST_SINGLE = 1500
SHORTEST_SINGLE = 3


def quotations(text: str, blocks: list[Span] | None = None) -> list[Span]:
    """The quoted stretches, marks included, in order and without overlap. `blocks`: the paragraphs, where known."""
    found: list[Span] = []
    blocks = paragraphs(text) if blocks is None else blocks
    following = [_REOPENS.match(text, block.start) for block in blocks[1:]]
    for block, again in zip(blocks, [*following, None], strict=False):
        part = block.of(text)
        goes_on = "none" if again is None else "single" if again["single"] else "double"
        double = _double(part, goes_on == "double") if _MARK.search(part) else []
        single = _single(part, goes_on == "single") if "'" in part or "‘" in part else []
        found += [Span(block.start + s, block.start + e) for s, e in _outermost(double + single)]
    return found


def _double(part: str, goes_on: bool) -> list[tuple[int, int]]:
    """`goes_on`: the next paragraph opens marks again."""
    found: list[tuple[int, int]] = []
    unclosed: list[int] = []
    start: int | None = None
    for mark in _MARK.finditer(part):
        if _opens(part, mark, start is not None):
            if start is not None:
                nested = mark.group() == "“" == part[start] and not _SENTENCE_END.search(part, start, mark.start())
                if nested or mark.start() == start + 1:
                    continue  # a quotation in a quotation, or a mark doubled
                unclosed.append(len(found))
                found.append((start, mark.start()))
            start = mark.start()
        elif start is not None:
            found.append((start, mark.end()))
            start = None
    if start is not None:
        unclosed += [] if goes_on else [len(found)]
        found.append((start, len(part)))
    return _within_sentence(found, unclosed, part) if unclosed else found


def _within_sentence(found: list[tuple[int, int]], unclosed: list[int], part: str) -> list[tuple[int, int]]:
    """The stretches, those numbered in `unclosed` ended with the sentence in which they begin."""
    spans = sentences(part)
    starts = [span.start for span in spans]
    for number in unclosed:
        start, end = found[number]
        found[number] = (start, min(end, spans[bisect_right(starts, start) - 1].end))
    return found


def _opens(part: str, mark: re.Match[str], inside: bool) -> bool:
    """By what stands beside a mark, for every publisher has its own; which mark it is decides only a doubtful place."""
    before, after = part[max(0, mark.start() - 1) : mark.start()], part[mark.end() : mark.end() + 1]
    free_before = not before.strip() or before in '([{—–-“"«‘'
    free_after = not after.strip()
    closing = mark.group() in _CLOSING
    if inside:
        return not closing and free_before and not free_after
    return free_before and not free_after if closing else free_before or not free_after


def _single(part: str, goes_on: bool) -> list[tuple[int, int]]:
    """Stretches between single marks, of more than a letter or two ('n').

    An apostrophe after a plural (players' union) ends none.
    An apostrophe may look like an opening mark, so one that is never closed counts only where the next paragraph opens
    again (`goes_on`).
    """
    marks = list(_SINGLE.finditer(part))
    found: list[tuple[int, int]] = []
    start: int | None = None
    for number, mark in enumerate(marks):
        at = mark.start()
        opens = part[at] == "‘" or not part[at - 1 : at].strip() or (at > 0 and part[at - 1] in "([{—–-")
        if opens and (start is None or part[at] == "‘" or at - start > LONGEST_SINGLE):
            start = at
        elif not opens and start is not None and not _is_plural(part, marks, number):
            if " " in part[start:at] or at - start > SHORTEST_SINGLE:
                found.append((start, at + 1))
            start = None
    if start is not None and goes_on:
        found.append((start, len(part)))
    return found


def _is_plural(part: str, marks: list[re.Match[str]], number: int) -> bool:
    """Whether a mark only follows a plural: after an s, before a small letter, with a closing mark still to come."""
    at = marks[number].start()
    following = part[at + 1 : at + 3]
    later = marks[number + 1] if number + 1 < len(marks) else None
    closes_later = later is not None and part[later.start()] != "‘" and part[later.start() - 1].strip() != ""
    return (
        part[at - 1] in "sS" and len(following) == 2 and following[0] == " " and following[1].islower() and closes_later
    )


def _outermost(found: list[tuple[int, int]]) -> list[tuple[int, int]]:
    """Of quotations that overlap the one that begins first."""
    kept: list[tuple[int, int]] = []
    for span in sorted(found):
        if not kept or span[0] >= kept[-1][1]:
            kept.append(span)
    return kept
