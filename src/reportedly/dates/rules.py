"""The relative date expressions of English, one rule a row: how they are written, and who counts them out."""

from __future__ import annotations

import re
from collections.abc import Callable
from functools import cache
from typing import NamedTuple

from reportedly.dates import resolving as find
from reportedly.dates.resolving import Frame
from reportedly.language.calendar import date_words, month_pattern
from reportedly.language.places import by_letter

_YEAR = r"(?:1[6-9]|20)\d\d"
_PART = r"(?:\s+(?:early\s+|late\s+)?(?:morning|afternoon|evening|night|lunchtime)\b)?"
_NEAR = (
    r"(?i:\b(?:the\s+day\s+before\s+yesterday|yesterday|today|tonight|tomorrow|last\s+(?:night|evening)|"
    r"this\s+(?:morning|afternoon|evening))\b)"
)
_THAT = (
    r"(?i:\b(?:the|that)\s+(?P<how>next|following|same|previous)\s+(?P<unit>day|week|month|year|night|morning|evening)\b"
    r"|\bthat\s+(?P<bare>day|week|month|year|night|morning|evening)\b)"
)
_UNIT = (
    r"(?i:\b(?P<how>this\s+past|this\s+coming|last|next|this|coming|previous|past(?=\s+week))\s+"
    r"(?P<unit>weekend|week|month|quarter|year)\b(?!-))"
)
# Every expression begins with a digit, a capital, a number in words, or one of these.
_OPENING = (
    "the", "that", "last", "late", "this", "next", "past", "previous", "coming", "following", "first", "second",
    "third", "fourth",
    "for", "from", "yesterday", "today", "tonight", "tomorrow", "weekend", "within", "over", "on", "of", "at",
    "all", "after", "during", "in", "since", "by", "before", "until", "through", "early", "mid",
)  # fmt: skip


# Rules that ask which way the verb looks.
LOOKING = frozenset({"weekend", "weekday", "unit", "ahead", "quarter", "season", "month", "feast"})


class Rule(NamedTuple):
    """`resolve` gets the match of `pattern` alone and gives EDTF, or None where the frame does not tell."""

    pattern: str
    resolve: Callable[[re.Match[str], Frame], str | None]


@cache
def rules() -> dict[str, Rule]:
    """In order: where two fit the same words, the first. One new kind of expression is one new row."""
    number = r"(?:\d{1,3}|" + _any_of("number") + ")"
    day = rf"{month_pattern()}\s+\d{{1,2}}(?:,\s+{_YEAR})?"
    edge = r"(?i:early|late|mid)[\s-]+"
    return {
        "weekend": Rule(
            rf"\b(?:[Tt]he\s+)?{day}\s+weekend\b|\b(?:[Tt]he\s+)?weekend\s+of\s+{day}"
            r"|\b(?i:over|at|on|all|during)\s+(?:the\s+)?weekend\b",
            find.find_weekend,
        ),
        "near_day": Rule(_NEAR, find.find_near_day),
        "weekday": Rule(
            r"\b(?:(?P<how>(?i:this\s+past|this\s+coming|last|next|this|past|coming|previous|following))\s+)?"
            rf"(?P<weekday>{weekday_pattern()})(?!s\b|\w|\s+(?:morning|afternoon|evening|night)s\b){_PART}(?P<after>\s+last\b)?",
            find.find_weekday,
        ),
        "unit": Rule(_UNIT, find.find_unit),
        "ago": Rule(
            rf"\b(?<!-)(?P<number>(?i:{number}))\s+(?P<unit>day|week|month|year|decade)s?\s+ago\b", find.find_ago
        ),
        "ahead": Rule(
            rf"\b(?i:in|within)\s+(?P<number>{number})\s+(?P<unit>day|week|month|year)s?\b(?!\s+or\b)", find.find_ahead
        ),
        "that": Rule(_THAT, find.find_that),
        "quarter": Rule(
            rf"\b(?:(?P<of>(?i:last|this|next))\s+year['’]s\s+)?(?P<which>(?i:first|second|third|fourth))[\s-]+quarter\b(?:\s+(?:of\s+)?(?P<year>{_YEAR}))?",
            find.find_quarter,
        ),
        "season": Rule(
            rf"\b(?:(?P<how>(?i:last|this|next|the|in|since))\s+(?:the\s+)?|{edge})(?P<season>{_any_of('season')})\b(?!\s+of\s+[a-z])"
            rf"(?:\s+of)?(?:,?\s+(?P<year>{_YEAR})\b)?",
            find.find_season,
        ),
        "month": Rule(
            rf"\b(?:(?i:in|since|by|until|during|of|from|through|for|(?P<how>last|next|this))\s+(?:{edge})?|{edge})"
            rf"(?P<month>{month_pattern()})(?!\s+\d|\w)(?:\s+(?:of\s+)?(?P<of>last|this|next)\s+year\b)?",
            find.find_month,
        ),
        "feast": Rule(rf"\b(?P<feast>{_feasts()})(?:,?\s+(?P<year>{_YEAR}))?\b", find.find_feast),
        "decade": Rule(r"\b(?P<decade>(?:1[6-9]|20)\d)0s\b", find.find_decade),
        "year": Rule(
            rf"\b(?:(?i:in|since|by|until|during|of|from|before|after|for)\s+(?:{edge})?|{edge})"
            rf"(?P<year>{_YEAR})\b(?!\s*(?:%|per\b|[a-z]+s\b)|[\d,.-]\d)",
            find.find_year,
        ),
    }


@cache
def opening_pattern() -> str:
    """Matches how the words of every rule begin, and few others."""
    numbers = (word.split()[0] for word in date_words("number"))
    words = sorted({*_OPENING, *numbers}, key=len, reverse=True)
    return rf"(?:[\dA-Z]|(?i:{by_letter(words)})\b)"


@cache
def weekday_pattern() -> str:
    """Matches a weekday's name, or its abbreviation with a stop."""
    words = [day.capitalize() for day in date_words("weekday")]
    return "(?:" + "|".join(w if w.endswith("day") else w + r"\." for w in sorted(words, key=len, reverse=True)) + ")"


def _any_of(kind: str) -> str:
    return "(?:" + "|".join(re.escape(word) for word in sorted(date_words(kind), key=len, reverse=True)) + ")"


def _feasts() -> str:
    names = sorted(date_words("feast"), key=len, reverse=True)
    return "|".join(" ".join(w.capitalize() for w in name.split()).replace("'", "['’]") for name in names)
