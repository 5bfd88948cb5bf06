"""Whom a paper cites: "X will close, the Herald reported, citing officials" has two sources and one content."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from reportedly.attribution.bearers import is_somebody
from reportedly.attribution.draft import Draft
from reportedly.model.span import bounds

_CITES = re.compile(r"\b(?:citing|quoting)\W*$", re.IGNORECASE)
# How far from what it reports a paper may name whom it cites, in code points.
_NEAR = 60


def join_cited(drafts: Sequence[Draft], text: str) -> list[Draft]:
    """The drafts; whoever is cited is a source of what is reported beside, and no content."""
    found = [_split(draft, text) for draft in drafts]
    for draft in list(found):
        if draft.cue and _CITES.search(draft.cue[-1].of(text)) and is_somebody(_words(draft, text)):
            holder = next((d for d in found if d is not draft and _reports_beside(d, draft)), None)
            if holder is not None:
                whole = replace(holder, source=(*holder.source, *draft.content), cue=(*holder.cue, *draft.cue))
                found[found.index(holder)] = whole
                found.remove(draft)
    return found


def _split(draft: Draft, text: str) -> Draft:
    """One draft that has it all: the content right behind "citing" is the source."""
    if not draft.cue or len(draft.content) < 2:
        return draft
    first = draft.cue[-1].start
    cited = [s for s in draft.content if s.start > first and _CITES.search(text[first : s.start])]
    content = tuple(s for s in draft.content if s not in cited)
    return replace(draft, source=(*draft.source, *cited), content=content) if content else draft


def _reports_beside(holder: Draft, cited: Draft) -> bool:
    if not holder.cue or not holder.content or holder.source != (cited.source or holder.source):
        return False
    one, other = bounds(holder.spans), bounds(cited.cue + cited.content)
    return other.start - one.end < _NEAR and one.start - other.end < _NEAR


def _words(draft: Draft, text: str) -> str:
    return " ".join(span.of(text) for span in draft.content)
