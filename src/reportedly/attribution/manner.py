"""In what manner something is attributed: reported in words (said, wrote, reported), or believed, wanted, shown."""

from __future__ import annotations

import re
from functools import cache, lru_cache
from typing import NamedTuple

from reportedly.attribution.bearers import in_writing, is_document, is_evidence, is_press, is_report
from reportedly.attribution.draft import Draft
from reportedly.language.inflection import forms
from reportedly.language.wordlists import read_table
from reportedly.model.attribution import Certainty, Manner

KNOWN = 4_000  # cues that are remembered with what their words tell: most articles use the same few
_ORDER: tuple[Manner, ...] = ("wrote", "said", "reported", "believed", "showed", "wanted")
WORD = re.compile(r"[^\W_]+(?:[-’'][^\W_]+)*")
# "Declined to comment", "did not say", "asked whether": somebody speaks, and claims nothing.
_NO_CLAIM = re.compile(
    r"\b(?:declin|refus)(?:e|es|ed|ing)\b|\b(?:no|not|n['’]t) comment"
    r"|\b(?:not|n['’]t|never) (?:\w+ )?(?:say|said|speak|spoken|spoke|disclose|elaborate|respond)"
    r"|\b(?:not|n['’]t|never) (?:\w+ )?(?:answer|reveal|discuss|specify|identify)"
    r"|\bask(?:s|ed|ing)?\b.*\b(?:for|about|not)\b"
)
_ASKS = re.compile(r"(?:ask(?:s|ed|ing)?|wonder(?:s|ed|ing)?|question(?:s|ed|ing)?)\W*$")
_QUESTION = re.compile(r"(?:if|whether|for|about|to|not|what|how|why|who|when|where|which)\b", re.IGNORECASE)
# A topic and not a claim: "discussed the drone campaign", "made no mention of his activities", "lied about the girls".
_TOPIC = re.compile(
    r"\b(?:discuss(?:es|ed|ing)?|referr?(?:s|ed|ing)? to|mention(?:s|ed)? of|comment(?:s|ed|ing)? on"
    r"|respond(?:s|ed|ing)? to|(?:talk|sp[eo]ak|post|l[iy]|joke|remark|complain)\w*(?: \w+)? (?:about|of)"
    r"|(?:question|conversation|speculation|rumou?r)\w*(?: \w+)? about"
    r"|sp(?:oke|oken) (?:\w+ )?(?:about|of)|(?:elaborat\w+|plans?) (?:on|for))$"
)
_CLAUSE = re.compile(
    r"(?:that|how|why|what|whether|when|who)\b|\w+ing\b"
    r"|(?:(?!\b(?:that|which|who)\b)[^.])*\b(?:is|are|was|were|has|have|had|will|would|could|may|might)\b"
)
_AGREES = re.compile(r"\bagree(?:s|d)?(?: not)?$")
# What an outlet says of its own news.
_LEARNED = re.compile(r"\b(?:(?:has|have) (?:\w+ )?learn(?:ed|t)|can (?:\w+ )?(?:reveal|disclose|report))\b")
# Where a story comes from (origins.py).
_COMES = re.compile(
    r"\b(?:c[ao]mes?|originate[sd]?|stem(?:s|med)) (?:to us )?(?:from|via|courtesy of)$"
    r"|\b(?:was|were|been) (?:\w+ )?(?:made|published|broken) (?:by|in)$|\b(?:appeared|surfaced|emerged) (?:in|on)$"
)
# An outlet that hears reports what it heard.
_HEARS = re.compile(r"\b(?:hears?|heard|understands?|(?:is|was|been) told)\b")
_HAS_IT = re.compile(r"\bha(?:s|ve|d) it\b")  # rumour, legend
_SUGGESTS = re.compile(r"\b(?:suggest|indicat|reveal|confirm|point|hint|impl[iy]|put)\w*\b")
_IN_WRITING = re.compile(
    r"\bin an? (?:[\w-]+ )*(?:memo|letter|e-?mail|filing|statement|tweet|post|report|affidavit|memoir|note)\b"
)
_UNDERSTOOD = re.compile(r"\b(?:is|are|was|were) (?:\w+ )?understood\b")
_PASSIVE = re.compile(r"\b(?:is|are|was|were|been|be)\s(?:\w+\s)?(?:said|told|understood|\w+ed)\b")


