"""*same origin*: two articles have a claim from one and the same source."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Sequence

from reportedly.model.link import Link
from reportedly.model.statement import Statement
from reportedly.provenance.evidence import credited_in, page_name, said_in
from reportedly.provenance.likeness import overlap
from reportedly.provenance.pile import Pile

METHOD = "chains end in one source"
_FEW = 8  # statements of one article by one source that are compared: an interview may hold a hundred


def find_same_origin(pile: Pile, found: Sequence[Link]) -> Iterator[Link]:
    """Each article's first statement from a source is linked to the first article that has it: a star, not every pair.

    Where the later article *cites* the earlier one for it, that link says more and stands alone.
    """
    drawn = {(link.origin, link.target) for link in found}
    for group in pile.of_claim.values():
        by_end: dict[tuple[str, str | None], list[Statement]] = defaultdict(list)
        for s in group:
            if pile.origin(s) is not None:
                by_end[s.chain[-1], s.toward].append(s)
        for statements in by_end.values():
            yield from (link for link in _star(pile, statements) if (link.origin, link.target) not in drawn)


def _star(pile: Pile, statements: Sequence[Statement]) -> Iterator[Link]:
    """Of several statements in one article, those whose words are closest."""
    by_article: dict[str, list[Statement]] = defaultdict(list)
    for s in statements:
        by_article[s.article].append(s)
    first, *later = by_article.values()
    for group in later:
        pairs = [(s, t) for s in group[:_FEW] for t in first[:_FEW]]
        yield _link(pile, *max(pairs, key=lambda pair: overlap(pile.words(pair[0]), pile.words(pair[1]))))


def _link(pile: Pile, s: Statement, first: Statement) -> Link:
    name = pile.sources[s.chain[-1]].name
    here, there = page_name(pile.articles[s.article]), page_name(pile.articles[first.article])
    outlets = here if here == there else f"{here} and {there}"
    both = "both name" if here != there else "names twice"
    because = f"{outlets} {both} {name} as the origin of this, so the two count once."
    end, first_end = len(s.chain) - 1, len(first.chain) - 1
    evidence = (*credited_in(s, end), *said_in(s), *credited_in(first, first_end), *said_in(first))
    return Link("same_origin", s.id, first.id, evidence, 1.0, because, METHOD)
