"""All statements of a pile in claims: what several articles say, and on which side each stands; and, wider, in matters
(width.py)."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date
from typing import NamedTuple

import numpy as np

from reportedly.claims.blocking import Flags, worth_comparing
from reportedly.claims.candidates import SHORTEST, Candidate
from reportedly.claims.comparing import like
from reportedly.claims.grouping import group
from reportedly.claims.headline import clearest, headline
from reportedly.claims.kinship import Kinship
from reportedly.claims.names import without
from reportedly.claims.pile import Pile, gather
from reportedly.claims.polarity import tone, toward
from reportedly.claims.relevance import AROUND, Floats, rarity_of
from reportedly.claims.voice import Numbering, own_statement
from reportedly.claims.width import CLAIM, MATTER
from reportedly.language.announcing import announces
from reportedly.language.embedder import Embedder
from reportedly.model.article import Article
from reportedly.model.claim import Claim
from reportedly.model.date import Date
from reportedly.model.statement import Statement


class Matters(NamedTuple):
    """The same statements, wider drawn: `claim` is the id of a matter, `toward` the side in it."""

    claims: tuple[Claim, ...]
    statements: tuple[Statement, ...]


class Formed(NamedTuple):
    """Claims, those of most articles first; all statements with `claim` and `toward`, own-voice ones added; and what
    links are looked for in."""

    claims: tuple[Claim, ...]
    statements: tuple[Statement, ...]
    matters: Matters


@dataclass(frozen=True, slots=True)
class _Draft:
    """A claim that has no id yet."""

    text: str
    members: tuple[Statement, ...]

    @property
    def rank(self) -> tuple[int, int]:
        return -len({m.article for m in self.members}), -len(self.members)


def form(
    articles: Sequence[Article],
    statements: Sequence[Statement],
    embedder: Embedder,
    stories: Sequence[Collection[str]] | None = None,
) -> Formed:
    """The claims of a pile.

    A clause in an article's own voice becomes a statement only where it says what a statement elsewhere says, or tells
    of its matter. Every statement belongs to one claim, if need be to one of its own. `stories` are sets of article
    ids: no claim reaches over two of them, since "they are in therapy" says of another couple something else.
    """
    published = {a.id: a.published for a in articles}
    numbering = Numbering(statements)
    narrow: list[_Draft] = []
    wide: list[_Draft] = []
    for story in stories if stories is not None else [published.keys()]:
        inside = sorted((a for a in articles if a.id in story), key=lambda a: a.id)
        pile = gather(inside, [s for s in statements if s.article in story])
        for drafts, found in zip((narrow, wide), _drafts(pile, embedder, numbering), strict=True):
            drafts += found
    matters = Matters(*_numbered("m", wide, statements, published))
    return Formed(*_numbered("c", narrow, statements, published), matters)


def _numbered(
    letter: str, drafts: list[_Draft], statements: Sequence[Statement], published: Mapping[str, Date | None]
) -> tuple[tuple[Claim, ...], tuple[Statement, ...]]:
    claims, placed = [], {s.id: s for s in statements}
    for number, draft in enumerate(sorted(drafts, key=lambda draft: draft.rank), 1):
        id = f"{letter}{number}"
        claims.append(Claim(id, draft.text, tuple(m.id for m in draft.members), _first(draft.members, published)))
        placed.update((m.id, replace(m, claim=id)) for m in draft.members)
    return tuple(claims), tuple(placed.values())


def _drafts(pile: Pile, embedder: Embedder, numbering: Numbering) -> tuple[list[_Draft], list[_Draft]]:
    """Claims and matters of a pile."""
    pile, vectors, rarity = compared(pile, embedder)
    near, kinship = list(like(pile.wordings, vectors, rarity)), Kinship(pile, vectors, rarity)
    narrow, wide = (
        [
            parted
            for whole in group(pile, vectors, rarity, near, kinship, width)
            for parted in _parted(whole, pile, _best(whole, pile, vectors))
        ]
        for width in (CLAIM, MATTER)
    )
    placed = {row for rows, _ in narrow for row in rows}
    narrow += [([row], row) for rows, _ in wide for row in rows if row not in placed]
    stated: dict[int, Statement] = {}
    for row in (row for rows, _ in (*narrow, *wide) for row in rows):
        if row not in stated:
            stated[row] = pile.candidates[row].statement or own_statement(pile.candidates[row], numbering)
    claims, matters = ([_draft(rows, head, pile, stated) for rows, head in found] for found in (narrow, wide))
    return claims, matters


def _draft(rows: Sequence[int], head: int, pile: Pile, stated: Mapping[int, Statement]) -> _Draft:
    """The claim that these rows make, each with its side of what the one in row `head` says."""
    sides = [toward(pile.wordings[head], pile.wordings[k], stated[k].polarity) for k in rows]
    members = [replace(stated[k], toward=side) for k, side in zip(rows, sides, strict=True)]
    return _Draft(headline(pile.candidates[head]), tuple(members))


def compared(pile: Pile, embedder: Embedder) -> tuple[Pile, Floats, dict[str, float]]:
    """The rows that can be of a claim, with a vector each and how rare each stem is."""
    pile = _sayable(pile)
    rarity = rarity_of(pile.wordings)
    pile, worth = _credited_or(worth_comparing(pile.candidates, pile.wordings, rarity), pile)
    return pile, _vectors(pile, worth, embedder), rarity


def _parted(group: list[int], pile: Pile, best: int) -> list[tuple[list[int], int]]:
    """The group and its best row, and each credited row alone that excludes what that one says.

    Average linkage lets a row in by its likeness to the others.
    """
    out = [k for k in group if pile.wordings[best].apart != pile.wordings[k].apart]
    alone = [([k], k) for k in out if pile.candidates[k].statement is not None]
    return [([k for k in group if k not in out], best), *alone]


def _sayable(pile: Pile) -> Pile:
    """The pile without clauses in the articles' own voice that are hearsay, questions, scraps, or titles of lists."""
    rows = [k for k, c in enumerate(pile.candidates) if c.statement is not None or _plain(c)]
    return replace(pile, candidates=[pile.candidates[k] for k in rows], wordings=[pile.wordings[k] for k in rows])


