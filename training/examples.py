"""Articles with gold → arrays that the encoder trains on, cut exactly as the package cuts them at run time."""

from __future__ import annotations

import gzip
import json
from dataclasses import dataclass, field
from pathlib import Path
from random import Random
from typing import Any

import numpy as np
from numpy.typing import NDArray

from reportedly.language.sentences import sentences
from reportedly.language.tokens import START, STOP, tokenize
from reportedly.language.windows import sentence_heads, windows
from training.labels import CORENLP, IGNORE, NAMES, ROLES, SOFT

Array = NDArray[np.int64]
Reals = NDArray[np.float32]
Row = dict[str, Any]


@dataclass
class Example:
    """One article: per piece its number, feature and labels (IGNORE inside words), and links between pieces."""

    ids: Array
    features: Array
    roles: Array
    names: Array
    heads: Array
    cue_source: list[tuple[int, int]] = field(default_factory=list)  # -1: no source
    content_cue: list[tuple[int, int]] = field(default_factory=list)
    facts: Reals | None = None  # how certain the first piece's word is, -3 … 3; NaN: unknown
    events: Array | None = None  # 1: the word is an event, 0: it is none, IGNORE: unknown
    first: NDArray[np.bool_] | None = None  # whether a word begins
    inner: Array | None = None  # role labels of the attributions inside contents; None: unknown
    soft: Reals | None = None  # pieces x SOFT: the probabilities that the teachers give; rows of zeros: none


@dataclass
class Window:
    """What the encoder sees at once: pieces between START and STOP."""

    example: Example
    start: int
    end: int


def read_rows(path: Path) -> list[Row]:
    """The rows of a JSONL file, gzipped or not."""
    data = path.read_bytes()
    text = (gzip.decompress(data) if path.suffix == ".gz" else data).decode()
    return [json.loads(line) for line in text.split("\n") if line.strip()]


def make_example(row: Row, tokens: list[list[Any]] | None) -> Example:
    """`row`: text and attributions as in PolNeAR's JSONL; `tokens`: CoreNLP's, for the names (none: names ignored).

    An attribution with `nested_in` (the number of another one) belongs to the inner layer, which counts only where the
    row says `"layers": 2`; in the spans of `unsure` it counts nothing.
    """
    text: str = row["text"]
    pieces = tokenize(text)
    heads = sentence_heads(pieces.starts, sentences(text))
    roles, names = _blank(pieces.first), np.full(len(pieces.ids), IGNORE, dtype=np.int64)
    inner = _blank(pieces.first) if row.get("layers") == 2 else None
    if row.get("attributions") is None:
        roles[:] = IGNORE
    given = row.get("attributions") or []
    for attribution in given:
        layer = roles if attribution.get("nested_in") is None else inner
        for role in ("content", "source", "cue") if layer is not None else ():
            for start, end in attribution[role]:
                _mark(layer, pieces.starts, pieces.first, (start, end), ROLES.index(f"B-{role}"))
    for start, end in row.get("unsure") or [] if inner is not None else []:
        inner[(pieces.starts >= start) & (pieces.starts < end)] = IGNORE
    if tokens is not None:
        names = _blank(pieces.first)
        for start, end, kind in name_runs(tokens):
            _mark(names, pieces.starts, pieces.first, (start, end), NAMES.index(f"B-{kind}"))
    ids, features = pieces.ids.astype(np.int64), pieces.features.astype(np.int64)
    example = Example(ids, features, roles, names, heads.astype(np.int64), first=pieces.first, inner=inner)
    _link(example, given if inner is not None else [a for a in given if a.get("nested_in") is None], pieces.starts)
    return example


def name_runs(tokens: list[list[Any]]) -> list[tuple[int, int, str]]:
    """Runs of CoreNLP tokens (start, end, pos, lemma, ner, …) with one and the same kind of name."""
    runs: list[tuple[int, int, str]] = []
    before = "O"
    for start, end, _pos, _lemma, kind, *_ in tokens:
        if kind in CORENLP:
            if kind == before:
                runs[-1] = (runs[-1][0], end, runs[-1][2])
            else:
                runs.append((start, end, CORENLP[kind]))
        before = kind
    return runs


def _blank(first: NDArray[np.bool_]) -> Array:
    return np.where(first, 0, IGNORE).astype(np.int64)


def _mark(
    labels: Array, starts: NDArray[np.int32], first: NDArray[np.bool_], span: tuple[int, int], begin: int
) -> None:
    inside = np.flatnonzero((starts >= span[0]) & (starts < span[1]) & first)
    labels[inside] = begin + 1
    labels[inside[:1]] = begin


def _link(example: Example, attributions: list[Row], starts: NDArray[np.int32]) -> None:
    def piece(spans: list[list[int]]) -> int:
        return int(np.searchsorted(starts, min(s for s, _ in spans)))

    size = len(starts)
    for attribution in attributions:
        if not attribution["cue"]:
            continue
        cue = piece(attribution["cue"])
        source = piece(attribution["source"]) if attribution["source"] else -1
        if cue < size and source < size:
            example.cue_source.append((cue, source))
        for fragment in attribution["content"]:
            at = piece([fragment])
            if cue < size and at < size:
                example.content_cue.append((at, cue))


def cut(example: Example, limit: int, random: Random | None = None) -> list[Window]:
    """The windows of one article; with `random` the first is shorter, so that borders fall elsewhere each time."""
    first = None if random is None else random.randint(limit // 4, limit)
    ranges = windows(example.heads.astype(np.int32), len(example.ids), limit, first)
    return [Window(example, start, end) for start, end in ranges]


def collate(batch: list[Window]) -> dict[str, Any]:
    """Padded arrays of one batch; links as rows of (window, from, to) in the window's positions, 0 = nothing here."""
    width = max(w.end - w.start for w in batch) + 2
    shape = (len(batch), width)
    out: dict[str, Any] = {name: np.zeros(shape, dtype=np.int64) for name in ("ids", "features", "mask")}
    out |= {name: np.full(shape, IGNORE, dtype=np.int64) for name in ("roles", "names", "inner", "events")}
    out |= {"facts": np.full(shape, np.nan, dtype=np.float32), "soft": np.zeros((*shape, SOFT), dtype=np.float32)}
    links: dict[str, list[tuple[int, int, int]]] = {"cue_source": [], "content_cue": []}
    for row, window in enumerate(batch):
        example, start, end = window.example, window.start, window.end
        size = end - start
        out["ids"][row, 0], out["ids"][row, size + 1] = START, STOP
        out["mask"][row, : size + 2] = 1
        for name in ("ids", "features", "roles", "names", "inner", "events", "facts", "soft"):
            known = getattr(example, name)
            if known is not None:
                out[name][row, 1 : size + 1] = known[start:end]
        for name, found in links.items():
            for a, b in getattr(example, name):
                if start <= a < end:
                    found.append((row, a - start + 1, b - start + 1 if start <= b < end else 0))
    return out | {name: np.array(found, dtype=np.int64).reshape(-1, 3) for name, found in links.items()}
