"""Who did what to whom: how well the shipped pair model tells a claim from its mirror image (no training).

    python -m training.mirrored

`invented/mirrored-*.txt`, 360 blocks of our own: a claim (`#`, `=` in other words), the same deed with the parts
exchanged (`~`, `~=`), the claim with somebody else in it (`%`), four sentences that say the claim (`A|`) and four that
say its mirror image (`B|`) in much the same words. So words in common tell nothing: .5 is blind.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import NamedTuple

import numpy as np

from reportedly.language.inference import OTHERWISE, SAYS, Inference
from training.pairings import FOLDER

FILES = "mirrored-*.txt"
MARKS = ("A|", "B|", "~=", "#", "=", "~", "%")
SHAPE = {"#": 1, "=": 1, "~": 1, "~=": 1, "%": 1, "A|": 4, "B|": 4}


class Block(NamedTuple):
    """`claims` and `mirrored` in two wordings each; `replaced`: with somebody else; what says either."""

    claims: tuple[str, ...]
    mirrored: tuple[str, ...]
    replaced: str
    says: tuple[str, ...]
    says_mirrored: tuple[str, ...]


def blocks(paths: Sequence[Path] | None = None) -> Iterator[Block]:
    """Block by block. ValueError, with the file and the block, where one has another shape than SHAPE."""
    for path in sorted(FOLDER.glob(FILES)) if paths is None else paths:
        for text in path.read_text(encoding="utf-8").strip().split("\n\n"):
            yield _block(text, path)


def _block(text: str, path: Path) -> Block:
    found: dict[str, list[str]] = defaultdict(list)
    for line in text.splitlines():
        mark = next((mark for mark in MARKS if line.startswith(mark)), "")
        found[mark].append(line[len(mark) :].strip())
    if {mark: len(lines) for mark, lines in found.items()} != SHAPE:
        raise ValueError(f"{path.name}: a block of another shape: {text.splitlines()[0]}")
    (replaced,) = found["%"]
    return Block(
        (*found["#"], *found["="]), (*found["~"], *found["~="]), replaced, tuple(found["A|"]), tuple(found["B|"])
    )


def main() -> None:
    from sklearn.metrics import roc_auc_score

    model = Inference()
    scores: list[float] = []
    gold: list[bool] = []
    for block in blocks():
        for claim, right in ((block.claims[0], block.says), (block.mirrored[0], block.says_mirrored)):
            told = (*block.says, *block.says_mirrored)
            shares = model.shares(claim, told)
            scores += (shares[:, SAYS] - shares[:, OTHERWISE]).tolist()
            gold += [text in right for text in told]
    print(f"{len(gold)} pairs, half of them right: area under the curve {roc_auc_score(np.array(gold), scores):.3f}")


if __name__ == "__main__":
    main()
