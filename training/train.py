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

from training.encoder import LAYERS, Encoder
from training.examples import Example, Window, collate, cut
from training.labels import IGNORE, LINK, NAMES, ROLES

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
    seed: int = 7


def train(model: Encoder, draw: Draw, plan: Plan, saved: Path) -> Encoder:
    """The averaged model after `plan.epochs` passes, written to `saved` after each; progress on standard output.

    `draw` gives the articles of one pass; it may give other variants of them each time.
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
            loss = loss_of(model, {k: torch.from_numpy(v) for k, v in collate(batch).items()}, plan)
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
    batches = []
    for at in range(0, len(pool), chunk):
        part = sorted(pool[at : at + chunk], key=lambda w: w.end - w.start)
        batches += [part[i : i + plan.batch] for i in range(0, len(part), plan.batch)]
    random.shuffle(batches)
    yield from batches


def loss_of(model: Encoder, batch: dict[str, Tensor], plan: Plan) -> Tensor:
    """Cross-entropy of roles, names and links; words without gold count nothing."""
    with torch.autocast("cpu", dtype=torch.bfloat16):
        out = model(batch["ids"], batch["features"], batch["mask"])
    out = out.float()
    roles, names = len(ROLES), len(NAMES)
    loss = _cross(out[..., :roles], batch["roles"])
    loss = loss + plan.names_weight * _cross(out[..., roles : roles + names], batch["names"])
    parts = out[..., roles + names :].split(LINK, dim=-1)
    blocked = (1 - batch["mask"]).bool()
    for name, (seeks, answers) in {"cue_source": parts[:2], "content_cue": parts[2:]}.items():
        rows, heads, targets = batch[name].unbind(-1)
        if len(rows):
            scores = (seeks[rows, heads][:, None, :] * answers[rows]).sum(-1) / math.sqrt(LINK)
            scores = scores.masked_fill(blocked[rows], -1e4)
            loss = loss + plan.links_weight * functional.cross_entropy(scores, targets)
    return loss


def _cross(scores: Tensor, labels: Tensor) -> Tensor:
    kept = labels != IGNORE
    if not kept.any():
        return scores.sum() * 0.0
    return functional.cross_entropy(scores[kept], labels[kept])


def parameter_groups(model: Encoder, plan: Plan) -> list[dict[str, object]]:
    """Lower layers learn more slowly, the new parts (heads, features) fastest; norms and biases do not decay."""
    groups: dict[tuple[float, float], list[Tensor]] = {}
    for name, value in model.named_parameters():
        if not value.requires_grad:
            continue
        if name.startswith(("head", "features")):
            rate = plan.head_rate
        elif name.startswith("layers."):
            rate = plan.rate * plan.layer_decay ** (LAYERS - 1 - int(name.split(".")[1]))
        else:
            rate = plan.rate * plan.layer_decay**LAYERS
        decay = plan.weight_decay if value.ndim > 1 else 0.0
        groups.setdefault((rate, decay), []).append(value)
    return [{"params": values, "lr": rate, "weight_decay": decay} for (rate, decay), values in groups.items()]


@torch.no_grad()
def follow(average: Encoder, model: Encoder, keep: float) -> None:
    """Exponential average of the weights, in place."""
    ours, theirs = ([p for p in m.parameters() if p.requires_grad] for m in (average, model))
    torch._foreach_lerp_(ours, theirs, 1 - keep)
