"""Contents that open with a speaker of their own: "A nun said she had known nothing, according to the Mail".

The second layer of the model sees least where the credit is no verb, or comes behind. What is found here is plain: a
name or a noun phrase, then at once a word of saying and what was said, up to the end of the clause.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from functools import lru_cache

from reportedly.attribution.draft import Draft, covers
from reportedly.attribution.manner import KNOWN
from reportedly.model.span import Span

SCORE = 0.6  # set by hand: nothing here was found by the model
_FEWEST = 4  # words of what is said
_SOURCE = (
    r"(?P<source>(?:(?:[Tt]he|[Aa]n?|[Tt]wo|[Tt]hree|[Ss]ome|[Ss]everal|[Mm]any|[Hh]is|[Hh]er|[Tt]heir|[Ii]ts|[Oo]ne)\s)?"
    r"[\w’'-]+(?:\s[\w’'-]+){0,6}?(?:,\s(?:who|which|an?|the)\s[^,.;:“”\"]{3,80},)?)"
)
_CUE = (
    r"(?P<cue>(?:(?:has|have|had)\s)?(?:also\s|later\s|then\s)?(?:(?:is|are|was|were)\squoted\sas\ssaying|said|says|say|claimed|claims|claim|denied|denies|confirmed|insisted|admitted"
    r"|warned|wrote|reported|alleged|argued|declared|testified|tweeted))"
)
# What a sentence may put before its subject: "Quoting the charter, Roe argued that …".
_BEFORE = r"(?:(?:[A-Z][a-z]+ing|On|In|At)\s[^,;:“”\"]{3,60},\s)?"
_OPENS = re.compile(rf"{_BEFORE}[“\"‘']?{_SOURCE}\s{_CUE}\s(?P<said>(?:that\s)?[^\d\s.][^.;!?]*)")
# Whoever says nothing but what was passed on: "his sources are telling him that …", "two aides say that …".
_SOURCES = re.compile(
    r"(?:that\s)?(?:\w+\shas\s)?(?P<source>(?:(?:[Hh]is|[Hh]er|[Tt]heir|[Ii]ts|[Ss]everal|[Mm]ultiple|[Tt]wo|[Tt]hree|[Ss]ome|[Aa]n?|[Oo]ne)\s)?"
    r"(?:[\w-]+\s){0,2}?(?:[Ss]ources?|[Ii]nsiders?|[Oo]fficials?|[Aa]ides?)"
    r"(?:\s(?:familiar|close|briefed|inside|within|in|at|with|near)\s[^,.;:“”\"]{3,60}?)?)\s(?:who\s)?"
    r"(?P<cue>(?:have\s|has\s|are\s|is\s)?(?:told|tells?|telling|says?|said|saying|claims?|claimed|confirm|confirms|confirmed))\s"
    r"(?P<said>(?:(?:it|him|her|them|us|me|the\s\w+)\s)?(?:that\s)?[^\d\s.][^.;!?]*)"
)
# A quotation with its speaker behind it, all passed on by the credit that follows: "“No,” said Roe, the Mail reported".
_CLOSES = (
    re.compile(rf"(?P<said>[“\"][^“”\"]{{12,}}[”\"])\s{_CUE}\s{_SOURCE}(?:,\s[^“”\"]{{3,90}})?[,\s]*"),
    re.compile(rf"(?P<said>[“\"][^“”\"]{{12,}}[”\"])\s{_SOURCE}\s{_CUE}[,\s]*"),
)
# Behind its cue the model sees such a layer itself, but for short ones: "acknowledged that he had repeatedly said …".
_AGAIN = re.compile(
    rf"(?:that\s)?[“\"‘']?(?P<source>[Hh]e|[Ss]he|[Tt]hey|[A-Z][\w’'-]+(?:\s[A-Z][\w’'-]+){{0,2}})\s"
    rf"(?:(?:has|have|had)\s)?(?:\w+ly\s)?{_CUE}\s(?P<said>(?:that\s)?[^\d\s.][^.;!?]*)"
)
# Before the content, but without a verb that the inner one could be taken for: "According to the Mail, a nun says".
_CREDITS = re.compile(r"(?:according to|per|as reported (?:by|in))", re.IGNORECASE)
_CLAUSE_SAID = re.compile(r"(?:that|he|she|they|it|there)\s", re.IGNORECASE)
_BETWEEN = re.compile(rf"\s{_CUE}\s{_SOURCE}(?:,\s[^“”\"]{{3,90}}?)?,\s(?:the\s)?")
# A verb, a pronoun or a link in what would be the speaker: it is a clause.
_CLAUSE = re.compile(
    r"\b(?:is|are|was|were|be|been|has|have|had|do|does|did|will|would|can|could|may|might|must|should|not|that|who|which|when|while"
    r"|after|before|if|as|because|and|but|or|I|we|you|he|she|it|they|there|nobody|no|none|never|what|this|these|those|(?-i:[a-z]+(?:ed|ing)))\b",
    re.IGNORECASE,
)
_RELATIVE = re.compile(r",\s(?:who|which|an?|the)\s.*$")


def openings(drafts: Sequence[Draft], text: str) -> Iterator[Draft]:
    """An inner draft for each content, credited behind it, that opens so and in which nothing else was found."""
    for outer in drafts:
        first = outer.content[0] if outer.content else None
        if first is None or outer.inside or not outer.cue:
            continue
        match = _AGAIN.match(text, first.start, first.end) or _SOURCES.match(text, first.start, first.end)
        credited = outer.cue[0].start >= first.end or _credits(outer.cue[0].of(text))
        for pattern in (_OPENS.match, *(closes.fullmatch for closes in _CLOSES)) if credited else ():
            match = match or pattern(text, first.start, first.end)
        if match and _is_plain(match) and not _taken(Span(*match.span("cue")), outer, drafts):
            spans = (Span(*match.span("source")), Span(*match.span("cue")), Span(match.start("said"), _end(match)))
            yield Draft((spans[0],), (spans[1],), (spans[2],), SCORE, outer)


def passed_on(drafts: Sequence[Draft], text: str) -> Iterator[Draft]:
    """An inner draft for each quotation between whose end and the credit somebody "said" it: "“No,” said Roe, the
    mayor, according to the Mail".
    """
    for outer in drafts:
        if len(outer.content) != 1 or outer.inside or not outer.cue or text[outer.content[0].end - 1] not in '”"':
            continue
        ahead = min(span.start for span in (*outer.cue, *outer.source))
        match = _BETWEEN.fullmatch(text, outer.content[0].end, max(ahead, outer.content[0].end))
        if match and not _CLAUSE.search(match["source"]) and not _taken(Span(*match.span("cue")), outer, drafts):
            source, cue = Span(*match.span("source")), Span(*match.span("cue"))
            yield Draft((source,), (cue,), outer.content, SCORE, outer)


@lru_cache(maxsize=KNOWN)
def _credits(cue: str) -> bool:
    return _CREDITS.fullmatch(cue) is not None


def _end(match: re.Match[str]) -> int:
    return match.start("said") + len(match["said"].rstrip(' ,"”’'))


def _is_plain(match: re.Match[str]) -> bool:
    who = _RELATIVE.sub("", match["source"])
    if match.re in _CLOSES:
        return len(match["said"].split()) >= _FEWEST and not _CLAUSE.search(who)
    if match.re is _AGAIN:
        clause = match["cue"].endswith(("said", "says")) or _CLAUSE_SAID.match(match["said"])  # not "claimed a title"
        return len(match["said"].split()) >= _FEWEST and bool(clause)
    return len(match["said"].split()) >= _FEWEST and not _CLAUSE.search(who)


def _taken(cue: Span, outer: Draft, drafts: Iterable[Draft]) -> bool:
    return any(d is not outer and covers((*d.cue, *d.source), cue) for d in drafts)
