"""Whether who speaks next by name, for the first time, is whom the words before only describe: "an expert on Vesk fears
so. “It is true,” Bo Hall said". News tells first what somebody says, then quotes it under the name."""

from __future__ import annotations

import re

from reportedly.language.wordlists import read_table
from reportedly.model.attribution import Attribution
from reportedly.sources.callings import holders
from reportedly.sources.figure import Figure
from reportedly.sources.nouns import Noun
from reportedly.sources.scene import Scene
from reportedly.sources.spelling import Name

# How far around a name, in code points, the words on who it is may stand.
BEFORE, AFTER = 60, 80
# Who is said to be kept nameless is not named further on.
_KEPT = re.compile(
    r"\b(?:anonym\w+|unnamed|unidentified|not authori[sz]ed|"
    r"(?:not|declined|refused|wished|wanted)\b[^.,;]{0,24}\b(?:named|identified))\b",
    re.IGNORECASE,
)
_CAPITAL = re.compile(r"\b[A-Z][\w-]{2,}")


def is_disclosed(
    scene: Scene, a: Attribution, noun: Noun, b: Attribution, named: tuple[Name, Figure], *, plain: bool, secret: bool
) -> bool:
    """Whether the speaker of `b` is the nameless one of `a`, whom a `noun` is said to be.

    A quotation that begins before its speaker is named goes on with the one before; so does the name where "the envoy"
    was nobody spoken of. Words on who it is must not tell of another. `plain`: no such words stand behind the name;
    `secret`: the noun is one for those who pass things on.
    """
    name, figure = named
    if figure.kind != "person" or figure.employer or figure.starts[0] != name.span.start or " " not in figure.name:
        return False
    unknown = scene.text.startswith(("the ", "The "), a.source[0].start) and not secret
    if not (unknown or _quote_first(scene, a, b)):
        return False
    return (
        (plain and not _behind_a_comma(scene, b, name))
        or _shares(scene, a, name)
        or bool(holders(scene, [figure], noun.word))
    )


def begins_next(scene: Scene, a: Attribution, noun: Noun, b: Attribution, named: tuple[Name, Figure]) -> bool:
    """Whether the article's first sentence is about the nameless one, and the next begins with the name."""
    name, figure = named
    if figure.kind != "person" or figure.employer or figure.starts[0] != name.span.start or " " not in figure.name:
        return False
    number, start = scene.number(name.span.start), scene.sentence(name.span.start).start
    first = scene.number(a.source[0].start) == 0 and number == 1
    titled = scene.text[start : name.span.start].split()
    begins = len(titled) <= len(name.titles)
    after = scene.text[name.span.end : min(name.span.end + AFTER, scene.sentence(name.span.start).end)]
    mine, theirs = _fields(noun.word), {f for word in re.findall(r"[a-z]+", after) for f in _fields(word)}
    return first and begins and not (mine and theirs and not mine & theirs)


def _fields(word: str) -> set[str]:
    """The fields of work that a word for somebody belongs to."""
    return {field for row in read_table("occupations.tsv") if row[0] == word for field in row[1].split("|")}


def is_kept(scene: Scene, a: Attribution) -> bool:
    """Whether the sentence tells that its speaker's name is kept: "who spoke on condition of anonymity"."""
    return bool(a.source) and bool(_KEPT.search(scene.around(a.source[0]).of(scene.text)))


def _behind_a_comma(scene: Scene, b: Attribution, name: Name) -> bool:
    """Whether words on who it is stand before the name: "The boy's father, Bo Hall"."""
    return "," in scene.text[b.source[0].start : name.span.start]


def _quote_first(scene: Scene, a: Attribution, b: Attribution) -> bool:
    """Whether `b` begins with its quotation, right after the words of `a`."""
    if not b.content or b.content[0].start > b.source[0].start or not scene.quoted(b.content[0].start + 1):
        return False
    ends = max(span.end for span in (*a.source, *a.content))
    return 0 < scene.number(b.content[0].start) - scene.number(ends - 1) <= 1


def _shares(scene: Scene, a: Attribution, name: Name) -> bool:
    """Whether the words beside the name have a name in common with the nameless words: "a Vesk aide", "of Vesk"."""
    mine = set(_CAPITAL.findall(a.source[0].of(scene.text)[1:]))
    sentence = scene.sentence(name.span.start)
    before = scene.text[max(sentence.start, name.span.start - BEFORE) : name.span.start]
    after = scene.text[name.span.end : min(sentence.end, name.span.end + AFTER)]
    return bool(mine & {*_CAPITAL.findall(before), *_CAPITAL.findall(after)})
