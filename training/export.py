"""Trained weights → an ONNX graph of onnxruntime's fused operators → the same with 8-bit weights."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import onnx
from numpy.typing import NDArray
from onnx import NodeProto, TensorProto, helper, numpy_helper
from torch import Tensor

from training.encoder import EPSILON, HEADS, LAYERS
from training.labels import COLUMNS

FUSED = "com.microsoft"
State = dict[str, Tensor]


class Graph:
    """Nodes and constants in the order in which they are added."""

    def __init__(self, state: State) -> None:
        self.nodes: list[NodeProto] = []
        self.constants: list[TensorProto] = []
        self.state = state

    def constant(self, name: str, value: NDArray[np.generic]) -> str:
        self.constants.append(numpy_helper.from_array(np.ascontiguousarray(value), name))
        return name

    def weight(self, name: str, turned: bool = False) -> str:
        value = self.state[name].detach().float().numpy()
        return self.constant(name, value.T if turned else value)

    def add(self, kind: str, inputs: list[str], output: str, domain: str = "", **options: float | int) -> str:
        self.nodes.append(helper.make_node(kind, inputs, [output], name=output, domain=domain, **options))
        return output


def build(state: State) -> onnx.ModelProto:
    """The whole encoder. Inputs (int32, windows x pieces): ids, features, mask. Output: scores (float32)."""
    graph = Graph(state)
    x = _embed(graph)
    for number in range(LAYERS):
        x = _layer(graph, x, f"layers.{number}")
    graph.add("MatMul", [x, graph.weight("head.weight", turned=True)], "unbiased")
    graph.add("Add", ["unbiased", graph.weight("head.bias")], "scores")
    inputs = [helper.make_tensor_value_info(n, TensorProto.INT32, ["w", "p"]) for n in ("ids", "features", "mask")]
    output = helper.make_tensor_value_info("scores", TensorProto.FLOAT, ["w", "p", COLUMNS])
    made = helper.make_graph(graph.nodes, "attribution", inputs, [output], graph.constants)
    opsets = [helper.make_opsetid("", 17), helper.make_opsetid(FUSED, 1)]
    return helper.make_model(made, opset_imports=opsets, ir_version=9)


def _embed(graph: Graph) -> str:
    graph.add("Gather", [graph.weight("words.weight"), "ids"], "word")
    graph.add("Gather", [graph.weight("features.weight"), "features"], "feature")
    graph.add("Shape", ["ids"], "shape")
    zero, one, two = (graph.constant(f"n{n}", np.array([n], dtype=np.int64)) for n in (0, 1, 2))
    graph.add("Slice", ["shape", one, two], "length")
    graph.add("Slice", [graph.weight("places.weight"), zero, "length", zero], "place")
    graph.add("Add", ["word", "feature"], "marked")
    graph.add("Add", ["marked", "place"], "placed")
    norm = [graph.weight("norm.weight"), graph.weight("norm.bias")]
    return graph.add("LayerNormalization", ["placed", *norm], "embedded", axis=-1, epsilon=EPSILON)


def _layer(graph: Graph, x: str, name: str) -> str:
    qkv = [graph.weight(f"{name}.qkv.weight", turned=True), graph.weight(f"{name}.qkv.bias")]
    graph.add("Attention", [x, *qkv, "mask"], f"{name}.mixed", FUSED, num_heads=HEADS)
    graph.add("MatMul", [f"{name}.mixed", graph.weight(f"{name}.out.weight", turned=True)], f"{name}.attended")
    x = _skip(graph, f"{name}.attended", x, f"{name}.out.bias", f"{name}.norm_1")
    graph.add("MatMul", [x, graph.weight(f"{name}.inner.weight", turned=True)], f"{name}.wide")
    graph.add("FastGelu", [f"{name}.wide", graph.weight(f"{name}.inner.bias")], f"{name}.bent", FUSED)
    graph.add("MatMul", [f"{name}.bent", graph.weight(f"{name}.outer.weight", turned=True)], f"{name}.narrow")
    return _skip(graph, f"{name}.narrow", x, f"{name}.outer.bias", f"{name}.norm_2")


def _skip(graph: Graph, new: str, old: str, bias: str, norm: str) -> str:
    scale, shift = graph.weight(f"{norm}.weight"), graph.weight(f"{norm}.bias")
    inputs = [new, old, scale, shift, graph.weight(bias)]
    return graph.add("SkipLayerNormalization", inputs, f"{norm}.result", FUSED, epsilon=EPSILON)


def export(state: State, full: Path, small: Path) -> None:
    """Write the graph with 32-bit weights to `full` and with 8-bit ones (dynamic activations) to `small`."""
    from onnxruntime.quantization import QuantType, quantize_dynamic

    onnx.save(build(state), str(full))
    quantize_dynamic(
        full,
        small,
        weight_type=QuantType.QInt8,
        per_channel=True,
        op_types_to_quantize=["MatMul", "Attention", "Gather"],
        extra_options={"MatMulConstBOnly": True, "DefaultTensorType": TensorProto.FLOAT},
    )
