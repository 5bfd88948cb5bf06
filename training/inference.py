"""Train the pair model, what a sentence says of a claim: `python -m training.inference`.

A cross-encoder on the MiniLM base: claim and sentence go through together. First one pass over texts that are no news
(our invented stories, SNLI, negation pairs; `pairings.py`), which teach what "the contrary" is, then PASSES over the
marked sentences of `sentences.py` with some of our stories among them. An article in twelve is kept for measuring.
Last, since rumours are told otherwise than news, the sentences of `rumour_sentences.py`: once for each fold of
`crossfit.py` without its rumours, for the forests to learn from, and once with all of them, which is shipped as
`language/models/inference.onnx`. About four hours of two slow cores; the last part alone (`--onto`) takes half of it.
"""

from __future__ import annotations

import argparse
import copy
import hashlib
import time
from collections.abc import Sequence
from pathlib import Path
from random import Random

import numpy as np
import torch
from numpy.typing import NDArray
from sklearn.metrics import f1_score, roc_auc_score
from tokenizers import Tokenizer
from torch import Tensor, nn
from torch.nn import functional

import reportedly
from reportedly.language.inference import COLUMNS, LONGEST
from training import crossfit, rumour_sentences
from training.encoder import WIDTH, Encoder, load_base
from training.export import export
from training.pairings import FOLDER, hard_pairs, one_pass, read_claims
from training.reopen import reopen
from training.sentences import LETTERS, Sentence, sentences
from training.statements import WORK, fetch

TARGET = Path(reportedly.__file__).parent / "language" / "models" / "inference.onnx"
RATE, BATCH, PASSES, SEED = 1e-4, 16, 3, 7
FROZEN = 2  # the lowest layers stay as they are: a third less time
INVENTED = 2500  # pairs of our own stories in each pass over the news
KEPT = 12
# The rumours: pairs of theirs, and of older marks and of the news beside them; the rate is lower than for the news.
RUMOUR_RATE, RUMOUR_PAIRS, OF_A_FOLD, OLDER, NEWS = 6e-5, 20000, 14000, 3000, 3000
# What a label of pairings.py leaves open in ours.
OURS = {"affirms": "A", "denies": "DX", "neither": "QXPN"}


class Trainer:
    def __init__(self, base: Path) -> None:
        self.tokenizer = Tokenizer.from_file(str(base / "tokenizer.json"))
        self.tokenizer.no_padding()
        self.tokenizer.enable_truncation(LONGEST)
        self.model = load(base)
        for layer in list(self.model.layers)[:FROZEN]:
            layer.requires_grad_(False)

    def scores(self, pairs: Sequence[Sentence]) -> Tensor:
        """(b, COLUMNS): for each column its logit, the mean over the pieces."""
        found = self.tokenizer.encode_batch([(pair.claim, pair.text) for pair in pairs])
        length = max(len(one) for one in found)
        ids, kinds = torch.zeros((2, len(found), length), dtype=torch.long)
        mask = torch.zeros((len(found), length))
        for row, one in enumerate(found):
            ids[row, : len(one)], kinds[row, : len(one)] = torch.tensor(one.ids), torch.tensor(one.type_ids)
            mask[row, : len(one)] = 1
        columns = self.model(ids, kinds, mask)
        return (columns * mask.unsqueeze(-1)).sum(1) / mask.sum(1, keepdim=True)

    def train(self, passes: Sequence[Sequence[Sentence]], rate: float = RATE) -> None:
        random = Random(SEED)
        torch.manual_seed(SEED)
        batches = [batch for pairs in passes for batch in batched(pairs, random)]
        weights = [p for p in self.model.parameters() if p.requires_grad]
        optimiser = torch.optim.AdamW(weights, lr=rate, weight_decay=0.01)
        schedule = torch.optim.lr_scheduler.OneCycleLR(optimiser, rate, total_steps=len(batches), pct_start=0.05)
        self.model.train()
        losses, began = [], time.monotonic()
        for step, batch in enumerate(batches, 1):
            loss = surprise(self.scores(batch), batch)
            optimiser.zero_grad()
            loss.backward()
            nn.utils.clip_grad_norm_(weights, 1.0)
            optimiser.step()
            schedule.step()
            losses.append(float(loss.detach()))
            if step % 100 == 0:
                spent = time.monotonic() - began
                print(f"{step}/{len(batches)} loss {np.mean(losses[-100:]):.3f} {spent:.0f} s", flush=True)
        self.model.eval()

    @torch.no_grad()
    def shares(self, pairs: Sequence[Sentence]) -> NDArray[np.float32]:
        self.model.eval()
        order = sorted(range(len(pairs)), key=lambda row: len(pairs[row].text))
        found = np.zeros((len(pairs), COLUMNS), dtype=np.float32)
        for at in range(0, len(order), 64):
            rows = order[at : at + 64]
            found[rows] = torch.softmax(self.scores([pairs[row] for row in rows]), -1).numpy()
        return found


