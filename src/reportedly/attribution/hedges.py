"""The words that weaken a statement: where they stand, and to what they weaken it.

The list is `hedges.tsv`. A word of it counts in the cue, and in the content from its first word to the end of its first
sentence; what hedges only a clause inside the statement ("because it might rain") does not count.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from functools import cache, lru_cache
from typing import NamedTuple

from reportedly.attribution.draft import Draft
from reportedly.attribution.manner import KNOWN, WORD, cues
from reportedly.language.places import by_letter
from reportedly.language.wordlists import read_table
from reportedly.model.attribution import Certainty
from reportedly.model.span import Span, bounds

# "Could not" is certain, "could hear" is able to; "might not" is as open as "might".
_SENSES = "hear|heard|see|seen|feel|felt|smell|smelt|be heard|be seen|fooled"
_COULD = re.compile(rf"\s*(?:n['’]t|not)\b|\s(?:only\s)?(?:have\s)?(?:{_SENSES})\b")
# "Must have known" concludes, "must have a licence" obliges.
_DONE = re.compile(
    r"\s(?:\w+ly\s)?(?:been|known|had|seen|done|gone|left|taken|made|told|come|put|heard|got|\w+(?:ed|en|wn))\b"
)
# A month, a name, strength, a candidate: words that look like hedges and are none.
_MONTH = re.compile(
    r"\b(?:in|of|by|since|until|till|from|last|next|this|early|late|mid|each|every|before|after|on|\d+)[\s-]$", re.I
)
_NOUN = re.compile(r"\b(?:the|a|an|his|her|its|their|our|my|all|full|military|own|most)\s$", re.IGNORECASE)
_COMPARED = re.compile(r"\b(?:more|less|as) (?:un)?likely$", re.IGNORECASE)
_VOTER = re.compile(r"\s(?:vot(?:e|er|ers)|nominees?|candidates?|successors?)\b")
_NO = re.compile(r"(?:\bno|\bnot|\bwithout|\bnever|n['’]t)\s$")
# What goes before a clause that says when, why or what for: its hedges are its own.
_INSIDE = re.compile(
    r"\b(?:that|which|who|whom|whatever|if|where|when)\s$"
    r"|\b(?:because|before|until|till|than|in case|as if|as though|where|how|what|why|so that)\s(?:[\w’'-]+\s){1,3}$",
    re.IGNORECASE,
)
_SENTENCE_END = re.compile(r"[.!?][\"'”’)\]]*\s")
_QUESTION = re.compile(r"\?")
_ROOM = 10  # code points of a content within which a hedge is the statement's own, whatever goes before it
_BE = r"(?:is|are|was|were|be|been|being|(?<=['’])(?:s|re))"
_SHORT = ("s ", "re ")  # their apostrophe is part of the word


class Hedge(NamedTuple):
    """A hedge found. `soft`: it counts only where the model, too, finds the statement open."""

    span: Span
    level: Certainty
    soft: bool = False


def cue_hedges(draft: Draft, text: str) -> list[Hedge]:
    """Hedges among the words that credit: those of the list, and any other word that lends little certainty."""
    found = []
    for cue in draft.cue:
        words = cue.of(text)
        listed = [
            hedge
            for hedge in _moved(_listed_in_cue(words), cue.start)
            if not hedge.soft and _holds(hedge.span, cue.start, text)
        ]
        for span, lent, _ in _moved(_lending(words), cue.start):
            if not _firm(span, text) and not any(span.overlaps(hedge.span) for hedge in listed):
                found.append(Hedge(span, lent))
        found += listed
    return found


@lru_cache(maxsize=KNOWN)
def _listed_in_cue(words: str) -> tuple[Hedge, ...]:
    return tuple(_matches(words, Span(0, len(words)), cue=True))


@lru_cache(maxsize=KNOWN)
def _lending(words: str) -> tuple[Hedge, ...]:
    """The words that lend less than certainty, by `cues.tsv`."""
    lent = ((Span(*word.span()), cues().get(word.group().lower())) for word in WORD.finditer(words))
    return tuple(Hedge(span, entry[1]) for span, entry in lent if entry is not None and entry[1] != "certain")


def _moved(hedges: Iterable[Hedge], by: int) -> list[Hedge]:
    return [Hedge(Span(start + by, end + by), level, soft) for (start, end), level, soft in hedges]


def content_hedges(draft: Draft, text: str) -> list[Hedge]:
    """Hedges in the first sentence of the content, the gaps in it included."""
    if not draft.content:
        return []
    reach = first_sentence(draft, text)
    found = [hedge for hedge in _matches(text, reach, cue=False) if _holds(hedge.span, reach.start, text)]
    asked = _QUESTION.search(text, reach.start, bounds(draft.content).end)
    if asked and asked.start() <= reach.end:
        found.append(Hedge(Span(*asked.span()), "possible", soft=True))
    return found


def first_sentence(draft: Draft, text: str) -> Span:
    """From the content's first word to the end of its first sentence."""
    whole = bounds(draft.content)
    stop = _SENTENCE_END.search(text, whole.start, whole.end)
    return Span(whole.start, stop.start() if stop else whole.end)


