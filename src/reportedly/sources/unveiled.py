"""Whom a lead brings in without a name and the next sentence names: "a Vesk man is free. Bo Hall, 29, said …"."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from itertools import pairwise

from reportedly.language.wordlists import words
from reportedly.model.attribution import Attribution
from reportedly.model.source import Hop
from reportedly.model.span import Span
from reportedly.sources.bodies import called
from reportedly.sources.figures import Figure
from reportedly.sources.nouns import Noun, read_noun
from reportedly.sources.people import called_so
from reportedly.sources.phrase import read_phrase
from reportedly.sources.scene import Scene
from reportedly.sources.spelling import Name
from reportedly.sources.strangers import DESCRIBES

# The lead is the first two sentences; further on, a name without a word on who it is belongs to somebody known, unless
# its age is given, which is given once.
LEAD = 2
# How many sentences after the nameless words the name may stand.
SOON = 2
# How many statements after it are looked at: more than so many sentences hold.
LOOKED_AT = 12
_COURTESY = frozenset(
    {"Mr", "Mrs", "Ms", "Miss", "Dr", "Sheikh", "Sheik", "Sir", "Dame", "Rev", "Imam", "Rabbi", "Prof"}
)
# Before a body's name: whose head or spokesman speaks is the body's.
_HEADS = re.compile(
    r"\b(?:who (?:runs|heads|leads|directs|founded)|(?:head|director|founder|chief|leader|spokes\w+) (?:of|for))"
    r"(?: (?:the|an?))?(?: [\w-]+){0,2}? $"
)
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
    named: dict[str, Hop] = {}
    for at, a in enumerate(spoken):
        noun = _nameless(scene, a)
        figure = _whom(scene, a, noun, spoken[at + 1 :][:LOOKED_AT], spoken) if noun else None
        if figure:
            named.setdefault(a.chain[-1].name, Hop(figure.name, "person"))
        elif body := _body(scene, a, spoken[at + 1 :][:LOOKED_AT]):
            named.setdefault(a.chain[-1].name, body)
    return [_renamed(a, named) for a in attributions] if named else list(attributions)


def named_after(scene: Scene, noun: Noun, before: int) -> Figure | None:
    """The person whose name begins the sentence after the lead brought in "a `noun`", for "the `noun`" at `before`."""
    pattern = re.compile(rf"\b[Aa]n? (?:[\w’'-]+ ){{0,3}}?{re.escape(noun.word)}\b")
    for sentence, after in pairwise(scene.sentences[: LEAD + 1]):
        found = scene.cast.named_at(after.start) if after.start < before else None
        if found is None or found[0].span.start != after.start:
            continue
        brought = pattern.search(scene.text, sentence.start, sentence.end)
        if brought and not DESCRIBES.search(scene.text[max(0, brought.start() - 20) : brought.start()]):
            return found[1] if _is_plain(scene, *found, noun) else None
    return None


def _whom(
    scene: Scene, a: Attribution, noun: Noun, after: Sequence[Attribution], all_of_them: Sequence[Attribution]
) -> Figure | None:
    """The person who speaks next, whom the next sentence is about, or who alone is called so further on."""
    found = _named_next(scene, a, noun, after)
    if found or scene.number(a.source[0].start) >= LEAD:
        return found
    if a.chain[-1].name[:2] in ("a ", "an") and (next_one := named_after(scene, noun, len(scene.text))):
        return next_one
    return _the_only_one(scene, a, noun, all_of_them)


def _body(scene: Scene, a: Attribution, after: Sequence[Attribution]) -> Hop | None:
    """The body that speaks next by name, where the lead has "a monitoring group": it is named once it is known."""
    nameless = a.source and len(a.chain) == 1 and a.chain[0].kind in ("unnamed", "organisation")
    phrase = read_phrase(scene, a.source[0]) if nameless else None
    if phrase is None or phrase.noun.plural or phrase.noun.sort != "organisation" or phrase.first not in ("a", "an"):
        return None
    if any(figure.name == a.chain[0].name for figure in scene.cast.figures):
        return None
    here = scene.number(a.source[0].start)
    b = next((b for b in after if scene.number(b.source[0].start) > here), None) if here < LEAD else None
    if b is None or scene.number(b.source[0].start) - here > SOON + 1:
        return None
    for name, figure in scene.cast.named_in(b.source[0]):
        speaks = any(hop.name == figure.name for hop in b.chain)  # whoever it cites may stand behind it
        heads = _HEADS.search(scene.text, b.source[0].start, name.span.start)
        new = figure.starts[0] == name.span.start and (speaks or heads)
        if new and figure.kind == "organisation" and called(figure.name, phrase.noun.word):
            return Hop(figure.name, "organisation")
    return None


def _nameless(scene: Scene, a: Attribution) -> Noun | None:
    """The noun of one person without a name who speaks in the lead."""
    if not a.source or not a.chain or a.chain[-1].kind != "unnamed":
        return None
    phrase = read_phrase(scene, a.source[0])
    noun = phrase.noun if phrase else None
    if noun is None or noun.plural or noun.sort not in ("person", "figure") or noun.word in words("source_nouns.txt"):
        return None
    return noun


def _named_next(scene: Scene, a: Attribution, noun: Noun, after: Sequence[Attribution]) -> Figure | None:
    here = a.source[0].start
    lead = scene.number(here) < LEAD
    for b in after:
        distance = scene.number(b.source[0].start) - scene.number(here)
        if distance > SOON:
            return None
        if distance == 0:
            continue
        for name, figure in scene.cast.named_in(Span(b.source[0].start, b.source[0].end))[:1]:
            said = b.chain and b.chain[-1].name == figure.name
            plain = said and _is_plain(scene, name, figure, noun)
            if plain and (lead or _AGED.match(scene.text, name.span.end)):
                return figure
            if said and lead and figure.kind == "person" and called_so(scene, figure, noun.word):
                return figure  # "his lawyer said … Ann Roe, a lawyer, said"
        return None
    return None


def _the_only_one(scene: Scene, a: Attribution, noun: Noun, attributions: Sequence[Attribution]) -> Figure | None:
    """The one person who speaks further on and is called what the lead calls its speaker: "a judge", "Judge Hall"."""
    spoke = {b.chain[-1].name for b in attributions if b.chain and b.chain[-1].kind == "person"}
    people = [f for f in scene.cast.figures if f.kind == "person" and f.name in spoke and f.employer is None]
    called = [f for f in people if noun.word in {t.lower() for t in f.titles} or called_so(scene, f, noun.word)]
    fits = len(called) == 1 and _of_one_sex(noun, called[0]) and called[0].starts[0] > a.source[0].start
    return called[0] if fits else None


def _is_plain(scene: Scene, name: Name, figure: Figure, noun: Noun) -> bool:
    """Whether a full name stands here for the first time, without a word on who it is."""
    fits = figure.kind == "person" and figure.employer is None and _of_one_sex(noun, figure)
    first = figure.starts[0] == name.span.start and " " in name.text
    titled = {title.rstrip(".") for title in name.titles} - _COURTESY
    before = scene.text[max(0, name.span.start - 25) : name.span.start].rstrip()
    for title in reversed(name.titles):
        before = before.removesuffix(title).rstrip()
    trade = before[-1:].isalpha() and read_noun(before).sort in _TRADES
    return fits and first and not titled and not trade and not _DESCRIBED.match(scene.text, name.span.end)


def _of_one_sex(noun: Noun, figure: Figure) -> bool:
    return noun.gender == figure.gender or "either" in (noun.gender, figure.gender)


def _renamed(a: Attribution, named: dict[str, Hop]) -> Attribution:
    if not any(_has_no_name(h) and h.name in named for h in a.chain):
        return a
    hops = (replace(named[h.name], spans=h.spans) if _has_no_name(h) and h.name in named else h for h in a.chain)
    return replace(a, chain=tuple(hops))


def _has_no_name(hop: Hop) -> bool:
    """Whether the hop may be one of those in the table: a body without a name is an organisation under its noun."""
    return hop.kind in ("unnamed", "organisation")
