"""Whose "the report" is, where a body made it: "a report by the Vesk Ministry", "Ann Roe's report"."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right

from reportedly.model.source import Hop
from reportedly.model.span import Span
from reportedly.sources.discourse import Discourse, Voice, Where
from reportedly.sources.figure import Figure
from reportedly.sources.scene import Scene
from reportedly.sources.speaker import named_hop
from reportedly.sources.spelling import Name

# How many sentences back a report may have been told of as somebody's. Of AllSides' articles with marked speakers none
# tells 3 from 25; further back it is likelier another's.
REACH = 12
_BY = re.compile(r"(?: (?!by\b|from\b)[\w-]+,?){0,4} (?:by|from)(?: the| an?)? (?:[a-z-]+ ){0,2}?(?=[A-Z])")
_BETWEEN = re.compile(r"(?:['’]s?)?(?: [a-z-]+){0,2} ")
# "The ministry, meanwhile, | has issued its yearly | report".
_ISSUED = re.compile(
    r"(?:,? [\w’'-]+,?){0,4}? (?:issu|releas|publish|unveil|compil|produc|commission)(?:e[sd]?|ed|es|ing)?"
    r" (?:its|an?|the|his|her|their) (?:[\w-]+,? ){0,3}"
)
_REPORTED = re.compile(r" (?:also |has |have )?reported\b")
_TOLD = re.compile(r"\b(?:told|tells|telling|with|on)(?: the)? $")
_ITS_REPORT = re.compile(r"['’]s? (?:[a-z]+ )?report\b")
_STUDIES = ("study", "survey", "analysis", "assessment", "audit", "review", "poll", "investigation", "inquiry")
_MAKERS = ("organisation", "outlet", "person")


def maker(discourse: Discourse, where: Where, noun: str) -> Hop | None:
    """The body or person whose the last report before is that the article told of with its maker; None for an outlet's,
    and where an outlet was credited since."""
    scene = discourse.scene
    first = scene.sentences[max(0, scene.number(where.place) - REACH)].start if scene.sentences else 0
    for match in reversed(list(re.finditer(rf"\b{re.escape(noun)}\b", scene.text[first : where.place]))):
        start, end = first + match.start(), first + match.end()
        found = _of(scene, start, end)
        if found is None:
            continue
        outlets = found[1].kind == "outlet" or _credited_since(discourse, start, where)
        return None if outlets else named_hop(found[1], found[0])
    return None


def is_theirs(discourse: Discourse, voice: Voice, where: Where) -> bool:
    """Whether who spoke in a report is no outlet, and no outlet was credited since."""
    body = voice.kind in ("organisation", "person", "unnamed")
    return body and not _credited_since(discourse, voice.place, where)


def in_a_report(scene: Scene, voice: Voice) -> bool:
    """Whether somebody spoke in a report: "a Vesk report", "the review board's report"."""
    spans = voice.chain[-1].spans[:1]
    named = any(s.of(scene.text).endswith(" report") or _ITS_REPORT.match(scene.text, s.end) for s in spans)
    named = named or (voice.kind == "organisation" and any(_REPORTED.match(scene.text, s.end) for s in spans))
    return voice.head.endswith("report") or named


def study_before(discourse: Discourse, where: Where) -> Voice | None:
    """The study that spoke in the sentence before, or in the same: "a new study found … The report adds"."""
    spoke = [v for v in discourse.before(where.place) if v.head in _STUDIES and not v.plural]
    near = spoke and discourse.distance(where.place, spoke[-1].until) <= 1
    return spoke[-1] if near else None


def _credited_since(discourse: Discourse, place: int, where: Where) -> bool:
    """Whether an outlet was credited after `place`."""
    end = bisect_left(discourse.outlets, where.place, key=lambda pair: pair[0])
    first = bisect_right(discourse.outlets, place, key=lambda pair: pair[0])
    return any(not _was_told(discourse.scene, hop) for _, hop in discourse.outlets[first:end])


def _was_told(scene: Scene, hop: Hop) -> bool:
    """Whether somebody only told the outlet what is said."""
    return bool(hop.spans) and bool(_TOLD.search(scene.text, max(0, hop.spans[0].start - 12), hop.spans[0].start))


def _of(scene: Scene, start: int, end: int) -> tuple[Name, Figure] | None:
    """The name that stands in front of the noun or, with "by", behind it."""
    by = _BY.match(scene.text, end, end + 80)
    named = scene.cast.named_at(by.end()) if by else None
    if named is None:
        before = scene.cast.named_in(Span(max(0, start - 100), start))
        beside = before and any(p.fullmatch(scene.text, before[-1][0].span.end, start) for p in (_BETWEEN, _ISSUED))
        named = before[-1] if beside else None
    return named if named and named[1].kind in _MAKERS else None
