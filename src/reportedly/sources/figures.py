"""Names that mean the same: every mention gathered under its fullest form."""

from __future__ import annotations

from bisect import bisect_left
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, field

from reportedly.language.wordlists import words
from reportedly.sources.evidence import Votes, add_votes, decide, is_company, spelled_kind
from reportedly.sources.misspelt import one_letter_apart
from reportedly.sources.outlets import is_common_word, known_outlet, looks_like_outlet, outlet_key
from reportedly.sources.spelling import INSTITUTION, Name, gender_of

_GENERIC = frozenset({"News", "Online", "Magazine", "Media", "TV", "Radio", "Newspaper", "Network"})
_PARTICLES = frozenset({"de", "du", "van", "von", "der", "la", "le", "di", "da", "del", "al", "el", "bin", "ibn"})
_FEMALE, _MALE = (
    {"Mrs", "Ms", "Miss", "Dame", "Lady", "Actress", "Queen", "Princess", "Duchess"},
    {"Mr", "Sir", "Lord", "Actor"},
)


@dataclass(slots=True, eq=False)
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
    called: Counter[str] = field(default_factory=Counter)  # how often each word is in the name it goes by

    def last_before(self, place: int) -> int | None:
        """The last place before `place` where it is named."""
        at = bisect_left(self.starts, place)
        return self.starts[at - 1] if at else None


# With how many figures that share a word a name is compared; families are smaller, and a bound keeps time linear.
NAMESAKES = 30
# How long a surname must be for another that differs by a letter to be it misspelt.
SPELT = 5


class Gathering:
    """Figures found so far, to be asked by the words and spellings that they share with a name."""

    def __init__(self, companies: frozenset[str]) -> None:
        self.figures: list[Figure] = []
        self._companies = companies
        self._by_word: dict[str, list[Figure]] = {}
        self._by_name: dict[str, Figure] = {}

    def add(self, name: Name, votes: Votes) -> Figure:
        """The figure that `name` means, made where there is none."""
        plain = _plain(name.text)
        figure = self._same(name, plain, votes)
        if figure is None:
            alone = name.titles and " " not in plain
            kin = alone and any(_of_other_sex(f, name) for f in self._by_word.get(plain, ())[-NAMESAKES:])
            regal = alone and (kin or name.titles[-1] in words("regal_titles.txt"))  # "Pope Bo", Bo Hall's "Miss Hall"
            figure = Figure(f"{name.titles[-1]} {plain}" if regal else plain, "other")
            self.figures.append(figure)
            self._by_name[figure.name] = figure
        if plain not in figure.forms:
            figure.forms.add(plain)
            for word in _handles(plain):
                known = self._by_word.setdefault(word, [])
                if figure not in known:
                    known.append(figure)
        figure.starts.append(name.span.start)
        figure.called.update(plain.split())
        add_votes(figure.votes, Counter({**votes, "outlet": 0}) if _is_surname(figure, plain, votes) else votes)
        figure.titles.update(title.rstrip(".") for title in name.titles)
        return figure

    def _same(self, name: Name, plain: str, votes: Votes) -> Figure | None:
        """The figure that a shorter name means: the one named in full most often, else last."""
        if exact := self._by_name.get(plain):
            return exact
        near = {id(f): f for word in _handles(plain) for f in self._by_word.get(word, ())[-NAMESAKES:]}
        fitting = [f for f in near.values() if _covers(f, plain, votes) and not _of_other_sex(f, name)]
        if name.text in self._companies and not name.titles:
            fitting = [f for f in fitting if f.name.split()[0] == name.text]
        if not fitting and not name.titles:
            return self._misspelt(plain, votes)
        if len(fitting) < 2:
            return fitting[0] if fitting else None
        # Of those named so far, a surname alone is that of the member of the family whom the article is about, else the
        # last one named; where nobody is named yet, that of the first who will be.
        place = name.span.start
        known = [f for f in fitting if min(f.starts) < place] or [min(fitting, key=lambda f: min(f.starts))]
        before = [
            (
                f.called[plain] if " " not in plain else len(f.starts),
                max((s for s in f.starts if s < place), default=-1),
                f,
            )
            for f in known
        ]
        return max(before, key=lambda row: row[:2])[2]

    def _misspelt(self, plain: str, votes: Votes) -> Figure | None:
        """The one person whose surname the word is but for a letter ("Cooke" after "Ann Cook"), where nothing else."""
        known = gender_of(plain) or known_outlet(plain) or spelled_kind(plain, False)
        if " " in plain or len(plain) < SPELT or known or not votes["seen person"]:
            return None
        people = [f for f in self.figures[-NAMESAKES:] if " " in f.name and decide(f.name, f.votes) == "person"]
        near = [f for f in people if one_letter_apart(f.name.split()[-1], plain)]
        return near[0] if len(near) == 1 else None


def gather(names: Sequence[Name], votes: Sequence[Votes], text: str) -> list[Figure]:
    """For each name its figure; longer names first, so that shorter ones find them."""
    votes = _surnames_that_are_outlets(names, votes)
    gathering = Gathering(_companies(names, votes, text))
    order = sorted(range(len(names)), key=lambda i: -len(names[i].text.split()))
    found = {number: gathering.add(names[number], votes[number]) for number in order}
    for figure in gathering.figures:
        figure.starts.sort()
        figure.kind = decide(figure.name, figure.votes)
        figure.gender = _gender(figure)
        row = known_outlet(figure.name) if figure.kind == "outlet" else None
        if row and row.name in figure.forms:
            figure.name = row.name  # the outlet, not its programme, where the article has both
    return [found[i] for i in range(len(names))]


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


