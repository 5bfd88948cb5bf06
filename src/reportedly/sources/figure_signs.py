"""What is seen of a figure that a source may mean: columns for `second_look`."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property
from typing import NamedTuple

from reportedly.model.attribution import Attribution
from reportedly.sources.bodies import is_called
from reportedly.sources.callings import of_another, titled_or_called
from reportedly.sources.figure import Figure
from reportedly.sources.introductions import genders_agree
from reportedly.sources.mention_signs import Mention, Signs, stem, stems
from reportedly.sources.outlets import known_outlet, outlet_key
from reportedly.sources.scene import Scene

_KINDS = ("person", "organisation", "outlet", "place", "unnamed")
_OF_KIND = {one: {f"kind {kind}": float(one == kind) for kind in _KINDS} for one in _KINDS}
_DESCRIBED = re.compile(r",? (?:\(?\d\d\)?,|an? |the |who )")
# What stands for "never": more sentences, code points, voices than nearly any article has.
NEVER, FAR, SILENT = 99, 9999, 20
_PARTISANS = ("republican", "democrat")
LOOKED_AT = 8  # names of a figure whose surroundings are read
BEFORE, BEHIND = 60, 110  # code points around a name


class Rivals:
    """All figures of one kind, to be asked where one of them stands among them."""

    def __init__(self, figures: Sequence[Figure]) -> None:
        self.counts = sorted(len(one.starts) for one in figures)
        self.firsts = sorted(one.starts[0] for one in figures)
        self.mentions = sum(self.counts)

    def named_more(self, figure: Figure) -> int:
        """How many are named more often."""
        return len(self.counts) - bisect_right(self.counts, len(figure.starts))

    def named_before(self, figure: Figure) -> int:
        """How many are named before it for the first time."""
        return bisect_left(self.firsts, figure.starts[0])


class Place(NamedTuple):
    """Where a name stands: in which sentence, whether it begins it, whether it is quoted."""

    number: int
    first: bool
    quoted: bool


class Candidate:
    """A figure with all that does not depend on the source, read when first asked. `voices`: the numbers of the
    attributions that are its words; `rivals`: all figures of its kind."""

    def __init__(self, scene: Scene, figure: Figure, voices: list[int], rivals: Rivals) -> None:
        self.figure, self.voices = figure, voices
        self._scene, self._rivals, self._called = scene, rivals, dict[str, float]()
        self._around: list[frozenset[str]] = []

    def around(self, number: int) -> frozenset[str]:
        """The words around one of its names."""
        text, size = self._scene.text, len(self.figure.name)
        for at in self.figure.starts[len(self._around) : number + 1]:
            self._around.append(stems(text[max(0, at - BEFORE) : at + size + BEHIND]))
        return self._around[number]

    @cached_property
    def places(self) -> list[Place]:
        """Where its names stand."""
        scene = self._scene
        numbers = [scene.number(at) for at in self.figure.starts]
        return [
            Place(number, at - scene.sentences[number].start < 30 if scene.sentences else at < 30, scene.quoted(at))
            for number, at in zip(numbers, self.figure.starts, strict=True)
        ]

    @cached_property
    def name_words(self) -> frozenset[str]:
        return stems(self.figure.name)

    @cached_property
    def fixed(self) -> Signs:
        """The columns that are the same for every source."""
        figure, rivals, first = self.figure, self._rivals, self.figure.starts[0]
        end = first + len(figure.name)
        return {
            **_OF_KIND[figure.kind],
            "mentions": len(figure.starts),
            "first at": self._scene.number(first),
            "rank": rivals.named_more(figure),
            "of kind": len(rivals.counts),
            "share": len(figure.starts) / rivals.mentions,
            "order": rivals.named_before(figure),
            "sex known": float(figure.gender != "either"),
            "own outlet": float(outlet_key(figure.name) in self._scene.own),
            "known outlet": float(known_outlet(figure.name) is not None),
            "employer": float(figure.employer is not None),
            "words in name": len(figure.name.split()),
            "titles": float(bool(figure.titles)),
            "described": float(_DESCRIBED.match(self._scene.text, end) is not None),
        }

    def _has_near(self, head: str) -> bool:
        """Whether the noun, or a party's letter, stands near a name at all."""
        noun = stem(head.split()[-1])
        return head in _PARTISANS or any(
            noun in self.around(number) for number in range(min(LOOKED_AT, len(self.figure.starts)))
        )

    def called(self, head: str) -> float:
        """Whether the article calls the figure by that noun."""
        if not head or self.figure.kind == "unnamed" or not (self.figure.titles or self._has_near(head)):
            return 0.0
        if head not in self._called:
            body = self.figure.kind in ("organisation", "outlet")
            found = titled_or_called(self._scene, self.figure, head)
            self._called[head] = float(found or (body and is_called(self._scene, self.figure, head)))
        return self._called[head]


