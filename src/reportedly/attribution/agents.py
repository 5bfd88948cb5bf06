"""Speakers that the model left out, though they stand right beside their cue: "@roe tweeted", "…, said Ann Roe"."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import replace

from reportedly.attribution.draft import Draft, covers
from reportedly.attribution.manner import cues, manner
from reportedly.language.tagged import Tagged
from reportedly.model.span import Span

_PRONOUN = r"[Hh]e|[Ss]he|[Tt]hey|I|[Ww]e"
_BEFORE = re.compile(rf"(?:@\w+|\b(?:{_PRONOUN}))\s$")
_AFTER = re.compile(rf"\s(?:@\w+|(?:{_PRONOUN})\b)")
# Cues that have no agent beside them, whatever stands there.
_AGENTLESS = re.compile(
    r"\b(?:it|there|is|are|was|were|be|been|being|\w+edly|apparently|rumou?r\w*|reports?)\b", re.IGNORECASE
)
_NAME = rf"(?P<source>@\w+|{_PRONOUN}|[A-Z][\w’'-]+(?:\s[A-Z][\w’'-]+){{0,2}})"
_LAST_CLAUSE = re.compile(r",\s(?P<source>[^,]{3,60})$")
_LEADS = re.compile(rf"{_NAME}\s(?P<cue>\w+)[:,]?\s$")
_FOLLOWS = re.compile(rf"\s?{_NAME}\s(?P<cue>[a-z]+)\b")


def add_agents(drafts: Iterable[Draft], tagged: Tagged) -> list[Draft]:
    """The drafts; one without a source takes the name, handle or pronoun beside its cue, one without a cue both."""
    found = []
    for draft in drafts:
        if not draft.cue and not draft.source:
            found.append(_spoken(draft, tagged.text))
        elif draft.source:
            found.append(draft)
        elif source := _beside(draft, tagged):
            found.append(replace(draft, source=(source,)))
        else:
            found.append(_swallowed(draft, tagged))
    return found


def _swallowed(draft: Draft, tagged: Tagged) -> Draft:
    """ "“We left, the skipper Ann Roe | said": the mark is missing, and the content took in the speaker."""
    text, last = tagged.text, draft.content[-1]
    match = _LAST_CLAUSE.search(text, last.start, last.end)
    follows = last.end < draft.cue[0].start and not text[last.end : draft.cue[0].start].strip()
    named = any(m.kind == "person" and m.span.end == last.end for m in tagged.mentions)
    if not match or not follows or not named or manner(draft, text, quoted=True) not in ("said", "wrote"):
        return draft
    content = (*draft.content[:-1], Span(last.start, match.start("source") - 1))
    return replace(draft, source=(Span(*match.span("source")),), content=content)


def _spoken(draft: Draft, text: str) -> Draft:
    """A quotation without a cue takes "Roe said" right before or after it."""
    start, end = draft.content[0].start, draft.content[0].end
    for match in (_LEADS.search(text, max(0, start - 80), start), _FOLLOWS.match(text, end, end + 80)):
        if match and cues().get(match["cue"].lower(), ("wanted",))[0] in ("said", "wrote"):
            return replace(draft, source=(Span(*match.span("source")),), cue=(Span(*match.span("cue")),))
    return draft


def _beside(draft: Draft, tagged: Tagged) -> Span | None:
    text, first, last = tagged.text, draft.cue[0], draft.cue[-1]
    if _AGENTLESS.search(first.of(text)) or manner(draft, text, quoted=True) not in ("said", "wrote"):
        return None
    spans = [m.span for m in tagged.mentions if m.kind in ("person", "organisation", "other")]
    before = [s for s in spans if 0 <= first.start - s.end <= 1]
    follows = bool(draft.content) and draft.content[0].start < first.start
    after = [s for s in spans if 0 <= s.start - last.end <= 1 and follows]
    if match := _BEFORE.search(text, max(0, first.start - 40), first.start):
        before.append(Span(match.start(), match.end() - 1))
    if follows and (match := _AFTER.match(text, last.end)):
        after.append(Span(match.start() + 1, match.end()))
    return next((s for s in (*before, *after) if not covers((*draft.cue, *draft.content), s)), None)
