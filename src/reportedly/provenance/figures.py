"""Pairs of statements that give different numbers for one thing."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import islice

from reportedly.model.statement import Statement
from reportedly.provenance.likeness import overlap, stems
from reportedly.provenance.pile import Pile
from reportedly.provenance.quantities import Quantity, agreeing, differing, quantities

# Statements of two claims are about one thing only where their other words are: this share of the shorter one's content
# words, and so many. Lower, "£1.1bn of debt" meets "£1.8bn of sales".
_LIKE, _WORDS = 0.6, 3
_GROUP = 64  # statements of one claim, or with one rare word, that are compared: the earliest


@dataclass(frozen=True, slots=True)
class Figures:
    """`later` says one number where `earlier` said another."""

    later: Statement
    earlier: Statement
    value: Quantity
    was: Quantity


def find_figures(pile: Pile) -> Iterator[Figures]:
    """For each statement with a number that is new: one before it that differs, in its claim or in nearly its words."""
    counted = [s for s in pile.statements.values() if s.toward != "denies" and quantities(pile.words(s))]
    yield from _within_claims(pile, counted)
    yield from _across_claims(pile, counted)


def _within_claims(pile: Pile, counted: Sequence[Statement]) -> Iterator[Figures]:
    groups: dict[str, list[Statement]] = defaultdict(list)
    for s in counted:
        if s.claim is not None:
            earlier = groups[s.claim]
            yield from islice(_differences(pile, s, earlier), 1)
            if len(earlier) < _GROUP:
                earlier.append(s)


def _across_claims(pile: Pile, counted: Sequence[Statement]) -> Iterator[Figures]:
    by_word: dict[str, list[Statement]] = defaultdict(list)
    for s in counted:
        own = stems(pile.words(s))
        shared: dict[str, int] = defaultdict(int)
        for word in own:
            for t in by_word[word]:
                shared[t.id] += 1
        near = [pile.statements[id] for id, number in shared.items() if number >= _WORDS]
        like = [t for t in sorted(near, key=pile.place) if t.claim is None or t.claim != s.claim]
        yield from islice(_differences(pile, s, [t for t in like if _alike(pile, s, t)]), 1)
        for word in own:
            if len(by_word[word]) < _GROUP:
                by_word[word].append(s)


def _alike(pile: Pile, s: Statement, t: Statement) -> bool:
    return overlap(pile.words(s), pile.words(t)) >= _LIKE


def _differences(pile: Pile, s: Statement, earlier: Sequence[Statement]) -> Iterator[Figures]:
    """What is affirmed before what is only mentioned; nothing where an earlier statement has the same number."""
    mine = pile.words(s)
    if any(agreeing(mine, pile.words(t)) for t in earlier):
        return
    for t in sorted(earlier, key=lambda t: t.toward != "affirms"):
        pair = differing(mine, pile.words(t)) if t.article != s.article else None
        if pair:
            yield Figures(s, t, *pair)
