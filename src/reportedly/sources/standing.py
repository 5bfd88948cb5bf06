"""What an article states of an unnamed source: how close to the matter, why unnamed, first- or second-hand."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace

from reportedly.model.attribution import Attribution
from reportedly.model.source import Hand, Hop, Stated
from reportedly.model.span import Span, Spans, trim
from reportedly.sources.scene import Scene


def _any(*alternatives: str, then: str = "") -> re.Pattern[str]:
    return re.compile(rf"\b(?:{'|'.join(alternatives)}){then}", re.IGNORECASE)


_SAYING = (
    r"(?:said|says|told|tells|added|adds|claimed|claims|confirmed|confirms|revealed|reveals|insisted|explained|recalled|"
    r"described|spoke|asked|requested|declined|was quoted|were quoted)\b"
)
# To the next mark, or the verb of saying that the source is the subject of.
_REST = rf"(?:(?!\s{_SAYING})[^,.;:“”\"()])*"
_CLOSE = _any(
    r"(?:very |extremely |\w+ly )?close to",
    r"(?:\w+ly )?(?:familiar|acquainted) with",
    r"(?:\w+ly )?briefed (?:on|about|by)",
    r"with (?!no )(?:[\w-]+ ){0,3}?(?:knowledge|understanding|experience) of",
    r"with (?:\w+ )?(?:ties|links|access) to",
    r"privy to|connected (?:to|with)|(?:\w+ly )?(?:involved|engaged) (?:in|with)",
    r"inside\b|within\b|in the know",
    r"who (?:(?:has|have|had|is|was|are|were) )?(?:also )?(?:works?|worked|working|knows?|known|knew|attended|"
    r"took part|present|briefed|involved|followed|negotiated|serves?|served|lives?|lived|saw|witnessed|heard)\b",
    then=_REST,
)
_UNNAMED = _any(
    # who asked not to be named; speaking on condition of anonymity; who declined to give her name
    r"(?:who )?(?:also )?(?:has |have |had )?"
    r"(?:ask|request|wish|want|prefer|cho[os]s|declin|refus|begg|insist|speak|spoke|agree)\w*\b"
    r"[^,.;:“”\"]{0,30}?\b(?:not to be (?:named|identified|quoted by name)|to be (?:named|identified)|anonymity|"
    r"anonymously|to (?:remain|stay|be kept) (?:anonymous|unnamed|nameless)|"
    r"to give (?:his|her|their) (?:full )?names?)",
    r"on (?:the )?conditions? of anonymity",
    r"on (?:the )?conditions? that (?:he|she|they) (?:not )?(?:be |is |are )?(?:not )?(?:named|identified)",
    r"(?:did|does|do|would)(?: not|n[’']t) (?:want|wish) to be (?:named|identified)",
    r"whose (?:name|identity) [^,.;“”\"]{0,40}?(?:withheld|not)\b",
    r"(?:was|were|is|are)(?: not|n[’']t) authori[sz]ed to (?:speak|comment|discuss|talk)[^,.;:“”\"]*",
    then=r"(?:,? (?:because|since|as|for fear|fearing|citing|due to|lest|in order)\b"
    rf"(?:(?!,\s*{_SAYING})[^.;:“”\"])*)?",
)
_FIRST = _any(
    r"(?:with )?(?:first-?hand|direct) (?:knowledge|account|experience)",
    r"eye-?witness(?:es)?|witness(?:es)?",
    r"who (?:was|were) (?:present|there|at the|in the|on the|inside|aboard)[^,.;:“”\"]{0,30}",
    r"who (?:personally )?(?:saw|witnessed|attended|heard|watched|took part in)[^,.;:“”\"]{0,40}",
)
_SECOND = _any(
    r"second-?hand",
    r"who (?:was|were|has been|have been|had been) (?:told|briefed|informed)[^,.;:“”\"]{0,40}",
    r"who (?:(?:has|have|had) (?:spoken|talked) (?:to|with)|heard (?:about|of|from)|learned of)[^,.;:“”\"]{0,40}",
    r"(?:(?:was|were|been) )?briefed (?:on|about|by)[^,.;:“”\"]{0,40}",
)
_FOLLOWING = re.compile(
    r"\s*(?:,\s*(?:who|whose|speaking|asking|requesting|on condition|(?:[a-z-]+ly )?briefed|close to|familiar with)\b|"
    r"who\b|on )"
)
# A next sentence that goes on about the same source: "The official spoke on condition of anonymity."
_SAME = re.compile(
    r"\s*(?:(?:The|That|This|Both|All|Neither|None)\s+(?:of\s+)?(?:the\s+|them\s+)?(?:\w+\s+)?"
    r"(?:source|official|person|insider|people|friend|pal|aide|employee|adviser|officer|executive|informant|two|three)s?|He|She|They)\b"
)


def state(scene: Scene, attributions: Sequence[Attribution]) -> list[Attribution]:
    """The attributions, their unnamed hops with what the whole article states of each."""
    told: dict[tuple[str, ...], Stated] = {}
    for attribution in attributions:
        for key, hop in _unnamed(attribution):
            told[key] = _both(told.get(key), _read(scene, hop))
    found = {key: stated for key, stated in told.items() if stated != Stated()}
    return [_with(attribution, found) if found else attribution for attribution in attributions]


def _unnamed(attribution: Attribution) -> Iterator[tuple[tuple[str, ...], Hop]]:
    """The unnamed hops, each under the names that lead to it: another outlet's "a source" is another source."""
    names = tuple(hop.name for hop in attribution.chain)
    for at, hop in enumerate(attribution.chain):
        if hop.kind == "unnamed":
            yield names[: at + 1], hop


