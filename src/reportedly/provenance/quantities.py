"""Numbers in statements, with what they count, so that £600 an hour meets £900 an hour and not 900 people."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache, lru_cache
from itertools import product

from reportedly.language.wordlists import read_table, words
from reportedly.model.span import Span
from reportedly.provenance.likeness import stem

_DIGITS = r"\d{1,3}(?:,\d{3})+(?:\.\d+)?|\d+(?:\.\d+)?"
_MONTHS = "jan|feb|mar|apr|may|jun|jul|aug|sep|sept|oct|nov|dec"
_RATE = re.compile(r"[-\s]+(?:an?|per)[-\s]+([a-z]+)")
_AGE = re.compile(r"[-\s]?(?:years?|months?|days?)[-\s]old")
_NEXT = re.compile(r"[-\s]+([a-z]+)")
_MONEY_WORDS = {"pound": "£", "pounds": "£", "sterling": "£", "dollar": "$", "dollars": "$", "euro": "€", "euros": "€"}
_SAME = 0.02  # numbers within 2 % of each other are one number, rounded ("just under", "about")


@dataclass(frozen=True, slots=True)
class Quantity:
    """A value, its currency or "%" where it has one, and the stems of what it counts (next noun, "per hour")."""

    value: float
    sign: str
    counts: frozenset[str]
    span: Span

    def comparable(self, other: Quantity) -> bool:
        """Whether both can measure one thing: the same sign, and like nouns unless one of them has none."""
        if self.sign != other.sign:
            return False
        return not self.counts or not other.counts or bool(self.counts & other.counts)

    def equals(self, other: Quantity) -> bool:
        return abs(self.value - other.value) <= _SAME * max(abs(self.value), abs(other.value))


@lru_cache(maxsize=50_000)
def quantities(text: str) -> tuple[Quantity, ...]:
    """The numbers of a text that count or measure; years, days of months, ages and scores are left out."""
    return tuple(_found(text.casefold()))


def differing(text: str, other: str) -> tuple[Quantity, Quantity] | None:
    """The first number of `text` and one of `other` that measure the same and differ, where no number agrees.

    A number that does not say what it counts ("is now four") is compared only where it is the only one.
    """
    mine, theirs = quantities(text), quantities(other)
    if agreeing(text, other):
        return None
    alone = len(mine) == len(theirs) == 1
    return next((p for p in product(mine, theirs) if p[0].comparable(p[1]) and (alone or _says_what(*p))), None)


def agreeing(text: str, other: str) -> bool:
    """Whether a number of one is a number of the other."""
    return any(a.sign == b.sign and a.equals(b) for a, b in product(quantities(text), quantities(other)))


def _says_what(one: Quantity, other: Quantity) -> bool:
    return bool(one.sign or (one.counts and other.counts))


@cache
def _scale() -> dict[str, float]:
    return {word: float(value) for word, value in read_table("number_words.tsv")}


@cache
def _pattern() -> re.Pattern[str]:
    numbers = "|".join(sorted(_scale(), key=len, reverse=True))
    multiples = "|".join(word for word in sorted(_scale(), key=len, reverse=True) if _scale()[word] >= 12)
    return re.compile(
        rf"(?P<sign>[£$€]\s?)?(?:(?P<digits>(?<![\w.,:/–-])(?:{_DIGITS})|(?<=[£$€])(?:{_DIGITS}))|\b(?P<word>{numbers})\b)"
        rf"(?:\s?-?(?P<times>{multiples})\b)?(?P<percent>\s?(?:%|per\s?cent\b))?"
    )


def _found(text: str) -> Iterator[Quantity]:
    for match in _pattern().finditer(text):
        if _is_no_count(text, match):
            continue
        value = float(match["digits"].replace(",", "")) if match["digits"] else _scale()[match["word"]]
        value *= _scale()[match["times"]] if match["times"] else 1.0
        sign = (match["sign"] or "").strip() or ("%" if match["percent"] else "")
        end = match.end()
        following = _NEXT.match(text, end)
        if not sign and following and following[1] in _MONEY_WORDS:
            sign, end = _MONEY_WORDS[following[1]], following.end()
        yield Quantity(value, sign, _counts(text, end, sign), Span(match.start(), match.end()))


def _is_no_count(text: str, match: re.Match[str]) -> bool:
    """Years, days of a month, ages between commas, scores, times of day, "the two of them"."""
    if match["sign"] or match["percent"]:
        return False
    before, after = text[max(0, match.start() - 12) : match.start()], text[match.end() : match.end() + 16]
    if _AGE.match(after):
        return True
    digits = match["digits"]
    if digits and not match["times"]:
        if re.fullmatch(r"(?:1[6-9]|20)\d\d", digits) or re.match(
            r"[:–]\d|\s?(?:am|pm|a\.m|p\.m)\b|(?:st|nd|rd|th)\b", after
        ):
            return True
        if re.search(rf"\b(?:{_MONTHS})[a-z]*\.?\s$", before) or re.match(rf"\s(?:{_MONTHS})[a-z]*\b", after):
            return True
    if before.endswith(", ") and after[:1] in (",", ""):
        return True
    return bool(re.match(r"\s(?:of\s)?(?:them|us|others?)\b", after)) or bool(re.search(r"\bthe\s$", before))


def _counts(text: str, end: int, sign: str) -> frozenset[str]:
    """What is counted: "an hour" of a rate, else the next two words (an adjective may come first)."""
    rate = _RATE.match(text, end)
    if rate:
        return frozenset({stem(rate[1])})
    if sign:
        return frozenset()
    found: list[str] = []
    place = end
    while len(found) < 2 and (following := _NEXT.match(text, place)):
        if following[1] in words("topicless.txt"):
            break
        found.append(stem(following[1]))
        place = following.end()
    return frozenset(found)
