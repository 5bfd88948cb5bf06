"""Who and what is named in one article: every mention under its fullest name, with kind and gender."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, field
from functools import cache
from itertools import pairwise

from reportedly.language.wordlists import words
from reportedly.model.mention import Mention
from reportedly.model.span import Span
from reportedly.sources.names import Name, NameIndex, gender_of
from reportedly.sources.outlets import is_common_word, known_outlet, looks_like_outlet, outlet_key

# Before and after an outlet's name: what one says to it, and what it does. "told Vesk Today", "Vesk Today reports".
_TO_OUTLET = re.compile(r"\b(?:told|tells|telling|via|per|reporters? (?:at|for)|interview with|citing)(?: the)? $")
_BY_OUTLET = re.compile(
    r",? (?:(?:also|first|previously|has|is) )?(?:reports|reported|reporting|writes|has learned|learned|magazine|"
    r"newspaper|website|reporter|correspondent|journalist)\b"
)
# Between an outlet and its reporter's name ("Herald reporter Jo Dee", "the Herald's Jo Dee"), and behind the name.
_STAFF = r"(?:reporter|correspondent|journalist|writer|editor|blogger|columnist|anchor|bureau chief)s?"
_BEFORE_REPORTER = re.compile(rf"(?:['’]s?)?\s+(?:[a-z-]+\s+){{0,3}}?{_STAFF}\s+|['’]s?\s+|[ \u00a0]")
_AFTER_REPORTER = re.compile(
    rf"\s+(?:of|at|for|from)\s+(?:the\s+)?|,\s+(?:an?|the)\s+(?:[\w-]+\s+){{0,3}}?{_STAFF}\s+(?:of|at|for|with)\s+(?:the\s+)?"
)
_AGE = re.compile(r",? (?:\(?\d\d\)?[,.)]|aged \d\d)")
_COMPANY = {
    "Inc",
    "Inc.",
    "Corp",
    "Corp.",
    "Corporation",
    "Co",
    "Co.",
    "Company",
    "Group",
    "Ltd",
    "Ltd.",
    "Limited",
    "LLC",
    "Holdings",
    "plc",
    "PLC",
    "AG",
    "SA",
    "NV",
    "Technologies",
    "Studios",
    "Entertainment",
    "Industries",
    "International",
    "Partners",
}
_FEMALE, _MALE = (
    {"Mrs", "Ms", "Miss", "Dame", "Lady", "Actress", "Queen", "Princess", "Duchess"},
    {"Mr", "Sir", "Lord", "Actor"},
)


@dataclass(slots=True)
class Figure:
    """Somebody or something named. `kind`: person, organisation, outlet, place or other; `starts`: where, in order."""

    name: str
    kind: str
    gender: str = "either"
    starts: list[int] = field(default_factory=list)
    votes: Counter[str] = field(default_factory=Counter)
    forms: set[str] = field(default_factory=set)
    titles: set[str] = field(default_factory=set)
    employer: Figure | None = None

    def last_before(self, place: int) -> int | None:
        """The last place before `place` where it is named."""
        at = bisect_left(self.starts, place)
        return self.starts[at - 1] if at else None


class Cast:
    """The figures of one text; `figure_of[i]` belongs to `index.names[i]`."""

    def __init__(self, text: str, names: Sequence[Name], mentions: Sequence[Mention] = ()) -> None:
        self.text = text
        self.index = NameIndex(names)
        self.figures: list[Figure] = []
        self.figure_of: list[Figure] = []
        self._kinds = [self._vote(name, mentions_over) for name, mentions_over in _aligned(self.index.names, mentions)]
        self._gather()

    def named_in(self, span: Span) -> list[tuple[Name, Figure]]:
        """The names wholly inside `span`, with whom they mean."""
        return [(self.index.names[i], self.figure_of[i]) for i in self.index.inside(span)]

    def named_at(self, place: int) -> tuple[Name, Figure] | None:
        """The name that begins at or covers `place`."""
        number = self.index.at(place)
        return None if number is None else (self.index.names[number], self.figure_of[number])

    def _vote(self, name: Name, seen: str | None) -> Counter[str]:
        """How each sign speaks for a kind. The weights order the signs; only their order was ever needed."""
        votes: Counter[str] = Counter()
        before = self.text[max(0, name.span.start - 24) : name.span.start]
        after = self.text[name.span.end : name.span.end + 28]
        kind = spelled_kind(name.text, before.lower().endswith("the ") or name.text.startswith("The "))
        if kind:
            votes[kind] += 3
        if seen:
            votes["person" if seen == "person" else seen] += 2
        if name.titles and not known_outlet(name.text):
            votes["person"] += 3
        if _AGE.match(after):
            votes["person"] += 2
        if _TO_OUTLET.search(before) or _BY_OUTLET.match(after):
            votes["outlet?"] += 1
        return votes

    def _gather(self) -> None:
        order = sorted(range(len(self.index.names)), key=lambda i: -len(self.index.names[i].text.split()))
        found: dict[int, Figure] = {}
        for number in order:
            name = self.index.names[number]
            figure = self._same(name, self._kinds[number])
            if figure is None:
                figure = Figure(_plain(name.text), "other")
                self.figures.append(figure)
            figure.starts.append(name.span.start)
            figure.votes.update(self._kinds[number])
            figure.forms.add(_plain(name.text))
            figure.titles.update(title.rstrip(".") for title in name.titles)
            found[number] = figure
        self.figure_of = [found[i] for i in range(len(self.index.names))]
        for figure in self.figures:
            figure.starts.sort()
            figure.kind = _decide(figure)
            figure.gender = _gender(figure)
        self._employ()

    def _employ(self) -> None:
        """A person named with an outlet as its reporter works for it."""
        pairs = list(zip(self.index.names, self.figure_of, strict=True))
        for (left, first), (right, second) in pairwise(pairs):
            between = self.text[left.span.end : right.span.start]
            if first.kind == "outlet" and second.kind == "person" and _BEFORE_REPORTER.fullmatch(between):
                second.employer = first
            elif first.kind == "person" and second.kind == "outlet" and _AFTER_REPORTER.fullmatch(between):
                first.employer = second

    def _same(self, name: Name, votes: Counter[str]) -> Figure | None:
        """The figure that a shorter name means: the nearest one named before it, else the one named most."""
        fitting = [f for f in self.figures if _covers(f, _plain(name.text), votes)]
        if len(fitting) < 2:
            return fitting[0] if fitting else None
        before = [(max((s for s in f.starts if s < name.span.start), default=-1), f) for f in fitting]
        nearest = max(before, key=lambda pair: pair[0])
        return nearest[1] if nearest[0] >= 0 else max(fitting, key=lambda f: len(f.starts))


def _aligned(names: Sequence[Name], mentions: Sequence[Mention]) -> list[tuple[Name, str | None]]:
    starts = [m.span.start for m in mentions]
    pairs: list[tuple[Name, str | None]] = []
    for name in names:
        at = max(0, bisect_left(starts, name.span.start) - 1)
        over = [m for m in mentions[at : at + 3] if m.span.overlaps(name.span)]
        pairs.append((name, over[-1].kind if over else None))
    return pairs


@cache
def _word_lists() -> tuple[frozenset[str], frozenset[str], frozenset[str]]:
    return words("organisations.txt"), words("organisation_words.txt"), words("places.txt")


def spelled_kind(name: str, with_article: bool) -> str | None:
    """What the words of a name alone say it is; None where they say nothing."""
    if known_outlet(name):
        return "outlet?" if is_common_word(name) and not (with_article and name != "Us") else "outlet"
    known, parts, places = _word_lists()
    if name in known:
        return "organisation"
    if name in places:
        return "place"
    tokens = name.split()
    if looks_like_outlet(name) and (len(tokens) > 1 or with_article) and not gender_of(tokens[0]):
        return "outlet"
    if any(token.rstrip(".") in parts for token in tokens[len(tokens) > 1 :]):
        return "organisation"
    if gender_of(tokens[0]):
        return "person"
    if (len(tokens) == 1 and name.isupper() and 2 <= len(name) <= 5) or (len(tokens) > 1 and with_article):
        return "organisation"
    return None


def _decide(figure: Figure) -> str:
    votes = Counter(figure.votes)
    weak = votes.pop("outlet?", 0)
    if weak and not votes.get("person") and not votes.get("place"):
        syntax = weak % 3 or weak >= 4
        if known_outlet(figure.name) or (syntax and not votes.get("organisation")):
            votes["outlet"] += 3
    if votes:
        return max(sorted(votes), key=lambda kind: votes[kind])
    return "person" if 1 < len(figure.name.split()) < 4 else "other"


def _gender(figure: Figure) -> str:
    """The given name's gender, else the title's."""
    if figure.kind != "person":
        return "n"
    given = gender_of(figure.name.split()[0])
    if given in ("m", "f"):
        return given
    return "f" if figure.titles & _FEMALE else "m" if figure.titles & _MALE else "either"


def _covers(figure: Figure, name: str, votes: Counter[str]) -> bool:
    if figure.name == name or name in figure.forms:
        return True
    if outlet_key(figure.name) == outlet_key(name):
        return True
    ours, theirs = known_outlet(figure.name), known_outlet(name)
    if ours or theirs:
        if ours is theirs:
            return True
        if theirs and not is_common_word(name):
            return False
    long, short = figure.name.split(), name.split()
    if len(short) >= len(long):
        return False
    if figure.votes.get("person", 0) > figure.votes.get("organisation", 0) or not figure.votes:
        if len(short) == 1:
            return short[0] in (long[-1], long[0]) or (long[-1] in ("Jr.", "Jr", "Sr.", "III") and short[0] == long[-2])
        return long[0] == short[0] and set(short) <= set(long)
    if figure.votes.get("outlet"):
        return long[-len(short) :] == short and looks_like_outlet(name)
    return long[: len(short)] == short and set(long[len(short) :]) <= _COMPANY


def _plain(name: str) -> str:
    name = " ".join(name.split())
    return name[4:] if name.startswith("The ") and len(name) > 4 else name
