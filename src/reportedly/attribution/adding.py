"""What a speaker adds is said by a cue of its own: "admitted the photos were old before adding, “But …”"."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import replace

from reportedly.attribution.draft import Draft
from reportedly.model.span import Span, trim

_ADDING = re.compile(r"(?:,|\s(?:before|while))\s(?P<cue>adding)(?:,|:)?\s(?=(?:that\s|[“\"‘]))")


def part_additions(drafts: Iterable[Draft], text: str) -> list[Draft]:
    """The drafts; a content that holds "adding that …" or "adding, “…”" outside of marks makes two."""
    return [part for draft in drafts for part in _parted(draft, text)]


def _parted(draft: Draft, text: str) -> Iterator[Draft]:
    for number, span in enumerate(draft.content if draft.cue else ()):
        adds = text.find("adding", span.start, span.end) >= 0
        match = _ADDING.search(text, span.start, span.end) if adds else None
        if match and draft.cue[-1].end <= span.start and not _quoted(text[span.start : match.start()]):
            before = trim(Span(span.start, match.start()), text)
            yield replace(draft, content=(*draft.content[:number], before))
            rest = (Span(match.end(), span.end), *draft.content[number + 1 :])
            yield replace(draft, cue=(Span(*match.span("cue")),), content=rest)
            return
    yield draft


def _quoted(words: str) -> bool:
    """Whether a quotation is still open at the end of `words`."""
    return words.count("“") > words.count("”") or words.count('"') % 2 == 1
