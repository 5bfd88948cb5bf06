"""What a claim demands of words that would affirm it.

Nearness of meaning hardly notices that another firm, another number, the whole in place of a part, the deed in place
of the plan or a reason was put into a claim. Each demand here is one such thing; a text that does not meet it speaks of
the matter, but does not say *this*.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass

from reportedly.claims.candidates import Candidate
from reportedly.claims.causes import gives_reason, same_reason
from reportedly.claims.names import Names, key, named
from reportedly.claims.numbers import Number, agree
from reportedly.claims.opposing import opposed
from reportedly.claims.phrases import find, plain
from reportedly.claims.thesaurus import known
from reportedly.claims.wording import Wording, content_words, stem, word
from reportedly.language.wordlists import words

# Of the claim's numbers, an article that affirms it gives this share; the smallest counts say little ("two of them").
GIVEN = 0.5
SMALL = 2
# A number that one article leaves out is no sign of another claim; that so many leave it out is.
SEVERAL = 3
_DONE = re.compile(
    r"(?<!\w)(?:has|have|had)\s+(?:\w+ly\s+|already\s+|now\s+)?(?:been\s+)?(?!to\b|not\b|been\b)\w+(?:ed|en|wn|ne)(?!\w)"
)
_PREPOSITION = r"(?:about|against|at|by|for|from|in|near|of|on|over|to|under|with)"
_BRACKETS = re.compile(r"\([^()]*\)")
_CAPITAL = re.compile(r"(?<!\w)[^\W\d_]{3,}")
# How English words end that are no names, where the thesaurus lacks them.
_COMMON_END = re.compile(r"(?:ed|ing|ly|s|er|ion|al|ous|ive|ness|ment|ity|ist|able|ful|less)$")


@dataclass(frozen=True, slots=True)
class Demands:
    """`subjects`: the names that the claim begins with, of which a text about others lacks every one; `names` all."""

    claim: Wording
    subjects: frozenset[str]
    names: tuple[frozenset[str], ...]


def demands(claim: Wording, names: Names) -> Demands:
    """What the claim demands; `names` are the pile's."""
    runs = [run - words("common_words.txt") for run in named(claim.text, names)]
    runs = [run for run in runs if run]
    if is_headline(claim.text):
        runs = [known for run in runs if (known := run & names)]
    return Demands(claim, _subjects(claim.text, runs), tuple(runs))


def opening_name(claim: str) -> Names:
    """The claim's first word where it seems to be a name: with a capital, and no common word."""
    found = _CAPITAL.match(claim)
    if not found or not found.group()[0].isupper() or is_headline(claim):
        return frozenset()
    common = stem(found.group()) in known() or plain(found.group()) in words("common_words.txt")
    return frozenset() if common or _COMMON_END.search(found.group()) else frozenset({key(found.group())})


def is_headline(text: str) -> bool:
    """Whether most of its longer words begin with a capital, so that capitals tell no names."""
    long = _CAPITAL.findall(text)
    return len(long) > 2 and sum(w[0].isupper() for w in long) >= 0.75 * len(long)


def _subjects(text: str, runs: list[frozenset[str]]) -> frozenset[str]:
    """The first name, and the one that "and" joins to it; none where it only says where or whose ("in", "of")."""
    if not runs:
        return frozenset()
    first = rf"\b(?:{'|'.join(map(re.escape, sorted(runs[0])))})(?!\w)"
    if re.search(rf"(?<!\w){_PREPOSITION}\s+(?:the\s+)?\W?{first}", _BRACKETS.sub(" ", text), re.IGNORECASE):
        return frozenset()
    joined = len(runs) > 1 and re.search(rf"{first}(?:['’]s)?\s+(?:and|&)\s", text, re.IGNORECASE)
    return runs[0] | runs[1] if joined else runs[0]


def met_by_article(asked: Demands, called: frozenset[str], given: frozenset[Number], near: frozenset[Number]) -> bool:
    """Whether an article can mean what the claim names and counts.

    `called` are its capitalised words, `given` all its numbers, `near` those of its words that are near to the claim.
    It lacks a name or a year of the claim: it does not affirm it. It lacks the numbers: only where it gives others.
    """
    known = _spellings(called)
    if any(known.isdisjoint(_spellings(run)) for run in asked.names):
        return False
    times = [n for n in asked.claim.numbers if n.kind in ("year", "time")]
    if any(not agree(frozenset({time}), given) for time in times):
        return False
    wanted = [n for n in asked.claim.numbers if n not in times and not (n.kind == "count" and n.value <= SMALL)]
    rivals = [n for n in wanted if n.kind in {other.kind for other in near}]
    return not rivals or sum(agree(frozenset({n}), given) for n in wanted) >= GIVEN * len(wanted)


def counted_otherwise(asked: Demands, given: Mapping[str, frozenset[Number]]) -> bool:
    """Whether the claim has a number that none of the articles has anywhere; `given` are those of each article."""
    wanted = [n for n in asked.claim.numbers if not (n.kind == "count" and n.value <= SMALL)]
    every = frozenset(n for numbers in given.values() for n in numbers)
    return len(given) >= SEVERAL and any(not agree(frozenset({n}), every) for n in wanted)


def _spellings(names: frozenset[str]) -> frozenset[str]:
    """Names without dots and endings: "U.S." and "US", "Corranites" and "Corranite"."""
    return frozenset(stem(name.replace(".", "")) for name in names)


def known_names(asked: Demands, called: frozenset[str]) -> float:
    """The share of the claim's names that these words have; 1 where it names nobody."""
    known = _spellings(called)
    given = [not known.isdisjoint(_spellings(run)) for run in asked.names]
    return sum(given) / len(given) if given else 1.0


def about(asked: Demands, called: frozenset[str]) -> bool:
    """Whether words name whom the claim is about: an article that affirms it does so in its opening, or on the spot."""
    return not asked.subjects or not asked.subjects.isdisjoint(called)


def met(asked: Demands, candidate: Candidate, wording: Wording) -> bool:
    """Whether a text that says something near to the claim can affirm it."""
    claim, text, context = asked.claim.text, candidate.text, candidate.context
    return not (
        asked.claim.apart != wording.apart
        or (wholes(asked.claim) and not wholes(asked.claim) <= wholes(word(context)))
        or (gives_reason(claim) and not same_reason(claim, context))
        or (done(claim) and find("plans.txt", text) and not done(text))
        or opposed(asked.claim, wording)
    )


def wholes(wording: Wording) -> frozenset[str]:
    """The stems of what a text takes as a whole: "its whole workforce", "every pipeline"."""
    content = content_words(wording.text)
    followed = ([s for at, _, s in content if at >= f.end][:1] for f in find("universals.txt", wording.text))
    return frozenset(s for found in followed for s in found)


def done(text: str) -> bool:
    """Whether it tells a deed as done, and no plan."""
    return bool(_DONE.search(text)) and not find("plans.txt", text)
