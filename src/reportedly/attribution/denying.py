"""Denials of what is going round: "dismissed rumours that X", "said there was no truth to reports that X" deny X.

The noun between belongs to the talk denied. In the cue it would make the denial sound like hearsay.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from functools import lru_cache

from reportedly.attribution.draft import Draft, covers
from reportedly.attribution.hearsay import SCORE
from reportedly.attribution.manner import KNOWN
from reportedly.attribution.wording import polarity
from reportedly.language.places import spans_with
from reportedly.language.tagged import Tagged
from reportedly.model.span import Span, trim

_TALK = r"(?:rumou?rs?|reports?|claims?|suggestions?|speculation|allegations?|accusations?|gossip|talk|stor(?:y|ies))"
_NO_TRUTH = re.compile(
    r"there\s(?:is|was|has been|’s|'s)\s(?:absolutely\s|simply\s)?no\struth\s(?:to|in)\s"
    rf"(?:(?:the|any|these|those)\s)?(?:\w+\s)?{_TALK}\s(?:that\s)?",
    re.IGNORECASE,
)
_VERDICT = re.compile(r"(?:as\s)?[“\"‘'][^“”\"‘’']{2,60}[”\"’']")
_VERDICT_BEGINS = ("as", "“", '"', "‘", "'")
_DENIED = re.compile(
    rf"\s(?:[\w’'-]+\s){{0,3}}?{_TALK}\s(?:(?:in|by|from)\s[^.,;:]{{2,50}}?\s)?that\s(?P<what>[^.;:!?\n]+)", re.I
)
# "The Herald has dismissed the allegation": a denial whose object says nothing but that there is talk.
_PLAIN = re.compile(
    r"(?:^|[,;]\s(?:and\s|but\s)?)(?P<source>(?:[Tt]he\s|[Aa]n?\s|(?=[A-Z]))[^,.;:“”\"]{2,60}?)\s"
    r"(?P<cue>(?:(?:has|have|had)\s)?(?:\w+ly\s|also\s|since\s)?"
    r"(?:den(?:ied|ies)|dismiss(?:ed|es)|reject(?:ed|s)|refute[ds]|rubbishe[ds]|debunk(?:ed|s)|quash(?:ed|es)|dispute[ds]))\s"
    rf"(?P<content>(?:the|these|those|all|any|such|his|her|their|its)\s(?:[\w’'-]+\s){{0,3}}?{_TALK})(?=[.,;]|\sas\b|$)"
)
_DENIES = ("denied", "denies", "dismiss", "reject", "refute", "rubbish", "debunk", "quash", "dispute")
_SPACE = re.compile(r"\s")
_TALK_ALONE = re.compile(
    rf"\s(?:(?:an?|the|any|all|these|those|such|his|her|its|their)\s)?(?:[\w“”\"‘’'-]+\s)?{_TALK}(?:\s(?:that|of|about))?\W*$",
    re.IGNORECASE,
)


def deny(draft: Draft, text: str) -> Draft:
    """The draft, the noun of the talk that it denies taken out of its cue or its content."""
    if not draft.content or not draft.cue:
        return draft
    return _without_noun(_without_truth(draft, text), text)


def complete_denials(drafts: Sequence[Draft], text: str) -> list[Draft]:
    """ "Dismissed | as “nonsense” | reports that X": the model takes the verdict for what is denied, which is X.

    "Described as “nonsense” a report that X" denies by the verdict alone.
    """
    found = list(drafts)
    for number, draft in enumerate(found):
        if not draft.content or not draft.cue or not text.startswith(_VERDICT_BEGINS, draft.content[0].start):
            continue
        match = _VERDICT.fullmatch(text, draft.content[0].start, draft.content[-1].end)
        denied = _DENIED.match(text, match.end()) if match else None
        if match is None or denied is None:
            continue
        told = next(
            (d.content for d in found if d.content and -5 <= d.content[0].start - denied.start("what") <= 5), None
        )
        cue = (*draft.cue, Span(*match.span()))
        whole = replace(draft, cue=cue, content=told or (Span(*denied.span("what")),))
        if "denied" in (polarity(draft, text), polarity(whole, text)):
            found[number] = whole
    return found


def add_denials(drafts: Sequence[Draft], tagged: Tagged) -> list[Draft]:
    """The drafts, and one for each sentence that plainly denies what is going round, where none has any of it."""
    found = list(drafts)
    for sentence in spans_with(_DENIES, tagged.text, tagged.sentences):
        match = _PLAIN.search(sentence.of(tagged.text))
        if match is None:
            continue
        source, cue, content = (
            Span(sentence.start + match.start(part), sentence.start + match.end(part))
            for part in ("source", "cue", "content")
        )
        taken = any(covers((*d.cue, *d.content), cue) for d in found) or covers(tagged.quotations, cue)
        if not taken:
            found.append(Draft((source,), (cue,), (content,), SCORE))
    return found


def _without_truth(draft: Draft, text: str) -> Draft:
    first = draft.content[0]
    match = _NO_TRUTH.match(text, first.start, first.end) if text.startswith(("t", "T"), first.start) else None
    if match is None or match.end() >= first.end:
        return draft
    cue = tuple(sorted((*draft.cue, trim(Span(first.start, match.end()), text))))
    return replace(draft, cue=cue, content=(Span(match.end(), first.end), *draft.content[1:]))


def _without_noun(draft: Draft, text: str) -> Draft:
    """ "Denied the persistent rumours": the shortest cue that still denies, if all after it names the talk.

    Talk *of* a thing is what is denied, noun and all; of talk *that* something is so, what is said to be so.
    """
    last = draft.cue[-1]
    for length in _before_talk(last.of(text)):
        at = last.start + length
        verb = replace(draft, cue=(*draft.cue[:-1], Span(last.start, at)))
        if polarity(verb, text) == "denied" and not verb.cue[-1].of(text).endswith(" as"):
            return _with_topic(verb, Span(at + 1, last.end), text)
    return draft


@lru_cache(maxsize=KNOWN)
def _before_talk(cue: str) -> tuple[int, ...]:
    """The lengths, shortest first, that a cue may be cut to so that all after it names the talk."""
    return tuple(space.start() for space in _SPACE.finditer(cue) if _TALK_ALONE.fullmatch(cue, space.start()))


def _with_topic(draft: Draft, talk: Span, text: str) -> Draft:
    first = draft.content[0]
    follows = talk.end <= first.start and not text[talk.end : first.start].strip()
    if not follows or not talk.of(text).endswith((" of", " about")):
        return draft
    return replace(draft, content=(Span(talk.start, first.end), *draft.content[1:]))
