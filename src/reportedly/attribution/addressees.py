"""Whom it was said to is no part of what was said: "told | her | the ferry was sold", "told | the crew | to leave"."""

from __future__ import annotations

import re
from dataclasses import replace

from reportedly.attribution.draft import Draft
from reportedly.model.span import Span

_TELLS = re.compile(r"(?:^|\s)(?:t(?:old|ells?|elling)|assur\w+|warn\w*|inform\w*|advis\w+|remind\w*|promis\w+)$")
_PASSIVE = re.compile(r"\b(?:is|are|was|were|be|been|being)\s(?:\w+\s)?\w+$")
# "her" may own what follows ("told her team …"): it is an addressee only before what begins a clause.
_PRONOUN = re.compile(
    r"(?:him|her|them|us|me|you|it)\s(?=(?:that|to|not\sto|never\sto|he|she|it|they|we|I|you|the|an?|his|her|their|its|our|my"
    r"|there|this|these|those|no|nobody|everything)\b)"
)
_PERSONS = re.compile(
    r"(?:(?:the|his|her|their|its|our|my|an?|two|three|some|several|all)\s)?(?:[\w’'-]+\s){1,3}?(?=(?:(?:not|never)\s)?to\s[a-z])"
)
# "told guards he was ill", "told the widow that …", "told pensioners the bonds were …".
_HEARERS = re.compile(
    r"(?!(?:that|how|why|what|when|where|if|whether|of|about|on|in)\s)"
    r"(?:(?:the|his|her|their|its|our|my|two|three|some|several|all)\s)?(?:[a-z’'-]+\s){1,2}?(?=(?:that|he|she|it|they|we|I|you|there)\s)"
    r"|[a-z]+s\s(?=(?:the|an?|his|her|their|its|our|my|no|nobody)\s)"
)
# "told a couple of the lads, ‘It’s done’".
_BEFORE_MARKS = re.compile(r"(?:[\w’'-]+\s){0,5}[\w’'-]+[,:]\s(?=[“‘\"'])")
_NAMED = re.compile(r"(?:[\w’'-]+\s){0,5}[\w’'-]+")
_MARKS = "“‘\"'"
_ORDERS = re.compile(r"(?:^|\s)(?:t(?:old|ells?|elling)|order\w*|advis\w+|warn\w*|remind\w*)$")
_WORDS = 3  # of what is left; fewer say nothing


def without_addressee(draft: Draft, text: str) -> Draft:
    """The draft, its content without the person right behind the cue to whom it was said."""
    if not draft.cue or not draft.content:
        return draft
    cue, first = draft.cue[-1].of(text).lower(), draft.content[0]
    if not 0 <= first.start - draft.cue[-1].end <= 1 or _PASSIVE.search(cue):
        return draft
    shapes = [
        *((_PRONOUN, _HEARERS, _BEFORE_MARKS) if _TELLS.search(cue) else ()),
        *((_PERSONS,) if _ORDERS.search(cue) else ()),
    ]
    match = next((m for shape in shapes if (m := shape.match(text, first.start, first.end))), None)
    if len(draft.content) > 1 and text[draft.content[1].start] in _MARKS and _NAMED.fullmatch(first.of(text)):
        return replace(draft, content=draft.content[1:])
    if match is None or len(text[match.end() : first.end].split()) < _WORDS:
        return draft
    return replace(draft, content=(Span(match.end(), first.end), *draft.content[1:]))
