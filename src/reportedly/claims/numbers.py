"""Numbers in words and digits, with what they count, so that another number is noticed."""

from __future__ import annotations

import re
from typing import NamedTuple

_ONES = [
    "zero",
    "one",
    "two",
    "three",
    "four",
    "five",
    "six",
    "seven",
    "eight",
    "nine",
    "ten",
    "eleven",
    "twelve",
    "thirteen",
    "fourteen",
    "fifteen",
    "sixteen",
    "seventeen",
    "eighteen",
    "nineteen",
]
_TENS = ["twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"]
_SMALL = {w: float(n) for n, w in enumerate(_ONES)} | {w: 20.0 + 10 * n for n, w in enumerate(_TENS)}
_LARGE = {
    "hundred": 1e2,
    "thousand": 1e3,
    "k": 1e3,
    "million": 1e6,
    "m": 1e6,
    "billion": 1e9,
    "bn": 1e9,
    "b": 1e9,
    "trillion": 1e12,
}
_WORDS = "|".join(sorted(_SMALL, key=len, reverse=True))
_NUMBER = re.compile(
    rf"(?P<money>[$£€]\s?)?(?:(?P<digits>\d[\d,]*(?:\.\d+)?)|(?<!\w)(?P<word>(?:{_WORDS})(?:[ -](?:{_WORDS}))?)(?!\w))"
    r"(?:[\s-]?(?P<large>hundred|thousand|million|billion|trillion|bn|[kmb])(?!\w))?"
    r"(?:\s?(?P<percent>%|per\s?cent|percent|pc(?!\w))|[\s-](?P<unit>dollars|pounds|euros|years?|months?|weeks?|days?|hours?|minutes?))?",
    re.IGNORECASE,
)
# Two wordings of one count differ by rounding ("about 110,000" and "111,800"): 3 % apart is the same, a tenth is
# another number.
NEAR = 0.03


class Number(NamedTuple):
    """`kind` is percent, money, time, year or count."""

    kind: str
    value: float


def numbers_in(text: str) -> frozenset[Number]:
    """The numbers of a text. "One" alone is a pronoun as often as a number and is left out."""
    found = set()
    for match in _NUMBER.finditer(text):
        value = _value(match)
        if value is None or (match["word"] and match["word"].lower() == "one" and not match["large"]):
            continue
        found.add(Number(_kind(match, value), value))
    return frozenset(found)


def conflict(mine: frozenset[Number], other: frozenset[Number]) -> bool:
    """Whether both give numbers of one kind, and not one number of the one is near one of the other's."""
    return bool({n.kind for n in mine} & {n.kind for n in other}) and not agree(mine, other)


def agree(mine: frozenset[Number], other: frozenset[Number]) -> bool:
    """Whether a number of the one is near a number of the same kind of the other."""
    return any(a.kind == b.kind and _near(a, b) for a in mine for b in other)


def _near(a: Number, b: Number) -> bool:
    """Years are not rounded."""
    return a.value == b.value if a.kind == "year" else abs(a.value - b.value) <= NEAR * max(a.value, b.value)


def _value(match: re.Match[str]) -> float | None:
    if match["digits"]:
        value = float(match["digits"].replace(",", "").rstrip("."))
    else:
        value = sum(_SMALL[part] for part in re.split(r"[ -]", match["word"].lower()))
    return value * _LARGE[match["large"].lower()] if match["large"] else value


def _kind(match: re.Match[str], value: float) -> str:
    unit = (match["unit"] or "").lower()
    if match["percent"]:
        return "percent"
    if match["money"] or unit in ("dollars", "pounds", "euros"):
        return "money"
    if unit:
        return "time"
    digits = (match["digits"] or "").rstrip(",.")
    return "year" if len(digits) == 4 and digits.isdigit() and 1800 <= value <= 2100 else "count"