def _plain(candidate: Candidate) -> bool:
    heard = tone(candidate.context)
    told = candidate.text.partition(": ")  # "The ferry: everything we know"
    states = not (heard.hearsay or heard.asked or announces(told[0]) or announces(told[2]))
    return states and len(candidate.text.split()) >= SHORTEST


def _credited_or(worth: Flags, pile: Pile) -> tuple[Pile, Flags]:
    """The pile without own voice that meets nobody's words, and the flags of the rows that are left."""
    rows = [k for k, c in enumerate(pile.candidates) if c.statement is not None or worth[k]]
    kept = replace(pile, candidates=[pile.candidates[k] for k in rows], wordings=[pile.wordings[k] for k in rows])
    return kept, worth[rows]


def _vectors(pile: Pile, worth: Flags, embedder: Embedder) -> Floats:
    """One row of length 1 for each candidate: its own words, and a little of the sentence around them. Zeros for what
    is not worth comparing."""
    shown = [c if flag else None for c, flag in zip(pile.candidates, worth, strict=True)]
    own = embedder.embed([without(c.text, pile.names) if c else "" for c in shown])
    around = embedder.embed([without(c.context, pile.names) if c else "" for c in shown])
    mixed = (1 - AROUND) * own + AROUND * around
    result: Floats = mixed / np.maximum(1e-6, np.linalg.norm(mixed, axis=1, keepdims=True))
    return result


def _best(group: list[int], pile: Pile, vectors: Floats) -> int:
    centre = vectors[group].mean(0)
    central = vectors[group] @ (centre / max(1e-6, float(np.linalg.norm(centre))))
    members = [pile.candidates[k] for k in group]
    return group[clearest(members, [pile.wordings[k] for k in group], [float(c) for c in central])]


def _first(members: Sequence[Statement], published: Mapping[str, Date | None]) -> str | None:
    """The one said (else published) before all others; None where the dates do not tell."""
    dated = [(when, m.id) for m in members if (when := m.said or published.get(m.article)) and when.latest]
    if not dated:
        return None
    when, id = min(dated, key=lambda d: (d[0].latest or date.max, d[1]))
    return id if all(when.before(other) for other, name in dated if name != id) else None
