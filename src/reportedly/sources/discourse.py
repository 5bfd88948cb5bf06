"""What was said before in the article: who spoke, through whom, and whom a later "she" or "the source" means."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass, field

from reportedly.model.source import Hop
from reportedly.sources.figures import Figure
from reportedly.sources.nouns import read_noun
from reportedly.sources.outlets import known_outlet, outlet_key
from reportedly.sources.scene import Scene
from reportedly.sources.speaker import Speaker

_SOURCES = frozenset(
    [
        "source",
        "insider",
        "tipster",
        "informant",
        "pal",
        "friend",
        "confidant",
        "confidante",
        "buddy",
        "person",
        "individual",
        "official",
        "mole",
    ]
)
_MARKERS = frozenset(["another", "different", "second", "third", "other"])
# How many sentences back a pronoun may look. On PolNeAR dev nearly all of its subjects of "said" lie within four.
REACH = 8


Chain = tuple[Hop, ...]


@dataclass(frozen=True, slots=True)
class Where:
    """Where a speaker is looked for: at `place`, beside `outlet`, inside what `outer` said; `written`: in a post."""

    place: int
    outlet: Hop | None = None
    outer: Chain = ()
    written: bool = False


@dataclass(frozen=True, slots=True)
class Voice:
    """One resolved speaker: `chain` in full, the words' `head` and agreement, and where it spoke."""

    chain: tuple[Hop, ...]
    head: str
    gender: str
    plural: bool
    place: int
    figure: Figure | None = None
    spoken: bool = False

    @property
    def unnamed(self) -> bool:
        return self.chain[-1].kind == "unnamed"


