"""Names that mean the same: every mention gathered under its fullest form."""

from __future__ import annotations

from bisect import insort
from collections import Counter
from collections.abc import Sequence
from functools import lru_cache

from reportedly.language.wordlists import words
from reportedly.sources.aliases import joined_by_alias
from reportedly.sources.evidence import Votes, add_votes, decide, is_company, spelled_kind
from reportedly.sources.figure import Figure
from reportedly.sources.meant import (
    FEMALE,
    MALE,
    abbreviations,
    covers,
    family_first,
    is_surname,
    of_other_sex,
    without_article,
)
from reportedly.sources.misspelt import one_letter_apart
from reportedly.sources.outlets import known_outlet, outlet_key
from reportedly.sources.spelling import Name, gender_of

# With how many figures that share a word a name is compared; families are smaller, and a bound keeps time linear.
NAMESAKES = 30
# How long a surname must be for another that differs by a letter to be it misspelt.
SPELT = 5


class Gathering:
    """Figures found so far, to be asked by the words and spellings that they share with a name."""

    def __init__(self, companies: frozenset[str], people: frozenset[str]) -> None:
        self.figures: list[Figure] = []
        self._companies = companies
        self._people = people
        self._by_word: dict[str, list[Figure]] = {}
        self._found_by: set[tuple[str, Figure]] = set()
        self._by_name: dict[str, Figure] = {}

    def add(self, name: Name, votes: Votes) -> Figure:
        """The figure that `name` means, made where there is none."""
        plain = _plain(name.text)
        figure = self._same(name, plain, votes)
        if figure is None:
            alone = name.titles and " " not in plain
            kin = alone and any(of_other_sex(f, name) for f in self._by_word.get(plain, ())[-NAMESAKES:])
            regal = alone and (kin or name.titles[-1] in words("regal_titles.txt"))  # "Pope Bo", Bo Hall's "Miss Hall"
            figure = Figure(f"{name.titles[-1]} {plain}" if regal else plain, "other")
            self.figures.append(figure)
            self._by_name[figure.name] = figure
        if plain not in figure.forms:
            figure.forms.add(plain)
            for word in _handles(plain):
                if (word, figure) not in self._found_by:
                    self._found_by.add((word, figure))
                    self._by_word.setdefault(word, []).append(figure)
        insort(figure.starts, name.span.start)
        for word in plain.split():
            figure.called[word] = figure.called.get(word, 0) + 1
        add_votes(figure.votes, Counter({**votes, "outlet": 0}) if is_surname(figure, plain, votes) else votes)
        if name.titles:
            figure.titles.update(title.rstrip(".") for title in name.titles)
        return figure

    def _same(self, name: Name, plain: str, votes: Votes) -> Figure | None:
        """The figure that a shorter name means: the one named in full most often, else last."""
        if exact := self._by_name.get(plain):
            return exact
        near = {id(f): f for word in _handles(plain) for f in self._by_word.get(word, ())[-NAMESAKES:]}
        fitting = [f for f in near.values() if covers(f, plain, votes) and not of_other_sex(f, name)]
        if plain in self._people:
            fitting = [f for f in fitting if f.name.split()[0] != plain or decide(f.name, f.votes) != "organisation"]
        if name.text in self._companies and not name.titles:
            fitting = [f for f in fitting if f.name.split()[0] == name.text]
        if not fitting and not name.titles:
            return self._misspelt(plain, votes)
        if len(fitting) < 2:
            return fitting[0] if fitting else None
        # Of those named so far, a surname alone is that of the member of the family whom the article is about, else the
        # last one named; where nobody is named yet, that of the first who will be.
        place = name.span.start
        known = [f for f in fitting if f.starts[0] < place] or [min(fitting, key=lambda f: f.starts[0])]
        return max(known, key=lambda f: (_times(f, plain), f.last_before(place) or -1))

    def _misspelt(self, plain: str, votes: Votes) -> Figure | None:
        """The one person whose surname the word is but for a letter ("Cooke" after "Ann Cook"), where nothing else."""
        known = gender_of(plain) or known_outlet(plain) or spelled_kind(plain, False)
        if " " in plain or len(plain) < SPELT or known or not votes["seen person"]:
            return None
        close = [f for f in self.figures[-NAMESAKES:] if " " in f.name and one_letter_apart(f.name.split()[-1], plain)]
        near = [f for f in close if decide(f.name, f.votes) == "person"]
        return near[0] if len(near) == 1 else None


