"""Whom a lead brings in without a name and the next sentence names: "a Vesk man is free. Bo Hall, 29, said …"."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from functools import lru_cache
from itertools import pairwise

from reportedly.language.wordlists import words
from reportedly.model.attribution import Attribution
from reportedly.model.source import Hop
from reportedly.sources.callings import holders
from reportedly.sources.disclosed import begins_next, is_disclosed, is_kept
from reportedly.sources.figure import Figure
from reportedly.sources.nouns import Noun, read_noun
from reportedly.sources.phrase import read_phrase
from reportedly.sources.scene import Scene, once
from reportedly.sources.spelling import Name
from reportedly.sources.strangers import DESCRIBES
from reportedly.sources.twosomes import two_unveiled
from reportedly.sources.unveiled_bodies import LEAD as BODIES_LEAD
from reportedly.sources.unveiled_bodies import NAMELESS, bodies_named
from reportedly.sources.watchers import watchers_named

# The lead is the first three sentences, captions among them; further on, a name without a word on who it is belongs to
# somebody known, unless its age is given, which is given once. Read on FNC-1: with two, an expert after a caption stays
# nameless.
LEAD = 3
# How many sentences after the nameless words the name may stand.
SOON = 2
# How many statements after it are looked at: more than so many sentences hold.
LOOKED_AT = 12
# Forms of address that somebody may have who is brought in as "a cleric" or "a scholar" just before.
_COURTESY = frozenset(
    {"Mr", "Mrs", "Ms", "Miss", "Dr", "Sheikh", "Sheik", "Sir", "Dame", "Rev", "Imam", "Rabbi", "Prof"}
)
# Somebody brought in: "a man", "the man who swam the bay".
_NEW = re.compile(r"an?\s|the\s[^,.]{1,30}?,?\swho\b", re.IGNORECASE)
_ARTICLE = re.compile(r"(?:an?|the|one|another) ", re.IGNORECASE)
_AGED = re.compile(r",? \(?\d\d\b\)?")
_TRADES = ("person", "figure", "reporter", "spokesperson")
# What may stand behind the name of somebody who is already spoken of: an age, a town, a verb; no "a harbour worker".
_DESCRIBED = re.compile(
    r",? (?:\(?\d\d\)?,? )?(?:(?:an?|the|who is|who was|who works) |(?:[a-z]+ )?(?:of|at|from|with) the )",
    re.IGNORECASE,
)


def add_unveiled(scene: Scene, attributions: Sequence[Attribution]) -> list[Attribution]:
    """The attributions; those of somebody whom the lead only describes are the person's who speaks next by name."""
    spoken = sorted((a for a in attributions if a.source), key=lambda a: a.source[0].start)
    kept = {a.chain[-1].name for a in spoken if a.chain and a.chain[-1].kind == "unnamed" and is_kept(scene, a)}
    named: dict[str, Hop] = {}
    given: dict[tuple[int, str], str] = {}  # of two in one sentence, the first is who is named next
    for at, a in enumerate(spoken):
        noun = _nameless(scene, a) if a.chain and a.chain[-1].name not in kept else None
        figure = _whom(scene, a, noun, spoken[at + 1 : at + 1 + LOOKED_AT], spoken) if noun else None
        number = scene.number(a.source[0].start) if a.source else 0
        if figure and given.setdefault((number, figure.name), a.chain[-1].name) == a.chain[-1].name:
            named.setdefault(a.chain[-1].name, Hop(figure.name, "person"))
        elif two := two_unveiled(scene, a, spoken):
            named.setdefault(a.chain[-1].name, two)
        elif a.chain and number < BODIES_LEAD:
            named |= {
                k: v for k, v in bodies_named(scene, a, spoken[at + 1 : at + 1 + LOOKED_AT]).items() if k not in named
            }
        named |= {k: v for k, v in watchers_named(scene, a).items() if k not in named}
    return [_renamed(a, named) for a in attributions] if named else list(attributions)


def named_after(scene: Scene, noun: Noun, before: int) -> Figure | None:
    """The person whose name begins the sentence after the lead brought in "a `noun`", for "the `noun`" at `before`."""
    for sentence, after in pairwise(scene.sentences[: LEAD + 1]):
        found = scene.cast.named_at(after.start) if after.start < before else None
        if found is None or found[0].span.start != after.start:
            continue
        brought = _brought_in(noun.word).search(scene.text, sentence.start, sentence.end)
        if brought and not DESCRIBES.search(scene.text[max(0, brought.start() - 20) : brought.start()]):
            return found[1] if _is_plain(scene, *found, noun) else None
    return None


@lru_cache(maxsize=2048)
def _brought_in(noun: str) -> re.Pattern[str]:
    """ "A nurse", "the Vesk nurse, who"."""
    noun_of = rf"(?:[\w’'-]+ ){{0,3}}?{re.escape(noun)}\b"
    return re.compile(rf"\b(?:[Aa]n? {noun_of}|[Tt]he {noun_of},? who\b)")