class _Cue(NamedTuple):
    """What the words of a cue tell by themselves: the manner of its words, and what else stands in it."""

    kind: Manner | None
    no_claim: bool
    topic: bool
    agrees: bool
    asks: bool
    reports: bool
    has_it: bool
    hears: bool


def manner(draft: Draft, text: str, quoted: bool = False) -> Manner:
    """The manner of the cue's words; those that report win over those that believe, show or want.

    `quoted`: the content stands in quotation marks. A cue without a known word that quotes nothing is no report.
    """
    cue = " ".join([span.of(text).lower() for span in draft.cue])
    told = _read_cue(cue)
    if not quoted and _claims_nothing(told, draft, text):
        return "wanted"
    if told.reports or (not draft.source and told.has_it):
        return "reported"
    if told.hears and is_press(" ".join([span.of(text) for span in draft.source])):
        return "reported"
    if cue.startswith("in the words of"):
        return "said"
    if told.kind is not None:
        return _spoken(cue, draft, text) if told.kind == "said" else _published(told.kind, cue, draft)
    if not cue.strip("–—- ") and draft.source and "(@" in draft.source[0].of(text):
        return "wrote"  # a signed post (pasted.py)
    if not cue.strip(":–—- ") or _denials().search(cue):
        return _spoken(cue, draft, text)
    return "said" if quoted else "wanted"


@lru_cache(maxsize=KNOWN)
def _read_cue(cue: str) -> _Cue:
    found = {cues()[word][0] for word in WORD.findall(cue) if word in cues()}
    return _Cue(
        kind=next((kind for kind in _ORDER if kind in found), None),
        no_claim=_NO_CLAIM.search(cue) is not None,
        topic=_TOPIC.search(cue) is not None,
        agrees=_AGREES.search(cue) is not None,
        asks=_ASKS.search(cue) is not None,
        reports=_LEARNED.search(cue) is not None or _COMES.search(cue) is not None,
        has_it=_HAS_IT.search(cue) is not None,
        hears=_HEARS.search(cue) is not None,
    )


def _claims_nothing(told: _Cue, draft: Draft, text: str) -> bool:
    if told.no_claim:
        return True
    start = draft.content[0].start if draft.content else 0
    if told.topic and draft.content and not _CLAUSE.match(draft.content[0].of(text)):
        return True
    if told.agrees and text.startswith("to ", start):
        return True
    return told.asks and _QUESTION.match(text, start) is not None


def _published(kind: Manner, cue: str, draft: Draft) -> Manner:
    """ "It is understood that" is what the press says of what it heard, and no belief of anybody's."""
    return "reported" if kind == "believed" and not draft.source and _UNDERSTOOD.search(cue) else kind


def _spoken(cue: str, draft: Draft, text: str) -> Manner:
    """Speech, unless a paper says it or nobody (reported), a document does (wrote), or figures do (showed)."""
    source = " ".join([span.of(text) for span in draft.source])
    if is_evidence(source) and _SUGGESTS.search(cue):
        return "showed"
    if in_writing(draft, text) or is_document(source):
        return "reported" if is_report(source) else "wrote"
    nobody = not source and (_PASSIVE.search(cue) or cue.startswith("there "))
    return "reported" if nobody or is_press(source) or is_report(source) else "said"


@cache
def _denials() -> re.Pattern[str]:
    """Who denies in words without a reporting verb ("shot down", "rubbished") speaks."""
    phrases = [
        re.escape(phrase) for phrase, kind in read_table("cue_denials.tsv") if kind == "yes" and "*" not in phrase
    ]
    return re.compile(r"\b(?:" + "|".join(phrases) + r")\b")


@cache
def cues() -> dict[str, tuple[Manner, Certainty]]:
    """Every form of every reporting word of the language pack: its manner, and the certainty that it lends."""
    table: dict[str, tuple[Manner, Certainty]] = {}
    rows = read_table("cues.tsv")
    for word, kind, *lent in rows:
        for form in forms(word):
            table.setdefault(form, (kind, lent[0] if lent else "certain"))  # type: ignore[arg-type]
    for word, kind, *lent in rows:  # a form that has its own row means what that says
        table[word] = (kind, lent[0] if lent else "certain")  # type: ignore[assignment]
    return table