def rumours(random: Random, news: Sequence[Sentence], out: int | None) -> list[Sentence]:
    """Pairs of all rumours, or of all but those of one fold, with some of the news among them."""

    def counts(rumour: str) -> bool:
        return crossfit.folds()[rumour] != out

    older = rumour_sentences.older(random, counts)
    found = [*rumour_sentences.pairs(random, counts), *random.sample(older, OLDER), *random.sample(news, NEWS)]
    random.shuffle(found)
    return found[: RUMOUR_PAIRS if out is None else OF_A_FOLD]


def load(base: Path) -> Encoder:
    """The base with its own embeddings of first and second text, and a head of COLUMNS."""
    from safetensors.torch import load_file

    model = load_base(base / "model.safetensors")
    kinds = load_file(base / "model.safetensors")["embeddings.token_type_embeddings.weight"].float()
    with torch.no_grad():
        model.features.weight[1] = kinds[1] - kinds[0]  # the first one's is in the places already
    model.head = nn.Linear(WIDTH, COLUMNS)
    return model


def surprise(scores: Tensor, pairs: Sequence[Sentence]) -> Tensor:
    """Cross-entropy; where a pair's letters leave several columns open, against their sum."""
    closed = torch.tensor([[letter not in pair.letters for letter in LETTERS] for pair in pairs])
    shares = functional.log_softmax(scores, -1).masked_fill(closed, -1e4)
    return -torch.logsumexp(shares, -1).mean()


def batched(pairs: Sequence[Sentence], random: Random) -> list[list[Sentence]]:
    """Batches of like length, in random order."""
    order = sorted(pairs, key=lambda p: len(p.claim) + len(p.text) + random.uniform(0, 40))
    batches = [order[at : at + BATCH] for at in range(0, len(order), BATCH)]
    random.shuffle(batches)
    return batches


def invented(random: Random) -> list[Sentence]:
    stories = read_claims(sorted(FOLDER.glob("claims-*.txt")))
    return [Sentence(p.claim, p.text, OURS[p.label]) for p in one_pass(stories, hard_pairs(), random)]


def kept(pair: Sentence) -> bool:
    return int(hashlib.sha1(pair.article.encode()).hexdigest()[:6], 16) % KEPT == 0


def measure(shares: NDArray[np.float32], pairs: Sequence[Sentence]) -> str:
    """F1 of each column, and how well "says" and "the contrary" are ranked among all that bears on the claim."""
    gold = np.array([LETTERS.index(pair.letters) for pair in pairs])
    found, bears = shares.argmax(1), gold != LETTERS.index("N")
    f1 = ", ".join(f"{letter} {f1_score(gold == k, found == k):.3f}" for k, letter in enumerate(LETTERS))
    areas = [roc_auc_score(gold[rows] == k, shares[rows, k]) for rows in (slice(None), bears) for k in (0, 1)]
    return (
        f"{len(pairs)} pairs: right {(gold == found).mean():.3f}; F1 {f1}; area under the curve of says, contrary"
        f" {areas[0]:.3f}, {areas[1]:.3f}, of what bears on it {areas[2]:.3f}, {areas[3]:.3f}"
    )


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--target", type=Path, default=TARGET, help="where the 8-bit model is written")
    parser.add_argument("--onto", type=Path, help="go on from this 8-bit model with the rumours alone")
    asked = parser.parse_args()
    torch.set_num_threads(2)
    random = Random(SEED)
    marked, other = sentences(random), invented(random)
    shown = [pair for pair in marked if not kept(pair)]
    trainer = Trainer(fetch())
    if asked.onto:
        reopen(asked.onto, trainer.model)
    else:
        trainer.train([other, *([*shown, *random.sample(other, INVENTED)] for _ in range(PASSES))])
    unseen = [pair for pair in marked if kept(pair)]
    print(measure(trainer.shares(unseen), unseen))
    before = copy.deepcopy(trainer.model.state_dict())
    for out in (*range(crossfit.FOLDS), None):
        trainer.model.load_state_dict(before)
        trainer.train([rumours(random, shown, out)], RUMOUR_RATE)
        print(measure(trainer.shares(unseen), unseen))
        target = asked.target if out is None else crossfit.target(out)
        export(trainer.model.state_dict(), WORK / "inference-full.onnx", target)
        print(f"wrote {target}")


if __name__ == "__main__":
    main()
