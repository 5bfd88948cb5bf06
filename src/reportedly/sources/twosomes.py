"""Two people who are told by their number, and their names: "the pair", "both lawyers", "two friends" of a lead."""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import pairwise

from reportedly.model.attribution import Attribution
from reportedly.model.source import Hop
from reportedly.model.span import Span
from reportedly.sources.callings import holders
from reportedly.sources.discourse import Discourse, Voice, Where
from reportedly.sources.figure import Figure
from reportedly.sources.nouns import read_noun
from reportedly.sources.scene import Scene
from reportedly.sources.speaker import Speaker
from reportedly.sources.spelling import Name

# How many sentences back the two may have been named with "and" between them.
REACH = 3
# How many sentences back each of "both sides" may have spoken.
SPOKE = 8
# A lead's two are named further on; the lead is the first three sentences, as for one person (unveiled.py).
LEAD = 3
TWO = re.compile(
    r"(?:both|(?:the )?two) (?!of\b)|two of (?:the|his|her|their)\b|the (?:pair|duo|couple)\b", re.IGNORECASE
)
# "Roe's | and Hall's", "Roe, then 14, | and her harbour mate, | Bo Hall", "Roe, R-Vesk, | and Harbour Minister | Hall",
# "Roe, who led the crew, | and Hall": what stands between two names.
_AND = re.compile(
    r"(?:['’]s?)?(?:,? (?:then |now )?\(?\d\d\)?,?)?(?:,? \(?[RDI]-[A-Z][\w.]*\)?,?)?(?:, (?!and )[^,.;“\"\n]{3,60},)?"
    r"(?: (?:of|from) [A-Z]\w+(?: [A-Z]\w+)?)?,? (?:and|or|&) "
    r"(?P<who>(?:[\w’'-]+\.? ){0,5}?(?:[\w’'-]+, )?)"
)


def couple_before(discourse: Discourse, where: Where, reach: int = REACH) -> Hop | None:
    """The two people named last with "and" between them, as one source; quoted ones for who is quoted."""
    scene = discourse.scene
    if not scene.sentences:
        return None
    start = scene.sentences[max(0, scene.number(where.place) - reach)].start
    named = scene.cast.named_in(Span(start, where.place))
    found = _couples(scene, [pair for pair in named if where.quoted or not scene.quoted(pair[0].span.start)])
    return _as_one(*found[-1]) if found else None


def named_since(discourse: Discourse, speaker: Speaker, where: Where, voice: Voice | None) -> Hop | None:
    """The two whom "they" means: named since one spoke alone."""
    if voice is None:
        return couple_before(discourse, where) if speaker.head in ("both", "they", "them") else None
    alone = not voice.plural and discourse.distance(where.place, voice.place) > 0
    return couple_before(discourse, where, 1) if alone and speaker.head == "they" else None


def last_two(discourse: Discourse, where: Where, noun: str) -> Hop | None:
    """The last two people who spoke: of "both lawyers", those whom the article calls so."""
    near = [v for v in discourse.before(where.place) if discourse.distance(where.place, v.until) <= SPOKE]
    spoke = list({v.name: v.figure for v in reversed(near) if v.figure and v.kind == "person"}.values())
    people = [figure for figure in spoke if figure is not None]
    called = people if noun == "side" else holders(discourse.scene, people, noun)
    return _as_one(called[1], called[0]) if len(called) > 1 else None


def two_voices(discourse: Discourse, where: Where) -> Voice | None:
    """The two without a name who spoke before: "two friends" for "the pair"."""
    before = [v for v in discourse.before(where.place) if v.kind == "unnamed" and v.plural]
    return next((v for v in reversed(before) if TWO.match(v.name)), None)


def two_unveiled(scene: Scene, a: Attribution, attributions: Sequence[Attribution]) -> Hop | None:
    """The two people whom a lead brings in as "two friends" and the article names for the first time further on."""
    if not a.source or not a.chain or a.chain[-1].kind != "unnamed" or scene.number(a.source[0].start) >= LEAD:
        return None
    if not TWO.match(a.chain[-1].name):
        return None
    spoke = {b.chain[-1].name for b in attributions if b.chain and b.chain[-1].kind == "person"}
    new = [pair for pair in _names(scene) if pair[1].starts[0] > a.source[0].start]
    for one, other in _couples(scene, new):
        if {one.name, other.name} & spoke:
            return _as_one(one, other)
    people = list({id(f): f for _, f in new if f.kind == "person" and f.name in spoke}.values())
    called = sorted(holders(scene, people, read_noun(a.chain[-1].name).word), key=lambda f: f.starts[0])
    return _as_one(*called[:2]) if len(called) > 1 else None


def _names(scene: Scene) -> list[tuple[Name, Figure]]:
    return list(zip(scene.cast.index.names, scene.cast.figure_of, strict=True))


def _couples(scene: Scene, named: Sequence[tuple[Name, Figure]]) -> list[tuple[Figure, Figure]]:
    """Two people each with nothing but "and" and a word on the second between them, in order."""
    people = [(name, figure) for name, figure in named if figure.kind == "person"]
    found = []
    for (left, one), (right, other) in pairwise(people):
        joined = _AND.fullmatch(scene.text, left.span.end, right.span.start)
        if joined and one is not other and _is_plain(joined.group("who"), right):
            found.append((one, other))
    return found


def _is_plain(words: str, name: Name) -> bool:
    """Whether `words` are none, titles, or tell who it is: "13-year-old", "his burger-loving mate, "."""
    words = words.strip(" ,")
    for title in reversed(name.titles):
        words = words.removesuffix(title).rstrip(" .")
    return (
        not words or all(word[0].isupper() for word in words.split()) or read_noun(words).sort in ("person", "figure")
    )


def _as_one(one: Figure, other: Figure) -> Hop:
    return Hop(f"{one.name} and {other.name}", "person")