def _whom(
    scene: Scene, a: Attribution, noun: Noun, after: Sequence[Attribution], all_of_them: Sequence[Attribution]
) -> Figure | None:
    """The person who speaks next, whom the next sentence is about, or who alone is called so further on."""
    found = _named_next(scene, a, noun, after) or _in_the_same_words(scene, a)
    if found or scene.number(a.source[0].start) >= LEAD or noun.word in words("source_nouns.txt"):
        return found
    if _NEW.match(scene.text, a.source[0].start) and (next_one := named_after(scene, noun, len(scene.text))):
        return next_one
    return _the_only_one(scene, a, noun, all_of_them)


def _nameless(scene: Scene, a: Attribution) -> Noun | None:
    """The noun of one person without a name who speaks in the lead."""
    if not a.source or not a.chain or a.chain[-1].kind != "unnamed":
        return None
    phrase = read_phrase(scene, a.source[0])
    noun = phrase.noun if phrase else None
    return noun if noun and not noun.plural and noun.sort in ("person", "figure") else None


def _named_next(scene: Scene, a: Attribution, noun: Noun, after: Sequence[Attribution]) -> Figure | None:
    here = a.source[0].start
    lead, secret = scene.number(here) < LEAD, noun.word in words("source_nouns.txt")
    for b in after:
        distance = scene.number(b.source[0].start) - scene.number(here)
        if distance > SOON:
            return None
        if distance == 0:
            continue
        said = [pair for pair in scene.cast.named_in(b.source[0]) if b.chain and b.chain[-1].name == pair[1].name]
        for name, figure in said[:1]:
            plain = _is_plain(scene, name, figure, noun)
            if plain and not secret and (lead or _AGED.match(scene.text, name.span.end)):
                return figure
            if lead and not secret and figure.kind == "person" and holders(scene, [figure], noun.word):
                return figure  # "his lawyer said … Ann Roe, a lawyer, said"
            if not secret and begins_next(scene, a, noun, b, (name, figure)):
                return figure
            if is_disclosed(scene, a, noun, b, (name, figure), plain=plain, secret=secret):
                return figure
        return None
    return None


def _in_the_same_words(scene: Scene, a: Attribution) -> Figure | None:
    """The person whom the same words stand beside elsewhere: "the man's lawyer", "the man's lawyer, Bo Hall"."""
    words = _ARTICLE.sub("", a.chain[-1].name)
    if " " not in words and scene.number(a.source[0].start) >= LEAD:
        return None  # a lead's "nurse" is "nurse Ann Roe" further on, any other nurse may be another
    return _named_beside(scene, words)


@once
def _named_beside(scene: Scene, words: str) -> Figure | None:
    """The first person who is named for the first time right behind the words."""
    said = rf"{re.escape(words)},? $"
    for place in scene.cast.beside.places(words.lower()):
        for start in (place.end + 1, place.end + 2):
            named = scene.cast.named_at(start)
            new = named and named[1].kind == "person" and named[1].starts[0] == named[0].span.start == start
            if named and new and re.search(said, scene.text[max(0, start - len(words) - 2) : start], re.IGNORECASE):
                return named[1]
    return None


def _the_only_one(scene: Scene, a: Attribution, noun: Noun, attributions: Sequence[Attribution]) -> Figure | None:
    """The one person who speaks further on and is called what the lead calls its speaker: "a judge", "Judge Hall"."""
    spoke = {b.chain[-1].name for b in attributions if b.chain and b.chain[-1].kind == "person"}
    people = [f for f in scene.cast.figures if f.kind == "person" and f.name in spoke and f.employer is None]
    called = holders(scene, people, noun.word)
    fits = len(called) == 1 and _of_one_sex(noun, called[0]) and called[0].starts[0] > a.source[0].start
    return called[0] if fits else None


def _is_plain(scene: Scene, name: Name, figure: Figure, noun: Noun) -> bool:
    """Whether a full name stands here for the first time, without a word on who it is."""
    fits = figure.kind == "person" and figure.employer is None and _of_one_sex(noun, figure)
    known = figure.starts[0]  # a caption or heading above the lead may have the name
    first = (
        known == name.span.start or scene.number(known) == 0 < scene.number(name.span.start) - 1
    ) and " " in name.text
    titled = {title.rstrip(".") for title in name.titles} - _COURTESY
    before = scene.text[max(0, name.span.start - 25) : name.span.start].rstrip()
    for title in reversed(name.titles):
        before = before.removesuffix(title).rstrip()
    trade = before[-1:].isalpha() and read_noun(before).sort in _TRADES
    return fits and first and not titled and not trade and not _DESCRIBED.match(scene.text, name.span.end)


def _of_one_sex(noun: Noun, figure: Figure) -> bool:
    return noun.gender == figure.gender or "either" in (noun.gender, figure.gender)


def _renamed(a: Attribution, named: dict[str, Hop]) -> Attribution:
    if not any(h.name in named and h.kind in NAMELESS for h in a.chain):
        return a
    hops = (replace(named[h.name], spans=h.spans) if h.kind in NAMELESS and h.name in named else h for h in a.chain)
    return replace(a, chain=tuple(hops))
