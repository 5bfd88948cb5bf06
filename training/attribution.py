"""Make the attribution models again: `python -m training.attribution`.

Trains the teachers, lets them read, trains the model on gold and on what they saw, exports, stores the weights as
8-bit integers, measures, and writes model, layout and card into the package. `--finish` leaves out the training and
takes the weights of the last one.
"""

from __future__ import annotations

import json
import sys
from collections.abc import Iterator
from random import Random

import torch

from training.card import write_card
from training.data import MODELS, WORK, parses, polnear_rows, varied, wiki_examples
from training.encoder import Encoder, frozen, shrink
from training.examples import Example, make_example
from training.export import export
from training.factuality import factuality_examples, head_labels
from training.inner import Reader, with_inner
from training.inner_head import refit
from training.invented import invented_examples
from training.labels import PLACES
from training.paths import steps
from training.teachers import FIRST, TEACHERS, half_of, teach, train_teachers
from training.train import Draw, Plan, train
from training.unlabelled import unlabelled_examples

WINDOW = 126  # word pieces; of 94, 126, 190 and 254 the best on PolNeAR dev
FAST_WINDOW = 94  # of 94, 126 and 158 the fastest, and as good as any on PolNeAR dev
SAVED, SAVED_FAST = WORK / "attribution.pt", WORK / "attribution-fast.pt"
PLAN = Plan(
    epochs=2, rate=1.5e-4, head_rate=1e-3, gold_weight=0.7, soft_weight=0.3, inner_weight=0.4, facts_weight=0.15, seed=9
)
FAST_PLAN = Plan(
    epochs=3, rate=5e-4, gold_weight=0.5, soft_weight=0.5, inner_weight=0.4, facts_weight=0.15, coach_weight=1.0
)
FAST_LAYERS, FAST_INNER = (0, 2, 5), 640  # which layers of the finished model, and how many inner neurons of each
VARIANTS = (7, 8)  # seeds of PolNeAR's articles with our forms in them, taught beforehand; the passes take them in turn


def learn() -> None:
    """Train both, and leave the weights in `SAVED` and `SAVED_FAST`; the first goes on from FIRST."""
    torch.set_num_threads(2)
    teachers = train_teachers()
    draw = taught(teachers)
    done = train(frozen(teachers[FIRST.name]), draw, PLAN, SAVED)
    train(shrink(done, FAST_LAYERS, FAST_INNER), draw, FAST_PLAN, SAVED_FAST, coach=done)


def taught(teachers: dict[str, Encoder]) -> Draw:
    """The passes: PolNeAR's articles, our own passages, names, certainty, and text that only the teachers marked."""
    limits = {teacher.name: teacher.plan.limits[1] for teacher in TEACHERS}
    full = WORK / "teacher-full.onnx"
    export(teachers["all"].state_dict(), full, WORK / "teacher.onnx")
    reader = Reader(WORK / "teacher.onnx")
    variants = [_variant(reader, random) for random in map(Random, VARIANTS)]
    for half in (0, 1):
        seen = [example for variant in variants for name, example in variant if half_of(name) == half]
        teach(seen, [(teachers[name], limits[name]) for name in ("all", f"without-{half}")])
    unlabelled = unlabelled_examples()
    teach(unlabelled, [(teachers[name], limits[name]) for name in limits])
    beside = wiki_examples() + PLAN.own_text * invented_examples() + factuality_examples() + unlabelled
    order = _in_turn([[example for _, example in variant] for variant in variants])
    return lambda random: next(order) + beside


def _variant(reader: Reader, random: Random) -> list[tuple[str, Example]]:
    parsed, found = parses(), []
    for row in polnear_rows():
        new, tokens = varied(row, parsed.get(row["id"]), random)
        example = make_example(with_inner(new, reader), tokens)
        example.events = head_labels(new, tokens)
        found.append((row["id"], example))
    return found


def _in_turn(variants: list[list[Example]]) -> Iterator[list[Example]]:
    while True:
        yield from variants


def finish() -> None:
    """Put the weights of `SAVED` and `SAVED_FAST` into the package: models, layouts and card."""
    plain = [make_example(row, None) for row in polnear_rows()]
    worth = steps(plain).tolist()
    made = ((SAVED, "attribution", False, WINDOW), (SAVED_FAST, "attribution-fast", True, FAST_WINDOW))
    for saved, name, relu, window in made:
        layout = {"columns": PLACES, "window": window, "steps": worth}
        weights = torch.load(saved, weights_only=True)
        export(weights, WORK / f"{name}-full.onnx", MODELS / f"{name}.onnx", relu)
        refit(MODELS / f"{name}.onnx", window)
        (MODELS / f"{name}.json").write_text(json.dumps(layout) + "\n", encoding="utf-8")
    write_card(PLAN, FAST_PLAN)


if __name__ == "__main__":
    if "--finish" not in sys.argv[1:]:
        learn()
    finish()
