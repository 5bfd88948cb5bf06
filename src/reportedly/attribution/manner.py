"""In what manner something is attributed: reported in words (said, wrote, reported), or believed, wanted, shown."""

from __future__ import annotations

import re
from functools import cache

from reportedly.attribution.draft import Draft
from reportedly.language.inflection import forms
from reportedly.language.wordlists import read_table, words
from reportedly.model.attribution import Certainty, Manner
from reportedly.model.span import bounds

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
# What an outlet says of its own news.
_LEARNED = re.compile(r"\b(?:(?:has|have) (?:\w+ )?learn(?:ed|t)|can (?:\w+ )?(?:reveal|disclose|report))\b")
# Reports of the press, who publishes them, and what is written by anybody else.
_REPORTS = re.compile(
    r"^(?!the report\b)"
    r"(?:(?:new|media|press|news|newspaper|multiple|several|some|other|earlier|recent)\s|a\s|the\s)*(?:reports?|rumou?rs?)\b"
)
_HEAD = r"^(?:[\w’'-]+\s){0,4}?"  # a few words before the noun that matters
_PAPER = re.compile(
    _HEAD + r"(?:(?:news)?papers?|(?:web)?sites?|magazine|mag|tabloid|outlets?|blog|publication|weekly|broadcaster)\b"
    r"(?!['’]s)"
)
_DOCUMENT = re.compile(
    _HEAD
    + r"(?:(?:board|court|working|discussion) papers?|memo|letter|e-?mails?|filings?|brochure|statement|documents?|tweet|post|caption|report|papers|paperwork"
    r"|indictment|complaint|lawsuit|affidavit|verdict|judge?ment|ruling|warrant|contract|agreement|treaty|bill|minutes"
    r"|transcript|note|notice|diary|memoirs?|autobiography|book|audit|dossier|slides?|study|manifesto|petition"
    r"|version of (?:this|the) (?:article|story|report))\b(?!['’]s)"
)
# What is looked at and not read: it shows what it is said to suggest.
_EVIDENCE = re.compile(
    _HEAD
    + r"(?:polls?|surveys?|data|figures|statistics|numbers|footage|videos?|photographs?|photos?|pictures|images|records|tests"
    r"|results|research|evidence|analysis|stud(?:y|ies)|scans?|readings)\b(?!['’]s)"
)
_NEAR = 80  # code points: how far from a cue its "in a letter" may stand
_OPENING = re.compile(r"\bIn an? [^.!?;:“”\"\n]*,\s$")
_CLAUSE_END = re.compile(r"[.;:!?“”\"\n]")
_SUGGESTS = re.compile(r"\b(?:suggest|indicat|reveal|confirm|point|hint|impl[iy]|put)\w*\b")
_IN_WRITING = re.compile(
    r"\bin an? (?:[\w-]+ )*(?:memo|letter|e-?mail|filing|statement|tweet|post|report|affidavit|memoir|note)\b"
)
_TITLE_CASE = re.compile(r"[A-Z][\w’'-]*(?:[\s-](?:[A-Z][\w’'-]*|of|and|the))*[\s-][A-Z][\w’'-]*")
_UNDERSTOOD = re.compile(r"\b(?:is|are|was|were) (?:\w+ )?understood\b")
_PASSIVE = re.compile(r"\b(?:is|are|was|were|been|be)\s(?:\w+\s)?(?:said|told|understood|\w+ed)\b")


def manner(draft: Draft, text: str, quoted: bool = False) -> Manner:
    """The manner of the cue's words; those that report win over those that believe, show or want.

    `quoted`: the content stands in quotation marks. A cue without a known word that quotes nothing is no report.
    """
    cue = " ".join(span.of(text).lower() for span in draft.cue)
    if not quoted and _claims_nothing(cue, draft, text):
        return "wanted"
    if _LEARNED.search(cue):
        return "reported"
    found = [cues()[word][0] for word in WORD.findall(cue) if word in cues()]
    for kind in ("wrote", "said", "reported", "believed", "showed", "wanted"):
        if kind in found:
            return _spoken(cue, draft, text) if kind == "said" else _published(kind, cue, draft)
    if not cue.strip(":–—- "):
        return _spoken(cue, draft, text)
    return "said" if quoted else "wanted"


def _claims_nothing(cue: str, draft: Draft, text: str) -> bool:
    if _NO_CLAIM.search(cue):
        return True
    start = draft.content[0].start if draft.content else 0
    return _ASKS.search(cue) is not None and _QUESTION.match(text, start) is not None


def _published(kind: Manner, cue: str, draft: Draft) -> Manner:
    """ "It is understood that" is what the press says of what it heard, and no belief of anybody's."""
    return "reported" if kind == "believed" and not draft.source and _UNDERSTOOD.search(cue) else kind


def _spoken(cue: str, draft: Draft, text: str) -> Manner:
    """Speech, unless a paper says it (reported), a document does (wrote), nobody is credited (reported), or figures tell."""
    source = " ".join(span.of(text).lower() for span in draft.source)
    if _EVIDENCE.search(source) and _SUGGESTS.search(cue):
        return "showed"
    if _IN_WRITING.search(cue + _beside(draft, text)) or _DOCUMENT.search(source):
        return "reported" if _REPORTS.search(source) else "wrote"
    nobody = not source and _PASSIVE.search(cue)
    paper = _PAPER.search(source) or _is_outlet(" ".join(span.of(text) for span in draft.source))
    return "reported" if nobody or paper or _REPORTS.search(source) else "said"


def _beside(draft: Draft, text: str) -> str:
    """What may say in what vehicle: "In a letter, ", ", in a letter, ", " in a letter", before and after the cue."""
    if not draft.cue:
        return ""
    speaker, cue = bounds(draft.source or draft.cue), bounds(draft.cue)
    opening = _OPENING.search(text, max(0, speaker.start - _NEAR), speaker.start)
    between = text[speaker.end : cue.start] if cue.start - speaker.end < _NEAR else ""
    following = min((s.start for s in draft.content if s.start >= cue.end), default=cue.end + _NEAR)
    behind = _CLAUSE_END.split(text[cue.end : min(following, cue.end + _NEAR)])[0]
    return " ".join((opening.group() if opening else "", between, behind)).lower()


def _is_outlet(source: str) -> bool:
    """Whether a name is that of a known outlet, or ends as those of newspapers do ("the Tarn Courier")."""
    name = source.removeprefix("the ").removeprefix("The ").rstrip(",. ")
    if not name[:1].isupper():
        return False
    return name.lower() in _outlets() or (_TITLE_CASE.fullmatch(name) is not None and name.split()[-1] in _mastheads())


@cache
def _mastheads() -> frozenset[str]:
    return words("outlet_words.txt")


@cache
def _outlets() -> frozenset[str]:
    """Names of outlets, small letters, without "the"."""
    names = {
        name for row in read_table("outlets.tsv") for name in (row[0], *(row[4].split("|") if len(row) > 4 else ()))
    }
    return frozenset(name.lower().removeprefix("the ") for name in names if name)


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