def _with(attribution: Attribution, told: dict[tuple[str, ...], Stated]) -> Attribution:
    stated = {hop: told[key] for key, hop in _unnamed(attribution) if key in told}
    if not stated:
        return attribution
    return replace(
        attribution, chain=tuple(replace(h, stated=stated[h]) if h in stated else h for h in attribution.chain)
    )


def _read(scene: Scene, hop: Hop) -> Stated:
    closeness: list[Span] = []
    anonymity: list[Span] = []
    first: list[Span] = []
    second: list[Span] = []
    for span in hop.spans[:1]:
        for place in _places(scene, span):
            closeness += _matches(scene, _CLOSE, place)
            anonymity += _matches(scene, _UNNAMED, place)
            first += _matches(scene, _FIRST, place)
            second += _matches(scene, _SECOND, place)
    hand: Hand | None = "first" if first else "second" if second else None
    return Stated(tuple(closeness), tuple(anonymity), hand, tuple(first or second))


def _places(scene: Scene, span: Span) -> Iterator[Span]:
    """The source's own words, the clause that follows them, and a next sentence that goes on about the same source."""
    sentence = scene.sentence(span.start)
    following = _FOLLOWING.match(scene.text, span.end, sentence.end)
    yield Span(span.start, sentence.end if following else span.end)
    tail = _UNNAMED.search(scene.text, span.end, sentence.end)
    if tail and not following and not scene.quoted(tail.start()):
        yield Span(tail.start(), tail.end())
    number = scene.number(span.start) + 1
    if number < len(scene.sentences):
        after = scene.sentences[number]
        same = _SAME.match(scene.text, after.start, after.end)
        reason = _UNNAMED.search(scene.text, same.end(), after.end) if same else None
        if reason and not scene.quoted(reason.start()):
            yield Span(reason.start(), after.end)


def _matches(scene: Scene, pattern: re.Pattern[str], place: Span) -> list[Span]:
    return [
        trim(Span(*match.span()), scene.text)
        for match in pattern.finditer(scene.text, place.start, place.end)
        if not scene.quoted(match.start())
    ]


def _both(one: Stated | None, other: Stated) -> Stated:
    if one is None:
        return other
    hand = one.hand or other.hand
    shown = (s.hand_shown for s in (one, other) if s.hand == hand)
    return Stated(
        _union(one.closeness, other.closeness),
        _union(one.anonymity, other.anonymity),
        hand,
        _union(*shown) if hand else (),
    )


def _union(*spans: Spans) -> Spans:
    return tuple(sorted({span for part in spans for span in part}))
