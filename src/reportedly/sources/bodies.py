"""Which organisation "the company", "the hospital", "a spokesman" mean."""

from __future__ import annotations

import re
from functools import cache, lru_cache

from reportedly.language.wordlists import other_words, read_table, words
from reportedly.model.source import Hop
from reportedly.sources.discourse import Discourse, Where
from reportedly.sources.figure import Figure
from reportedly.sources.scene import Scene

# "The extremist group" is no ministry.
_GROUPS = ("group", "organization", "organisation", "band", "outfit", "gang")
_OF_STATE = re.compile(
    r"\b(?:Ministry|Department|Government|Police|Pentagon|House|Court|Council|Senate|Embassy|Army|government|police|ministry|"
    r"Service|Agency|Bureau|Command|Commission|Parliament|Congress|Kremlin|Vatican|[Mm]ilitary|army|[Ff]orces|Navy|FBI|CIA|NSA|MI5|MI6|RCMP|DHS|NATO)\b"
)
# Nor is it a school, a hotel, a law.
_SCHOOL = re.compile(
    r"\b(?:University|Polytechnic|College|School|Academy|Mall|Airport|Hospital|Hotel|Stadium|Jail|Prison|Square|Street|"
    r"Conference|Summit|Act|Bill|Constitution|Treaty|Agreement|Accord|Day|Bridge|Awards?|Cup|Olympics|General)\b"
)
# And "the firm" is no ministry and no party; but these may be any of them.
_ANY = ("agency", "body", "side", "team", "watchdog")
_PARTY = re.compile(r"\b(?:Part(?:y|ies)|Republicans?|Democrats?)\b")
# How many sentences back "the company" may look.
REACH = 4
# The share of all mentions of bodies that makes one the body that the article is about. Read on FNC-1.
MAIN = 0.4
_BODIES = ("organisation", "outlet", "other")


def body_called(discourse: Discourse, where: Where, words: str, head: str) -> Hop | None:
    """The body that the article calls "a `words`" or else "a `head`" beside its name: of several, who spoke last."""
    for noun in dict.fromkeys((words, head)):
        called_so = (f for f in discourse.scene.cast.beside.bodies(noun) if f.kind in _BODIES)
        before = (f for f in called_so if f.starts[0] < where.place)
        fitting = {f.name: f for f in sorted(before, key=lambda f: f.starts[0])}
        spoke = [h for v in discourse.before(where.place) for h in v.chain if h.name in fitting]
        if spoke:
            return spoke[-1]
        if fitting:
            last = max(fitting.values(), key=lambda f: f.last_before(where.place) or 0)
            return Hop(last.name, "outlet" if last.kind == "outlet" else "organisation")
    return None


def is_called(scene: Scene, figure: Figure, noun: str) -> bool:
    """Whether the article puts "a `noun`" beside the name: "the charity Vesk Tides", "Vesk Tides, a sea charity"."""
    return figure in scene.cast.beside.bodies(noun)


def main_organisation(discourse: Discourse, where: Where, head: str) -> Hop | None:
    """The body that the article is about, for "the firm" far from any name: the one named most, and often."""
    scene = discourse.scene
    named = [f for f in scene.cast.figures if f.kind == "organisation" and f.starts[0] < where.place]
    bodies = [f for f in named if f.name not in words("platforms.txt")]
    telling = [f for f in bodies if called(f.name, head)] if head not in words("general_bodies.txt") else []
    if len(telling) == 1:
        return Hop(telling[0].name, "organisation")  # the one school of the article, however far
    most = max(bodies, key=lambda f: len(f.starts), default=None)
    if most is None or len(most.starts) < MAIN * sum(len(f.starts) for f in bodies):
        return None
    # "The Senate" is no other body, though only one be named.
    states = head not in _ANY and _OF_STATE.search(head.capitalize()) is not None
    alone = len(bodies) == 1 and not states and not set(most.name.lower().split()) & _telling()
    often = len(most.starts) > 1 and called(most.name, head)
    return Hop(_maker(discourse, most.name), "organisation") if alone or often else None


@cache
def _telling() -> frozenset[str]:
    """Words that tell in a name what the body is: no "Vesk Court" is "the charity"."""
    return frozenset(word for row in read_table("body_words.tsv") for word in row)


def last_organisation(discourse: Discourse, where: Where, head: str = "body") -> Hop | None:
    """The organisation that "the `head`" means: the one that spoke last, else the one named last."""
    spoke = [v for v in discourse.before(where.place) if v.kind == "organisation" and called(v.name, head)]
    spoke = [v for v in spoke if not (v.plural and v.name[:1].islower() and v.head != "police")]  # no "rebels"
    if spoke and discourse.distance(where.place, spoke[-1].place) <= REACH:
        return spoke[-1].chain[-1]
    for _, figure in discourse.named(where, "organisation", REACH):
        if figure.name not in words("platforms.txt") and called(figure.name, head):
            return Hop(_maker(discourse, figure.name), "organisation")
    return spoke[-1].chain[-1] if spoke else None


def subject_body(discourse: Discourse, where: Where, head: str) -> Hop | None:
    """The body that the sentence, or else the one before it, begins with: "Acme cut its prices. The company said"."""
    scene = discourse.scene
    number = scene.number(where.place)
    for sentence in scene.sentences[max(0, number - 1) : number + 1][::-1]:
        start = sentence.start + 4 * scene.text.startswith("The ", sentence.start)
        named = scene.cast.named_at(start) if start < where.place and not scene.quoted(start) else None
        body = named is not None and named[1].kind == "organisation" and named[1].name not in words("platforms.txt")
        if named and body and called(named[1].name, head):
            return Hop(_maker(discourse, named[1].name), "organisation")
    return None


def _maker(discourse: Discourse, name: str) -> str:
    """The well-known firm in a product's name ("Acme" of "Acme Watch"), where the article names it; else `name`."""
    first, _, rest = name.partition(" ")
    product = rest and first in words("organisations.txt") and not set(rest.split()) & words("organisation_words.txt")
    firms = (f.name for f in discourse.scene.cast.by_last_word.get(first, ()) if f.name == first)
    return next(firms, name) if product else name


def called(name: str, head: str) -> bool:
    """Whether a body of that name may be called a `head`: "the hospital" is the Vesk Medical Center."""
    if name in words("places.txt"):
        return False  # a country is nobody's "company"
    if head in words("general_bodies.txt"):
        if head in _GROUPS:
            return not (_OF_STATE.search(name) or _SCHOOL.search(name))
        if head == "agency" and _PARTY.search(name):
            return False
        return head in _ANY or not (_OF_STATE.search(name) or _PARTY.search(name))
    return _words_for(head).search(name.lower()) is not None


@lru_cache(maxsize=2048)
def _words_for(head: str) -> re.Pattern[str]:
    """Any of the words that tell of a body that it is a `head`."""
    return re.compile(rf"\b(?:{'|'.join(map(re.escape, (head, *other_words('body_words.tsv', head))))})s?\b")
