"""Pairs of sources that may be one, or that a person decided on, as a reader wants them."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from reportedly.exports.view.words import printable
from reportedly.model.decision import SourceName
from reportedly.model.identity import Identity

LABELS = {"same": "decided to be one with", "different": "decided not to be", "unsure": "may be one source with"}


@dataclass(frozen=True, slots=True)
class Doubt:
    """What stands beside a source's name: `label` and the other's `name`, with its place on the page, and why."""

    label: str
    name: str
    anchor: str | None
    because: str


def doubts_of(identities: Iterable[Identity], anchors: Mapping[str, str]) -> dict[str, tuple[Doubt, ...]]:
    """By source id: each of a pair says it of the other; two that a person made one say it once."""
    found: dict[str, list[Doubt]] = {}
    for one in identities:
        first, second = one.names
        ends = [(one.a, one.b, second)] + ([(one.b, one.a, first)] if one.a != one.b else [])
        for own, other, name in ends:
            if own is not None:
                anchor = anchors.get(other) if other and other != own else None
                doubt = Doubt(LABELS[one.answer], printable(say_name(name)), anchor, printable(one.because))
                found.setdefault(own, []).append(doubt)
    return {id: tuple(doubts) for id, doubts in found.items()}


def say_name(name: SourceName) -> str:
    """ "Dale Corvin (in post.txt)", "a source (of Vesk Herald)"."""
    if name.article:
        return f"{name.name} (in {name.article})"
    return f"{name.name} (of {name.outlet})" if name.outlet else name.name


def unmet(identities: Iterable[Identity]) -> tuple[str, ...]:
    """Decisions on sources that this pile does not have."""
    pairs = (one for one in identities if one.decision and None in (one.a, one.b))
    return tuple(printable(f"{one.answer}: {one.names[0]} / {one.names[1]}") for one in pairs)
