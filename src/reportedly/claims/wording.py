"""What a text is made of, for comparing it with another: content words, names, numbers, and which words it negates."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache

from reportedly.claims.names import Names, key
from reportedly.claims.numbers import Number, numbers_in
from reportedly.claims.phrases import Found, find, plain
from reportedly.language.wordlists import words

_WORD = re.compile(r"[^\W\d_](?:[\w&]|['’.-](?=\w))*")
_BREAK = re.compile(
    r"[.,;:!?()\[\]\"“”—–]|\s-\s|(?<!\w)(?:but|and|because|although|though|while|until|unless|who|which|after)(?!\w)"
)
# A clause that these open says something about one word of the sentence, or why: what it negates is not the point of
# "the firm dismissed a man who had not come to work".
_ASIDE = re.compile(r"(?:who|which|because|although|though|while|unless)$")
# How far a negation reaches, in code points, where no break ends it sooner: about ten words.
REACH = 70
# And how far back, to the subject of the negated verb.
BEFORE = 40
_ENDINGS = (("ies", "y", 5), ("sses", "ss", 5), ("ing", "", 6), ("ied", "y", 5), ("ed", "", 5), ("ly", "", 5))
# The deed that a phase verb ends: "stopped (altogether) going".
_GOES_ON = re.compile(r"\W{1,3}(?:\w+\W{1,3})?\w+ing(?!\w)")
_PLURAL = re.compile(r"(?<![sui])s$")


@dataclass(frozen=True, slots=True)
class Wording:
    """`stems` are the content words' stems, `names` those of the pile's names, `negated` those a negation reaches.

    `apart`: it is about one without the other ("individual therapy").
    """

    text: str
    stems: frozenset[str]
    names: frozenset[str]
    negated: frozenset[str]
    numbers: frozenset[Number]
    apart: bool = False


@lru_cache(maxsize=200_000)
def stem(word: str) -> str:
    """The word in small letters without the endings of English inflection: "divorcing", "divorced" -> "divorc"."""
    word = word.lower().replace("’", "'").removesuffix("'s").strip("'.-")
    for ending, instead, shortest in _ENDINGS:
        if word.endswith(ending) and len(word) >= shortest:
            word = word[: len(word) - len(ending)] + instead
            if ending in ("ing", "ed") and len(word) > 3 and word[-1] == word[-2] and word[-1] not in "lsz":
                word = word[:-1]
            break
    else:
        if len(word) > 3:
            word = _PLURAL.sub("", word)
    return word[:-1] if word.endswith("e") and len(word) > 3 else word


def content_words(text: str) -> list[tuple[int, str, str]]:
    """(start, word as written, stem) of each word that carries a topic."""
    found = ((m.start(), m.group()) for m in _WORD.finditer(text))
    return [(at, word, topic) for at, word in found if (topic := _topic(word)) is not None]


@lru_cache(maxsize=200_000)
def _topic(word: str) -> str | None:
    """Its stem, where it carries a topic."""
    return None if plain(word).removesuffix("'s") in words("common_words.txt") else stem(word)


@lru_cache(maxsize=1 << 14)
def word(text: str, names: Names = frozenset()) -> Wording:
    """The wording of one statement, clause or claim; `names` are the pile's. Kept, for the next question to a pile."""
    content = content_words(text)
    called = {s for _, w, s in content if w[0].isupper() and key(w) in names}
    reaches = negation_reaches(text)
    reached = [any(start <= at < end for start, end in reaches) for at, _, _ in content]
    standing = {s for (_, _, s), under in zip(content, reached, strict=True) if not under}
    negated = {s for (_, _, s), under in zip(content, reached, strict=True) if under} - standing
    stems = frozenset(s for _, _, s in content if s)
    return Wording(text, stems, frozenset(called), frozenset(negated), numbers_in(text), bool(find("apart.txt", text)))


@lru_cache(maxsize=8192)
def negations(text: str) -> tuple[Found, ...]:
    """The negations of a text that deny something: "has not confirmed", "not only" and the like left out."""
    verbs = find("noncommittal.txt", text)
    idioms = find("idle_negations.txt", text)
    every = find("negation.txt", text) + _ended(text)
    found = [f for f in every if not any(0 <= v.start - f.end <= 14 and _joined(text, f, v) for v in verbs)]
    return tuple(f for f in found if not any(i.start < f.end and f.start < i.end for i in idioms))


def _ended(text: str) -> tuple[Found, ...]:
    """What puts an end to a deed: "called off", "stopped going"."""
    verbs = (f for f in find("phase_verbs.txt", text) if _GOES_ON.match(text, f.end))
    return (*find("phases.txt", text), *verbs)


def negation_reaches(text: str) -> list[tuple[int, int]]:
    """What each negation covers, as (start, end): its clause, from the last break before it to the next one.

    What stands before it is covered too: "cyanide was not found" is no cyanide. An aside's negation covers nothing.
    """
    low = plain(text)
    reaches = []
    for found in negations(text):
        stop = _BREAK.search(low, found.end + 1)
        breaks = list(_BREAK.finditer(low, max(0, found.start - BEFORE), found.start))
        if breaks and _ASIDE.match(breaks[-1].group()):
            continue
        start = breaks[-1].end() if breaks else max(0, found.start - BEFORE)
        reaches.append((start, min(found.end + REACH, stop.start() if stop else len(text))))
    return reaches


def _joined(text: str, negation: Found, after: Found) -> bool:
    """No break and at most two words between."""
    between = plain(text)[negation.end : after.start]
    return not _BREAK.search(between) and len(between.split()) <= 2
