"""Links as a reader meets them: what does not add up, side by side; what hangs together, in a line."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from reportedly.exports.view.ledger import Ledger
from reportedly.exports.view.marks import links_of
from reportedly.exports.view.rows import Names, Row
from reportedly.exports.view.words import printable
from reportedly.model.claim import Claim
from reportedly.model.link import Link, LinkKind

TITLES: dict[LinkKind, str] = {
    "contradicts": "Contradiction",
    "updates": "Update",
    "hardens": "Wording hardened",
    "copied_text": "Copied text",
    "cites": "Cites",
    "same_origin": "Same origin",
    "repeats": "Repeats",
}
PAIRED: tuple[LinkKind, ...] = ("contradicts", "updates", "hardens")
MOST_PAIRS = 4  # set side by side; the others are listed in a line each


Rows = Mapping[str, Row]


@dataclass(frozen=True, slots=True)
class End:
    """One end of a link: a statement's row, or a claim by its wording."""

    anchor: str
    label: str
    words: str
    row: Row | None = None


@dataclass(frozen=True, slots=True)
class Pair:
    """Two wordings that an editor wants to see next to each other: the earlier left, the later right."""

    kind: LinkKind
    title: str
    earlier: End
    later: End
    because: str


@dataclass(frozen=True, slots=True)
class Tie:
    kind: LinkKind
    title: str
    later: End
    earlier: End
    because: str


def pairs_of(ledger: Ledger, names: Names, rows: Rows, claim: Claim) -> tuple[Pair, ...]:
    """The best of each kind, then the second best, as far as MOST_PAIRS go."""
    found = []
    for link in _best(ledger, claim)[:MOST_PAIRS]:
        ends = _ends(ledger, names, rows, link)
        if ends:
            later, earlier = ends
            found.append(Pair(link.kind, TITLES[link.kind], earlier, later, printable(link.because)))
    return tuple(found)


def ties_of(ledger: Ledger, names: Names, rows: Rows, claim: Claim) -> tuple[Tie, ...]:
    """All other links."""
    paired = {id(link) for link in _best(ledger, claim)[:MOST_PAIRS]}
    found = []
    for link in sorted(links_of(ledger, claim), key=lambda x: LINK_ORDER[x.kind]):
        ends = _ends(ledger, names, rows, link)
        if id(link) not in paired and ends:
            found.append(Tie(link.kind, TITLES[link.kind], *ends, printable(link.because)))
    return tuple(found)


def _best(ledger: Ledger, claim: Claim) -> list[Link]:
    ranked: list[tuple[int, int, Link]] = []
    for kind in PAIRED:
        own = sorted((x for x in links_of(ledger, claim) if x.kind == kind), key=lambda x: -x.score)
        ranked += [(rank, LINK_ORDER[kind], link) for rank, link in enumerate(own)]
    return [link for _, _, link in sorted(ranked, key=lambda one: one[:2])]


LINK_ORDER = {kind: n for n, kind in enumerate(TITLES)}


def _ends(ledger: Ledger, names: Names, rows: Rows, link: Link) -> tuple[End, End] | None:
    """None where an end is not on the page."""
    later, earlier = _end(ledger, names, rows, link.origin), _end(ledger, names, rows, link.target)
    return (later, earlier) if later and earlier else None


def _end(ledger: Ledger, names: Names, rows: Rows, one: str) -> End | None:
    if one in rows:
        row = rows[one]
        return End(row.anchor, row.label, row.words, row)
    if one in ledger.claim and one in names.claims:
        claim = ledger.claim[one]
        number = names.claims[one]
        return End(f"claim-{number}", str(number), printable(claim.text))
    return None
