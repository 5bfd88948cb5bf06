"""The training loop: three heads on one encoder, weights averaged over the last steps."""

from __future__ import annotations

import math
import time
from collections.abc import Callable, Iterator
from copy import deepcopy
from dataclasses import dataclass
from pathlib import Path
from random import Random

import numpy as np
import torch
from torch import Tensor
from torch.nn import functional

from training.encoder import Encoder
from training.examples import Example, Window, collate, cut
from training.labels import IGNORE, LINK, PLACES, SOFT

PIECES = 100  # of a usual window: a batch of many short ones costs no more than one of few long ones
Draw = Callable[[Random], list[Example]]


@dataclass(frozen=True)
class Plan:
    """Every number that decides what comes out."""

    epochs: int = 4
    batch: int = 16
    limits: tuple[int, ...] = (96, 126, 126, 142)
    rate: float = 3e-4
    head_rate: float = 2e-3
    layer_decay: float = 0.85
    weight_decay: float = 0.01
    warmup: float = 0.08
    average: float = 0.998
    dropout: float = 0.1
    names_weight: float = 0.4
    links_weight: float = 0.3
    gold_weight: float = 1.0
    soft_weight: float = 0.0
    inner_weight: float = 0.0
    facts_weight: float = 0.0
    coach_weight: float = 0.0
    own_text: int = 2  # how often each of our own passages is seen in a pass
    seed: int = 7


def train(model: Encoder, draw: Draw, plan: Plan, saved: Path, coach: Encoder | None = None) -> Encoder:
    """The averaged model after `plan.epochs` passes, written to `saved` after each; progress on standard output.

    `draw` gives the articles of one pass; it may give other variants of them each time. A `coach` is a larger model
    whose last layer is imitated (Jiao et al. 2020, "TinyBERT").
    """
    random = Random(plan.seed)
    torch.manual_seed(plan.seed)
    groups = parameter_groups(model, plan)
    optimiser = torch.optim.AdamW(groups, betas=(0.9, 0.98), fused=True)
    peaks = [group["lr"] for group in optimiser.param_groups]
    batches = [list(epoch_batches(draw(random), plan, random)) for _ in range(plan.epochs)]
    total, step, started = sum(map(len, batches)), 0, time.time()
    average, losses = deepcopy(model), []
    model.train()
    for number, epoch in enumerate(batches):
        for batch in epoch:
            factor = schedule(step / total, plan.warmup)
            for group, peak in zip(optimiser.param_groups, peaks, strict=True):
                group["lr"] = peak * factor
            loss = loss_of(model, {k: torch.from_numpy(v) for k, v in collate(batch).items()}, plan, coach)
            optimiser.zero_grad(set_to_none=True)
            loss.backward()
            torch.nn.utils.clip_grad_norm_(model.parameters(), 1.0)
            optimiser.step()
            step += 1
            losses.append(float(loss.detach()))
            follow(average, model, min(plan.average, step / (step + 10)))
            if step % 100 == 0:
                passed = time.time() - started
                print(
                    f"epoch {number} step {step}/{total} loss {np.mean(losses[-100:]):.4f} {passed:.0f} s", flush=True
                )
        torch.save(average.state_dict(), saved)
    return average.eval()


def schedule(done: float, warmup: float) -> float:
    """Straight up, then down to nothing along a cosine."""
    if done < warmup:
        return done / warmup
    return 0.5 * (1 + math.cos(math.pi * (done - warmup) / (1 - warmup)))


def epoch_batches(examples: list[Example], plan: Plan, random: Random) -> Iterator[list[Window]]:
    """Windows of one pass, cut at other borders each time, those of like length side by side."""
    pool = [window for example in examples for window in cut(example, random.choice(plan.limits), random)]
    random.shuffle(pool)
    chunk = plan.batch * 40
    batches: list[list[Window]] = []
    for at in range(0, len(pool), chunk):
        batches += _fill(sorted(pool[at : at + chunk], key=lambda w: w.end - w.start), plan.batch * PIECES)
    random.shuffle(batches)
    yield from batches


def _fill(windows: list[Window], room: int) -> Iterator[list[Window]]:
    """Windows, the shortest first, into batches of at most `room` pieces when padded."""
    batch: list[Window] = []
    for window in windows:
        if batch and (len(batch) + 1) * (window.end - window.start) > room:
            yield batch
            batch = []
        batch.append(window)
    if batch:
        yield batch


