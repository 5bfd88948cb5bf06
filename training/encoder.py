"""The MiniLM encoder (BERT's architecture, 384 wide, 6 layers or fewer) with our features and heads, in plain torch."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

import torch
from safetensors.torch import load_file
from torch import Tensor, nn
from torch.nn import functional

from training.labels import COLUMNS

LAYERS, WIDTH, HEADS, INNER, VOCABULARY, POSITIONS, FEATURES = 6, 384, 12, 1536, 30522, 512, 16
EPSILON = 1e-12


class Layer(nn.Module):
    """Self-attention and two dense layers, each added to its input and normalised."""

    def __init__(self, dropout: float, inner: int = INNER, relu: bool = False) -> None:
        super().__init__()
        self.relu = relu  # a tenth cheaper than GELU at run time
        self.qkv = nn.Linear(WIDTH, 3 * WIDTH)
        self.out = nn.Linear(WIDTH, WIDTH)
        self.norm_1 = nn.LayerNorm(WIDTH, EPSILON)
        self.inner = nn.Linear(WIDTH, inner)
        self.outer = nn.Linear(inner, WIDTH)
        self.norm_2 = nn.LayerNorm(WIDTH, EPSILON)
        self.dropout = nn.Dropout(dropout)

    def forward(self, x: Tensor, mask: Tensor) -> Tensor:
        batch, length, _ = x.shape
        q, k, v = self.qkv(x).view(batch, length, 3, HEADS, WIDTH // HEADS).permute(2, 0, 3, 1, 4)
        mixed = functional.scaled_dot_product_attention(q, k, v, attn_mask=mask)
        mixed = mixed.transpose(1, 2).reshape(batch, length, WIDTH)
        x = self.norm_1(x + self.out(mixed))
        wide = self.inner(x)
        bent = functional.relu(wide) if self.relu else functional.gelu(wide, approximate="tanh")
        return self.norm_2(x + self.dropout(self.outer(bent)))


class Encoder(nn.Module):
    """Word pieces and their features → `COLUMNS` numbers each, as labels.PLACES says."""

    def __init__(self, dropout: float = 0.1, layers: int = LAYERS, inner: int = INNER, relu: bool = False) -> None:
        super().__init__()
        self.words = nn.Embedding(VOCABULARY, WIDTH)
        self.places = nn.Embedding(POSITIONS, WIDTH)
        self.features = nn.Embedding(FEATURES, WIDTH)
        self.norm = nn.LayerNorm(WIDTH, EPSILON)
        self.layers = nn.ModuleList(Layer(dropout, inner, relu) for _ in range(layers))
        self.dropout = nn.Dropout(dropout)
        self.head = nn.Linear(WIDTH, COLUMNS)
        nn.init.zeros_(self.features.weight)  # at the start the encoder is exactly the one it was

    def forward(self, ids: Tensor, features: Tensor, mask: Tensor) -> Tensor:
        return self.head(self.dropout(self.states(ids, features, mask)))

    def states(self, ids: Tensor, features: Tensor, mask: Tensor) -> Tensor:
        """The last layer's `WIDTH` numbers for each piece."""
        place = torch.arange(ids.shape[1], device=ids.device)
        x = self.norm(self.words(ids) + self.places(place) + self.features(features))
        x = self.dropout(x)
        seen = mask[:, None, None, :].bool()
        for layer in self.layers:
            x = layer(x, seen)
        return x


def shrink(model: Encoder, layers: Sequence[int], inner: int, dropout: float = 0.1) -> Encoder:
    """A smaller encoder made of some of a model's layers, each with the `inner` neurons that weigh most in it; ReLU."""
    small = Encoder(dropout, len(layers), inner, relu=True)
    state = {name: value for name, value in model.state_dict().items() if not name.startswith("layers.")}
    for number, taken in enumerate(layers):
        layer = model.layers[taken]
        weight = layer.inner.weight.norm(dim=1) * layer.outer.weight.norm(dim=0)
        kept = weight.topk(inner).indices.sort().values
        for name, value in layer.state_dict().items():
            if name.startswith("inner."):
                value = value[kept]
            elif name == "outer.weight":
                value = value[:, kept]
            state[f"layers.{number}.{name}"] = value
    small.load_state_dict(state)
    return frozen(small)


def frozen(model: Encoder) -> Encoder:
    """The model, its word and place vectors to be left as they are: our gold has few words beside theirs."""
    for table in (model.words, model.places):
        table.weight.requires_grad_(False)
    return model


def load_base(path: Path, dropout: float = 0.1) -> Encoder:
    """The encoder with the weights of the base model's `model.safetensors`; the heads are new."""
    weights = {name: value.float() for name, value in load_file(path).items()}
    model = Encoder(dropout)
    state = model.state_dict()
    state["words.weight"] = weights["embeddings.word_embeddings.weight"]
    state["places.weight"] = (
        weights["embeddings.position_embeddings.weight"] + weights["embeddings.token_type_embeddings.weight"][0]
    )
    for ours, theirs in _names():
        for part in ("weight", "bias"):
            state[f"{ours}.{part}"] = weights[f"{theirs}.{part}"]
    for number in range(LAYERS):
        self_attention = f"encoder.layer.{number}.attention.self"
        for part in ("weight", "bias"):
            parts = [weights[f"{self_attention}.{name}.{part}"] for name in ("query", "key", "value")]
            state[f"layers.{number}.qkv.{part}"] = torch.cat(parts)
    model.load_state_dict(state)
    nn.init.normal_(model.head.weight, std=0.02)
    nn.init.zeros_(model.head.bias)
    return frozen(model)


def _names() -> list[tuple[str, str]]:
    pairs = [("norm", "embeddings.LayerNorm")]
    for number in range(LAYERS):
        ours, theirs = f"layers.{number}", f"encoder.layer.{number}"
        pairs += [
            (f"{ours}.out", f"{theirs}.attention.output.dense"),
            (f"{ours}.norm_1", f"{theirs}.attention.output.LayerNorm"),
            (f"{ours}.inner", f"{theirs}.intermediate.dense"),
            (f"{ours}.outer", f"{theirs}.output.dense"),
            (f"{ours}.norm_2", f"{theirs}.output.LayerNorm"),
        ]
    return pairs