@dataclass(slots=True)
class Discourse:
    """Filled as the article is read, first attribution to last."""

    scene: Scene
    voices: list[Voice] = field(default_factory=list)
    outlets: list[tuple[int, Hop]] = field(default_factory=list)

    def note(self, speaker: Speaker | None, chain: tuple[Hop, ...], place: int) -> None:
        """Remembers who spoke at `place`."""
        if not chain:
            return
        for hop in chain:
            if hop.kind == "outlet" and not _is_nominal(hop.name):
                self.outlets.append((place, hop))
        if speaker and chain[-1].kind not in ("rumour", "unknown"):
            self.voices.append(
                Voice(chain, speaker.head, speaker.gender, speaker.plural, place, speaker.figure, speaker.spoken)
            )

    def last_outlet(self, place: int, medium: str = "") -> Hop | None:
        """The outlet that "the site" means: the one credited last, else the one named last before `place`.

        One of which the article or the table says that it is such a `medium` comes first, one of another sort never.
        """
        if medium and (fitting := self._of_medium(place, medium)):
            return fitting
        before = [pair for pair in self.outlets if pair[0] <= place and not _other_medium(pair[1].name, medium)]
        named = self._named_before(place, ("outlet",))
        if before and (named is None or before[-1][0] >= named[0] or before[-1][1].name == named[1].name):
            return before[-1][1]
        if named and not self._is_own(named[1].name):
            return Hop(named[1].name, "outlet")
        return before[-1][1] if before else None

    def _of_medium(self, place: int, medium: str) -> Hop | None:
        figures = [f for f in self.scene.cast.figures if f.kind == "outlet" and not self._is_own(f.name)]
        called = [
            (at, f) for f in figures if (at := f.last_before(place)) is not None and self._described_as(f, medium)
        ]
        latest = max(called, key=lambda pair: pair[0], default=None)
        return Hop(latest[1].name, "outlet") if latest else None

    def _is_own(self, name: str) -> bool:
        return outlet_key(name) in self.scene.own

    def _named_before(self, place: int, kinds: tuple[str, ...]) -> tuple[int, Figure] | None:
        found = [
            (at, f)
            for f in self.scene.cast.figures
            if f.kind in kinds and (at := f.last_before(place)) is not None and self._in_a_sentence(at)
        ]
        return max(found, key=lambda pair: pair[0], default=None)

    def _in_a_sentence(self, place: int) -> bool:
        """Not in a credit line or heading."""
        return self.scene.sentence(place).of(self.scene.text).rstrip("\"”’')] ")[-1:] in ".!?:,…"

    def unnamed(self, speaker: Speaker, where: Where) -> Voice | None:
        """Whom "the source" means; where an outlet stands beside it, the last source of that outlet."""
        place, outlet = where.place, where.outlet
        fitting = [v for v in self.voices if v.unnamed and v.place < place and _agree(v, speaker)]
        if outlet:
            same = [v for v in fitting if any(h.kind == "outlet" and h.name == outlet.name for h in v.chain)]
            return same[-1] if same else next((v for v in reversed(fitting) if len(v.chain) == 1), None)
        return fitting[-1] if fitting else None

    def person(self, speaker: Speaker, where: Where) -> Voice | None:
        """Whom "he", "she", "the rapper" means: who agrees and is nearest, speakers before others."""
        ranked = [(self._weigh(v, speaker, where), v) for v in self._candidates(where)]
        fitting = [(w, v) for w, v in ranked if w is not None]
        return max(fitting, key=lambda pair: pair[0])[1] if fitting else None

    def described(self, speaker: Speaker, where: Where) -> Voice | None:
        """The named person whom the article calls "the superintendent"; else a person who just spoke, for "the man"."""
        people = [v for v in self._candidates(where) if v.figure and v.chain[-1].kind == "person"]
        called = [v for v in people if v.figure and self._described_as(v.figure, speaker.head)]
        if called:
            return max(called, key=lambda v: v.place)
        if speaker.head in ("man", "woman", "pair") and self.voices:
            last = self.voices[-1]
            near = self.scene.number(where.place) - self.scene.number(last.place) <= 2
            return last if near and _agrees(last, speaker) else None
        return None

    def introduced(self, speaker: Speaker, where: Where) -> str | None:
        """The fullest words under which "the nurse" was brought in ("a nurse at the clinic"), though she did not speak."""
        pattern = rf"\b(?:an?|one|another)\s+(?:[\w’'-]+\s+){{0,3}}?{re.escape(speaker.head)}\b"
        found = list(re.finditer(pattern, self.scene.text[: where.place], re.IGNORECASE))
        if not found:
            return None
        last = found[-1]
        more = re.match(
            r"\s+(?:of|at|from|in|with|for)\s+(?:the\s+)?[\w’' -]+?(?=[,.;:”\"]|\s(?:who|and|said|says|was|is|had|has|told)\b)",
            self.scene.text[last.end() : last.end() + 80],
        )
        words = last.group() + (more.group() if more else "")
        return " ".join((words[:1].lower() + words[1:]).split())

    def _candidates(self, where: Where) -> Iterable[Voice]:
        yield from reversed([v for v in self.voices if v.place < where.place])
        for figure in self.scene.cast.figures:
            at = self.mentioned(figure, where) if figure.kind == "person" else None
            if at is not None:
                yield Voice((Hop(figure.name, "person"),), "", figure.gender, False, at, figure)

    def mentioned(self, figure: Figure, where: Where) -> int | None:
        """Where `figure` was last named; inside quotation marks only for a speaker who is quoted there too."""
        at = figure.last_before(where.place)
        while at is not None and self.scene.quoted(at) and not where.outer:
            at = figure.last_before(at)
        return at

    def _weigh(self, voice: Voice, speaker: Speaker, where: Where) -> float | None:
        """Higher is likelier; None where number, gender, distance or the speaker around it forbid it."""
        distance = self.scene.number(where.place) - self.scene.number(voice.place)
        if distance > REACH or not _agrees(voice, speaker) or (voice.unnamed and where.written):
            return None
        if where.outer and voice.chain[-1].name == where.outer[-1].name:
            return None  # who is quoted says "I" of himself
        if speaker.refers == "figure" and not self._may_be_meant(voice, speaker):
            return None
        weight = -float(distance)
        if any(v is voice for v in self.voices) and not where.outer:
            weight += 1.5
        if voice.unnamed:
            weight -= 4.0 if where.outer else 2.0  # writers seldom give away an unnamed source's sex
        elif voice.gender == "either" and speaker.gender in ("m", "f"):
            weight -= 1.0
        sentence = self.scene.sentence(voice.place)
        if voice.figure and voice.place - sentence.start < 30:
            weight += 0.7
        if speaker.refers == "figure" and voice.figure:
            weight += 4.0 if self._described_as(voice.figure, speaker.head) else 0.0
        return weight

    def _may_be_meant(self, voice: Voice, speaker: Speaker) -> bool:
        """ "the rapper" is called so in the article, spoke before, or is whom the article is about."""
        if voice.figure is None or any(v.figure is voice.figure for v in self.voices):
            return True
        people = [len(f.starts) for f in self.scene.cast.figures if f.kind == "person"]
        return self._described_as(voice.figure, speaker.head) or len(voice.figure.starts) >= 0.3 * sum(people)

    def nominal_before(self, speaker: Speaker, where: Where) -> str | None:
        """The words for a person without a name whom a pronoun means ("the woman … she said")."""
        first = self.scene.sentences[max(0, self.scene.number(where.place) - 2)].start if self.scene.sentences else 0
        best: str | None = None
        for match in _NOMINAL.finditer(self.scene.text, first, where.place):
            noun = read_noun(match.group(1))
            if noun.sort not in ("person", "source", "figure", "spokesperson") or self.scene.quoted(match.start()):
                continue
            if noun.plural == (speaker.plural or speaker.head in ("they", "them", "their")) and _genders(
                noun.gender, speaker.gender
            ):
                best = match.group()
        return best[:1].lower() + best[1:] if best else None

    def _described_as(self, figure: Figure, noun: str) -> bool:
        """Whether the article calls the figure a `noun` beside one of its names."""
        pattern = re.compile(rf"\b{re.escape(noun)}\b", re.IGNORECASE)
        text = self.scene.text
        for start in figure.starts[:6]:
            after = re.match(r"[\w .'’-]{0,40}(?:,[^.;“\"]{0,80}|, \d\d)", text[start : start + 120])
            if pattern.search(text[max(0, start - 35) : start]) or (after and pattern.search(after.group())):
                return True
        return False


