"""Which windows of earlier texts look like a window: by their word triples, sketched where there are many.

A window is the triples of its words. Two are alike where their sets have so much in common (Jaccard). In a large pile
that is found by MinHash and locality-sensitive hashing (Broder 1997; library: datasketch), so that the work does not
grow with its square; in a small one the sets are compared as they are, since the library takes a second to load.
"""

from __future__ import annotations

import zlib
from collections import Counter, defaultdict
from collections.abc import Sequence
from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:
    from datasketch import MinHash

# Each changed word costs three of a window's 18 triples: at 0.4 in common two changes are forgiven. Higher, edited
# copies are lost; lower only costs time.
ALIKE = 0.4
EARLIEST = 12  # texts that a window is compared with: boilerplate must not square the work
FEW = 250_000  # code points: some 80 articles
_PERMUTATIONS = 64

Place = tuple[int, int]  # number of the text, number of the window in it
Triples = Sequence[bytes]


class Index(Protocol):
    """Texts in their order; of each the windows."""

    def earlier(self, windows: Sequence[Triples]) -> list[list[Place]]:
        """For each window of the next text the windows of texts before it that are alike, in order."""


def index_for(size: int) -> Index:
    """The index for texts of so many code points in all."""
    return Compared() if size <= FEW else Sketched()


class Compared:
    """Every window's triples as they are."""

    def __init__(self) -> None:
        self._texts = 0
        self._sizes: dict[Place, int] = {}
        self._having: defaultdict[bytes, list[Place]] = defaultdict(list)

    def earlier(self, windows: Sequence[Triples]) -> list[list[Place]]:
        sets = [frozenset(triples) for triples in windows]
        found = [self._alike(triples) for triples in sets]
        for place, triples in enumerate(sets):
            self._sizes[self._texts, place] = len(triples)
            for triple in triples:
                having = self._having[triple]
                if len({text for text, _ in having} | {self._texts}) <= EARLIEST:
                    having.append((self._texts, place))
        self._texts += 1
        return found

    def _alike(self, triples: frozenset[bytes]) -> list[Place]:
        common = Counter(place for triple in triples for place in self._having.get(triple, ()))
        return sorted(p for p, n in common.items() if n >= ALIKE * (len(triples) + self._sizes[p] - n))


class Sketched:
    """Every window's triples as a MinHash sketch."""

    def __init__(self) -> None:
        from datasketch import MinHashLSH

        self._texts = 0
        self._lsh = MinHashLSH(threshold=ALIKE, num_perm=_PERMUTATIONS)

    def earlier(self, windows: Sequence[Triples]) -> list[list[Place]]:
        sketches = _sketches(windows)
        found: list[list[Place]] = [sorted(self._lsh.query(sketch)) for sketch in sketches]
        for place, sketch in enumerate(sketches):
            self._lsh.insert((self._texts, place), sketch, check_duplication=False)
        self._texts += 1
        return found


def _sketches(windows: Sequence[Triples]) -> list[MinHash]:
    from datasketch import MinHash

    return list(MinHash.generator(windows, num_perm=_PERMUTATIONS, seed=1, hashfunc=zlib.crc32))
