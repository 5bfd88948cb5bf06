"""Which figures a text calls by a noun beside one of their first names: "the rapper Bo Hall", "Vesk Tides, a charity".

The text is searched for a noun once, when it is first asked for, and only names near it are looked at: what all the
questions cost then grows with the text, not with its names times its nouns.
"""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections.abc import Callable, Iterator, Sequence

from reportedly.language.places import small
from reportedly.language.wordlists import words
from reportedly.model.span import Span
from reportedly.sources.figure import Figure
from reportedly.sources.spelling import Name

FIRST = 6  # names of a figure that are looked at
# Code points from the noun to the name behind it, and from the name on to the noun behind that.
BEFORE, BEFORE_BODY, BEHIND = 35, 40, 120
# Blanks that a description may have in it, from the name on: of somebody who is close, of a body.
CLOSE_BLANKS, BODY_BLANKS = 10, 60
_ANYBODY = ("man", "woman", "boy", "girl", "person", "teenager", "teen", "guy", "lady")
_JOINS = "(?:and|but|or|then|to|with|from|in|on|as|while|when|after|before|which|where|said|told)"
_JOIN = re.compile(rf"{_JOINS}\b", re.IGNORECASE)
# the rapper Bo Hall, the spokesman Lt. Col. Bo Hall, the head of the Vesk Bank Bo Hall
_TO_A_NAME = r"(?:,? (?:(?:of|for|at|named|called)\b(?: the)?|(?-i:[A-Z])[\w.&’'-]*))*"
_TO_A_BODY = re.compile(_TO_A_NAME + r"[ \u00a0\"“]*$", re.IGNORECASE)  # no "before this report, the Herald"
_TO_A_PERSON = re.compile(_TO_A_NAME + r",?[ \u00a0\"“]*$", re.IGNORECASE)  # the group's leader, Bo Hall
# Bo Hall, 31, a rapper; no "Bo Hall, then to the mayor"
_FROM_A_NAME = re.compile(rf"[\w '’-]{{0,40}}?,(?! {_JOINS}\b)(?: [\w’'&.()-]+,?){{0,7}}? ", re.IGNORECASE)
_FROM_A_NAME_ON = re.compile(rf"[\w '’-]{{0,40}}?,(?! {_JOINS}\b)(?: [\w’'&.()-]+,?){{1,7}}? ", re.IGNORECASE)
# the sister, Eva Hall
_CLOSE_TO = re.compile(r",?(?: (?:named|called))?[ \"“]*$", re.IGNORECASE)
# Bo Hall, Roe's lawyer
_CLOSE_FROM = re.compile(
    r",? (?:\(?\d\d\)?,? )?(?:an?|the|his|her|their|whose|(?-i:(?:[A-Z][\w.-]* ){0,3}[A-Z][\w.-]*)['’]s?) "
    r"(?:[\w’'-]+ ){0,3}?",
    re.IGNORECASE,
)
# the charity Vesk Tides
_BODY_TO = re.compile(r",?(?: (?:called|named|known as))?(?: the)? $", re.IGNORECASE)
# Vesk Tides, a sea charity; Vesk Tides, the sea charity
_BODY_FROM = re.compile(
    r"(?: (?:of|for|to|and) (?:[A-Z][\w-]* ?(?:and )?){1,4})?(?: \([^()]{2,40}\))?,? "
    r"(?:(?:an?|which is an?)|(?P<the>the|its)) (?:[\w’'-]+ ){0,4}?",
    re.IGNORECASE,
)
# What stands behind "Vesk Tides, the sea charity"; behind "in words to Vesk Tides, the ministry" stands a verb.
_APPOSED = re.compile(
    r"[,.;:)\]”\"—–]|$| (?:that|which|who|whose|where|of|for|in|at|on|from|with|behind|based|run|led|to)\b",
    re.IGNORECASE,
)
_Test = Callable[[Figure, Span, Span], bool]


