"""Teachers: models whose probabilities the shipped ones learn beside the gold.

Two learnt from all of PolNeAR's training articles, two from a half each. The model goes on from the weights of the
first. An article is taught by the second and by the half that never saw it: where the gold is noise (two annotators
agree on .754 of it), the latter does not repeat it. Text without gold is taught by all but the first (Hinton, Vinyals
and Dean 2015, "Distilling the knowledge").
"""

from __future__ import annotations

import hashlib
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

import numpy as np
import torch

from training.data import WORK, base_weights, draw_polnear, wiki_examples
from training.encoder import Encoder, load_base
from training.examples import Example, Window, collate, cut
from training.invented import invented_examples
from training.labels import PLACES, SOFT
from training.train import Plan, train


@dataclass(frozen=True)
class Teacher:
    """`half`: which articles it does not see (0 or 1); None: it sees all."""

    name: str
    half: int | None
    plan: Plan


FIRST = Teacher("first", None, Plan(seed=7))
TEACHERS = (
    Teacher("all", None, Plan(seed=8, limits=(126, 158, 190, 222))),
    Teacher("without-0", 0, Plan(seed=20, limits=(96, 126, 158, 190), epochs=3)),
    Teacher("without-1", 1, Plan(seed=21, limits=(96, 126, 158, 190), epochs=3)),
)
OWN_TEXT = ("hardnews.txt", "rumours.txt")  # what the teachers learnt from; later files are the shipped model's alone
ROOM = 4000  # pieces a batch


def half_of(name: str) -> int:
    """To which half an article belongs."""
    return hashlib.sha256(name.encode()).digest()[0] % 2


def train_teachers() -> dict[str, Encoder]:
    """All of them by name; those whose weights lie in work/ already are not trained again."""
    found = {}
    for teacher in (FIRST, *TEACHERS):
        saved = WORK / f"teacher-{teacher.name}.pt"
        if not saved.exists():
            draw = draw_polnear(lambda name, half=teacher.half: half_of(name) != half)  # type: ignore[misc]
            beside = wiki_examples() + teacher.plan.own_text * invented_examples(OWN_TEXT)
            model = load_base(base_weights(), teacher.plan.dropout)
            train(model, lambda random, draw=draw, beside=beside: draw(random) + beside, teacher.plan, saved)  # type: ignore[misc]
        model = Encoder()
        model.load_state_dict(torch.load(saved, weights_only=True))
        found[teacher.name] = model.eval()
    return found


def teach(examples: Sequence[Example], teachers: Iterable[tuple[Encoder, int]]) -> None:
    """Put the mean of the teachers' probabilities into `soft` of each example; each cuts windows at its own limit."""
    given = list(teachers)
    for example in examples:
        example.soft = np.zeros((len(example.ids), SOFT), dtype=np.float16)
    for model, limit in given:
        pool = [window for example in examples for window in cut(example, limit)]
        for batch in _batches(pool):
            for window, row in zip(batch, _probabilities(model, batch), strict=True):
                size = window.end - window.start
                window.example.soft[window.start : window.end] += row[1 : size + 1] / len(given)  # type: ignore[index]
    for example in examples:
        example.soft[~example.first] = 0  # type: ignore[index]


def _batches(pool: list[Window]) -> Iterable[list[Window]]:
    batch: list[Window] = []
    for window in sorted(pool, key=lambda w: w.end - w.start):
        if batch and (len(batch) + 1) * (window.end - window.start) > ROOM:
            yield batch
            batch = []
        batch.append(window)
    if batch:
        yield batch


@torch.no_grad()
def _probabilities(model: Encoder, batch: list[Window]) -> np.ndarray[tuple[int, ...], np.dtype[np.float16]]:
    arrays = collate(batch)
    with torch.autocast("cpu", dtype=torch.bfloat16):
        out = model(*(torch.from_numpy(arrays[name]) for name in ("ids", "features", "mask")))
    roles, names = out.float()[..., :SOFT].split([PLACES["roles"], PLACES["names"]], dim=-1)
    return torch.cat([roles.softmax(-1), names.softmax(-1)], -1).to(torch.float16).numpy()
