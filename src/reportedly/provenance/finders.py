"""The table of link kinds, and the one loop over it."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence

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

Finder = Callable[[Pile, Sequence[Link]], Iterator[Link]]

# In this order: each finder sees the links found before it. "repeats" is for what no stronger echo explains,
# "contradicts" leaves out what "updates" explains, "hardens" goes along the echoes.
FINDERS: dict[LinkKind, Finder] = {
    "cites": find_cites,
    "same_origin": find_same_origin,
    "copied_text": find_copied_text,
    "repeats": find_repeats,
    "updates": find_updates,
    "contradicts": find_contradictions,
    "hardens": find_hardening,
}


def find_links(
    articles: Iterable[Article], sources: Iterable[Source], statements: Iterable[Statement], claims: Iterable[Claim]
) -> tuple[Link, ...]:
    """Every link of the pile, by kind in the order of FINDERS; at most one of a kind between two ends."""
    pile = index(articles, sources, statements, claims)
    found: list[Link] = []
    for finder in FINDERS.values():
        best: dict[tuple[str, str], Link] = {}
        for link in finder(pile, tuple(found)):
            ends = (link.origin, link.target)
            if ends not in best or best[ends].score < link.score:
                best[ends] = link
        found += best.values()
    return tuple(found)
