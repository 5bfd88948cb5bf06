"""Who and what is named in one article: every mention under its fullest name, with kind and gender."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections import Counter
from collections.abc import Sequence
from functools import cached_property
from itertools import pairwise

from reportedly.model.mention import Mention
from reportedly.model.span import Span
from reportedly.sources.beside import Beside
from reportedly.sources.evidence import weigh_name
from reportedly.sources.figure import Figure
from reportedly.sources.figures import gather
from reportedly.sources.nameindex import NameIndex
from reportedly.sources.outlets import known_outlet, looks_like_outlet
from reportedly.sources.spelling import Name

# Between an outlet and its reporter's name ("Herald reporter Jo Dee", "the Herald's Jo Dee"), and behind the name.
# An editor of something reports for it ("technology editor"); the editor, or editor-in-chief, speaks for himself.
_STAFF = r"(?:reporter|correspondent|journalist|writer|[a-z]+ editor|blogger|columnist|anchor|bureau chief)s?(?!-)"
_BEFORE_REPORTER = re.compile(rf"(?:['’]s?)?\s+(?:[a-z-]+\s+){{0,3}}?{_STAFF}\s+|['’]s?\s+|[ \u00a0]")
# How often a journalist is named whom the article is about. Read on FNC-1: colleagues who are cited are named thrice at
# most.
TALKED_OF = 5
_JOURNALIST = re.compile(r"\b[Rr]eporter $|\b[Jj]ournalist $|\b[Bb]logger $|\b[Cc]olumnist $|\b[Cc]orrespondent $")
# How many mentions the tagger must take for a person, three in four of all, for a bare surname to be one (FNC-1,
# AllSides): with one or two, places and brands are people.
SURE = 3
# A report by a journalist for | the Herald
_STAFF_OF = re.compile(rf"\b{_STAFF}\s(?:of|at|for|with)\s(?:the\s)?$")
_AFTER_REPORTER = re.compile(
    r"\s+(?:of|at|for|from)\s+(?:the\s+)?|,\s+(?:writing|reporting)\s+(?:for|in|at)\s+(?:the\s+)?"
    rf"|,\s+(?:an?|the)\s+(?:[\w-]+\s+){{0,3}}?{_STAFF}\s+(?:of|at|for|with)\s+(?:the\s+)?"
)
# Jo Dee, a Herald reporter
# "the network's Jo Dee", "the paper's reporter Jo Dee"
_THE_OUTLETS = re.compile(
    r"\b[Tt]he (?:(?:news)?paper|outlet|network|station|channel|broadcaster|magazine|(?:web)?site|blog|daily|weekly|"
    r"tabloid|agency)"
    rf"['’]s (?:[a-z-]+ ){{0,2}}?(?:{_STAFF} )?$"
)
_A, _STAFF_BEHIND = (
    re.compile(r",\s+(?:(?:an?|the)\s+)?"),
    re.compile(rf"(?:['’]s)?\s+(?:[\w-]+\s+){{0,2}}?{_STAFF}\b"),
)
# A line that says who wrote the article.
_BYLINE = re.compile(r"^[ \t]*(?:written\s)?by:?[ \t]+(?=[A-Z])[^\n.!?]{2,90}$", re.IGNORECASE | re.MULTILINE)
# Behind a colon somebody speaks, of others.
_ONCE = re.compile(r"\b(?:[Ff]ormer|[Ee]x-?|[Oo]ne-?time|[Rr]etired)\s?$")
# Whom somebody tells that "she" left is another: "she told the Harbour News host | Jo Dee".
_LISTENS = re.compile(
    r"\b(?:told|tells|telling|assured|informed|reminded|warned)\s(?:(?!that\b|and\b)[\w’'.-]+\s){0,5}$"
)
_GENDERED = re.compile(r"[^.!?:“”‘\"]*?\b(he|him|his|himself|she|her|hers|herself)\b", re.IGNORECASE)


class Cast:
    """The figures of one text; `figure_of[i]` belongs to `index.names[i]`."""

    def __init__(self, text: str, names: Sequence[Name], mentions: Sequence[Mention] = ()) -> None:
        self.text = text
        self.index = NameIndex(names)
        votes = [weigh_name(name, text, seen) for name, seen in _aligned(self.index.names, mentions)]
        self.figure_of = gather(self.index.names, votes, text)
        self.figures = list({id(figure): figure for figure in self.figure_of}.values())
        self.outlets = [figure for figure in self.figures if figure.kind == "outlet"]
        # Mentions that make a person one whom the article is about: three in ten of all.
        self.main_share = 0.3 * sum(len(figure.starts) for figure in self.figures if figure.kind == "person")
        self._guess_genders()
        self._doubt_people()
        self._leave_out_writers()
        self._employ()

    @cached_property
    def by_last_word(self) -> dict[str, list[Figure]]:
        """The figures by the last word of their names."""
        table: dict[str, list[Figure]] = {}
        for figure in self.figures:
            table.setdefault(figure.name.rpartition(" ")[2], []).append(figure)
        return table

    @cached_property
    def by_small_last_word(self) -> dict[str, list[Figure]]:
        """The figures by the last word of their names, in small letters."""
        table: dict[str, list[Figure]] = {}
        for figure in self.figures:
            table.setdefault(figure.name.lower().rpartition(" ")[2], []).append(figure)
        return table

    @cached_property
    def by_title(self) -> dict[str, list[Figure]]:
        """The figures by each of their titles, in small letters."""
        table: dict[str, list[Figure]] = {}
        for figure in self.figures:
            for title in figure.titles:
                table.setdefault(title.lower(), []).append(figure)
        return table

    @cached_property
    def outlet_names(self) -> NameIndex:
        """The names of outlets alone."""
        pairs = zip(self.index.names, self.figure_of, strict=True)
        return NameIndex([name for name, figure in pairs if figure.kind == "outlet"])

    @cached_property
    def beside(self) -> Beside:
        """The figures by the nouns beside their names."""
        return Beside(self.text, self.index.names, self.figure_of)

    def named_in(self, span: Span) -> list[tuple[Name, Figure]]:
        """The names wholly inside `span`, with whom they mean."""
        return [(self.index.names[i], self.figure_of[i]) for i in self.index.inside(span)]

    def named_at(self, place: int) -> tuple[Name, Figure] | None:
        """The name that begins at or covers `place`."""
        number = self.index.at(place)
        return None if number is None else (self.index.names[number], self.figure_of[number])

    def _guess_genders(self) -> None:
        """A name of unknown gender has that of the pronouns that follow it before anybody else is named."""
        people = [(n, f) for n, f in zip(self.index.names, self.figure_of, strict=True) if f.kind == "person"]
        votes: dict[int, Counter[str]] = {}
        for number, (name, figure) in enumerate(people):
            listens = _LISTENS.search(self.text, max(0, name.span.start - 90), name.span.start)
            if figure.gender == "either" and not listens:
                end = people[number + 1][0].span.start if number + 1 < len(people) else len(self.text)
                word = _GENDERED.match(self.text, name.span.end, min(end, name.span.end + 150))
                if word:
                    gender = "f" if word.group(1).lower() in ("she", "her", "hers", "herself") else "m"
                    votes.setdefault(id(figure), Counter())[gender] += 1
        for figure in self.figures:
            if counts := votes.get(id(figure)):
                gender, most = max(sorted(counts.items()), key=lambda pair: pair[1])
                figure.gender = gender if most > 2 * (counts.total() - most) else "either"

    def _doubt_people(self) -> None:
        """One word, named more than once, never with a given name, title, age, "he" or "she": hardly a person, unless
        the tagger has no doubt."""
        for figure in self.figures:
            bare = figure.kind == "person" and " " not in figure.name and not figure.votes["person"]
            doubtful = figure.gender == "either" and len(figure.starts) > 1 and not figure.titles
            if bare and doubtful and not self._is_seen_as_person(figure):
                figure.kind = "other"

    def _is_seen_as_person(self, figure: Figure) -> bool:
        """Whether the tagger has no doubt, and it is no "Hall's", a shop that is always called so."""
        seen = figure.votes["seen person"]
        ends = (at + len(figure.name) for at in figure.starts)
        bare = any(self.text[end : end + 1] not in ("'", "’") for end in ends)
        return seen >= SURE and 4 * seen >= 3 * len(figure.starts) and bare

    def _leave_out_writers(self) -> None:
        """Whoever is named in the byline alone wrote the article; nobody in it is meant by "she" or "the mayor"."""
        lines = [Span(*line.span()) for line in _BYLINE.finditer(self.text)]
        for figure in self.figures if lines else ():
            if figure.kind == "person" and all(any(a <= at < b for a, b in lines) for at in figure.starts):
                figure.kind = "other"

    def _employ(self) -> None:
        """A person named with an outlet as its reporter works for it."""
        pairs = list(zip(self.index.names, self.figure_of, strict=True))
        for (left, first), (right, second) in pairwise(pairs):
            between = self.text[left.span.end : right.span.start]
            if first.kind == "outlet" and second.kind == "person" and self._is_staff(left, between):
                second.employer = first
            elif (
                first.kind == "person"
                and second.kind == "outlet"
                and (
                    _AFTER_REPORTER.fullmatch(between)
                    or (_A.fullmatch(between) and _is_sure(second) and _STAFF_BEHIND.match(self.text, right.span.end))
                )
            ):
                first.employer = second
        self._employ_at_the_last_one(pairs)
        self._employ_at_the_only_one()
        for figure in self.figures:
            if figure.employer and len(figure.starts) >= max(TALKED_OF, self.main_share):
                figure.employer = None  # a newsreader whom the article is about speaks for himself

    def _is_staff(self, outlet: Name, between: str) -> bool:
        """Whether the words between an outlet and somebody tell that he works for it, not that he once did."""
        before = self.text[max(0, outlet.span.start - 12) : outlet.span.start]
        return bool(_BEFORE_REPORTER.fullmatch(between)) and not _ONCE.search(before)

    def _has_staff(self, place: int) -> bool:
        """Whether the outlet at `place` is said to have a journalist: "a reporter for", no "former editor of"."""
        staff = _STAFF_OF.search(self.text, max(0, place - 60), place)
        return staff is not None and not _ONCE.search(self.text, max(0, staff.start() - 12), staff.start())

    def _employ_at_the_last_one(self, pairs: Sequence[tuple[Name, Figure]]) -> None:
        """The reporter of "the network's Jo Dee" works for the outlet named last."""
        last: Figure | None = None
        for name, figure in pairs:
            if figure.kind == "outlet":
                last = figure
            elif figure.kind == "person" and last and figure.employer is None and self._is_the_outlets(name):
                figure.employer = last

    def _is_the_outlets(self, name: Name) -> bool:
        before = self.text[max(0, name.span.start - 40) : name.span.start]
        return ("'s " in before or "’s " in before) and bool(_THE_OUTLETS.search(before))

    def _employ_at_the_only_one(self) -> None:
        """The journalist of "a report in Vesk Today": where only one outlet is credited, or said to have a journalist,
        its report is his.
        """
        staffed = [figure for figure in self.outlets if any(self._has_staff(at) for at in figure.starts)]
        reported = staffed or [figure for figure in self.outlets if figure.votes["outlet?"] >= 2]
        if len(reported) != 1:
            return
        for name, figure in zip(self.index.names, self.figure_of, strict=True):
            before = self.text[max(0, name.span.start - 30) : name.span.start]
            if figure.kind == "person" and figure.employer is None and _JOURNALIST.search(before):
                figure.employer = reported[0]


def _is_sure(outlet: Figure) -> bool:
    """Whether its name is an outlet's, which "a US reporter" does not show."""
    return known_outlet(outlet.name) is not None or looks_like_outlet(outlet.name)


def _aligned(names: Sequence[Name], mentions: Sequence[Mention]) -> list[tuple[Name, str | None]]:
    starts = [m.span.start for m in mentions]
    pairs: list[tuple[Name, str | None]] = []
    for name in names:
        at = max(0, bisect_left(starts, name.span.start) - 1)
        over = [m for m in mentions[at : at + 3] if m.span.overlaps(name.span)]
        pairs.append((name, over[-1].kind if over else None))
    return pairs
