"""Where a text quotes.

Marks: double (straight, curly, German, two apostrophes or backticks), guillemets, and single ones. A quotation ends
with its paragraph at the latest, so that a stray mark costs no more than its own paragraph.
"""

from __future__ import annotations

import re

from reportedly.language.sentences import paragraphs
from reportedly.model.span import Span

_MARK = re.compile(r"``|''|[\"“”„‟«»]")
_OPENING = {"“", "„", "‟", "``", "«"}
_CLOSING = {"”", "»"}
_SINGLE = re.compile(r"(?<![^\s(\[{—–-])[‘'](?=[“\"]?[^\W\d_])|(?<=[\w.,!?…”\"])[’'](?![^\W_])")
# A single quotation is never this long; an apostrophe may seem to open one.
LONGEST_SINGLE = 1500


def quotations(text: str, blocks: list[Span] | None = None) -> list[Span]:
    """The quoted stretches, marks included, in order and without overlap. `blocks`: the paragraphs, where known."""
    found: list[Span] = []
    for block in paragraphs(text) if blocks is None else blocks:
        part = block.of(text)
        double = _double(part) if _MARK.search(part) else []
        single = _single(part) if "'" in part or "‘" in part else []
        found += [Span(block.start + s, block.start + e) for s, e in _outermost(double + single)]
    return found


def _double(part: str) -> list[tuple[int, int]]:
    found: list[tuple[int, int]] = []
    start: int | None = None
    for mark in _MARK.finditer(part):
        opens = _opens(part, mark, start is not None)
        if opens:
            if start is None:
                start = mark.start()
            elif mark.group() != "“":  # an opening mark inside: the last one was never closed
                found.append((start, mark.start()))
                start = mark.start()
        elif start is not None:
            found.append((start, mark.end()))
            start = None
    if start is not None:
        found.append((start, len(part)))
    return found


def _opens(part: str, mark: re.Match[str], inside: bool) -> bool:
    sign = mark.group()
    if sign in _OPENING:
        return not (sign == "“" and inside and not part[mark.end() : mark.end() + 1].strip())
    before, after = part[max(0, mark.start() - 1) : mark.start()], part[mark.end() : mark.end() + 1]
    free_before = not before.strip() or before in "([{—–-"
    free_after = not after.strip()
    if inside:
        return sign not in _CLOSING and free_before and not free_after
    if sign in _CLOSING and not free_before:
        return False
    return not (free_after and not free_before)


def _single(part: str) -> list[tuple[int, int]]:
    """Stretches between single marks, two words at least. An apostrophe after a plural (players' union) ends none."""
    marks = list(_SINGLE.finditer(part))
    found: list[tuple[int, int]] = []
    start: int | None = None
    for number, mark in enumerate(marks):
        at = mark.start()
        opens = part[at] == "‘" or not part[at - 1 : at].strip() or (at > 0 and part[at - 1] in "([{—–-")
        if opens and (start is None or part[at] == "‘" or at - start > LONGEST_SINGLE):
            start = at
        elif not opens and start is not None and not _is_plural(part, marks, number):
            if " " in part[start:at]:
                found.append((start, at + 1))
            start = None
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
