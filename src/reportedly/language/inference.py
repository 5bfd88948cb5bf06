"""What a sentence says of a claim, by the pair model that ships as `models/inference.onnx`.

A cross-encoder: claim and sentence go through together, so that it can see what two vectors cannot ("are in
counselling", "have stopped going"). Like the embedder it takes each pair alone, on threads of our own: what comes out
depends on nothing but the pair.
"""

from __future__ import annotations

from collections.abc import Sequence
from concurrent.futures import ThreadPoolExecutor
from functools import cached_property
from typing import TYPE_CHECKING

import numpy as np
from numpy.typing import NDArray

from reportedly.language.onnx import default_threads, open_model, open_tokenizer

if TYPE_CHECKING:
    from onnxruntime import InferenceSession
    from tokenizers import Encoding, Tokenizer

Shares = NDArray[np.float32]
# The columns: it says the claim (on whose word ever), or the contrary; it leaves it open; it tells of the same matter
# with another number, person, deed, …; it tells a part; nothing of these.
SAYS, CONTRARY, OPEN, OTHERWISE, PART, NOTHING = range(6)
COLUMNS = 6
LONGEST = 96  # word pieces of both together; the rest of a longer sentence is cut


class Inference:
    """The first call loads the model; what was computed is kept."""

    def __init__(self, threads: int | None = None) -> None:
        self._threads = threads or default_threads()
        self._known: dict[tuple[str, str], Shares] = {}

    def load(self) -> None:
        """Load the model now, as on a thread beside other work."""
        _ = self._session, self._tokenizer

    def shares(self, claim: str, texts: Sequence[str]) -> Shares:
        """(n, 6) float32, one row a text, each row 1 together."""
        fresh = sorted({t for t in texts if (claim, t) not in self._known}, key=lambda t: (len(t), t))
        if fresh:
            pairs = self._tokenizer.encode_batch([(claim, text) for text in fresh])
            with ThreadPoolExecutor(self._threads) as pool:
                self._known.update(zip([(claim, t) for t in fresh], pool.map(self._one, pairs), strict=True))
        return np.array([self._known[claim, t] for t in texts], dtype=np.float32).reshape(len(texts), COLUMNS)

    def _one(self, pair: Encoding) -> Shares:
        ids, kinds = np.array([pair.ids], dtype=np.int32), np.array([pair.type_ids], dtype=np.int32)
        pieces = self._session.run(None, {"ids": ids, "features": kinds})[0][0]
        scores = np.asarray(pieces, dtype=np.float64).mean(0)
        grown = np.exp(scores - scores.max())
        result: Shares = (grown / grown.sum()).astype(np.float32)
        return result

    @cached_property
    def _session(self) -> InferenceSession:
        return open_model("inference.onnx")

    @cached_property
    def _tokenizer(self) -> Tokenizer:
        return open_tokenizer(LONGEST)
