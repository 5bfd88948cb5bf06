"""An ONNX file of ours → weights to go on training with; 8-bit matrices come back as the numbers they stand for."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import onnx
import torch
from onnx import numpy_helper

from training.encoder import Encoder
from training.export import State

TABLES = ("words", "places", "features")  # stored as they are, all other matrices turned


def reopen(path: Path, model: Encoder) -> Encoder:
    """`model` with the weights of the file. KeyError where the file lacks one, RuntimeError where a shape differs."""
    held = {one.name: numpy_helper.to_array(one) for one in onnx.load(str(path)).graph.initializer}
    state: State = {}
    for name in model.state_dict():
        value = held[name] if name in held else _wide(held, name)
        turned = value.ndim == 2 and not name.startswith(TABLES)
        state[name] = torch.tensor(np.ascontiguousarray(value.T if turned else value)).float()
    model.load_state_dict(state)
    return model


def _wide(held: dict[str, np.ndarray], name: str) -> np.ndarray:
    small, scale, zero = (held[f"{name}_{part}"] for part in ("quantized", "scale", "zero_point"))
    return (small.astype(np.float32) - zero.astype(np.float32)) * scale
