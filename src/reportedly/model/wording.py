"""Results in the words that DESIGN fixes, for every export alike."""

from __future__ import annotations

from collections.abc import Sequence

from reportedly.model.claim import Side
from reportedly.model.standing import Without


def in_words(side: Side) -> str:
    """One side of an origin analysis as a phrase without capital or full stop.

    "at most 2 independent origins among those named; 3 statements repeat them; 4 more name none". Never "N independent
    sources": the topology of chains can disprove independence, not prove it.
    """
    if not side.at_most:
        if not side.unknown:
            return "nobody says so"
        return f"no origin is named; {count(side.unknown, 'statement')} {verb(side.unknown, 'name')} none"
    parts = [f"at most {count(side.at_most, 'independent origin')} among those named"]
    if side.shown_dependent:
        them = "it" if side.at_most == 1 else "them"
        parts.append(f"{count(side.shown_dependent, 'statement')} {verb(side.shown_dependent, 'repeat')} {them}")
    if side.unknown:
        parts.append(f"{side.unknown} more {verb(side.unknown, 'name')} none")
    return "; ".join(parts)


def count(number: int, noun: str) -> str:
    """As in "1 statement", "3 statements": for nouns whose plural is an s."""
    return f"{number:,} {noun}" if number == 1 else f"{number:,} {noun}s"


def verb(number: int, word: str) -> str:
    """The verb's form after a number: 1 repeats, 2 repeat."""
    return f"{word}s" if number == 1 else word


def in_a_circle(names: Sequence[str], started: str | None) -> str:
    """Outlets that credit one another, as a sentence."""
    first = f"{started} had it first" if started else "who had it first is not shown"
    return f"{', '.join(names[:-1])} and {names[-1]} credit one another; {first}."


def left_standing(without: Without, statements: int) -> str:
    """What fell and what is left, as a sentence: "Without the Herald, 4 statements fall and 7 are left standing."."""
    names = ", ".join(without.names)
    fell = f"{count(without.statements, 'statement')} {verb(without.statements, 'fall')}"
    return f"Without {names}, {fell} and {statements:,} {'is' if statements == 1 else 'are'} left standing."
