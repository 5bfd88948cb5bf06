"""The article's own voice as statements."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping

from reportedly.claims.candidates import Candidate
from reportedly.claims.comparing import likeness
from reportedly.claims.pile import Pile
from reportedly.claims.relevance import Floats
from reportedly.model.statement import Statement

_ID = re.compile(r"s(\d+)")


# A clause of an article's own says what somebody is credited with from this likeness on. Set on the shipped sample's
# gold: "repeats" has F1 0.20 without, 0.25 with, no claim is lost; at 0.65 the other wordings of a claim go too.
SAYS_IT = 0.6


def without_idle_voice(group: list[int], pile: Pile, vectors: Floats, rarity: Mapping[str, float]) -> list[int]:
    """The rows of a group without clauses in the articles' own voice that say what nobody in it is credited with.

    A sentence that a title repeats counts once, as the title.
    """
    credited = [k for k in group if pile.candidates[k].statement is not None]
    titles = title_words(pile.candidates[k] for k in group)
    return [
        k
        for k in group
        if k in credited or (_says(k, credited, pile, vectors, rarity) and not in_title(pile.candidates[k], titles))
    ]


def _says(row: int, credited: Iterable[int], pile: Pile, vectors: Floats, rarity: Mapping[str, float]) -> bool:
    """Whether somebody is credited with what the row says."""
    mine = pile.wordings[row]
    near = (likeness(mine, pile.wordings[k], float(vectors[row] @ vectors[k]), rarity) for k in credited)
    return any(score >= SAYS_IT for score in near)


def title_words(candidates: Iterable[Candidate]) -> set[tuple[str, str]]:
    """The titles among some candidates: article and words."""
    return {(c.article, _bare(c.text)) for c in candidates if c.field == "title"}


def in_title(candidate: Candidate, titles: Iterable[tuple[str, str]]) -> bool:
    """Whether a clause of the text has only words that its article's title has in the same order."""
    if candidate.field == "title":
        return False
    return any(candidate.article == article and _bare(candidate.text) in title for article, title in titles)


def _bare(text: str) -> str:
    return " ".join(re.findall(r"\w+", text.casefold()))


class Numbering:
    """Ids that no statement of the pile has: the numbers after the highest one."""

    def __init__(self, statements: Iterable[Statement]) -> None:
        taken = (_ID.fullmatch(s.id) for s in statements)
        self._last = max((int(m.group(1)) for m in taken if m), default=0)

    def next(self) -> str:
        self._last += 1
        return f"s{self._last}"


def own_statement(candidate: Candidate, numbering: Numbering) -> Statement:
    """A clause that the article states in its own voice: nobody is credited, the words are plain."""
    return Statement(numbering.next(), candidate.article, "own", (candidate.span,), candidate.field)
