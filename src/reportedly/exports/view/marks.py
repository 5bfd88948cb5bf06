"""What an editor should know of a claim at a glance: contradicted, updated, hardened."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from reportedly.exports.view.ledger import Ledger, side_of
from reportedly.model.claim import Claim
from reportedly.model.link import Link, LinkKind

MarkKind = Literal["contradicted", "updated", "hardened", "copied"]
# In the order in which they matter to a reader.
KINDS: dict[LinkKind, MarkKind] = {
    "contradicts": "contradicted",
    "updates": "updated",
    "hardens": "hardened",
    "copied_text": "copied",
}


@dataclass(frozen=True, slots=True)
class Mark:
    kind: MarkKind
    label: str


def links_of(ledger: Ledger, claim: Claim) -> tuple[Link, ...]:
    """The links that touch the claim or one of its statements."""
    return tuple(dict.fromkeys(link for one in (claim.id, *claim.statements) for link in ledger.links_at.get(one, ())))


def marks_of(ledger: Ledger, claim: Claim) -> tuple[Mark, ...]:
    """One for each kind that occurs. A claim with both sides is contradicted, whether or not a link says so."""
    found = {KINDS[link.kind] for link in links_of(ledger, claim) if link.kind in KINDS}
    sides = {side_of(s) for s in ledger.of_claim(claim)}
    if {"affirmed", "denied"} <= sides:
        found.add("contradicted")
    return tuple(Mark(kind, kind) for kind in KINDS.values() if kind in found)
