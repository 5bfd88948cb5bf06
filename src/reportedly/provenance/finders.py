"""The table of link kinds, and the one loop over it."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from functools import partial
from typing import Protocol, TypeVar

from reportedly.model.article import Article
from reportedly.model.claim import Claim
from reportedly.model.link import Link, LinkKind
from reportedly.model.source import Source
from reportedly.model.statement import Statement
from reportedly.provenance.cites import find_cites
from reportedly.provenance.contradicts import find_contradictions
from reportedly.provenance.copied_text import find_copied_text
from reportedly.provenance.hardens import find_hardening
from reportedly.provenance.pile import Pile, index
from reportedly.provenance.repeats import find_repeats
from reportedly.provenance.same_origin import find_same_origin
from reportedly.provenance.updates import find_updates

T = TypeVar("T")
U = TypeVar("U")
Finder = Callable[[Pile, Sequence[Link]], Iterator[Link]]

# In this order: each finder sees the links found before it. "repeats" is for what no stronger echo explains,
# "contradicts" leaves out what "updates" explains, "hardens" goes along the echoes.
FINDERS: dict[LinkKind, Finder] = {
    "cites": find_cites,
    "copied_text": find_copied_text,
    "same_origin": find_same_origin,
    "repeats": find_repeats,
    "updates": find_updates,
    "contradicts": find_contradictions,
    "hardens": find_hardening,
}


class Run(Protocol):
    """Runs a piece of a stage: what it returns, or the last argument where it breaks (attempts.py)."""

    def __call__(self, stage: str, work: Callable[[], T], instead: U, /) -> T | U: ...


def plainly(stage: str, work: Callable[[], T], instead: U) -> T | U:
    """Runs it; what breaks, breaks."""
    return work()


def find_links(
    articles: Iterable[Article],
    sources: Iterable[Source],
    statements: Iterable[Statement],
    claims: Iterable[Claim],
    run: Run = plainly,
) -> tuple[Link, ...]:
    """Every link of the pile, by kind in the order of FINDERS; at most one of a kind between two ends.

    Each kind is a piece of the stage that `run` gets: one that breaks costs none of the others.
    """
    pile = run("provenance", lambda: index(articles, sources, statements, claims), None)
    found: tuple[Link, ...] = ()
    if pile is None:
        return found
    for finder in FINDERS.values():
        found += run("provenance", partial(_best, finder, pile, found), ())
    return found


def _best(finder: Finder, pile: Pile, found: tuple[Link, ...]) -> tuple[Link, ...]:
    best: dict[tuple[str, str], Link] = {}
    for link in finder(pile, found):
        ends = (link.origin, link.target)
        if ends not in best or best[ends].score < link.score:
            best[ends] = link
    return tuple(best.values())
