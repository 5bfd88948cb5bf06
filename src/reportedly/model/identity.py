"""Whether two sources of a pile are one."""

from __future__ import annotations

from dataclasses import dataclass

from reportedly.model.decision import Answer, Decision, SourceName
from reportedly.model.link import Passage


@dataclass(frozen=True, slots=True)
class Identity:
    """A pair that is in doubt, or that a person decided on.

    `a` and `b`: the sources' ids in this pile (one id where they became one; None: not in this pile), `names` what
    decisions call them. `score`: how much speaks for one, from 0 to 1; `because` a sentence for an editor; `evidence`
    the words that it rests on. `decision` where a person settled it: then `answer` is theirs.
    """

    a: str | None
    b: str | None
    names: tuple[SourceName, SourceName]
    answer: Answer
    score: float
    because: str
    evidence: tuple[Passage, ...] = ()
    decision: Decision | None = None
