"""Who or what bears the words: the press, writing, evidence to be looked at, or somebody's mouth."""

from __future__ import annotations

import re
from functools import cache, lru_cache

from reportedly.attribution.draft import Draft
from reportedly.language.outlets import spellings
from reportedly.language.wordlists import read_table, words
from reportedly.model.span import bounds

# Reports of the press, and who publishes them. "The report" is one that lies on the table: a document.
_REPORTS = re.compile(
    r"^(?!the report\b)"
    r"(?:(?:new|media|press|news|newspaper|multiple|several|some|other|earlier|recent)\s|a\s|the\s)*(?:reports?|rumou?rs?)\b"
)
_PAPER = re.compile(
    r"^(?:[\w’'-]+\s){0,4}?"
    r"(?:(?:news)?papers?|(?:web)?sites?|magazine|mag|tabloid|outlets?|blog|publication|weekly|broadcaster)\b(?!['’]s)"
)
_TITLE_CASE = re.compile(r"[A-Z][\w’'-]*(?:[\s-](?:[A-Z][\w’'-]*|of|and|the))*[\s-][A-Z][\w’'-]*")
# Where the head of a noun phrase stands before: "a memo | from the label", "the poll | of 900 voters".
_HEAD_ENDS = re.compile(
    r"[,;]|\s(?:of|from|by|for|in|at|on|to|about|with|that|which|who|seen|obtained|published|released|issued|filed|sent|written|dated"
    r"|close|familiar|briefed|involved|present|speaking)\b"
)
_ARTICLES = re.compile(r"^(?:the|an?|its|his|her|their|our)\s", re.IGNORECASE)
_IN_WRITING = re.compile(
    r"\bin an? (?:[\w-]+ )*(?:memo|letter|e-?mail|filing|statement|tweet|post|report|affidavit|memoir|note)\b"
)
_WRITTEN = ("memo", "letter", "mail", "filing", "statement", "tweet", "post", "report", "affidavit", "note")
_OPENING = re.compile(r"\bIn an? [^.!?;:“”\"\n]*,\s$")
_CLAUSE_END = re.compile(r"[.;:!?“”\"\n]")
KNOWN = 4_000  # sources that are remembered: an article names the same ones again and again
_NEAR = 80  # code points: how far from a cue its "in a letter" may stand


@lru_cache(maxsize=KNOWN)
def is_report(source: str) -> bool:
    """ "Several reports", "a report in the Herald": press work without more of a name."""
    return _REPORTS.search(source.lower()) is not None


@lru_cache(maxsize=KNOWN)
def is_press(source: str) -> bool:
    """A paper, site or station: by its noun, as a known outlet, or by the end of its name ("the Tarn Courier")."""
    if _PAPER.search(source.lower()):
        return True
    name = source.removeprefix("the ").removeprefix("The ").rstrip(",. ")
    if not (name[:1].isupper() or name[:1].isdigit()):
        return False
    return name.lower() in _outlets() or (
        _TITLE_CASE.fullmatch(name) is not None and name.split()[-1] in words("outlet_words.txt")
    )


@lru_cache(maxsize=KNOWN)
def is_somebody(phrase: str) -> bool:
    """Whether a common noun names who or what may be credited: "two officials", "a leaked memo", not "low growth"."""
    return " ".join(_head(phrase)[-1:]) in _creditable()


@lru_cache(maxsize=KNOWN)
def is_document(source: str) -> bool:
    """ "A leaked memo", "the indictment", "court papers"."""
    head = _head(source)
    return " ".join(head[-2:]) in _documents() or " ".join(head[-1:]) in _documents()


@lru_cache(maxsize=KNOWN)
def is_evidence(source: str) -> bool:
    """What is looked at and not read: "footage from the bridge", "a poll of 900 voters"."""
    return " ".join(_head(source)[-1:]) in words("evidence_nouns.txt")


def in_writing(draft: Draft, text: str) -> bool:
    """Whether words beside the cue name a written vehicle: "In a letter, …", "…, in a letter, …", "… in a letter"."""
    if not draft.cue:
        return False
    speaker, cue = bounds(draft.source or draft.cue), bounds(draft.cue)
    around = text[max(0, min(speaker.start, cue.start) - _NEAR) : max(speaker.end, cue.end + _NEAR)].lower()
    if not any(noun in around for noun in _WRITTEN):
        return False
    opening = _OPENING.search(text, max(0, speaker.start - _NEAR), speaker.start)
    between = text[speaker.end : cue.start] if cue.start - speaker.end < _NEAR else ""
    following = min((s.start for s in draft.content if s.start >= cue.end), default=cue.end + _NEAR)
    behind = _CLAUSE_END.split(text[cue.end : min(following, cue.end + _NEAR)])[0]
    held = " ".join(span.of(text) for span in draft.cue) + behind
    return _IN_WRITING.search(" ".join((opening.group() if opening else "", between, held)).lower()) is not None


def _head(source: str) -> list[str]:
    """The words of the noun phrase up to its head, small."""
    return _ARTICLES.sub("", _HEAD_ENDS.split(source)[0]).lower().split()


@cache
def _documents() -> frozenset[str]:
    """Nouns of what is written, and of the vehicles in which somebody writes."""
    rows = read_table("nominals.tsv")
    listed = {row[0] for row in rows if row[1] == "document"} | words("writings.txt")
    return frozenset(listed | {f"{noun}s" for noun in listed})


@cache
def _creditable() -> frozenset[str]:
    sorts = {"source", "person", "figure", "spokesperson", "report", "document"}
    nouns = {row[0] for row in read_table("nominals.tsv") if row[1] in sorts} | {"people"}
    return frozenset(nouns | {f"{noun}s" for noun in nouns})


@cache
def _outlets() -> frozenset[str]:
    """Names of outlets, small letters, without "the"."""
    return frozenset(name.lower().removeprefix("the ") for name in spellings())
