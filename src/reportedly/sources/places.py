"""Outlets read at a place in the text: the words right after "told", "in an interview with", "per"."""

from __future__ import annotations

import re
from dataclasses import dataclass

from reportedly.model.source import Hop
from reportedly.model.span import Span
from reportedly.sources.evidence import is_plural
from reportedly.sources.scene import Scene, once
from reportedly.sources.speaker import named_hop, platforms

_MEDIA = (
    r"(?:news ?paper|paper|magazine|mag|daily|weekly|tabloid|rag|broadsheet|(?:web ?)?site|blog|outlet|"
    r"publication|affiliate|"
    r"(?:tv |radio |television )?(?:network|channel|station)|broadcaster|news agency|agency|newswire|wire service|wire|"
    r"radio|programme|program|show|podcast|journal|portal|news (?:source|service|organi[sz]ation|outlet|programme))"
)
_DESCRIBED = re.compile(
    rf"(?:(?:the|an?|its|his|her|their|local|state)\s+)?(?:[\w’'-]+\s+){{0,4}}?{_MEDIA}(?:\s+|,\s+(?=(?:The\s)?[A-Z]))(?=[A-Z0-9\"“'‘a-z])"
)
_NOMINAL = re.compile(rf"(?:the|this|that)\s+(?:[\w-]+\s+){{0,3}}?{_MEDIA}\b(?!\s+(?-i:[A-Z]))", re.IGNORECASE)
# "told a local radio station": an outlet, though not named.
_UNNAMED = re.compile(
    r"(?:local|state|state-run|national|public|(?-i:[A-Z]\w+(?:ian|ish|ese|ic|ch|li|qi|can)))\s+(?:news\s)?media\b(?!\s(?-i:[A-Z]))"
    r"|(?:local|state|state-run|national)\s+(?:tv|television|radio|newspaper)(?:\s+(?:station|channel|network))?\b(?!\s(?-i:[A-Z]))"
    r"|(?:an?|another)\s+(?:[\w-]+\s+){0,3}?(?:newspaper|magazine|tabloid|(?:news\s|web\s?)site|blog|(?:(?:tv|radio|television)\s)?"
    r"(?:network|channel|station)|broadcaster|news agency)\b(?!\s(?-i:[A-Z]))(?![’'])",
    re.IGNORECASE,
)
_OWNED = re.compile(r"(?:[A-Z][\w-]+['’]s\s+)(?=[A-Z])")
_US = re.compile(r"us\b(?! weekly)")
_THIS = re.compile(
    r"this (?:news ?paper|paper|web ?site|site|reporter|magazine|publication|blog|column)\b", re.IGNORECASE
)
_ARTICLE = re.compile(r"(?:the|an?)\s+", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class OutletFound:
    """`hop` None: the words mean an outlet named elsewhere ("the mag"); `own`: the article's own ("us")."""

    hop: Hop | None
    span: Span
    own: bool = False
    medium: str = ""


def outlet_at(scene: Scene, place: int, *, trusting: bool = False) -> OutletFound | None:
    """The outlet whose words begin at `place`. `trusting`: a name of unknown kind is taken for one."""
    text = scene.text
    if _US.match(text, place, place + 12):
        return OutletFound(None, Span(place, place + 2), own=True)
    if _THIS.match(text, place, place + 24):
        return OutletFound(None, Span(place, place + 4), own=True)
    for lead in (_DESCRIBED, _ARTICLE, _OWNED):  # in "Vesk blog Pierwatch" the outlet is the last
        if found := _name_at(scene, place, lead, trusting):
            return found
    if trusting and (unnamed := _UNNAMED.match(text, place)):
        span = Span(place, unnamed.end())
        return OutletFound(Hop(" ".join(span.of(text).split()), "outlet", (span,)), span)
    if nominal := _NOMINAL.match(text, place):
        return OutletFound(None, Span(place, nominal.end()), medium=nominal.group().split()[-1].lower())
    return None


def _name_at(scene: Scene, place: int, lead: re.Pattern[str], trusting: bool) -> OutletFound | None:
    match = lead.match(scene.text, place)
    described = lead is _DESCRIBED
    if match is None and lead is not _ARTICLE:
        return None
    start = match.end() if match else place
    while start < len(scene.text) and scene.text[start] in "\"“'‘":
        start += 1
    if described and scene.text.startswith("The ", start):
        start += 4  # the local paper The Vesk Herald
    named = scene.cast.named_at(start)
    if named is None and (written := _in_small_letters(scene, start)):
        return OutletFound(written, Span(place, written.spans[0].end))
    if named is None or named[0].span.start - start > 4:
        return None
    name, figure = named
    if name.text in platforms():
        return None
    if figure.employer and trusting:  # told Roe, who is the Herald's reporter
        return OutletFound(Hop(figure.employer.name, "outlet", (name.span,)), Span(place, name.span.end))
    trusted = described or (trusting and figure.kind == "other" and not name.titles and not is_plural(name.text))
    parted = match is not None and "," in match.group()  # "told the newspaper, Roe": she is none
    full_name = figure.kind == "person" and (" " in figure.name or parted)
    if figure.kind == "outlet" or (trusted and figure.kind != "place" and not full_name):
        hop = Hop(figure.name, "outlet", (name.span,)) if trusted else named_hop(figure, name)
        return OutletFound(hop, Span(place, name.span.end))
    return None


def _in_small_letters(scene: Scene, start: int) -> Hop | None:
    """An outlet of the article that is written without its capitals here."""
    found = [
        written
        for size, names in _small_names(scene).items()
        if (written := names.get(scene.text[start : start + size].lower()))
        and not scene.text[start + size : start + size + 1].isalnum()
    ]
    if not found:
        return None
    _, name = min(found)
    return Hop(name, "outlet", (Span(start, start + len(name)),))


@once
def _small_names(scene: Scene) -> dict[int, dict[str, tuple[int, str]]]:
    """The names of the article's outlets, with their order, by their length and then by their small letters."""
    table: dict[int, dict[str, tuple[int, str]]] = {}
    for number, figure in enumerate(scene.cast.outlets):
        table.setdefault(len(figure.name), {}).setdefault(figure.name.lower(), (number, figure.name))
    return table
