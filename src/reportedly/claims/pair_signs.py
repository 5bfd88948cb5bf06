"""What can be seen of two statements, as numbers: from these a forest learnt which of them make one claim.

Each sign is 0 or 1, a share, a count or a score, the same whichever of the two comes first; none names a person, an
outlet or a topic. The order of NAMES is the order of the shipped forest's columns (training/grouping.py).
"""

from __future__ import annotations

import math
import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from reportedly.claims.candidates import Candidate
from reportedly.claims.comparing import weight
from reportedly.claims.numbers import agree, conflict
from reportedly.claims.opposing import opposed
from reportedly.claims.phrases import find, plain
from reportedly.claims.pile import Pile
from reportedly.claims.polarity import negative, tone
from reportedly.claims.wording import Wording

Floats = NDArray[np.float32]
# Signs of one statement, which of two are added up.
ADDED = (
    "credited", "quoted", "named", "counted", "negative", "refutes", "doubts", "asks", "cue denies", "plans",
)  # fmt: skip
NAMES = (
    "near", "share", "share of both", "words shared", "rarest shared", "runs", "names shared", "share of names",
    "other names", "numbers agree", "numbers conflict", "one negates", "opposed", "same article", "same source",
    "shorter", "longer", *ADDED,
)  # fmt: skip
_RUN = 3  # words in a row


@dataclass(frozen=True)
class Traits:
    """One statement by itself."""

    candidate: Candidate
    wording: Wording
    telling: frozenset[str]
    weight: float
    length: float
    runs: frozenset[tuple[str, ...]]
    added: tuple[float, ...]


class PairSigns:
    """The signs of pairs of a pile's rows; what is seen of one row is seen once."""

    def __init__(self, pile: Pile, vectors: Floats, rarity: Mapping[str, float]) -> None:
        self._pile, self._vectors, self._rarity = pile, vectors, rarity
        self._traits: dict[int, Traits] = {}

    def table(self, pairs: Sequence[tuple[int, int]]) -> Floats:
        """(n, len(NAMES)): a row of signs for each pair of rows."""
        if not pairs:
            return np.zeros((0, len(NAMES)), dtype=np.float32)
        rows = np.array(pairs)
        near = np.einsum("ij,ij->i", self._vectors[rows[:, 0]], self._vectors[rows[:, 1]])
        told = [self._of_words(self._seen(a), self._seen(b)) for a, b in pairs]
        return np.column_stack([near, np.array(told, dtype=np.float32)]).astype(np.float32)

    def _seen(self, row: int) -> Traits:
        if row not in self._traits:
            self._traits[row] = _traits(self._pile.candidates[row], self._pile.wordings[row], self._rarity)
        return self._traits[row]

    def _of_words(self, one: Traits, other: Traits) -> list[float]:
        a, b = one.wording, other.wording
        shared = one.telling & other.telling
        common, poorer = weight(shared, self._rarity), min(one.weight, other.weight)
        runs, names = len(one.runs & other.runs), len(a.names & b.names)
        return [
            common / poorer if poorer else 0.0,
            common / max(1e-9, one.weight + other.weight - common),
            len(shared),
            max((self._rarity.get(stem, 1.0) for stem in shared), default=0.0),
            runs / max(1, min(len(one.runs), len(other.runs))),
            names,
            names / max(1, len(a.names | b.names)),
            bool(a.names and b.names) and not a.names & b.stems and not b.names & a.stems,
            agree(a.numbers, b.numbers),
            conflict(a.numbers, b.numbers),
            bool(a.negated) != bool(b.negated),
            opposed(a, b),
            one.candidate.article == other.candidate.article,
            _one_source(one.candidate, other.candidate),
            min(one.length, other.length),
            max(one.length, other.length),
            *(x + y for x, y in zip(one.added, other.added, strict=True)),
        ]


def _traits(candidate: Candidate, wording: Wording, rarity: Mapping[str, float]) -> Traits:
    telling, said = wording.stems - wording.names, re.findall(r"\w+", plain(candidate.text))
    heard, statement = tone(candidate.text), candidate.statement
    added = (
        statement is not None,
        statement is not None and statement.type != "indirect",
        bool(wording.names),
        bool(wording.numbers),
        negative(wording),
        heard.refuted,
        heard.doubted,
        heard.asked,
        statement is not None and statement.polarity == "denied",
        bool(find("plans.txt", candidate.text)),
    )
    return Traits(
        candidate=candidate,
        wording=wording,
        telling=telling,
        weight=weight(telling, rarity),
        length=math.log(1 + len(said)),
        runs=frozenset(tuple(said[n : n + _RUN]) for n in range(len(said) - _RUN + 1)),
        added=tuple(map(float, added)),
    )


def _one_source(one: Candidate, other: Candidate) -> bool:
    """Whether both are credited to the same source."""
    a, b = one.statement, other.statement
    return a is not None and b is not None and bool(a.chain) and a.chain[-1:] == b.chain[-1:]
