"""What was said before in the article: who spoke, and through whom."""

from __future__ import annotations

import re
from bisect import bisect_left, insort
from collections.abc import Iterator
from dataclasses import dataclass, field

from reportedly.model.source import Hop
from reportedly.model.span import Span
from reportedly.sources.asides import is_aside
from reportedly.sources.figure import Figure
from reportedly.sources.nouns import read_noun
from reportedly.sources.scene import Scene
from reportedly.sources.speaker import Speaker

# What the noun of "a lawyer for the man" ends at: the man is somebody else.
CORE = re.compile(r",|\s(?:of|for|from|at|in|with|by|to|near|close|familiar|who|that|which)\b")
Chain = tuple[Hop, ...]
# How many earlier speakers are looked at. An article rarely has more; without a bound, a book takes quadratic time.
MEMORY = 60


@dataclass(frozen=True, slots=True)
class Where:
    """Where a speaker is looked for: at `place`, beside `outlet`, inside what `outer` said.

    `written`: in a post; `going_on`: right after the last words, in the same talk; `quoted`: inside quotation marks;
    `content`: what is said there; `behind`: where the speaker stands, if behind a quotation that begins at `place`.
    """

    place: int
    outlet: Hop | None = None
    outer: Chain = ()
    written: bool = False
    going_on: bool = False
    quoted: bool = False
    content: tuple[Span, ...] = ()
    behind: int = 0


@dataclass(frozen=True, slots=True)
class Voice:
    """One resolved speaker: `chain` in full, the words' `head` and agreement, where it spoke and `until` where.

    `spoke` is False for a figure who was only named; `spoken` True for an organisation that a spokesman spoke for.
    """

    chain: Chain
    head: str
    gender: str
    plural: bool
    place: int
    figure: Figure | None = None
    spoken: bool = False
    spoke: bool = True
    until: int = 0

    @property
    def kind(self) -> str:
        return self.chain[-1].kind

    @property
    def human(self) -> bool:
        """Whether it is a named person, be it one whose words are an outlet's."""
        return self.kind == "person" or (self.figure is not None and self.figure.kind == "person")

    @property
    def name(self) -> str:
        return self.chain[-1].name


@dataclass(slots=True)
class Discourse:
    """Filled as the article is read; `voices` and `outlets` stay in the text's order.

    `again`: whom the pronouns that are nobody's source mean, by their place.
    """

    scene: Scene
    voices: list[Voice] = field(default_factory=list)
    outlets: list[tuple[int, Hop]] = field(default_factory=list)
    again: dict[int, Chain] = field(default_factory=dict)

    def note(self, speaker: Speaker | None, chain: Chain, place: int, until: int = 0) -> None:
        """Remembers who spoke at `place`, and where the words end."""
        for hop in chain:
            if hop.kind == "outlet" and not (hop.name[:1].islower() and " " in hop.name):
                insort(self.outlets, (place, hop), key=lambda pair: pair[0])
        if speaker and chain and chain[-1].kind not in ("rumour", "unknown"):
            head, plural = speaker.head, speaker.plural
            told = any(h.kind == "unnamed" for h in speaker.hops) or speaker.refers
            if chain[-1].kind == "unnamed" and (not told or speaker.refers == "one"):
                noun = read_noun(CORE.split(chain[-1].name, maxsplit=1)[0])  # whom the speaker cites
                head, plural = noun.word, noun.plural
            voice = Voice(
                chain, head, speaker.gender, plural, place, speaker.figure, speaker.spoken, until=max(place, until)
            )
            insort(self.voices, voice, key=lambda v: v.place)

    def before(self, place: int) -> list[Voice]:
        """The speakers before `place`, last one last, as far back as memory reaches."""
        end = bisect_left(self.voices, place, key=lambda v: v.place)
        return self.voices[max(0, end - MEMORY) : end]

    def last(self, place: int, *kinds: str) -> Voice | None:
        """The last speaker before `place` of one of `kinds`."""
        return next((v for v in reversed(self.before(place)) if v.kind in kinds), None)

    def distance(self, place: int, earlier: int) -> int:
        """How many sentences lie between two places."""
        return self.scene.number(place) - self.scene.number(earlier)

    def named(self, where: Where, kind: str, reach: int) -> Iterator[tuple[int, Figure]]:
        """Figures of one kind named in the last `reach` sentences, each at its last mention, last one first.

        Names inside quotation marks count only for a speaker who is quoted there too, those of asides never.
        """
        scene = self.scene
        if not scene.sentences:
            return
        start = scene.sentences[max(0, scene.number(where.place) - reach)].start
        seen: set[int] = set()
        for name, figure in reversed(scene.cast.named_in(Span(start, where.place))):
            told = (where.outer and where.quoted) or not scene.quoted(name.span.start)
            if figure.kind == kind and id(figure) not in seen and told and not is_aside(scene, name.span.start):
                seen.add(id(figure))
                yield name.span.start, figure
