"""How certain an attribution's words are, and whether its cue affirms or denies.

Certainty is that of cue and content together, on FactBank's scale (Saurí and Pustejovsky 2009); polarity is the cue's.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Sequence
from functools import cache, lru_cache
from typing import NamedTuple

from reportedly.attribution.draft import Draft
from reportedly.attribution.hedges import Hedge, content_hedges, cue_hedges, first_sentence
from reportedly.attribution.manner import KNOWN
from reportedly.language.bio import Floats
from reportedly.language.places import by_letter, small
from reportedly.language.wordlists import read_lines, read_table
from reportedly.model.attribution import Certainty, Polarity
from reportedly.model.span import Spans, bounds

_NOUNS = (
    r"(?:reports?|claims?|rumou?rs?|suggestions?|allegations?|accusations?|speculation|notion|idea|stor(?:y|ies)|charges?"
    r"|arguments?|assertions?|theor(?:y|ies)|narrative|criticism|concerns?)"
)
_REPORT = re.compile(
    rf"(?:that\b|(?:the|any|all|these|those|such)\s)?(?:[\w-]+\s){{0,2}}{_NOUNS}\b|that\b", re.IGNORECASE
)
# Verbs that deny a report and nothing else: one rejects an offer, too. With the report's noun in cue or content.
_REJECTS = re.compile(
    r"\b(?:reject(?:s|ed|ing)?|(?:hit|hits|push|pushes|pushed) back (?:at|on|against)|slam(?:s|med)|blast(?:s|ed)"
    r"|scoff(?:s|ed|ing) at|shrug(?:s|ged|ging) off)\b"
    rf"(?P<noun>(?:\s(?:the|any|all|these|those|such))?\s{_NOUNS})?\W*$",
    re.IGNORECASE,
)
# "Called the report a fiction": a verb of naming with a word of `refutations.txt` in the same cue.
_CALLS = re.compile(
    r"\b(?:call(?:s|ed|ing)?|brand(?:s|ed|ing)?|label(?:s|led|ed)?|describ(?:es|ed|ing)|slam(?:s|med)|blast(?:s|ed))\b(.*)",
    re.IGNORECASE | re.DOTALL,
)
# What goes before a word of denial and undoes it.
_UNDONE = re.compile(r"\b(?:not|never|cannot|nobody|no one|few|without)\s(?!only\b)(?:\w+\s)?$", re.IGNORECASE)
_NOT = re.compile(r"n['’]t\b")
_CLAUSE = re.compile(r"[.;:!?\n\"“”]")
# How far before a cue its negation may stand ("has never yet been confirmed"), in code points.
_BEFORE = 30
_RANK: dict[Certainty, int] = {"certain": 0, "probable": 1, "possible": 2}
# The model's certainty from which a modal word in the content hedges nothing, and under which a soft one does. Set by
# reading the dozen of 898 attributions (seeds, FNC-1 train) that they change: between 2.75 and 2.9 half of the hedges
# overruled were true ones. A higher FIRM keeps false hedges; a higher OPEN hedges plans and conditions that the speaker
# is sure of ("would not go back").
FIRM = 2.95
OPEN = 0.3


class Heads(NamedTuple):
    """Words in order: where one begins, how likely it is the head of a statement (a logit), how certain."""

    starts: Sequence[float]
    odds: Sequence[float]
    facts: Sequence[float]


def polarity(draft: Draft, text: str) -> Polarity:
    """Denied where the cue's words, or those just before it in its clause, say that the content is not so."""
    if not draft.cue:
        return "affirmed"
    cue = bounds(draft.cue) if _is_close(draft.cue) else draft.cue[0]
    before = _without_short_not(_CLAUSE.split(text[max(0, cue.start - _BEFORE) : cue.start])[-1])
    words = _without_short_not(cue.of(text))
    whole = before + words
    yes, no = _denials()
    found = [match.start() for match in yes.finditer(small(whole)) if match.end() > len(before)]
    rejects, names_talk, calls = _verdict(words)
    if rejects is not None and (names_talk or (draft.content and _REPORT.match(text, draft.content[0].start))):
        found.append(len(before) + rejects)
    if calls is not None:
        found.append(len(before) + calls)
    denies = any(not _UNDONE.search(whole[:start]) for start in found)
    return "denied" if denies and not no.search(small(whole)) else "affirmed"


def _without_short_not(words: str) -> str:
    return _NOT.sub(" not", words) if "n't" in words or "n’t" in words else words


@lru_cache(maxsize=KNOWN)
def _verdict(words: str) -> tuple[int | None, bool, int | None]:
    """Where a cue begins to reject, whether it names the talk that it rejects, where it begins to call it untrue."""
    rejects, calls = _REJECTS.search(words), _CALLS.search(words)
    untrue = calls is not None and _refuted().search(calls[1]) is not None
    return (
        rejects.start() if rejects else None,
        bool(rejects and rejects["noun"]),
        calls.start() if calls and untrue else None,
    )


def certainty(draft: Draft, text: str, fact: float | None = None) -> tuple[Certainty, Spans]:
    """The weakest word of cue and content, and the spans of all that weaken it.

    `fact`: how certain the model finds the statement's head, on FactBank's scale (-3 certainly not … 3 certainly so);
    None: it says nothing, and the words alone decide. It overrules the content's hedges where it is sure, and lets the
    `soft` ones count where it is not; the cue's words stand as they are.
    """
    hedges = [hedge for hedge in content_hedges(draft, text) if _counts(hedge, fact)]
    hedges += cue_hedges(draft, text)
    level: Certainty = max((h.level for h in hedges), key=_RANK.__getitem__, default="certain")
    return level, tuple(sorted({h.span for h in hedges}))


def _counts(hedge: Hedge, fact: float | None) -> bool:
    """Whether a hedge of the content stands, given what the model says."""
    if fact is None:
        return not hedge.soft
    return abs(fact) < (OPEN if hedge.soft else FIRM)


def read_heads(seen: Floats) -> Heads:
    """What the model says of the words of a text; `seen`: `Tagged.heads`."""
    starts, odds, facts = seen.T.tolist()
    return Heads(starts, odds, facts)


def head_fact(draft: Draft, text: str, heads: Heads) -> float | None:
    """The model's certainty of the statement's head: the likeliest such word in the first sentence of the content.

    None where no word is likelier to be one than not: a content that is a mere thing has none.
    """
    likeliest, fact = 0.0, None
    stop = first_sentence(draft, text).end if draft.content else 0
    for start, end in draft.content:
        low, high = bisect_left(heads.starts, start), bisect_left(heads.starts, min(end, stop))
        inside = heads.odds[low:high]
        if inside and max(inside) > likeliest:
            likeliest = max(inside)
            fact = heads.facts[low + inside.index(likeliest)]
    return fact


def _is_close(spans: Spans) -> bool:
    whole = bounds(spans)
    return whole.end - whole.start < 80


@cache
def _denials() -> tuple[re.Pattern[str], re.Pattern[str]]:
    """What denies and what only looks like it, in small letters."""

    def pattern(kind: str) -> re.Pattern[str]:
        phrases = [re.escape(p).replace(r"\*", r"(?:\w+ )*?\w+") for p, k in read_table("cue_denials.tsv") if k == kind]
        return re.compile(r"\b(?:" + by_letter(sorted(phrases, key=len, reverse=True)) + r")\b")

    return pattern("yes"), pattern("no")


@cache
def _refuted() -> re.Pattern[str]:
    return re.compile(r"\b(?:" + "|".join(map(re.escape, read_lines("refutations.txt"))) + r")\b", re.IGNORECASE)