def _matches(text: str, reach: Span, cue: bool) -> list[Hedge]:
    pattern, rows = _listed()
    written = reach.of(text)
    words = written.lower()
    if len(words) != len(written):  # a capital whose small form is longer: İ
        words = written
    found = []
    for match in pattern.finditer(words):
        level, kind = rows[" ".join(match[match.lastindex or 0].split()).replace("’", "'"), match.lastindex == 2]
        start = match.start() - match[0].startswith(_SHORT)
        if kind != "cue" or cue:
            found.append(Hedge(Span(reach.start + start, reach.start + match.end()), level, kind == "soft"))
    return found


def _firm(span: Span, text: str) -> bool:
    """Whether a word that usually lends little certainty is none of those here: kind words, no doubt."""
    word = span.of(text).lower()
    return word in ("word", "words") or (
        word.startswith("doubt") and _NO.search(text[max(0, span.start - 8) : span.start]) is not None
    )


def _holds(span: Span, start: int, text: str) -> bool:
    """Whether a word of the list hedges the statement that begins at `start`."""
    written, word, before = span.of(text), span.of(text).lower(), text[start : span.start]
    if word == "may" and (written == "May" or (written == "MAY" and _MONTH.search(before))):
        return False
    if word == "could" and _COULD.match(text, span.end):
        return False
    if word.startswith(("i ", "we ")) and (len(before) > _ROOM or text.startswith((" in ", " of "), span.end)):
        return False
    if word.endswith("likely") and (_COMPARED.search(before + word) or _VOTER.match(text, span.end)):
        return False
    if word == "must have" and not _DONE.match(text, span.end):
        return False
    if (word in ("might", "likely", "unlikely") or word.endswith("ly")) and _NOUN.search(before):
        return False
    return len(before) <= _ROOM or not _INSIDE.search(before)


@cache
def _listed() -> tuple[re.Pattern[str], dict[tuple[str, bool], tuple[Certainty, str]]]:
    """The list as one pattern for small letters, and level and kind of its words (True: after BE, the second group).

    It runs over every statement: without flags, and with two groups in all, it takes 4 µs; with one group a row, 630.
    """
    meant: dict[tuple[str, bool], tuple[Certainty, str]] = {}
    for words, level, *kind in read_table("hedges.tsv"):
        meant[words.removeprefix("BE "), words.startswith("BE ")] = (level, kind[0] if kind else "")  # type: ignore[assignment]
    plain, after = (
        by_letter(
            re.escape(words).replace(r"\ ", r"\s").replace("'", "['’]")
            for words, after_be in sorted(meant, key=lambda key: len(key[0]), reverse=True)
            if after_be == side
        )
        for side in (False, True)
    )
    return re.compile(rf"\b(?<!-)(?:({plain})|{_BE}\s(?:\w+\s)?({after}))(?![\w-])"), meant