def loss_of(model: Encoder, batch: dict[str, Tensor], plan: Plan, coach: Encoder | None = None) -> Tensor:
    """The sum of what each head loses, each by its weight; words without gold (or teacher) count nothing for a head."""
    given = (batch["ids"], batch["features"], batch["mask"])
    with torch.autocast("cpu", dtype=torch.bfloat16):
        states = model.states(*given)
        out = model.head(model.dropout(states))
    columns = dict(zip(PLACES, out.float().split(list(PLACES.values()), dim=-1), strict=True))
    loss = plan.gold_weight * (
        _cross(columns["roles"], batch["roles"]) + plan.names_weight * _cross(columns["names"], batch["names"])
    )
    loss = loss + plan.soft_weight * _taught(columns, batch["soft"], plan.names_weight)
    loss = loss + plan.inner_weight * _cross(columns["inner"], batch["inner"])
    loss = loss + plan.facts_weight * _certainty(columns["event"], columns["fact"], batch)
    parts = columns["links"].split(LINK, dim=-1)
    blocked = (1 - batch["mask"]).bool()
    for name, (seeks, answers) in {"cue_source": parts[:2], "content_cue": parts[2:]}.items():
        rows, heads, targets = batch[name].unbind(-1)
        if len(rows):
            scores = (seeks[rows, heads][:, None, :] * answers[rows]).sum(-1) / math.sqrt(LINK)
            scores = scores.masked_fill(blocked[rows], -1e4)
            loss = loss + plan.links_weight * functional.cross_entropy(scores, targets)
    return loss if coach is None else loss + _coached(states, columns, coach, given, plan)


def _coached(
    states: Tensor, columns: dict[str, Tensor], coach: Encoder, given: tuple[Tensor, ...], plan: Plan
) -> Tensor:
    """How far the last layer (mean square) and the label probabilities (cross-entropy) are from the coach's."""
    with torch.no_grad(), torch.autocast("cpu", dtype=torch.bfloat16):
        wanted = coach.states(*given)
        told = dict(zip(PLACES, coach.head(wanted).float().split(list(PLACES.values()), dim=-1), strict=True))
    seen = given[2].bool()
    loss = plan.coach_weight * functional.mse_loss(states.float()[seen], wanted.float()[seen])
    for name in ("roles", "names", "inner"):
        loss = loss - (told[name][seen].softmax(-1) * columns[name][seen].log_softmax(-1)).sum(-1).mean()
    return loss


def _taught(columns: dict[str, Tensor], soft: Tensor, names_weight: float) -> Tensor:
    """Cross-entropy with the teachers' probabilities, mean over the words that have them."""
    kept = soft.sum(-1) > 0
    if not kept.any():
        return soft.sum() * 0.0
    split = [PLACES["roles"], SOFT - PLACES["roles"]]
    roles, names = soft[kept].split(split, dim=-1)
    losses = [
        -(wanted * columns[name][kept].log_softmax(-1)).sum(-1).mean()
        for name, wanted in (("roles", roles), ("names", names))
    ]
    return losses[0] + names_weight * losses[1]


def _certainty(event: Tensor, fact: Tensor, batch: dict[str, Tensor]) -> Tensor:
    """Is a word an event (cross-entropy), and how certain is it (Huber, on a scale of -3 … 3)."""
    marked, valued = batch["events"] != IGNORE, ~batch["facts"].isnan()
    loss = event.sum() * 0.0
    if marked.any():
        wanted = batch["events"][marked].float()
        loss = loss + functional.binary_cross_entropy_with_logits(event[..., 0][marked], wanted)
    if valued.any():
        loss = loss + functional.smooth_l1_loss(fact[..., 0][valued], batch["facts"][valued])
    return loss


def _cross(scores: Tensor, labels: Tensor) -> Tensor:
    kept = labels != IGNORE
    if not kept.any():
        return scores.sum() * 0.0
    return functional.cross_entropy(scores[kept], labels[kept])


def parameter_groups(model: Encoder, plan: Plan) -> list[dict[str, object]]:
    """Lower layers learn more slowly, the new parts (heads, features) fastest; norms and biases do not decay."""
    groups: dict[tuple[float, float], list[Tensor]] = {}
    layers = len(model.layers)
    for name, value in model.named_parameters():
        if not value.requires_grad:
            continue
        if name.startswith(("head", "features")):
            rate = plan.head_rate
        elif name.startswith("layers."):
            rate = plan.rate * plan.layer_decay ** (layers - 1 - int(name.split(".")[1]))
        else:
            rate = plan.rate * plan.layer_decay**layers
        decay = plan.weight_decay if value.ndim > 1 else 0.0
        groups.setdefault((rate, decay), []).append(value)
    return [{"params": values, "lr": rate, "weight_decay": decay} for (rate, decay), values in groups.items()]


@torch.no_grad()
def follow(average: Encoder, model: Encoder, keep: float) -> None:
    """Exponential average of the weights, in place."""
    ours, theirs = ([p for p in m.parameters() if p.requires_grad] for m in (average, model))
    torch._foreach_lerp_(ours, theirs, 1 - keep)
