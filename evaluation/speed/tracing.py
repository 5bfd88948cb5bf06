"""What `trace` costs, by the number of statements: stage by stage, and how it grows."""

from __future__ import annotations

import math
import time
from collections import defaultdict
from collections.abc import Callable, Iterable, Sequence
from itertools import pairwise
from typing import ClassVar, NamedTuple, TypeVar

import reportedly
from evaluation.speed.memory import Peak
from evaluation.speed.piles import pile_of
from reportedly import pipeline
from reportedly.attempts import Attempts

T = TypeVar("T")
U = TypeVar("U")


class Cost(NamedTuple):
    statements: int
    wall: float
    cpu: float
    memory: float


class Timed(Attempts):
    """Stages with the processor time that each took."""

    spent: ClassVar[defaultdict[str, float]] = defaultdict(float)

    def run(self, stage: str, work: Callable[[], T], instead: U) -> T | U:
        started = time.process_time()
        try:
            return super().run(stage, work, instead)
        finally:
            self.spent[stage] += time.process_time() - started


def report(sizes: Iterable[int], readings: Sequence[reportedly.Reading], reference: float) -> None:
    """Prints a line a size; `reference`: words a second of the fixed reference in this run."""
    pipeline.Attempts = Timed  # type: ignore[misc]
    pipeline.embedder().embed(["the model is loaded before the clock starts"])
    costs: list[Cost] = []
    print(
        f"{'statements':>10} {'articles':>9} {'wall s':>8} {'cpu s':>8} {'MiB':>6} {'per reference':>14}  cpu by stage"
    )
    for size in sizes:
        pile = pile_of(size, readings)
        Timed.spent.clear()
        cost = _cost(pile)
        costs.append(cost)
        words = sum(len(r.article.text.split()) for r in pile if r.article)
        told = "  ".join(f"{stage} {spent:.1f}" for stage, spent in Timed.spent.items())
        ratio = cost.cpu * reference / words  # 1: as many seconds as the reference takes for the same words
        row = f"{cost.statements:10} {len(pile):9} {cost.wall:8.1f} {cost.cpu:8.1f} {cost.memory:6.0f} {ratio:14.1f}"
        print(f"{row}  {told}", flush=True)
    for one, more in pairwise(costs):
        grown = math.log(more.cpu / one.cpu) / math.log(more.statements / one.statements)
        print(f"from {one.statements} to {more.statements} statements, processor time grows with n^{grown:.2f}")


def _cost(pile: Sequence[reportedly.Reading]) -> Cost:
    peak = Peak()
    wall, cpu = time.perf_counter(), time.process_time()
    with peak:
        ledger = reportedly.trace(pile)
    wall, cpu = time.perf_counter() - wall, time.process_time() - cpu
    attributed = sum(s.attribution is not None for s in ledger.statements)
    failed = [f"{f.stage}: {f.message}" for f in ledger.failures if not f.skipped]
    assert not failed, failed
    return Cost(attributed, wall, cpu, peak.resident)
