"""How certain an attribution's words are, and whether its cue affirms or denies.

Certainty is that of cue and content together, on FactBank's scale (Saurí and Pustejovsky 2009); polarity is the cue's.
"""

from __future__ import annotations

import re
from functools import cache

from reportedly.attribution.draft import Draft
from reportedly.attribution.manner import WORD, cues
from reportedly.language.wordlists import read_table
from reportedly.model.attribution import Certainty, Polarity
from reportedly.model.span import Span, Spans, bounds

# "Could not" is certain; "might not" is as open as "might". "… that could …" hedges a thing inside the statement.
_COULD_NOT = re.compile(r"\s*(?:n['’]t|not)\b|\shave\s(?:heard|fooled)\b")
_RELATIVE = re.compile(r"\b(?:that|which|who|whatever|if)\s$", re.IGNORECASE)
_REPORT = re.compile(
    r"(?:that\b|(?:the|any|all|these|those|such)\s)?(?:[\w-]+\s){0,2}"
    r"(?:reports?|claims?|rumou?rs?|suggestions?|allegations?|accusations?|speculation|notion|idea|stor(?:y|ies))\b|that\b",
    re.IGNORECASE,
)
_REJECTS = re.compile(r"\breject(?:s|ed|ing)?\W*$", re.IGNORECASE)
_SENTENCE_END = re.compile(r"[.!?][\"'”’)\]]*\s")
# How far before a cue its negation may stand ("has never yet been confirmed"), in code points.
_BEFORE = 30
_RANK: dict[Certainty, int] = {"certain": 0, "probable": 1, "possible": 2}


def polarity(draft: Draft, text: str) -> Polarity:
    """Denied where the cue's words, or those just before it in its clause, say that the content is not so."""
    if not draft.cue:
        return "affirmed"
    cue = bounds(draft.cue) if _is_close(draft.cue) else draft.cue[0]
    before = re.split(r"[.;:!?\n\"“”]", text[max(0, cue.start - _BEFORE) : cue.start])[-1]
    words = re.sub(r"n['’]t\b", " not", before) + "\0" + cue.of(text)
    yes, no = _denials()
    if _REJECTS.search(cue.of(text)) and draft.content and _REPORT.match(text, draft.content[0].start):
        return "denied"
    reaching = any(match.end() > words.index("\0") for match in yes.finditer(words.replace("\0", "")))
    return "denied" if reaching and not no.search(words.replace("\0", "")) else "affirmed"


def certainty(draft: Draft, text: str) -> tuple[Certainty, Spans]:
    """The weakest word of cue and content, and the spans of all that weaken it."""
    level: Certainty = "certain"
    spans: list[Span] = []
    for cue in draft.cue:
        for word in WORD.finditer(cue.of(text)):
            lent = cues().get(word.group().lower(), ("said", "certain"))[1]
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
        is_fact = words == "could" and _COULD_NOT.match(text, span.end)
        before = text[whole.start : span.start]
        if not is_month and not is_fact and not (len(before) > 10 and _RELATIVE.search(before)):
            found.append((span, levels[words]))
    return found


def _weaker(one: Certainty, other: Certainty) -> Certainty:
    return one if _RANK[one] >= _RANK[other] else other


def _is_close(spans: Spans) -> bool:
    whole = bounds(spans)
    return whole.end - whole.start < 80


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
