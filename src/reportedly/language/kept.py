"""Vectors that stay beside a file of readings, so that the next question to it need not compute them again.

To embed the openings of a hundred articles takes longer than all else that a first question does. What was computed
lies in a hidden file with the readings, whose words it is made of: who deletes or moves them knows where it is. Nothing
rests on it: where it is missing, damaged, made by other weights or cannot be written, the vectors are computed.
"""

from __future__ import annotations

import hashlib
import os
import platform
import tempfile
import zipfile
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from importlib.metadata import version
from importlib.resources import files
from itertools import islice
from pathlib import Path

import numpy as np

from reportedly.language.embedder import LONGEST, WIDTH, Embedder, Kept
from reportedly.language.onnx import MODELS

SUFFIX = ".vectors"
# Texts in one file, 1.5 KB each. More are computed each time.
MOST = 40_000
DIGEST = 16  # bytes, as embedder.digest makes them


@contextmanager
def vectors_beside(readings: Path, embedder: Embedder) -> Iterator[None]:
    """Inside, the embedder knows the vectors that lie beside the file; those that it computes are added in the end."""
    path = readings.with_name(f".{readings.name}{SUFFIX}")
    made_by = _fingerprint()
    kept = _load(path, made_by)
    embedder.recall(kept)
    yield
    more = dict(islice({**kept, **embedder.known()}.items(), max(MOST, len(kept))))
    if len(more) > len(kept):
        with suppress(OSError):  # a folder that cannot be written, a full disk
            _save(path, more, made_by)


def _load(path: Path, made_by: str) -> Kept:
    """What lies there; nothing where it was made by something else, or is no such file (its checksums tell)."""
    try:
        with open(path, "rb") as file, np.load(file, allow_pickle=False) as found:
            if str(found["made_by"]) != made_by:
                return {}
            digests, vectors = found["digests"], found["vectors"]
    except (OSError, EOFError, ValueError, KeyError, zipfile.BadZipFile):
        return {}
    if digests.shape != (len(vectors), DIGEST) or vectors.shape[1:] != (WIDTH,) or vectors.dtype != np.float32:
        return {}
    return dict(zip((row.tobytes() for row in digests), vectors, strict=True))


def _save(path: Path, kept: Kept, made_by: str) -> None:
    """The file appears whole: whoever is killed here, or writes at the same time, leaves the old or the new one."""
    digests = np.frombuffer(b"".join(kept), dtype=np.uint8).reshape(-1, DIGEST)
    handle, name = tempfile.mkstemp(dir=path.parent, prefix=path.name.removesuffix(SUFFIX), suffix=SUFFIX)
    try:
        with os.fdopen(handle, "wb") as file:
            np.savez(file, made_by=np.array(made_by), digests=digests, vectors=np.stack(list(kept.values())))
        os.replace(name, path)
    except BaseException:
        Path(name).unlink(missing_ok=True)
        raise


def _fingerprint() -> str:
    """Of all that a vector depends on beside its text. Another processor may round the last digit otherwise."""
    made_by = hashlib.sha256(f"{version('onnxruntime')} {platform.machine()} {platform.processor()} {LONGEST}".encode())
    for name in ("statements.onnx", "tokenizer.json"):
        made_by.update((files("reportedly.language") / MODELS / name).read_bytes())
    return made_by.hexdigest()
