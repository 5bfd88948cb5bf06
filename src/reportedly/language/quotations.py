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
# A single quotation: an opening mark before a word, two words at least, a closing mark after a word or a full stop.
_SINGLE = re.compile(r"(?<![^\W_])[‘'](?=[^\W_])([^\n\"“”]{3,600}?[\w.,!?…])[’'](?![^\W_])")


def quotations(text: str, blocks: list[Span] | None = None) -> list[Span]:
    """The quoted stretches, marks included, in order and without overlap. `blocks`: the paragraphs, where known."""
    found: list[Span] = []
    for block in paragraphs(text) if blocks is None else blocks:
        part = block.of(text)
        double = _double(part) if _MARK.search(part) else []
        single = _single(part, double) if "'" in part or "‘" in part else []
        found += [Span(block.start + s, block.start + e) for s, e in sorted(double + single)]
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


def _single(part: str, taken: list[tuple[int, int]]) -> list[tuple[int, int]]:
    found = []
    for match in _SINGLE.finditer(part):
        if " " not in match.group(1) or any(s < match.end() and match.start() < e for s, e in taken):
            continue
        found.append(match.span())
    return found
