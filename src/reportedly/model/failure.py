"""What could not be read, at which stage, and why."""

from __future__ import annotations

from dataclasses import dataclass

# The stage of what is wrong with a decision rather than with an input.
DECISIONS = "decisions"


@dataclass(frozen=True, slots=True)
class Failure:
    """`skipped` inputs are plainly no articles: they are listed and do not fail a run."""

    stage: str
    kind: str
    message: str
    path: str | None = None
    id: str | None = None
    skipped: bool = False
