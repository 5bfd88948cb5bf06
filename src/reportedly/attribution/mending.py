"""Where the model's spans are put right by rule: hearsay in longer cues, cues that are nouns, denials of reports."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import replace
from functools import lru_cache

from reportedly.attribution.adding import part_additions
from reportedly.attribution.cited import join_cited
from reportedly.attribution.denying import complete_denials, deny
from reportedly.attribution.draft import Draft
from reportedly.attribution.manner import KNOWN
from reportedly.attribution.reports import name_carriers
from reportedly.attribution.wording import polarity
from reportedly.language.announcing import announces
from reportedly.language.places import small
from reportedly.model.span import Span, Spans, bounds, trim

_HEARSAY = re.compile(r"\b(?:reportedly|allegedly|apparently|supposedly|purportedly|rumou?red(?:ly)?)\b", re.IGNORECASE)
_SPEAKS = re.compile(
    r"\b(?:sa(?:y|ys|id|ying)|t(?:ell|ells|old|elling)|claim|add|insist|den(?:y|ie)|wr(?:ite|ote|itten)|tweet|post|ask|report(?!ed)"
    r"|reveal|confirm|according|believ|th(?:ink|ought)|feel|felt|want|hop(?:e|ing)|seem|appear|it\s(?:is|was|has))",
    re.IGNORECASE,
)
_NOUN = re.compile(
    r"\b(?:rumou?rs?|reports?|claims?|speculation|gossip|whispers|allegations?)(?:\sthat)?\W*$", re.IGNORECASE
)
_HAPPENED = re.compile(
    r"\s+(?:(?:first|have|has|had|were|was|are|is|been)\s+)*(?:beg[au]n|started|surfac|emerg|swirl|spread|circulat|sparked|mounted|ran\b|went\b)",
)
_SAID_OF = re.compile(
    r"(?:is|are|was|were|(?:has|have|had)\sbeen)\s(?:\w+ly\s|also\s)?(?:said|reported|rumou?red|understood|alleged|claimed)"
)
_OWNER = re.compile(r"(?:['’]s?|\b(?:his|her|its|their|our|my|your|the|an?))$", re.IGNORECASE)
_ADJECTIVE = re.compile(r"(?:reported|alleged|rumou?red|purported|supposed|apparent|suspected)", re.IGNORECASE)
_TOLD = re.compile(
    r"(?:(?:has|have|had|also|then|later|previously|recently|reportedly)\s)*(?:told|tells|tell|telling)\b",
    re.IGNORECASE,
)
_DATED = re.compile(
    r"(?P<quoted>[“\"«][^“”\"«»]+[”\"»])\s(?:(?:late|early|earlier)\s)?(?:on\s\w+day|last\s\w+|this\s\w+|yesterday|today|tonight)"
    r"(?:\s(?:morning|afternoon|evening|night))?"
)
_TAIL = re.compile(r"(?:\sthat)?[\s,:;.–—-]*$")
_SPEECHLESS = re.compile(
    r"\b(?:sp(?:oken|oke|eak\w*)|talk\w*|comment\w*|address\w*|discuss\w*|opened up|come out|responded)\b",
    re.IGNORECASE,
)
_NO_SPEAKER = re.compile(r"(?:neither|nobody|no[\s-]one|none\sof)\b", re.IGNORECASE)
# Words around a topic and not around a speaker: "Salt in the soup: what we know", "Ann Roe and Bo Hall: a timeline".
_TOPIC = re.compile(r"\b(?:and|in|on|at|to|for|with|vs?)\b")
_QUOTE = re.compile(r"[\s\"“‘'«„]*[\"“‘'«„]")
# "…, whose bakery | has been shut since May": a relative clause that lost its verb.
_RELATIVE = re.compile(r"\b(?:who|whose|who['’]s|which)(?:\s\w+){1,3}$")
_VERB = re.compile(r"\s(?:has|have|had|is|are|was|were|will|would)\b")
_ENDS = re.compile(r"[.!?][\"”’')\]]*\s+[A-Z]|\n")
_STOP = re.compile(r"[.!?][\"”’')\]]*(?:\s|$)|\n|$")


def mend(drafts: Iterable[Draft], text: str) -> list[Draft]:
    """The drafts, each put right where a rule applies; those that a rule finds to be no report are left out."""
    found = []
    for draft in drafts:
        if not (_is_adjective(draft, text) or _is_silence(draft, text) or _is_topic(draft, text)):
            for step in (_complete, _free_hearsay, _free_subject, _cut_noun, _cut_tail, deny, _trim_cue):
                draft = step(draft, text)
            found.append(draft)
    return complete_denials(join_cited(name_carriers(part_additions(found, text), text), text), text)


def _complete(draft: Draft, text: str) -> Draft:
    """A content that breaks off before the verb of its last relative clause, up to the end of the sentence."""
    if not draft.content:
        return draft
    last = draft.content[-1]
    if not _VERB.match(text, last.end) or not _RELATIVE.search(last.of(text)):
        return draft
    stop = _STOP.search(text, last.end)
    whole = Span(last.start, stop.start() if stop else last.end)
    rest = Span(last.end, whole.end)
    if any(rest.overlaps(span) for span in (*draft.source, *draft.cue)):
        return draft
    return replace(draft, content=(*draft.content[:-1], whole))


def _free_hearsay(draft: Draft, text: str) -> Draft:
    """ "The band | reportedly fired | its drummer" credits nobody: the cue is the adverb, all the rest is content."""
    if len(draft.cue) != 1:
        return draft
    cue = draft.cue[0]
    match = _HEARSAY.search(text, cue.start, cue.end) if _may_be_hearsay(cue.of(text)) else None
    if match is None or _SPEAKS.search(cue.of(text)) or (match.span() == cue and not draft.source):
        return draft
    word = Span(*match.span())
    content = [*draft.content, Span(cue.start, word.start), Span(word.end, cue.end)]
    if all(source.end <= word.start and word.start - source.end < 60 for source in draft.source):
        content += draft.source
    return replace(draft, source=(), cue=(word,), content=_merge(content, text))


@lru_cache(maxsize=KNOWN)
def _may_be_hearsay(cue: str) -> bool:
    return any(part in small(cue) for part in ("edly", "pparently", "rumo"))


def _free_subject(draft: Draft, text: str) -> Draft:
    """ "Roe | was said | to have left": it is said of Roe, and by nobody, nor by who spoke in the sentence before."""
    if len(draft.source) != 1 or len(draft.cue) != 1 or not draft.content:
        return draft
    source, cue, first = draft.source[0], draft.cue[0], draft.content[0]
    if not _SAID_OF.fullmatch(cue.of(text).lower()):
        return draft
    if text.startswith(" to ", cue.end) and _ENDS.search(text, source.end, cue.start):
        return replace(draft, source=())  # who spoke in another sentence
    between = text[source.end : cue.start] + text[cue.end : first.start]
    if between.strip() or not text.startswith("to ", first.start):
        return draft
    return replace(draft, source=(), content=(source, *draft.content))


def _trim_cue(draft: Draft, text: str) -> Draft:
    """Cues without marks at their edges, and "told the Herald:" without whom it was told."""
    cues = tuple([Span(start, start + _kept(text[start:end])) for start, end in draft.cue])
    return draft if cues == draft.cue else replace(draft, cue=cues)


@lru_cache(maxsize=KNOWN)
def _kept(cue: str) -> int:
    """How many code points of a cue are left."""
    told = _TOLD.match(cue)
    return len(told.group() if told else _TAIL.sub("", cue) or cue)


def _merge(spans: Iterable[Span], text: str) -> Spans:
    found: list[Span] = []
    for span in sorted(trimmed for s in spans if (trimmed := trim(s, text)).start < trimmed.end):
        if found and not text[found[-1].end : span.start].strip():
            found[-1] = Span(found[-1].start, span.end)
        else:
            found.append(span)
    return tuple(found)


def _cut_noun(draft: Draft, text: str) -> Draft:
    """ "Rumors | that the bank would close | began after …": what became of the rumour is not what it says."""
    if not draft.cue or not draft.content or not _is_talk(draft.cue[-1].of(text)):
        return draft
    whole = bounds(draft.content)
    match = _HAPPENED.search(text, whole.start + 8, whole.end)
    if match is None or '"' in text[whole.start : match.start()] or "“" in text[whole.start : match.start()]:
        return draft
    kept = tuple(Span(s.start, min(s.end, match.start())) for s in draft.content if s.start < match.start())
    return replace(draft, content=kept)


@lru_cache(maxsize=KNOWN)
def _is_talk(cue: str) -> bool:
    return _NOUN.search(cue) is not None


def _cut_tail(draft: Draft, text: str) -> Draft:
    """ "Roe posted | “It is over” on Friday": when it was said is no part of it."""
    start, end = draft.content[-1] if draft.content else (0, 0)
    match = _DATED.fullmatch(text, start, end) if text[start : min(start + 1, end)] in ("“", '"', "«") else None
    if match is None or (draft.cue and draft.cue[0].start > match.end()):
        return draft
    return replace(draft, content=(*draft.content[:-1], Span(*match.span("quoted"))))


def _is_adjective(draft: Draft, text: str) -> bool:
    """ "His reported breakdown": a name for a thing, and no statement; "the Herald reported losses" is one."""
    if len(draft.cue) != 1 or not draft.content or not _ADJECTIVE.fullmatch(draft.cue[0].of(text)):
        return False
    speaks = draft.source and not text[draft.source[-1].end : draft.cue[0].start].strip()
    if speaks and not _OWNER.search(draft.source[-1].of(text)):
        return False
    gap = text[draft.cue[0].end : draft.content[0].start]
    held = " ".join(span.of(text) for span in draft.content)
    return draft.cue[0].end <= draft.content[0].start and not gap.strip() and not re.match(r"(?:that|to)\b", held)


def _is_silence(draft: Draft, text: str) -> bool:
    """ "Neither singer has spoken about X": nobody says anything, unless it denies ("no one has confirmed that X")."""
    if not draft.source or not text.startswith(("n", "N"), draft.source[0].start):
        return False
    if not _NO_SPEAKER.match(text, draft.source[0].start):
        return False
    said = bool(_SPEECHLESS.search(" ".join(cue.of(text) for cue in draft.cue)))
    return said and polarity(draft, text) == "affirmed"


def _is_topic(draft: Draft, text: str) -> bool:
    """ "Ann Roe and Bo Hall: a timeline" names a topic; before a colon without a quotation speaks one speaker."""
    if len(draft.source) != 1 or not draft.content or [cue.of(text).strip() for cue in draft.cue] != [":"]:
        return False
    content = draft.content[0].start
    topic = _TOPIC.search(draft.source[0].of(text)) is not None or announces(text, content)
    return topic and not _QUOTE.match(text, content)