_MEDIA = {
    "newspaper": ("newspaper", "tabloid"), "paper": ("newspaper", "tabloid"), "daily": ("newspaper", "tabloid"),
    "tabloid": ("tabloid",), "magazine": ("magazine", "tabloid"), "mag": ("magazine", "tabloid"), "weekly": ("magazine", "newspaper", "tabloid"),
    "agency": ("agency",), "news agency": ("agency",), "wire": ("agency",), "network": ("broadcaster",), "channel": ("broadcaster",),
    "station": ("broadcaster",), "broadcaster": ("broadcaster",), "blog": ("blog", "web"),
}  # fmt: skip


_NOMINAL = re.compile(
    r"\b(?:[Aa]n?|[Tt]he|[Oo]ne|[Hh]is|[Hh]er|[Tt]wo|[Ss]ome|[Mm]any)\s+(?:[\w’'-]+\s+){0,2}?([a-z][a-z-]+)\b"
)


def _other_medium(name: str, medium: str) -> bool:
    """Whether the table says that the outlet is something else than a `medium`."""
    known = known_outlet(name)
    return bool(known) and medium in _MEDIA and known is not None and known.kind not in _MEDIA[medium]


def _is_nominal(name: str) -> bool:
    return name[:1].islower() and " " in name


def _agree(voice: Voice, speaker: Speaker) -> bool:
    """Whether "the official" can be the unnamed `voice`."""
    if speaker.plural != voice.plural and not (speaker.head == "person" or voice.head == "person"):
        return False
    if voice.head == speaker.head or {voice.head, speaker.head} <= _SOURCES:
        return True
    return speaker.head in voice.chain[-1].name.lower().replace(",", " ").split()


def _agrees(voice: Voice, speaker: Speaker) -> bool:
    kind, word = voice.chain[-1].kind, speaker.head
    if speaker.refers in ("person", "figure"):
        if kind == "unnamed":
            return not voice.plural and not speaker.plural and voice.head == speaker.head
        return kind == "person" and not speaker.plural and _genders(voice.gender, speaker.gender)
    if word in ("it", "its", "itself"):
        return kind in ("organisation", "outlet", "document") and not voice.spoken
    if word in ("they", "their", "them", "both"):
        return voice.plural or kind in ("organisation", "unnamed") or (kind == "outlet")
    if kind in ("organisation",) and not voice.spoken:
        return False
    return (
        kind in ("person", "unnamed", "organisation", "social")
        and not voice.plural
        and _genders(voice.gender, speaker.gender)
    )


def _genders(have: str, want: str) -> bool:
    return have == want or "either" in (have, want)
