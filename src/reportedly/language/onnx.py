"""One way to open an ONNX model that ships with the package. Nothing is loaded before the first call."""

from __future__ import annotations

from importlib.resources import as_file, files
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from onnxruntime import InferenceSession

MODELS = "models"


def open_model(name: str, threads: int = 1) -> InferenceSession:
    """The session of `language/models/<name>`, on the processor alone.

    One thread by default: many articles are read by many processes, and more threads in each would only fight.
    """
    import onnxruntime

    options = onnxruntime.SessionOptions()
    options.intra_op_num_threads = threads
    options.inter_op_num_threads = 1
    options.log_severity_level = 3
    with as_file(files("reportedly.language") / MODELS / name) as path:
        return onnxruntime.InferenceSession(str(path), options, providers=["CPUExecutionProvider"])
