"""The pair model as it is with a new story: for each of our rumours one that has learnt from none of its articles.

The forests of `check` learn from the rumours that the pair model learns from, too: with a model that knows them they
would learn to believe it blindly. `training.inference` writes one model for each third of the rumours, trained on the
others.
"""

from __future__ import annotations

import json
from functools import cache
from pathlib import Path

import onnxruntime
from onnxruntime import InferenceSession

from reportedly.language.inference import Inference
from training.pairings import FOLDER as INVENTED
from training.statements import WORK

FOLDS = 3
PILES = INVENTED.parent / "marked" / "piles.json"


class Unseen(Inference):
    """A pair model from a file of our own."""

    def __init__(self, path: Path) -> None:
        super().__init__()
        options = onnxruntime.SessionOptions()
        options.intra_op_num_threads = 1
        options.add_session_config_entry("session.x64quantprecision", "1")  # exact sums, as in language/onnx.py
        self.__dict__["_session"] = InferenceSession(str(path), options)


def target(fold: int) -> Path:
    """Where the model is that has not seen the rumours of this fold."""
    return WORK / f"inference-{fold}.onnx"


@cache
def folds() -> dict[str, int]:
    """Rumour → fold."""
    rumours = sorted(json.loads(PILES.read_text(encoding="utf-8")))
    return {rumour: number % FOLDS for number, rumour in enumerate(rumours)}


def unseen(rumour: str) -> Inference:
    """The model that has not seen this rumour; of what is no rumour of ours the first."""
    return _opened(folds().get(rumour, 0))


@cache
def _opened(fold: int) -> Inference:
    return Unseen(target(fold))
