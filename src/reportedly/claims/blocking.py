"""Which rows of a pile are worth a vector: those whose words meet another's.

To embed a sentence costs more than all else that is done with it, and most sentences of a pile say what no other says.
What is credited to somebody is compared with the other articles of its story in any case; what an article says in its
own voice, and what one article has credited twice, only where telling words are shared.
"""

from __future__ import annotations

import math
from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING

import numpy as np
from numpy.typing import NDArray

from reportedly.claims.candidates import TITLE, Candidate
from reportedly.claims.wording import Wording

if TYPE_CHECKING:
    from scipy.sparse import csr_array

# Two rows of different articles are kin from this share of the poorer one's weight on, two rows of one article from
# that: there a sentence mostly says the next thing. Set on the shipped sample: no figure of its claims and links moves,
# and half of the own voice is never embedded. Higher loses own wordings, lower costs time only.
KIN, KIN_INSIDE = 0.25, 0.35
# A word in more rows brings nobody together: a story of thousands of rows says it everywhere, and the pairs that it
# makes grow with the square.
COMMON = 400
ROWS = 2048

Flags = NDArray[np.bool_]


def worth_comparing(candidates: Sequence[Candidate], wordings: Sequence[Wording], rarity: Mapping[str, float]) -> Flags:
    """For each row, whether it can say what another says. Titles can wherever their article credits anybody."""
    credited = np.array([c.statement is not None for c in candidates], dtype=bool)
    home = np.unique([c.article for c in candidates], return_inverse=True)[1]
    several = len(np.unique(home[credited])) > 1
    titles = np.array([c.place == TITLE for c in candidates], dtype=bool) & np.isin(home, home[credited])
    worth: Flags = titles | (credited & several)
    stems, weights = _weighed(wordings, rarity)
    rows, columns = np.flatnonzero(~worth), np.flatnonzero(credited)
    others = stems[columns].T.tocsc()
    for start in range(0, len(rows), ROWS):
        part = rows[start : start + ROWS]
        shared = (stems[part] @ others).tocoo()
        one, other = part[shared.row], columns[shared.col]
        share = shared.data / np.maximum(1e-9, np.minimum(weights[one], weights[other]))
        near = share >= np.where(home[one] == home[other], KIN_INSIDE, KIN)
        worth[one[near & (one != other)]] = True
    return worth


def _weighed(wordings: Sequence[Wording], rarity: Mapping[str, float]) -> tuple[csr_array, NDArray[np.float64]]:
    """Rows × stems, each stem by the root of its rarity, so that a product of rows is the weight that they share; and
    each row's whole weight. Names are left out."""
    from scipy.sparse import csr_array  # here: a fifth of a second to load, and a question compares no rows

    telling = [sorted(w.stems - w.names) for w in wordings]
    counts: dict[str, int] = {}
    for stems in telling:
        for stem in stems:
            counts[stem] = counts.get(stem, 0) + 1
    number = {stem: n for n, stem in enumerate(sorted(s for s, n in counts.items() if n <= COMMON))}
    rows, columns, values = [], [], []
    for row, stems in enumerate(telling):
        for stem in stems:
            if stem in number:
                rows.append(row)
                columns.append(number[stem])
                values.append(math.sqrt(rarity.get(stem, 1.0)))
    table = csr_array((values, (rows, columns)), shape=(len(telling), max(1, len(number))))
    weights = np.array([sum(rarity.get(s, 1.0) for s in stems) for stems in telling], dtype=np.float64)
    return table, weights
