"""Makes language/models/words.npz, which words mean much the same: `python -m training.words` (a minute, no torch).

Each word of document_frequencies.tsv goes through the shipped sentence encoder alone; of its vector the mean of all is
taken away, the WIDTH main directions of the rest are scaled to length 1 and kept in 8 bits. Nothing else goes in.
"""

from __future__ import annotations

from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from reportedly.language.embedder import Embedder
from reportedly.language.lexicon import turned
from reportedly.language.wordlists import read_table, words

TARGET = Path(__file__).parents[1] / "src/reportedly/language/models/words.npz"
# With 64 of 384 directions the cosines of pairs keep a correlation of 0.95 with the full ones.
WIDTH = 64


def directions(vectors: NDArray[np.float32]) -> NDArray[np.float32]:
    """(384, WIDTH): the main directions of the vectors around their mean."""
    _, _, found = np.linalg.svd((vectors - vectors.mean(0)).astype(np.float64), full_matrices=False)
    return found[:WIDTH].T.astype(np.float32)


def main() -> None:
    idle = words("common_words.txt")
    known = sorted({row[0] for row in read_table("document_frequencies.tsv") if row[0].isalpha()} - idle)
    vectors = Embedder().embed(known)
    mean, turn = vectors.mean(0), directions(vectors)
    rows = np.round(127 * turned(vectors, mean, turn)).astype(np.int8)
    np.savez_compressed(TARGET, words=np.array(known), vectors=rows, mean=mean, turn=turn)
    print(f"{len(known)} words, {TARGET.stat().st_size:,} bytes")


if __name__ == "__main__":
    main()
