"""An answer to whether two sources are one, with its reason."""

from __future__ import annotations

from dataclasses import dataclass, replace

from reportedly.model.decision import Answer
from reportedly.model.link import Passage


@dataclass(frozen=True, slots=True)
class Comparison:
    """`score`: how much speaks for one source, from 0 to 1; `because`: a sentence for an editor; `evidence`: the words
    that it rests on, beside the two names; `clash`: something told of the two speaks against one source.
    """

    answer: Answer
    score: float
    because: str
    evidence: tuple[Passage, ...] = ()
    clash: bool = False


def same(score: float, because: str, *evidence: Passage) -> Comparison:
    return Comparison("same", score, because, evidence)


def unsure(score: float, because: str, *evidence: Passage) -> Comparison:
    return Comparison("unsure", score, because, evidence)


def different(score: float, because: str, *evidence: Passage) -> Comparison:
    return Comparison("different", score, because, evidence, True)


def clashing(score: float, because: str, *evidence: Passage) -> Comparison:
    """Unsure, since the names fit and something told of the two does not."""
    return Comparison("unsure", score, because, evidence, True)


def doubted(one: Comparison, because: str) -> Comparison:
    """The same comparison when something else speaks against its answer."""
    return replace(one, answer="unsure", score=min(one.score, 0.5), because=because)