def gather(names: Sequence[Name], votes: Sequence[Votes], text: str) -> list[Figure]:
    """For each name its figure; longer names first, so that shorter ones find them."""
    votes = _surnames_that_are_outlets(names, votes)
    gathering = Gathering(_companies(names, votes, text), _people(names, votes))
    order = sorted(range(len(names)), key=lambda i: -len(names[i].text.split()))
    found = {number: gathering.add(names[number], votes[number]) for number in order}
    for figure in gathering.figures:
        figure.kind = decide(figure.name, figure.votes)
        figure.gender = _gender(figure)
        small = figure.name[0].lower() + figure.name[1:]
        figure.name = small if small in figure.forms else figure.name  # only the head of a sentence has "EBay"
        row = known_outlet(figure.name) if figure.kind == "outlet" else None
        if row and row.name in figure.forms:
            figure.name = row.name  # the outlet, not its programme, where the article has both
    return joined_by_alias(names, [found[i] for i in range(len(names))], text)


def _surnames_that_are_outlets(names: Sequence[Name], votes: Sequence[Votes]) -> list[Votes]:
    """The votes; a bare word that is an outlet's name, too, and somebody's surname ("Bo Ledger … Ledger") is his where
    nothing says that it reports, if the tagger mostly takes it for a person."""
    full = {n.text.split()[-1] for n, v in zip(names, votes, strict=True) if " " in n.text and v["person"]}
    lead: Counter[str] = Counter()
    for name, one in zip(names, votes, strict=True):
        if name.text in full and known_outlet(name.text):
            lead[name.text] += (one["seen person"] > 0) - (one["seen organisation"] > 0)
    person = {"outlet": 0, "seen organisation": 0, "seen person": 1}
    pairs = zip(names, votes, strict=True)
    return [Counter({**v, **person}) if lead[n.text] > 0 and not v["outlet?"] else v for n, v in pairs]


def _times(figure: Figure, plain: str) -> int:
    """How often it is called by that word, or named at all where it is more than one."""
    return len(figure.starts) if " " in plain else figure.called[plain]


@lru_cache(maxsize=20_000)
def _handles(plain: str) -> frozenset[str]:
    """What a name can be found by: its words, its spelling, the outlet that it is known to be."""
    row = known_outlet(plain)
    words_ = plain.split()
    outlet = [f"outlet {row.name}"] if row else []
    return frozenset((*words_, *map(without_article, words_), outlet_key(plain), *abbreviations(plain), *outlet))


def _companies(names: Sequence[Name], votes: Sequence[Votes], text: str) -> frozenset[str]:
    """Bare names that are a company's ("Vesk's board") though a person has them: people come with their full name."""
    bare = [(n, v) for n, v in zip(names, votes, strict=True) if " " not in n.text and not n.titles]
    said = {n.text for n, _ in bare if gender_of(n.text) is None and is_company(n, text)}
    tagged = Counter(n.text for n, v in bare if v["seen organisation"])
    tagged.subtract(n.text for n, v in bare if v["seen person"])
    found = said | {text for text, lead in tagged.items() if lead > 0}
    first = {n.text: n.span.start for n, _ in reversed(bare)}
    full = {n.text.split()[-1]: n.span.start for n in reversed(names) if " " in n.text}
    return frozenset(text for text in found if first[text] < full.get(text, len(text)))


def _people(names: Sequence[Name], votes: Sequence[Votes]) -> frozenset[str]:
    """Bare names that are a person's and not short for a body called after one: the Roe of "Roe Administration". Some
    mention has a title, and the tagger mostly takes them for a person's."""
    lead: Counter[str] = Counter()
    for name, one in zip(names, votes, strict=True):
        if " " not in name.text:
            lead[name.text] += (one["seen person"] > 0) - (one["seen organisation"] > 0)
    return frozenset(name.text for name in names if name.titles and lead[name.text] > 0)


def _gender(figure: Figure) -> str:
    """The title's gender, else the given name's: Sir Kim is a man."""
    if figure.kind != "person":
        return "n"
    if bool(figure.titles & FEMALE) != bool(figure.titles & MALE):
        return "f" if figure.titles & FEMALE else "m"
    for word in figure.name.split()[:2] if not family_first(figure.name) else ():
        if (given := gender_of(word)) in ("m", "f"):
            return given
        if given:
            break
    return "f" if figure.titles & FEMALE else "either"


def _plain(name: str) -> str:
    name = " ".join(name.split())
    return name[4:] if name.startswith("The ") and len(name) > 4 else name
