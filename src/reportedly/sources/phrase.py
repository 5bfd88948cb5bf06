"""A noun phrase taken apart: head, determiner, owner, what follows a preposition, what stands in apposition."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace

from reportedly.model.span import Span, trim
from reportedly.sources.nouns import Noun, read_noun
from reportedly.sources.scene import Scene, once
from reportedly.sources.speaker import pronoun

_LEAD = re.compile(
    r"[\s\"“”'‘’,;:(\[—–-]+"
    r"|(?:but|and|as|so|when|while|because|"
    r"that(?=\s+(?:the|an?|his|her|their|its|he|she|they|it|(?-i:[A-Z]))\b)|even|only|also|now|then|"
    r"from|by|per|via|on behalf of)"
    r"\s+(?=\S)",
    re.IGNORECASE,
)
# Adverbs of the verb that follows: "the story further | claims", "reports first | carried by".
_ADVERBS = (
    r"\s(?:also|further|later|then|now|still|instead|first|again|too|meanwhile|however|recently|previously|repeatedly|reportedly|"
    r"allegedly|apparently|publicly|earlier|has|have|had|is|are|was|were|(?<!of\s)(?:who|which|that))$"
)
_DATED = re.compile(  # a report Nov. 9 | in the Herald; a report from Vesk this week
    r"(?<=\w)\s(?:on )?(?:(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]*\.? \d{1,2}|"
    r"(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|yesterday|today|"
    r"(?:late |early |earlier )?(?:last|this) (?:week|month|year|night|morning|evening))$"
)
_LATE_ADVERB = re.compile(r"\s(?:almost|nearly|once|\w+ly)$")  # a boy almost | killed by a lamp
_ADVERB = re.compile(_ADVERBS)
_TRAIL = re.compile(rf"[\s\"“”,;:)\]—–-]+$|(?<=\w)['’]s?$|['’]s$|(?<=[a-z]{{4}})\.$|{_ADVERBS}")
_CUT = re.compile(
    r"\s(?P<word>of|for|from|at|in(?!\s(?:chief|law|residence)\b)|inside|within|on|with|by|to|near|close|familiar|briefed|who|whom|that|which|whose|about|under|"
    r"working|representing|speaking|named|called|identified|citing|regarding|behind|among|outside|based|claiming|via|against|"
    r"involved|connected|present|aware|including|as|there|here|over|before|after|during|since|until|when|while|herself|himself|itself|themselves|alone|"
    r"living|posing|running|attending|belonging|"
    r"(?:known|said|reported|relayed|carried|run|cited|quoted|obtained|seen|posted|published|leaked|released|issued|written|filed|reviewed|carried|"
    r"attributed|given|sent|made)(?=\s+(?:by|in|to|on|from|as|at)\b))\b"
    r"|\s(?P<doing>[a-z]{3,}ing|[a-z]{2,}ed(?=\s(?:by|in|to|with|from|on|at)\s))\b|\s(?P<done>[a-z]{2,}ed)\b|(?P<comma>,)|\s(?P<bracket>[(\[](?![A-Z]{2,8}\)))|\s(?P<dash>[—–-])\s"
)
_DETERMINER = re.compile(
    r"(?:(?P<indefinite>an?|one|two|three|four|five|six|several|some|many|multiple|numerous|various|unnamed|anonymous|unidentified|"
    r"another|different|other|no|few|any|most|all)|(?P<definite>the|this|that|these|those|said)|"
    r"(?P<owner>his|her|their|its|my|our|your))\b",
    re.IGNORECASE,
)
# Sorts of nouns whose things are filed, released, published: "a Herald report released Friday".
_MADE = ("report", "document", "vehicle")
# "the mayor and aldermen" are several, "a friend and neighbour" is one.
_JOINED, _ONE = re.compile(r"\w,? and (?:the |her |his |other )?\w"), re.compile(r"(?:an?|one)\s", re.IGNORECASE)
_ONE_OF = re.compile(r"(?:another|the other )?one|another|a (?:second|third)", re.IGNORECASE)
_MANY_OF = re.compile(
    r"(?:an?|the)\s(?:\w+\s)?(?:rash|flurry|wave|string|spate|number|series|host|slew|handful|bunch|couple|lot|variety|raft)"
)
_RELATIVE = re.compile(r",? (?:who|whose|which|that) ")
_RELATIVE_END = re.compile(r",|\s(?:who|which|that|in|from|on|at|of|close|familiar)\b")
_NEXT_WORDS = re.compile(r"(?: [\w’'-]+){1,4}")
_OWNER = re.compile(r"^(.+?)(?:['’]s|(?<=s)['’])\s+")


@dataclass(frozen=True, slots=True)
class Phrase:
    """`core`: the words up to a preposition or comma. `determiner`: indefinite, definite, owner ("his") or ""."""

    span: Span
    words: str
    core: Span
    noun: Noun
    determiner: str
    first: str
    owner: Span | None
    preposition: str
    complement: Span | None
    apposition: Span | None

    @property
    def definite(self) -> bool:
        return self.determiner == "definite"


@once
def read_phrase(scene: Scene, span: Span) -> Phrase | None:
    """None for a span without words."""
    span = _with_noun(scene.text, _after_heading(scene.text, _strip(scene.text, span)))
    if span.start >= span.end:
        return None
    name = scene.cast.named_at(span.end - 1)
    if name and name[0].span.end > span.end:
        span = Span(span.start, name[0].span.end)  # a tagger may stop inside a name
    name = scene.cast.named_at(span.start)
    if name and name[0].span.start < span.start and name[1].kind == "person":
        span = Span(name[0].span.start, span.end)  # or begin there
    cut = _first_cut(scene, span)
    core = trim(Span(span.start, cut.start() if cut else span.end), scene.text)
    dated = _DATED.search(core.of(scene.text))
    if dated and not scene.cast.named_at(core.start + dated.start() + 1):  # no Mail on Sunday
        core = Span(core.start, core.start + dated.start())
    core = _strip(scene.text, core) if cut and _ADVERB.search(core.of(scene.text)) else core
    rest = Span(cut.end(), span.end) if cut else None
    preposition = (cut.group("word") or cut.group("doing") or cut.group("done") or "") if cut else ""
    complement = rest if rest and preposition else None
    apposition = rest if rest and not preposition else _after_comma(scene, rest) if rest else None
    words = core.of(scene.text)
    lead = _DETERMINER.match(words)
    owner = _OWNER.match(words)
    owner_span = Span(core.start + owner.start(1), core.start + owner.end(1)) if owner else None
    whole = " ".join(span.of(scene.text).split())
    kind = next((k for k, v in lead.groupdict().items() if v), "") if lead else ""
    noun = read_noun(_without_adverb(words).removesuffix(" and others"))
    if preposition == "of" and complement and _ONE_OF.fullmatch(words):
        noun = replace(read_noun(complement.of(scene.text)), plural=False)  # "one of these people"
    elif preposition == "of" and complement and _MANY_OF.fullmatch(words):
        noun = read_noun(_RELATIVE_END.split(complement.of(scene.text), maxsplit=1)[0])  # "a rash of rumors that …"
    if _several(scene, span) and not _ONE.match(whole):
        noun = replace(noun, plural=True)
    return Phrase(
        span, whole, core, noun, kind, lead.group().lower() if lead else "",
        owner_span, preposition, complement, apposition,
    )  # fmt: skip


def _without_adverb(words: str) -> str:
    """The words without an adverb at their end, which "the family" does not have."""
    late = _LATE_ADVERB.search(words)
    return words[: late.start()] if late and not read_noun(late.group()).sort else words


def _after_heading(text: str, span: Span) -> Span:
    """The pronoun of "Ann Roe | She": the line before it is a heading or a caption."""
    line = text.rfind("\n", span.start, span.end) + 1
    return Span(line, span.end) if line and pronoun(text[line : span.end].strip()) else span


def _with_noun(text: str, span: Span) -> Span:
    """A lone article with the noun that it belongs to: a tagger may stop at "The"."""
    if span.of(text).lower() not in ("the", "a", "an"):
        return span
    words = _NEXT_WORDS.match(text, span.end)
    ends = [span.end + word.end() for word in re.finditer(r"\S+", words.group())] if words else []
    return next((Span(span.start, end) for end in ends if read_noun(text[span.start : end]).sort), span)


def _several(scene: Scene, span: Span) -> bool:
    """Whether two are joined before any relative clause, not inside one name ("the Globe and Mail")."""
    relative = _RELATIVE.search(scene.text, span.start, span.end)
    end = relative.start() if relative else span.end
    for joined in _JOINED.finditer(scene.text, span.start, end):
        name = scene.cast.named_at(joined.start() + 3)
        if name is None or not name[0].span.start < joined.start() + 3 < joined.end() <= name[0].span.end:
            return True
    return False


def _strip(text: str, span: Span) -> Span:
    start, end = span
    while start < end and (lead := _LEAD.match(text, start, end)):
        start = lead.end()
    while start < end and (tail := _TRAIL.search(text[start:end])):
        end = start + tail.start()
    return trim(Span(start, end), text)


def _first_cut(scene: Scene, span: Span) -> re.Match[str] | None:
    """The first word or mark that ends the core and is no part of a name."""
    for cut in _CUT.finditer(scene.text, span.start, span.end):
        if cut.group("word") and cut.start() == span.start:
            continue
        if cut.group("done") and read_noun(scene.text[span.start : cut.start()]).sort not in _MADE:
            continue
        if cut.group("doing") and not read_noun(_without_adverb(scene.text[span.start : cut.start()])).sort:
            continue
        name = scene.cast.named_at(cut.end() - 1)
        if name is None or not (name[0].span.start < cut.start() and cut.end() <= name[0].span.end):
            return cut
    return None


def _after_comma(scene: Scene, rest: Span) -> Span | None:
    comma = scene.text.find(",", rest.start, rest.end)
    return Span(comma + 1, rest.end) if comma >= 0 else None
