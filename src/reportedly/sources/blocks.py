"""Whose words a whole block of text is: a post that is signed below, a passage that a line with a colon announces."""

from __future__ import annotations

import re

from reportedly.model.source import Hop
from reportedly.model.span import Span
from reportedly.sources.outlets import known_outlet, outlet_key
from reportedly.sources.scene import Scene, once
from reportedly.sources.speaker import named_hop

# … — Ann Roe (@roe) October 22, 2014
_SIGNATURE = re.compile(r"(?P<name>[^\n—–()@]{2,40}?)\s?\(@(?P<handle>\w+)\)")
_SIGNED = re.compile(r"[—–-]\s?" + _SIGNATURE.pattern + r"\s+(?:\d{1,2} )?[A-Z][a-z]{2,8}\.? \d{1,2}(?:, \d{4})?")
_SIGNED_BELOW = re.compile(r"\s*" + _SIGNED.pattern)
# How far before its colon a line may name whom it announces.
LINE = 160
# A post is short; a signature further off is another's.
POST = 600
# How many paragraphs a statement may have down to the one that is read: longer ones are rare, an article's own "I" is
# not.
PARAGRAPHS = 5
_FIRST_PERSON = re.compile(r"\b(?:I|[Ww]e|[Mm]y|[Oo]ur|me|us)\b")
# The Herald added: / From the Herald: / According to the Herald: / Here is what the Herald wrote:
_ANNOUNCES = re.compile(
    r"(?:\s(?:also |then |further |later )?(?:reports?|reported|adds|added|writes|wrote|says|said|notes|noted|"
    r"explains|explained|continues|continued|claims|claimed|states|stated)(?:\s\w+){0,3})?:$"
)
# The article reads: / Its report said:
_REPORT_READS = re.compile(
    r"\b(?:[Tt]he|[Ii]ts|[Tt]heir) (?:\w+ )?(?:article|story|report|piece|post) (?:\w+ )?"
    r"(?:reads|read|said|says|states|stated|continues|went on|adds|added):$"
)
_FROM = re.compile(r"\b(?:from|via|per|according to|by|at|over at)\s(?:the\s)?$", re.IGNORECASE)


def signed(scene: Scene, place: int) -> Hop | None:
    """Who signed the post that holds `place`: by name, else by handle."""
    if not _has_signatures(scene):
        return None
    line = scene.break_after(place)
    end = min(line if line >= 0 else len(scene.text), place + POST)
    found = _SIGNED.search(scene.text, place, end) or (_SIGNED_BELOW.match(scene.text, end) if line == end else None)
    return _signer(scene, found) if found else None


@once
def _has_signatures(scene: Scene) -> bool:
    return "(@" in scene.text


def signature(scene: Scene, span: Span) -> Hop | None:
    """Who signs a post, where `span` is the signature: "Ann Roe (@annroe)"."""
    found = _SIGNATURE.fullmatch(scene.text, span.start, span.end)
    return _signer(scene, found) if found else None


def _signer(scene: Scene, found: re.Match[str]) -> Hop:
    name = found.group("name").strip()
    if known_outlet(name.rpartition(" ")[0]):
        return Hop(name, "outlet", (Span(*found.span("name")),))  # Herald Now
    named = scene.cast.named_at(found.start("name"))
    if named and (named[1].kind == "outlet" or (named[1].kind == "person" and " " in named[1].name)):
        return named_hop(named[1], named[0])
    words = name.split()
    if len(words) in (2, 3) and all(word[:1].isupper() and word.isalpha() for word in words):
        return Hop(name, "person", (Span(*found.span("name")),))
    return Hop("@" + found.group("handle"), "social", (Span(found.start("handle") - 1, found.end("handle")),))


def announced_outlet(scene: Scene, place: int) -> Hop | None:
    """The outlet that the line before announces with a colon; None for the article's own."""
    end = colon_above(scene, place)
    if not end:
        return None
    begin = max(scene.sentence(end - 1).start, end - LINE)
    named = [pair for pair in scene.cast.named_in(Span(begin, end)) if pair[1].kind == "outlet"]
    for name, figure in named[-1:]:
        before = scene.text[max(begin, name.span.start - 20) : name.span.start]
        rest = _ANNOUNCES.fullmatch(scene.text, name.span.end, end)
        if rest and (len(rest.group()) > 1 or _FROM.search(before)) and outlet_key(figure.name) not in scene.own:
            return Hop(figure.name, "outlet", (name.span,))
    return None


def announces_report(scene: Scene, place: int) -> bool:
    """Whether the line before gives an outlet's report the word: "The article reads:"."""
    end = colon_above(scene, place)
    return end > 0 and bool(_REPORT_READS.search(scene.text[max(0, end - LINE) : end]))


def colon_above(scene: Scene, place: int) -> int:
    """Where the line before the one that holds `place` ends, if with a colon; else 0."""
    end = scene.break_before(place)
    while end > 0 and scene.text[end - 1].isspace():
        end -= 1
    return end if end > 0 and scene.text[end - 1] == ":" else 0


def block_above(scene: Scene, place: int) -> int:
    """As `colon_above`, over the paragraphs between the line and `place` where each of them speaks of "I" or "we"."""
    for _ in range(PARAGRAPHS):
        if end := colon_above(scene, place):
            return end
        end = scene.break_before(place)
        while end > 0 and scene.text[end - 1].isspace():
            end -= 1
        place = max(0, end - 1)
        if end <= 0 or not _FIRST_PERSON.search(scene.text, scene.break_before(end) + 1, end):
            return 0
    return 0


def talker(scene: Scene, place: int) -> Hop | None:
    """Whose name and colon begin the paragraph that holds `place`: "Ann Roe: I heard about it"."""
    begins = scene.break_before(place) + 1
    named = scene.cast.named_at(begins)
    if named is None or named[0].span.start != begins or named[1].kind != "person":
        return None
    return Hop(named[1].name, "person") if scene.text.startswith(": ", named[0].span.end) else None
