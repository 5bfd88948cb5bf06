"""Through whom a statement came: the outlets that its own sentence credits beside the speaker.

Each pattern ends where an outlet's words must begin; the invented example beside it shows the form.
"""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Sequence

from reportedly.model.attribution import Attribution
from reportedly.model.source import Hop
from reportedly.model.span import Span, Spans
from reportedly.sources.places import OutletFound, outlet_at
from reportedly.sources.scene import Scene, once
from reportedly.sources.speaker import named_hop
from reportedly.sources.spelling import Name

_TOLD = re.compile(
    # Roe told the Herald
    r"\b(?:told|tells|telling|tell|informed|assured|gave|gives|sent|showed)\s+(?:exclusively\s+)?"
    r"|\b(?:to|with)\s+(?:exclusively\s+)?",
    re.IGNORECASE,  # Roe confirmed to the Herald; Roe spoke with the Herald
)
_BETWEEN = re.compile(
    r"\s*(?:\w+ly\s+|exclusively\s+|(?:last|this|on|earlier)\s+\w+\s+)?(?:to|with)\s+(?:exclusively\s+)?"
)
_VEHICLE = re.compile(
    # in an interview with the Herald; in an essay for the Herald; in comments given to it
    r"\b(?=[acdfioqrstvw])(?:(?:in|during|from|via|through)\s+(?:an?\s+|the\s+|his\s+|her\s+|their\s+|its\s+)?(?:[\w’'-]+\s+){0,3}?"
    r"(?:interview|conversation|chat|comments?|remarks|letter|statement|e-?mail|op-ed|essay|column|article|piece|report|"
    r"story|post|message|sit-down|q&a|call|appearance|exchange|exclusive)s?\s+(?:\w+ly\s+)?"
    r"(?:(?:published|carried|reported|posted|quoted|given|made|sent|obtained)\s+)?(?:with|to|for|in|by|on|from|at)\s+"
    # speaking to the Herald; appearing on Radio Vesk
    r"|(?=[adostw])(?<!sources )(?<!source )(?<!officials )(?<!official )(?<!people )(?<!person )"
    r"(?:speaking|talking|spoke|talked|speaks|appearing|appeared|writing|dished|opened up)(?:\s+\w+ly)?"
    r"\s+(?:to|with|on|in|for)\s+"
    # Roe, quoted by the Herald, said; reached by the Herald, Roe said
    r"|(?:quoted|cited)\s+as\s+(?:saying|telling)\s+(?:by|in)\s+"
    r"|(?:quoted|cited|interviewed|approached|contacted|reached)\s+(?:for\s+comments?\s+)?(?:by|in|on)\s+)",
    re.IGNORECASE,
)
# Radio Vesk aired an interview with Roe in which she said
_AIRED = re.compile(
    r"\s(?:has\s)?(?:aired|broadcast|published|ran|carried|posted|released|printed)\s(?:an?|the|its)\s(?:[\w-]+\s){0,3}?"
    r"(?:interview|conversation|letter|essay|video|recording)\s[^.;“”\"]*?\b(?:in|during|on)\swhich\s"
)
# Words that credit somebody are no shorter: ", per X".
SHORTEST = 5
_ON_AIR = re.compile(r"\b(?:on|in|for)\s+")  # Roe wrote in the Herald; Roe said on Radio Vesk
_ASIDE = re.compile(r",\s+(?=(?:in|during|speaking|talking|quoted|writing)\b)|\s(?=who\s(?:spoke|talked)\b)")
_CREDIT = re.compile(
    # …, according to the Herald; …, per the Herald; …, as reported by the Herald; (via the Herald)
    r"[\s,;—–(\[-](?:(?<!\s)|(?=(?:via|according\s+to)\s))\s*(?:as\s+)?(?:(?:first|originally|previously|also)\s+)?(?:according\s+to|per|via|courtesy\s+of|(?:reported|revealed|published|quoted|cited)\s+(?:by|in)|"
    r"reports?|reported|says|said|writes|wrote|claims)\s+(?:an?\s+)?(?:(?:new|recent|exclusive|earlier)\s+)?(?:(?:report|story|article|exclusive)s?\s+(?:in|by|from|on)\s+)?",
    re.IGNORECASE,
)
_CREDIT_FIRST = re.compile(
    r"[\s“\"]*(?:[Aa]ccording\s+to|[Pp]er|[Vv]ia|[Aa]s\s+(?:first\s+)?reported\s+(?:by|in))\s+(?=\S)"
)
_CREDITING_VERB = re.compile(
    r"(?:\s+\w+ly)?\s+(?:is\s+|has\s+|are\s+|have\s+)?(?:also\s+)?(?:reports?|reported|reporting|says|said|writes|wrote|claims|claimed|states|stated|noted|notes|adds|added|learned|revealed|reveals|quotes|quoted)\b"
)
# "commented on the Herald report": what was talked of.
_OF_THE_PRESS = re.compile(r"(?:['’]s?)?\s(?:\w+\s)?(?:report|story|article|piece|exclusive|allegation|claim)s?\b")
_INVERTED = re.compile(r"[,”\"’]?\s(?:reports?|reported|says?|said|writes|wrote|claims|claimed|added|adds)\s")
_APART = re.compile(r"[,”\"—–-]\s*(?:the\s+)?$")
_AGENT = re.compile(
    r",[”\"’]?\s(?=the\s(?:[a-z]+\s)?[a-z]+\s(?:also\s|later\s)?(?:said|says|reported|reports|added|adds|wrote|writes)\b)"
)
_NEXT_CLAUSE = re.compile(r",\s+and\s")  # Roe left, according to the Herald, and Hall said …
_CONTRAST = re.compile(r"\b(?:but|while|whereas|although|though|however)\b|;", re.IGNORECASE)


