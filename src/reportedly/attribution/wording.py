"""What the words of an attribution say about it: manner, certainty, polarity.

Certainty is that of cue and content together, on FactBank's scale (Saurí and Pustejovsky 2009); polarity is the cue's.
"""

from __future__ import annotations

import re
from functools import cache

from reportedly.attribution.draft import Draft
from reportedly.language.inflection import forms
from reportedly.language.wordlists import read_table
from reportedly.model.attribution import Certainty, Manner, Polarity
from reportedly.model.span import Span, Spans, bounds

_WORD = re.compile(r"[^\W_]+(?:[-’'][^\W_]+)*")
_NEGATED = re.compile(r"\s*(?:n['’]t|not)\b")
# "Declined to comment" is no claim; "declined to say whether" reports the question.
_SILENCE = re.compile(r"\b(?:declin|refus)(?:e|es|ed|ing)\b|\b(?:no|not|n['’]t) comment")
_LEARNED = re.compile(r"\b(?:has|have) learn(?:ed|t)\b")
_SENTENCE_END = re.compile(r"[.!?][\"'”’)\]]*\s")
# How far before a cue its negation may stand ("has never yet been confirmed"), in code points.
_BEFORE = 30
_RANK: dict[Certainty, int] = {"certain": 0, "probable": 1, "possible": 2}


def manner(draft: Draft, text: str, quoted: bool = False) -> Manner:
    """The manner of the cue's words; those that report win over those that believe, show or want.

    `quoted`: the content stands in quotation marks. A cue without a known word that quotes nothing is no report.
    """
    cue = " ".join(span.of(text).lower() for span in draft.cue)
    if _SILENCE.search(cue):
        return "wanted"
    if _LEARNED.search(cue):
        return "reported"
    found = [_cues()[word][0] for word in _WORD.findall(cue) if word in _cues()]
    for kind in ("wrote", "said", "reported", "believed", "showed", "wanted"):
        if kind in found:
            return _reported(draft, text) if kind == "said" and "according" in cue else kind
    return "said" if quoted or not cue.strip(":–—- ") else "wanted"


def _reported(draft: Draft, text: str) -> Manner:
    """ "According to" a report, or to several, is no speech."""
    source = " ".join(span.of(text).lower() for span in draft.source)
    return "reported" if re.search(r"\b(?:reports?|rumou?rs?)\b", source) else "said"


def polarity(draft: Draft, text: str) -> Polarity:
    """Denied where the cue's words, or those just before it in its clause, say that the content is not so."""
    if not draft.cue:
        return "affirmed"
    cue = bounds(draft.cue) if _is_close(draft.cue) else draft.cue[0]
    before = re.split(r"[.;:!?\n\"“”]", text[max(0, cue.start - _BEFORE) : cue.start])[-1]
    words = re.sub(r"n['’]t\b", " not", before) + "\0" + cue.of(text)
    yes, no = _denials()
    reaching = any(match.end() > words.index("\0") for match in yes.finditer(words.replace("\0", "")))
    return "denied" if reaching and not no.search(words.replace("\0", "")) else "affirmed"


def certainty(draft: Draft, text: str) -> tuple[Certainty, Spans]:
    """The weakest word of cue and content, and the spans of all that weaken it."""
    level: Certainty = "certain"
    spans: list[Span] = []
    for cue in draft.cue:
        for word in _WORD.finditer(cue.of(text)):
            lent = _cues().get(word.group().lower(), ("said", "certain"))[1]
            if lent != "certain":
                level = _weaker(level, lent)
                spans.append(Span(cue.start + word.start(), cue.start + word.end()))
    for span, lent in _hedges(draft, text):
        level = _weaker(level, lent)
        spans.append(span)
    return level, tuple(sorted(set(spans)))


def _hedges(draft: Draft, text: str) -> list[tuple[Span, Certainty]]:
    """Hedges in the content, from its first word to the end of its first sentence, the gaps in it included."""
    if not draft.content:
        return []
    whole = bounds(draft.content)
    stop = _SENTENCE_END.search(text, whole.start, whole.end)
    reach = Span(whole.start, stop.start() if stop else whole.end)
    pattern, levels = _hedge_words()
    found = []
    for match in pattern.finditer(text, reach.start, reach.end):
        span = Span(*match.span())
        words = match.group().lower()
        is_month = words == "may" and match.group() != "may"
        if not is_month and not _NEGATED.match(text, span.end) and words in levels:
            found.append((span, levels[words]))
    return found


def _weaker(one: Certainty, other: Certainty) -> Certainty:
    return one if _RANK[one] >= _RANK[other] else other


def _is_close(spans: Spans) -> bool:
    whole = bounds(spans)
    return whole.end - whole.start < 80


@cache
def _cues() -> dict[str, tuple[Manner, Certainty]]:
    table: dict[str, tuple[Manner, Certainty]] = {}
    rows = read_table("cues.tsv")
    for word, kind, *lent in rows:
        for form in forms(word):
            table.setdefault(form, (kind, lent[0] if lent else "certain"))  # type: ignore[arg-type]
    for word, kind, *lent in rows:  # a form that has its own row means what that says
        table[word] = (kind, lent[0] if lent else "certain")  # type: ignore[assignment]
    return table


@cache
def _hedge_words() -> tuple[re.Pattern[str], dict[str, Certainty]]:
    levels: dict[str, Certainty] = {row[0].lower(): row[1] for row in read_table("hedges.tsv")}  # type: ignore[misc]
    ordered = sorted(levels, key=len, reverse=True)
    return re.compile(r"\b(?:" + "|".join(map(re.escape, ordered)) + r")\b", re.IGNORECASE), levels


@cache
def _denials() -> tuple[re.Pattern[str], re.Pattern[str]]:
    def pattern(kind: str) -> re.Pattern[str]:
        phrases = [re.escape(p).replace(r"\*", r"(?:\w+ )*?\w+") for p, k in read_table("cue_denials.tsv") if k == kind]
        return re.compile(r"\b(?:" + "|".join(sorted(phrases, key=len, reverse=True)) + r")\b", re.IGNORECASE)

    return pattern("yes"), pattern("no")
