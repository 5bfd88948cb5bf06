"""Nouns that report: who carries them ("reports on Friday in the Ledger that …"), and who only acts on them ("following
reports of X, the council ordered …")."""

from __future__ import annotations

import re
from dataclasses import replace

from reportedly.attribution.draft import Draft, covers
from reportedly.model.span import Span

_NOUN = re.compile(r"\b(?:reports?|rumou?rs?|claims?|stor(?:y|ies)|articles?|allegations?|accounts?)$", re.IGNORECASE)
# The gap between the noun and "that": a time, then in what or from whom.
_WHERE = re.compile(
    r"\s(?:(?:on|last|this|earlier|late|early)\s[\w’'-]+(?:\s(?:week|month|year|night|morning))?\s)?"
    r"(?:in|by|from|on|at)\s(?P<source>(?=[^,;.]*[A-Z@])[^;.\"“]{2,90}?)[,\s]*$"
)
_DAY = re.compile(r"(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\b")


_HEARSAY = re.compile(
    r"(?:(?:following|amid|despite|after|with|given|because of|in spite of)\s)?(?:[\w’'-]+\s){0,3}?"
    r"(?:reports|rumou?rs|claims|speculation|allegations|stories|gossip)(?:\s(?:of|that|about))?",
    re.IGNORECASE,
)


def name_carriers(drafts: list[Draft], text: str) -> list[Draft]:
    """The drafts; a noun that reports takes who or what carries it from the words between it and what it says.

    Whoever stands behind what is reported, in the main clause, is no source of it.
    """
    return [_carried(_unsaid(draft, text), text) for draft in drafts]


def _unsaid(draft: Draft, text: str) -> Draft:
    if len(draft.cue) != 1 or not draft.content or not draft.source:
        return draft
    behind = draft.cue[0].start < draft.content[0].start and draft.content[-1].end < draft.source[0].start
    return replace(draft, source=()) if behind and _HEARSAY.fullmatch(draft.cue[0].of(text)) else draft


def _carried(draft: Draft, text: str) -> Draft:
    if len(draft.cue) != 1 or not draft.content or not _NOUN.search(draft.cue[0].of(text)):
        return draft
    begin, end = draft.cue[0].end, draft.content[0].start
    match = _WHERE.fullmatch(text, begin, end) if 0 < end - begin <= 130 else None
    if match is None or _DAY.match(match["source"]) or not text.startswith("that ", end):
        return draft
    source = Span(*match.span("source"))
    return draft if covers(draft.source, source) else replace(draft, source=(source,))
