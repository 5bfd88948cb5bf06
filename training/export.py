"""Trained weights → an ONNX graph of onnxruntime's fused operators → the same with 8-bit weights."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import onnx
from numpy.typing import NDArray
from onnx import NodeProto, TensorProto, helper, numpy_helper
from torch import Tensor

from training.encoder import EPSILON, HEADS, WIDTH

FUSED = "com.microsoft"
HEAD = WIDTH // HEADS  # numbers a head of attention works on; a narrower encoder has fewer heads
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


def build(state: State, relu: bool = False) -> onnx.ModelProto:
    """The whole encoder, its shape read from the weights: layers, their widths, columns.

    Inputs (int32, windows x pieces): ids, features. Output: scores (float32). There is no mask: windows that share a
    call are of one length, and ours go through alone.
    """
    graph = Graph(state)
    x = _embed(graph)
    for number in range(len({name.split(".")[1] for name in state if name.startswith("layers.")})):
        x = _layer(graph, x, f"layers.{number}", relu)
    _dense(graph, x, "head", "scores")
    inputs = [helper.make_tensor_value_info(name, TensorProto.INT32, ["w", "p"]) for name in ("ids", "features")]
    output = helper.make_tensor_value_info("scores", TensorProto.FLOAT, ["w", "p", len(state["head.bias"])])
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


def _layer(graph: Graph, x: str, name: str, relu: bool) -> str:
    """The operators that onnxruntime runs fastest, measured on one core in alternation (windows of 128 pieces)."""
    qkv = [graph.weight(f"{name}.qkv.weight", turned=True), graph.weight(f"{name}.qkv.bias")]
    heads = graph.state[f"{name}.qkv.bias"].numel() // (3 * HEAD)
    graph.add("Attention", [x, *qkv], f"{name}.mixed", FUSED, num_heads=heads)
    x = _normed(graph, _dense(graph, f"{name}.mixed", f"{name}.out", f"{name}.attended"), x, f"{name}.norm_1")
    bend, domain = ("Relu", "") if relu else ("FastGelu", FUSED)
    graph.add(bend, [_dense(graph, x, f"{name}.inner", f"{name}.wide")], f"{name}.bent", domain)
    return _normed(graph, _dense(graph, f"{name}.bent", f"{name}.outer", f"{name}.narrow"), x, f"{name}.norm_2")


def _dense(graph: Graph, x: str, name: str, output: str) -> str:
    """`x` times a matrix and a bias right behind it: onnxruntime makes one operator of the two, 8-bit ones as well."""
    graph.add("MatMul", [x, graph.weight(f"{name}.weight", turned=True)], f"{output}.product")
    return graph.add("Add", [f"{output}.product", graph.weight(f"{name}.bias")], output)


def _normed(graph: Graph, new: str, old: str, norm: str) -> str:
    """`new` added to `old`, then normalised.

    With `Sum` and not `Add`, or onnxruntime would put SkipLayerNormalization in place of the two, whose kernel takes
    eight times as long as theirs together (1.31, x86): the whole encoder then takes 1.4 times as long.
    """
    graph.add("Sum", [new, old], f"{norm}.sum")
    weights = [graph.weight(f"{norm}.weight"), graph.weight(f"{norm}.bias")]
    return graph.add("LayerNormalization", [f"{norm}.sum", *weights], f"{norm}.result", axis=-1, epsilon=EPSILON)


def export(state: State, full: Path, small: Path, relu: bool = False) -> None:
    """Write the graph with 32-bit weights to `full` and with 8-bit ones (dynamic activations) to `small`."""
    from onnxruntime.quantization import QuantType, quantize_dynamic

    onnx.save(build(state, relu), str(full))
    quantize_dynamic(
        full,
        small,
        weight_type=QuantType.QInt8,
        per_channel=True,
        op_types_to_quantize=["MatMul", "Attention", "Gather"],
        extra_options={"MatMulConstBOnly": True, "DefaultTensorType": TensorProto.FLOAT},
    )