class Beside:
    """The figures of one text, to be asked by the nouns beside their names."""

    def __init__(self, text: str, names: Sequence[Name], figures: Sequence[Figure]) -> None:
        pairs = zip(names, figures, strict=True)
        self._first = [(n.span, f) for n, f in pairs if n.span.start in f.starts[:FIRST]]
        self._starts, self._ends = [s.start for s, _ in self._first], [s.end for s, _ in self._first]
        self._text, self._small = text, small(text)
        self._called: dict[str, frozenset[Figure]] = {}
        self._bodies: dict[str, frozenset[Figure]] = {}

    def called(self, noun: str) -> frozenset[Figure]:
        """Those whom the text calls a `noun`: the vice-president is a "vice president"."""
        if noun not in self._called:
            close = noun in words("relations.txt") or noun in _ANYBODY
            # no "sister of Bo Hall", no "Bo Hall on his knees, and a man"
            test, blanks = (self._is_close, CLOSE_BLANKS) if close else (self._is_called, 0)
            self._called[noun] = self._found(self.places(noun.lower(), hyphens=True), test, blanks)
        return self._called[noun]

    def bodies(self, noun: str) -> frozenset[Figure]:
        """Those that the text calls "a `noun`", as it calls bodies."""
        if noun not in self._bodies:
            places = self.places(noun.lower())
            self._bodies[noun] = self._found(places, self._is_body, BODY_BLANKS)
        return self._bodies[noun]

    def _found(self, places: Iterator[Span], test: _Test, blanks: int) -> frozenset[Figure]:
        found: set[Figure] = set()
        for place in places:
            back = min(place.end - BEHIND, self._back(place.start, blanks))
            near = slice(bisect_left(self._ends, back), bisect_right(self._starts, place.start + BEFORE_BODY))
            found.update(f for span, f in self._first[near] if f not in found and test(f, span, place))
        return frozenset(found)

    def places(self, noun: str, *, hyphens: bool = False) -> Iterator[Span]:
        """Where the noun, in small letters, stands, be it in a longer word. `hyphens`: they stand for its blanks."""
        last = noun.rpartition(" ")[2]
        front = len(noun) - len(last)
        at = self._small.find(last) if last else -1
        while at >= 0:
            here = self._small[max(0, at - front) : at + len(last)]
            if here == noun or (hyphens and front and len(here) == len(noun) and _is_hyphened(here, noun)):
                yield Span(at - front, at + len(last))
            at = self._small.find(last, at + 1)

    def _back(self, place: int, blanks: int) -> int:
        """Where so many blanks before `place` stands one."""
        for _ in range(blanks):
            place = max(0, self._text.rfind(" ", 0, place))
        return place

    def _is_called(self, figure: Figure, name: Span, noun: Span) -> bool:
        start, text = name.start, self._text
        if noun.end <= start:
            to = _TO_A_PERSON if figure.kind == "person" else _TO_A_BODY
            whole = noun.start >= start - BEFORE and self._is_whole(noun, start)
            return whole and to.match(text, noun.end, start) is not None
        limit = start + BEHIND
        if noun.end > limit or noun.start <= start or not self._is_whole(noun, limit):
            return False
        between = _FROM_A_NAME_ON if _JOIN.match(text, noun.start, limit) else _FROM_A_NAME
        return between.fullmatch(text, start, noun.start) is not None

    def _is_close(self, figure: Figure, name: Span, noun: Span) -> bool:
        if noun.end <= name.start:
            whole = noun.start >= name.start - BEFORE and self._is_whole(noun, name.start)
            return whole and _CLOSE_TO.match(self._text, noun.end, name.start) is not None
        whole = noun.start >= name.end and self._is_whole(noun, len(self._text))
        return whole and _CLOSE_FROM.fullmatch(self._text, name.end, noun.start) is not None

    def _is_body(self, figure: Figure, name: Span, noun: Span) -> bool:
        if noun.end <= name.start:
            begins = noun.start >= name.start - BEFORE_BODY and self._parts(noun.start, len(self._text))
            return begins and _BODY_TO.match(self._text, noun.end, name.start) is not None
        if noun.start < name.end or not self._parts(noun.end, len(self._text)):
            return False
        between = _BODY_FROM.fullmatch(self._text, name.end, noun.start)
        return between is not None and not (between["the"] and _APPOSED.match(self._text, noun.end) is None)

    def _is_whole(self, noun: Span, limit: int) -> bool:
        """Whether words begin or end at both edges, in a text that ends at `limit`."""
        return self._parts(noun.start, limit) and self._parts(noun.end, limit)

    def _parts(self, place: int, limit: int) -> bool:
        """Whether a word begins or ends at `place`, in a text that ends at `limit`."""
        before = place > 0 and _is_of_a_word(self._text[place - 1])
        return before != (place < min(limit, len(self._text)) and _is_of_a_word(self._text[place]))


def _is_of_a_word(mark: str) -> bool:
    return mark.isalnum() or mark == "_"


def _is_hyphened(here: str, noun: str) -> bool:
    return all(a == b or (a == "-" and b == " ") for a, b in zip(here, noun, strict=True))