def addressee(scene: Scene, attribution: Attribution) -> OutletFound | None:
    """The outlet that the speaker told it: "told the Herald", "confirmed to the mag", "told us"."""
    for cue in attribution.cue:
        limit = scene.sentence(max(cue.start, cue.end - 1)).end
        for match in _TOLD.finditer(scene.text, cue.start, min(limit, cue.end + 1)):
            if found := outlet_at(scene, match.end(), trusting=True):
                return found
        between = _BETWEEN.match(scene.text, cue.end, limit)
        if between and (found := outlet_at(scene, between.end(), trusting=True)):
            return found
    return None


def vehicle(scene: Scene, attribution: Attribution) -> OutletFound | None:
    """The outlet in or on which the speaker said it: "in an interview with the Herald", "on Radio Vesk"."""
    asides = filter(None, (aside(scene, s) for s in attribution.source))
    for region in (*_free(scene, attribution.cue, attribution.content, attribution.source), *asides):
        for match in _VEHICLE.finditer(scene.text, region.start, region.end):
            if found := outlet_at(scene, match.end(), trusting=True):
                return found
    for cue in attribution.cue:
        sentence = scene.sentence(max(cue.start, cue.end - 1))
        for match in _ON_AIR.finditer(scene.text, cue.start, min(sentence.end, cue.end + 40)):
            found = outlet_at(scene, match.end()) if _beside(scene, cue, match, attribution) else None
            if found and found.hop and not _OF_THE_PRESS.match(scene.text, found.span.end):
                return found
    return _aired(scene, attribution)


def _aired(scene: Scene, attribution: Attribution) -> OutletFound | None:
    """The outlet that "aired an interview with Roe in which she said …"."""
    for cue in attribution.cue[:1]:
        sentence = scene.sentence(cue.start)
        aired = _AIRED.search(scene.text, sentence.start, cue.start)
        named = scene.cast.named_at(aired.start() - 1) if aired else None
        if aired and named and named[1].kind == "outlet" and not scene.quoted(aired.start()):
            return OutletFound(named_hop(named[1], named[0]), named[0].span)
    return None


def credit(scene: Scene, attribution: Attribution) -> OutletFound | None:
    """The outlet that the sentence credits for the whole: "…, a source said, according to the Herald"."""
    whole = _bounds(attribution)
    for match in _credits(scene, attribution):
        found = _credited_at(scene, match.end())
        if found is None or any(source.overlaps(found.span) for source in attribution.source):
            continue
        next_clause = _NEXT_CLAUSE.match(scene.text, found.span.end, max(found.span.end, whole.start))
        if not next_clause and not _parted(scene, whole, found.span):
            return found
    return _behind_quotation(scene, attribution) or _with_verb(scene, whole)


def _behind_quotation(scene: Scene, attribution: Attribution) -> OutletFound | None:
    """The outlet whose verb follows the quotation that holds the speaker: "…, sources say," reports the Herald."""
    place = attribution.source[0].start if attribution.source else 0
    at = bisect_right(scene.quote_starts, place) - 1
    verb = _INVERTED.match(scene.text, scene.quotes[at].end) if at >= 0 and scene.quoted(place) else None
    found = outlet_at(scene, verb.end()) if verb else None
    return found if found and found.hop else None


def _credits(scene: Scene, attribution: Attribution) -> Iterator[re.Match[str]]:
    """Words in the statement's sentences that credit what follows them."""
    for region in _free(scene, attribution.cue, attribution.content, attribution.source):
        if first := _CREDIT_FIRST.match(scene.text, region.start, region.end):
            yield first
        yield from _CREDIT.finditer(scene.text, region.start, region.end)


