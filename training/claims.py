"""Fine-tune the sentence encoder so that statements which make one claim lie together: `python -m training.claims`.

The text is our own (`training/invented/claims-*.txt`): invented stories, each with claims, wordings that affirm (+)
or deny (-) each of them, and near misses (?). Wordings of one claim, on either side, attract each other; other claims
of the same story and near misses repel (supervised contrastive loss, Khosla et al. 2020). Names are left out as the
package leaves them out. A fifth of the stories is kept for measuring; `--all` trains on every one.
"""

from __future__ import annotations

import argparse
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from random import Random

import numpy as np
import torch
from torch import Tensor
from torch.nn import functional
from transformers import AutoModel, AutoTokenizer

from reportedly.claims.names import names_of, without
from training.statements import Pooled, export, fetch

FOLDER = Path(__file__).parent / "invented"
# What the shipped weights were made with; the other `claims-*.txt` came later (docs/decisions/0013).
FILES = ("business", "events", "people")
EPOCHS, RATE, SEED = 5, 6e-5, 11
STORIES_A_BATCH = 3
TEMPERATURE = 0.08
STAY = 0.5  # weight of staying near the base model's vector: a few thousand sentences must not cost what it knows
WITH_NAMES = 0.15  # of the stories of a pass keep their names


@dataclass(frozen=True)
class Story:
    """Texts and, for each, the number of its claim; a near miss has a number of its own."""

    texts: tuple[str, ...]
    claims: tuple[int, ...]


def read_stories() -> list[Story]:
    stories = []
    for path in sorted(FOLDER / f"claims-{name}.txt" for name in FILES):
        for block in path.read_text(encoding="utf-8").split("@ ")[1:]:
            stories.append(_story(block.splitlines()[1:]))
    return stories


def _story(lines: Sequence[str]) -> Story:
    texts, claims, claim, alone = [], [], 0, 10_000
    for line in lines:
        mark, text = line[:2], line[2:].strip()
        if not text:
            continue
        if mark == "= ":
            claim += 1
        alone += mark == "? "
        texts.append(text)
        claims.append(alone if mark == "? " else claim)
    return Story(tuple(texts), tuple(claims))


def nameless(story: Story) -> Story:
    names = names_of(story.texts)
    return Story(tuple(without(t, names) for t in story.texts), story.claims)


def contrast(vectors: Tensor, claims: Tensor, stories: Tensor) -> Tensor:
    """Supervised contrastive loss over one batch."""
    near = vectors @ vectors.T / TEMPERATURE
    self_mask = torch.eye(len(vectors), dtype=torch.bool)
    near = near.masked_fill(self_mask, -1e4)
    same = (claims[:, None] == claims[None]) & (stories[:, None] == stories[None]) & ~self_mask
    logs = near - near.logsumexp(1, keepdim=True)
    counts = same.sum(1)
    kept = counts > 0
    return -((logs * same).sum(1)[kept] / counts[kept]).mean()


class Trainer:
    def __init__(self, base: Path) -> None:
        self.tokenizer = AutoTokenizer.from_pretrained(base)
        self.model = Pooled(AutoModel.from_pretrained(base, attn_implementation="eager"))
        self.base = Pooled(AutoModel.from_pretrained(base, attn_implementation="eager")).eval()
        self.known: dict[str, Tensor] = {}

    def vectors(self, texts: Sequence[str], model: Pooled | None = None) -> Tensor:
        pieces = self.tokenizer(list(texts), padding=True, truncation=True, max_length=96, return_tensors="pt")
        return (model or self.model)(pieces["input_ids"], pieces["attention_mask"])

    def train(self, stories: Sequence[Story], kept: Sequence[Story]) -> None:
        random = Random(SEED)
        torch.manual_seed(SEED)
        optimiser = torch.optim.AdamW(self.model.parameters(), lr=RATE, weight_decay=0.01)
        steps = EPOCHS * -(-len(stories) // STORIES_A_BATCH)
        schedule = torch.optim.lr_scheduler.OneCycleLR(optimiser, RATE, total_steps=steps, pct_start=0.1)
        self.model.train()
        for epoch in range(EPOCHS):
            losses = []
            for texts, claims, numbers in batches(stories, random):
                vectors = self.vectors(texts)
                stay = (1 - functional.cosine_similarity(vectors, self.before(texts))).mean()
                loss = contrast(vectors, claims, numbers) + STAY * stay
                optimiser.zero_grad()
                loss.backward()
                torch.nn.utils.clip_grad_norm_(self.model.parameters(), 1.0)
                optimiser.step()
                schedule.step()
                losses.append(float(loss.detach()))
            print(f"epoch {epoch} loss {np.mean(losses):.4f}", flush=True)
            if kept:
                print("      ", self.measure(kept, self.model.eval()), flush=True)
                self.model.train()
        self.model.eval()

    @torch.no_grad()
    def before(self, texts: Sequence[str]) -> Tensor:
        """The base model's vectors, computed once a text."""
        fresh = [t for t in dict.fromkeys(texts) if t not in self.known]
        if fresh:
            self.known.update(zip(fresh, self.vectors(fresh, self.base), strict=True))
        return torch.stack([self.known[t] for t in texts])

    @torch.no_grad()
    def measure(self, stories: Sequence[Story], model: Pooled) -> str:
        """Pairs inside a story: average precision, and the best F1 with its threshold."""
        scores, same = [], []
        for story in map(nameless, stories):
            vectors = self.vectors(story.texts, model)
            near = (vectors @ vectors.T).numpy()
            claims = np.array(story.claims)
            rows, columns = np.triu_indices(len(claims), 1)
            scores.append(near[rows, columns])
            same.append(claims[rows] == claims[columns])
        return curve(np.concatenate(scores), np.concatenate(same))


def batches(stories: Sequence[Story], random: Random) -> Iterator[tuple[list[str], Tensor, Tensor]]:
    order = random.sample(list(stories), len(stories))
    for at in range(0, len(order), STORIES_A_BATCH):
        texts: list[str] = []
        claims, numbers = [], []
        for number, story in enumerate(order[at : at + STORIES_A_BATCH]):
            shown = story if random.random() < WITH_NAMES else nameless(story)
            texts += shown.texts
            claims += shown.claims
            numbers += [number] * len(shown.texts)
        yield texts, torch.tensor(claims), torch.tensor(numbers)


def curve(scores: np.ndarray, same: np.ndarray) -> str:
    order = np.argsort(-scores)
    hits = np.cumsum(same[order])
    precision, recall = hits / np.arange(1, len(hits) + 1), hits / hits[-1]
    f1 = 2 * precision * recall / np.maximum(1e-9, precision + recall)
    best = int(f1.argmax())
    average = float((precision * same[order]).sum() / hits[-1])
    return f"average precision {average:.3f}, best F1 {f1[best]:.3f} at cosine {scores[order][best]:.2f}"


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--all", action="store_true", help="train on every story and write the shipped file")
    parser.add_argument("--target", type=Path)
    asked = parser.parse_args()
    torch.set_num_threads(2)
    stories = read_stories()
    kept = [] if asked.all else stories[::5]
    trainer = Trainer(fetch())
    if kept:
        print("before:", trainer.measure(kept, trainer.base))
    trainer.train([s for s in stories if s not in kept], kept)
    if kept:
        print("after: ", trainer.measure(kept, trainer.model))
    if asked.target:
        export(trainer.model, asked.target)
        print(f"wrote {asked.target}")


if __name__ == "__main__":
    main()