def _handles(plain: str) -> set[str]:
    """What a name can be found by: its words, its spelling, the outlet that it is known to be."""
    row = known_outlet(plain)
    return {
        *plain.split(),
        *map(_without_article, plain.split()),
        outlet_key(plain),
        _initials(plain),
        *([f"outlet {row.name}"] if row else []),
    }


def _without_article(word: str) -> str:
    """Momani of "al-Momani"; any other word as it is."""
    return word[3:] if word[:3].lower() in ("al-", "el-") else word


def _initials(plain: str) -> str:
    """DHI for "Department of Harbour Ice"; a name of one word has none."""
    parts = plain.split()
    return "".join(p[0] for p in parts if p[0].isupper()) if len(parts) > 1 else plain


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


def _of_other_sex(figure: Figure, name: Name) -> bool:
    """Whether "Miss Hall" cannot be Bo Hall: the title tells a sex that the given name has not."""
    told = {title.rstrip(".") for title in name.titles}
    given = "" if _family_first(figure.name) else gender_of(figure.name.split()[0])
    return (given == "m" and bool(told & _FEMALE)) or (given == "f" and bool(told & _MALE))


def _family_first(name: str) -> bool:
    """Whether it is spelled as names are whose family name comes first: "Kim Ro-min", "Kim Ro Min"."""
    parts = name.split()
    return len(parts) > 1 and parts[0] in words("family_names_first.txt") and (len(parts) == 3 or "-" in parts[1])


def _gender(figure: Figure) -> str:
    """The given name's gender, else the title's."""
    if figure.kind != "person":
        return "n"
    for word in figure.name.split()[:2] if not _family_first(figure.name) else ():
        if (given := gender_of(word)) in ("m", "f"):
            return given
        if given:
            break
    return "f" if figure.titles & _FEMALE else "m" if figure.titles & _MALE else "either"


def _covers(figure: Figure, name: str, votes: Counter[str]) -> bool:
    if figure.name == name or name in figure.forms or outlet_key(figure.name) == outlet_key(name):
        return True
    ours, theirs = known_outlet(figure.name), known_outlet(name)
    if _is_surname(figure, name, votes) or _is_edition(figure, name):
        return True
    if ours or theirs:
        if ours is theirs:
            return True
        if theirs and not is_common_word(name) and not (" " not in name and looks_like_outlet(name)):
            return False
    long, short = figure.name.split(), name.split()
    if len(short) >= len(long):
        return False
    if _may_be_person(figure, name, votes):
        if long[0] in ("St.", "Saint"):
            return False
        if len(short) == 1:
            ends = (long[-1], long[0], _without_article(long[-1]))
            return short[0] in ends or (long[-1] in ("Jr.", "Jr", "Sr.", "III") and short[0] == long[-2])
        if short[0].islower() or short[0].lower() in _PARTICLES:  # Ann de Roe / De Roe
            return [w.lower() for w in long[-len(short) :]] == [w.lower() for w in short]
        return (long[0] == short[0] and set(short) <= set(long)) or long[-len(short) :] == short
    if figure.votes["outlet"]:
        if name in words("places.txt"):
            return False  # "Ostlandic media" are not the Ostlandic News
        if long[: len(short)] == short and set(long[len(short) :]) <= _GENERIC:
            return True
        return long[-len(short) :] == short and looks_like_outlet(name)
    if len(short) == 1 and len(name) > 2 and name.isupper() and _initials(figure.name) == name:
        return True
    if len(short) == 1 and INSTITUTION.fullmatch(name) and name in long and known_outlet(name) is None:
        return True  # the Institute / Vesk Institute of Fish
    if long[: len(short)] != short:
        return False
    legal = set(long[len(short) :]) <= words("legal_forms.txt")
    bare = len(short) == 1 and spelled_kind(name, False) is None and decide(figure.name, figure.votes) == "organisation"
    sure = figure.votes["organisation"] > 2 or figure.votes["seen organisation"] > 1
    return legal or (bare and (votes["seen organisation"] > 0 or sure))


def _is_surname(figure: Figure, name: str, votes: Counter[str]) -> bool:
    """Whether a word that is an outlet's name, too, is here a surname: "Colonel Bo Ledger"."""
    last = " " in figure.name and figure.name.split()[-1] == name and bool(known_outlet(name))
    person = figure.votes["person"] > 0 and not figure.votes["outlet"]
    return last and person and votes["seen person"] > 0 and not votes["outlet?"]


def _is_edition(figure: Figure, name: str) -> bool:
    """Whether the figure is the outlet with a word behind it that all outlets use: "VBC" and "VBC TV"."""
    rest = figure.name.removeprefix(f"{name} ").split()
    known = known_outlet(name) is not None and name not in words("places.txt")  # the "Post" of "Post TV", no place
    return known and figure.name.startswith(f"{name} ") and set(rest) <= _GENERIC and figure.votes["outlet"] > 0


def _may_be_person(figure: Figure, short: str, votes: Counter[str]) -> bool:
    """Whether `figure` is a person, or one that the tagger mistook and knows under its surname."""
    kind = decide(figure.name, figure.votes)
    if kind == "person":
        return spelled_kind(short, False) in (None, "person") or bool(figure.votes["person"])
    spelled = max(figure.votes["organisation"], figure.votes["place"], figure.votes["outlet"])
    return not spelled and bool(votes["seen person"]) and short == figure.name.split()[-1]


def _plain(name: str) -> str:
    name = " ".join(name.split())
    return name[4:] if name.startswith("The ") and len(name) > 4 else name