def _credited_at(scene: Scene, place: int) -> OutletFound | None:
    """The outlet at `place`, or that of the reporter who is named there."""
    named = scene.cast.named_at(place)
    if named and named[1].employer and named[0].span.start == place:
        return OutletFound(Hop(named[1].employer.name, "outlet", (named[0].span,)), named[0].span)
    return outlet_at(scene, place)


def _with_verb(scene: Scene, whole: Span) -> OutletFound | None:
    """The outlet whose own verb of reporting stands beside the statement."""
    sentence = scene.sentence(whole.start)
    end = scene.around(whole).end
    before = _outlets(scene, Span(sentence.start, whole.start))
    for name in _outlets(scene, Span(whole.end, end)):  # …, the Herald reported on Monday
        clause = scene.text[max(whole.end, name.span.start - 6) : name.span.start].lower()
        verb = _CREDITING_VERB.match(scene.text, name.span.end)
        apart = _APART.search(clause) or _described_so(scene, whole.end, name.span)
        if verb and apart and not _parted(scene, whole, name.span):
            return outlet_at(scene, name.span.start)
    for agent in _AGENT.finditer(scene.text, whole.end, end):  # …, the agency said
        nominal = outlet_at(scene, agent.end())
        if nominal and nominal.medium and not scene.quoted(agent.end()) and not _parted(scene, whole, nominal.span):
            return nominal
    for name in reversed(before):  # the Herald reports that Roe said
        verb = _CREDITING_VERB.match(scene.text, name.span.end, whole.start)
        if verb and not scene.quoted(name.span.start) and not _parted(scene, whole, name.span):
            return outlet_at(scene, name.span.start)
    return None


def _outlets(scene: Scene, span: Span) -> list[Name]:
    """The names of outlets in `span`."""
    index = scene.cast.outlet_names
    return [index.names[i] for i in index.inside(span)]


def _described_so(scene: Scene, begin: int, name: Span) -> bool:
    """Whether a clause begins with what the outlet is: ", Ostlandic magazine the Herald reported"."""
    comma = scene.text.rfind(", ", begin, name.start)
    found = outlet_at(scene, comma + 2) if comma >= 0 else None
    return found is not None and found.hop is not None and found.hop.spans == (name,)


def _beside(scene: Scene, cue: Span, match: re.Match[str], attribution: Attribution) -> bool:
    """Whether no words that were said stand between the cue and what follows it."""
    between = Span(cue.end, max(cue.end, match.start()))
    said = any(span.start < between.end and between.start < span.end for span in attribution.content)
    return not said and not _inside(match.start(), attribution.content) and not scene.quoted(match.start() - 1)


def _parted(scene: Scene, whole: Span, credit: Span) -> bool:
    """Whether a contrast stands between a statement and a credit, which is then not its own."""
    between = (
        scene.text[credit.end : whole.start] if credit.end <= whole.start else scene.text[whole.end : credit.start]
    )
    return bool(_CONTRAST.search(between)) or len(between) > 200


@once
def _free(scene: Scene, cues: Spans, content: Spans, source: Spans) -> list[Span]:
    """The words of the cue's sentences outside the content and outside quotation marks, but for the shortest."""
    found: list[Span] = []
    for cue in cues or content[:1]:
        sentence = scene.around(cue)
        last = bisect_left(scene.quote_starts, sentence.end)
        first = bisect_right(scene.quotes, sentence.start, 0, last, key=lambda q: q.end)
        quotes = scene.quotes[first:last]
        found += [s for s in _without(sentence, (*content, *quotes, *source)) if s.end - s.start >= SHORTEST]
    return found


def aside(scene: Scene, source: Span) -> Span | None:
    """What follows a comma in a speaker's own words: "said Roe, in an interview with the Herald"."""
    comma = _ASIDE.search(scene.text, source.start, source.end)
    return Span(comma.end(), source.end) if comma else None


def _without(span: Span, taken: Sequence[Span]) -> Iterator[Span]:
    at = span.start
    for other in sorted(taken):
        if other.end <= at or other.start >= span.end:
            continue
        if other.start > at:
            yield Span(at, other.start)
        at = max(at, other.end)
    if at < span.end:
        yield Span(at, span.end)


def _inside(place: int, spans: Spans) -> bool:
    return any(s.start <= place < s.end for s in spans)


def _bounds(attribution: Attribution) -> Span:
    spans = (*attribution.source, *attribution.cue) or attribution.content or (Span(0, 0),)
    return Span(min(s.start for s in spans), max(s.end for s in spans))