@dataclass(frozen=True, slots=True)
class Stage:
    """A scene with those who may be meant, and who speaks where: `starts` of the sources, in order."""

    scene: Scene
    starts: Sequence[int]
    candidates: Sequence[Candidate]
    by_name: Mapping[str, Candidate]


def set_stage(scene: Scene, attributions: Sequence[Attribution]) -> Stage:
    """Everybody whom the article names, and every source without a name."""
    voices = sorted((a for a in attributions if a.source and a.chain), key=lambda a: a.source[0].start)
    spoken: dict[str, list[int]] = {}
    for number, voice in enumerate(voices):
        for name in {hop.name for hop in voice.chain}:
            spoken.setdefault(name, []).append(number)
    named = [figure for figure in scene.cast.figures if figure.kind in _KINDS and figure.kind != "place"]
    figures = [*named, *_nameless(voices, {figure.name for figure in named})]
    of_kind = {kind: Rivals([figure for figure in figures if figure.kind == kind]) for kind in _KINDS}
    candidates = [Candidate(scene, one, spoken.get(one.name, []), of_kind[one.kind]) for one in figures]
    by_name = {one.figure.name: one for one in reversed(candidates)}  # of several, the first
    return Stage(scene, [voice.source[0].start for voice in voices], candidates, by_name)


def _nameless(voices: Sequence[Attribution], named: set[str]) -> list[Figure]:
    """The sources without a name, where their words stand."""
    found: dict[str, Figure] = {}
    for voice in voices:
        hop = voice.chain[-1]
        if hop.kind in ("unnamed", "social", "document") and hop.name not in named:
            one = found.setdefault(hop.name, Figure(hop.name, "unnamed"))
            if voice.source[0].start not in one.starts:
                one.starts.append(voice.source[0].start)
    return list(found.values())


class Here(NamedTuple):
    """Where a source stands: between which code points, in which sentence, how many voices `spoke` before it,
    how many `until` its beginning; the `answer` that the rules give."""

    mention: Mention
    place: int
    end: int
    number: int
    spoke: int
    until: int
    answer: str


def here(stage: Stage, mention: Mention) -> Here:
    """Where the source stands in the scene."""
    place, end = mention.attribution.source[0]
    spoke, until = bisect_left(stage.starts, place), bisect_right(stage.starts, place)
    return Here(mention, place, end, stage.scene.number(place), spoke, until, mention.answer.name)


def figure_signs(stage: Stage, where: Here, one: Candidate) -> Signs:
    """All columns of a figure for one source."""
    return place_signs(where, one) | word_signs(stage, where, one)


def place_signs(where: Here, one: Candidate) -> Signs:
    """What its kind is, and where it is named and speaks."""
    mention, place, end, here, spoke, later, answer = where
    figure, starts = one.figure, one.figure.starts
    before, through = bisect_left(starts, place), bisect_left(starts, end)
    last = one.places[before - 1] if before else None
    following = one.places[through] if through < len(starts) else None
    inside = through > before
    own_before = bisect_left(one.voices, spoke)
    sex = mention.speaker.gender
    return {
        **one.fixed,
        "before": before,
        "since last": here - last.number if last else NEVER,
        "code points since": min(FAR // 2, place - starts[before - 1]) if last else FAR,
        "until next": following.number - here if following else NEVER,
        "inside": float(inside),
        "inside at end": float(inside and 2 * starts[through - 1] > place + end),
        "subject": float(last is not None and last.first),
        "last quoted": float(last is not None and last.quoted),
        "same sentence": float(last is not None and here == last.number),
        "sex agrees": float(genders_agree(figure.gender, sex)),
        "sex is same": float(figure.gender == sex != "either"),
        "spoke": own_before,
        "last voice": float(bool(spoke) and spoke - 1 in one.voices),
        "voices since": spoke - 1 - one.voices[own_before - 1] if own_before else SILENT,
        "speaks later": len(one.voices) - bisect_left(one.voices, later),
        "next voice": float(later in one.voices),
        "is answer": float(answer == figure.name),
    }


def word_signs(stage: Stage, where: Here, one: Candidate) -> Signs:
    """What the words of the source have in common with those around its names."""
    mention, place, end, starts = where.mention, where.place, where.end, one.figure.starts
    head, telling = mention.noun, mention.telling
    asked = telling | {head}
    near: set[str] = set()
    for number, at in enumerate(starts[:LOOKED_AT]):
        if at - BEFORE >= place:
            break
        if not place <= at < end:
            near |= asked & one.around(number)
    told = frozenset() if place <= starts[0] < end else one.around(0)
    size = max(1, len(telling))
    shared = len(telling & near)
    return {
        "called": one.called("" if mention.pronoun else mention.head),
        "of another": float(of_another(stage.scene, one.figure, mention.speaker)),
        "noun near": float(head in near),
        "words near": shared / size,
        "number near": shared,
        "noun first": float(head in told),
        "words first": len(telling & told) / size,
        "noun in name": float(head in one.name_words),
    }
