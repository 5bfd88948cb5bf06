"""In what manner something is attributed: reported in words (said, wrote, reported), or believed, wanted, shown."""

from __future__ import annotations

import re
from functools import cache

from reportedly.attribution.bearers import in_writing, is_document, is_evidence, is_press, is_report
from reportedly.attribution.draft import Draft
from reportedly.language.inflection import forms
from reportedly.language.wordlists import read_table
from reportedly.model.attribution import Certainty, Manner

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


def manner(draft: Draft, text: str, quoted: bool = False) -> Manner:
    """The manner of the cue's words; those that report win over those that believe, show or want.

    `quoted`: the content stands in quotation marks. A cue without a known word that quotes nothing is no report.
    """
    cue = " ".join(span.of(text).lower() for span in draft.cue)
    if not quoted and _claims_nothing(cue, draft, text):
        return "wanted"
    if _LEARNED.search(cue) or (not draft.source and _HAS_IT.search(cue)):
        return "reported"
    if _COMES.search(cue) or (_HEARS.search(cue) and is_press(" ".join(span.of(text) for span in draft.source))):
        return "reported"
    if cue.startswith("in the words of"):
        return "said"
    found = [cues()[word][0] for word in WORD.findall(cue) if word in cues()]
    for kind in ("wrote", "said", "reported", "believed", "showed", "wanted"):
        if kind in found:
            return _spoken(cue, draft, text) if kind == "said" else _published(kind, cue, draft)
    if not cue.strip("–—- ") and draft.source and "(@" in draft.source[0].of(text):
        return "wrote"  # a signed post (pasted.py)
    if not cue.strip(":–—- ") or _denials().search(cue):
        return _spoken(cue, draft, text)
    return "said" if quoted else "wanted"


def _claims_nothing(cue: str, draft: Draft, text: str) -> bool:
    if _NO_CLAIM.search(cue):
        return True
    start = draft.content[0].start if draft.content else 0
    if _TOPIC.search(cue) and draft.content and not _CLAUSE.match(draft.content[0].of(text)):
        return True
    if _AGREES.search(cue) and text.startswith("to ", start):
        return True
    return _ASKS.search(cue) is not None and _QUESTION.match(text, start) is not None


def _published(kind: Manner, cue: str, draft: Draft) -> Manner:
    """ "It is understood that" is what the press says of what it heard, and no belief of anybody's."""
    return "reported" if kind == "believed" and not draft.source and _UNDERSTOOD.search(cue) else kind


def _spoken(cue: str, draft: Draft, text: str) -> Manner:
    """Speech, unless a paper says it or nobody (reported), a document does (wrote), or figures do (showed)."""
    source = " ".join(span.of(text) for span in draft.source)
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
