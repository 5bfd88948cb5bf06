"""One way to open an ONNX model that ships with the package, and its word pieces. Nothing is loaded before the call."""

from __future__ import annotations

import os
from importlib.resources import as_file, files
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from onnxruntime import InferenceSession
    from tokenizers import Tokenizer

MODELS = "models"


def open_model(name: str, threads: int = 1) -> InferenceSession:
    """The session of `language/models/<name>`, on the processor alone.

    One thread by default: many articles are read by many processes, and more threads in each would only fight.
    """
    # Left alone, onnxruntime 1.31 writes a device id into the user's cache and queues reports to its maker. It reads
    # this when it is imported; its own call to turn that off comes too late.
    os.environ.setdefault("ORT_DISABLE_TELEMETRY", "1")
    import onnxruntime

    options = onnxruntime.SessionOptions()
    options.intra_op_num_threads = threads
    options.inter_op_num_threads = 1
    options.log_severity_level = 3
    # Processors without VNNI add pairs of 8-bit products in 16 bits and let them saturate: scores were off by up to 1.1
    # there, and figures of the evaluation by up to .27. Exact sums cost such a processor about a fifth of the encoder's
    # time; what they cost others was not measured.
    options.add_session_config_entry("session.x64quantprecision", "1")
    with as_file(files("reportedly.language") / MODELS / name) as path:
        return onnxruntime.InferenceSession(str(path), options, providers=["CPUExecutionProvider"])


def open_tokenizer(longest: int | None = None) -> Tokenizer:
    """The word pieces of every model here, without padding; of a text or a pair at most the first `longest` pieces."""
    from tokenizers import Tokenizer

    path = files("reportedly.language") / MODELS / "tokenizer.json"
    tokenizer = Tokenizer.from_str(path.read_text(encoding="utf-8"))
    tokenizer.no_padding()
    if longest is not None:
        tokenizer.enable_truncation(longest)
    return tokenizer


def default_threads() -> int:
    """For models that take each text alone, several at a time: the processors that this process may use, at most 8."""
    return min(8, len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else 1)
