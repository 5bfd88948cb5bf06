"""Who and what is named in one article: every mention under its fullest name, with kind and gender."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, field
from itertools import pairwise

from reportedly.model.mention import Mention
from reportedly.model.span import Span
from reportedly.sources.evidence import add_votes, decide, is_company, spelled_kind, weigh_name
from reportedly.sources.names import Name, NameIndex, gender_of
from reportedly.sources.outlets import is_common_word, known_outlet, looks_like_outlet, outlet_key

# Between an outlet and its reporter's name ("Herald reporter Jo Dee", "the Herald's Jo Dee"), and behind the name.
_STAFF = r"(?:reporter|correspondent|journalist|writer|editor|blogger|columnist|anchor|bureau chief)s?"
_BEFORE_REPORTER = re.compile(rf"(?:['’]s?)?\s+(?:[a-z-]+\s+){{0,3}}?{_STAFF}\s+|['’]s?\s+|[ \u00a0]")
_AFTER_REPORTER = re.compile(
    rf"\s+(?:of|at|for|from)\s+(?:the\s+)?|,\s+(?:an?|the)\s+(?:[\w-]+\s+){{0,3}}?{_STAFF}\s+(?:of|at|for|with)\s+(?:the\s+)?"
)
_GENDERED = re.compile(r"\b(?:he|him|his|himself|she|her|hers|herself)\b", re.IGNORECASE)
_COMPANY = frozenset(
    "Inc Inc. Corp Corp. Corporation Co Co. Company Group Ltd Ltd. Limited LLC Holdings plc PLC AG SA NV Technologies Studios "
    "Entertainment Industries International Partners".split()
)
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
        self._kinds = [weigh_name(name, text, seen) for name, seen in _aligned(self.index.names, mentions)]
        self._companies = self._find_companies()
        self._gather()

    def named_in(self, span: Span) -> list[tuple[Name, Figure]]:
        """The names wholly inside `span`, with whom they mean."""
        return [(self.index.names[i], self.figure_of[i]) for i in self.index.inside(span)]

    def named_at(self, place: int) -> tuple[Name, Figure] | None:
        """The name that begins at or covers `place`."""
        number = self.index.at(place)
        return None if number is None else (self.index.names[number], self.figure_of[number])

    def _find_companies(self) -> frozenset[str]:
        """Bare names that are a company's ("Vesk's board") though a person has them too: people come with their full name."""
        bare = [
            (n, v) for n, v in zip(self.index.names, self._kinds, strict=True) if " " not in n.text and not n.titles
        ]
        said = {n.text for n, _ in bare if gender_of(n.text) is None and is_company(n, self.text)}
        tagged = Counter(n.text for n, v in bare if v["seen organisation"])
        tagged.subtract(n.text for n, v in bare if v["seen person"])
        found = said | {text for text, lead in tagged.items() if lead > 0}
        first = {n.text: n.span.start for n, _ in reversed(bare)}
        full = {n.text.split()[-1]: n.span.start for n in reversed(self.index.names) if " " in n.text}
        return frozenset(text for text in found if first[text] < full.get(text, len(self.text)))

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
            add_votes(figure.votes, self._kinds[number])
            figure.forms.add(_plain(name.text))
            figure.titles.update(title.rstrip(".") for title in name.titles)
            found[number] = figure
        self.figure_of = [found[i] for i in range(len(self.index.names))]
        for figure in self.figures:
            figure.starts.sort()
            figure.kind = decide(figure.name, figure.votes)
            figure.gender = _gender(figure)
        self._guess_genders()
        self._employ()

    def _guess_genders(self) -> None:
        """A name of unknown gender has that of the pronouns that follow it before anybody else is named."""
        people = [(n, f) for n, f in zip(self.index.names, self.figure_of, strict=True) if f.kind == "person"]
        votes: dict[int, Counter[str]] = {}
        for number, (name, figure) in enumerate(people):
            if figure.gender == "either":
                end = people[number + 1][0].span.start if number + 1 < len(people) else len(self.text)
                word = _GENDERED.search(self.text, name.span.end, min(end, name.span.end + 150))
                if word:
                    gender = "f" if word.group().lower() in ("she", "her", "hers", "herself") else "m"
                    votes.setdefault(id(figure), Counter())[gender] += 1
        for figure in self.figures:
            if counts := votes.get(id(figure)):
                gender, most = max(sorted(counts.items()), key=lambda pair: pair[1])
                figure.gender = gender if most > 2 * (counts.total() - most) else "either"

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
        if name.text in self._companies and not name.titles:
            fitting = [f for f in fitting if f.name == name.text or not f.votes.get("person")]
        exact = [f for f in fitting if f.name == _plain(name.text)]
        if exact:
            return exact[0]
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
    if _may_be_person(figure, name, votes):
        if len(short) == 1:
            return short[0] in (long[-1], long[0]) or (long[-1] in ("Jr.", "Jr", "Sr.", "III") and short[0] == long[-2])
        return long[0] == short[0] and set(short) <= set(long)
    if figure.votes.get("outlet"):
        return long[-len(short) :] == short and looks_like_outlet(name)
    return long[: len(short)] == short and set(long[len(short) :]) <= _COMPANY


def _may_be_person(figure: Figure, short: str, votes: Counter[str]) -> bool:
    """Whether `figure` is a person, or one that the tagger mistook and knows under its surname."""
    kind = decide(figure.name, figure.votes)
    if kind == "person":
        return spelled_kind(short, False) not in ("place", "outlet") or bool(figure.votes["person"])
    spelled = max(figure.votes["organisation"], figure.votes["place"], figure.votes["outlet"])
    return not spelled and bool(votes["seen person"]) and short == figure.name.split()[-1]


def _plain(name: str) -> str:
    name = " ".join(name.split())
    return name[4:] if name.startswith("The ") and len(name) > 4 else name
