"""All statements of a pile in claims: what several articles say, and on which side each stands."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date

import numpy as np

from reportedly.claims.blocking import Flags, worth_comparing
from reportedly.claims.candidates import SHORTEST, Candidate
from reportedly.claims.clustering import cluster
from reportedly.claims.comparing import like
from reportedly.claims.growing import grow
from reportedly.claims.headline import clearest, headline
from reportedly.claims.names import without
from reportedly.claims.pair_signs import PairSigns
from reportedly.claims.parting import FOREST, part
from reportedly.claims.pile import Pile, gather
from reportedly.claims.polarity import tone, toward
from reportedly.claims.relevance import AROUND, Floats, rarity_of
from reportedly.claims.voice import Numbering, own_statement, without_idle_voice
from reportedly.language.embedder import Embedder
from reportedly.language.forest import Forest
from reportedly.model.article import Article
from reportedly.model.claim import Claim
from reportedly.model.date import Date
from reportedly.model.statement import Statement

# Statements from this likeness on, averaged over a group, say the same. SAME, MERGE and JOIN (growing.py) and MEANING
# (comparing.py) were set together on the pairs of the shipped sample's gold claims: precision 0.61, recall 0.21, and
# hardenings F1 0.46. At 0.55, 0.6, 0.5 precision is 0.74, recall 0.18 and hardenings 0.19.
SAME = 0.58


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
) -> tuple[tuple[Claim, ...], tuple[Statement, ...]]:
    """The claims of a pile, those of most articles first, and all statements with `claim` and `toward`, own-voice ones
    added.

    A clause in an article's own voice becomes a statement only where it says what a statement elsewhere says. Every
    attributed statement belongs to one claim, if need be to one of its own. `stories` are sets of article ids: no claim
    reaches over two of them, since "they are in therapy" says of another couple something else.
    """
    published = {a.id: a.published for a in articles}
    numbering = Numbering(statements)
    drafts: list[_Draft] = []
    for story in stories if stories is not None else [published.keys()]:
        inside = sorted((a for a in articles if a.id in story), key=lambda a: a.id)
        drafts += _drafts(gather(inside, [s for s in statements if s.article in story]), embedder, numbering)
    drafts.sort(key=lambda draft: draft.rank)
    claims, placed = [], {s.id: s for s in statements}
    for number, draft in enumerate(drafts, 1):
        id = f"c{number}"
        claims.append(Claim(id, draft.text, tuple(m.id for m in draft.members), _first(draft.members, published)))
        placed.update((m.id, replace(m, claim=id)) for m in draft.members)
    return tuple(claims), tuple(placed.values())


def _drafts(pile: Pile, embedder: Embedder, numbering: Numbering) -> list[_Draft]:
    pile, vectors, rarity = compared(pile, embedder)
    drafts = []
    for whole in _groups(pile, vectors, rarity):
        best = _best(whole, pile, vectors)
        for group, head in _parted(whole, pile, best):
            text = headline(pile.candidates[head])
            drafts.append(_Draft(text, tuple(_members(group, pile, head, numbering))))
    return drafts


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
    """The pile without clauses in the articles' own voice that are hearsay, questions or scraps."""
    rows = [k for k, c in enumerate(pile.candidates) if c.statement is not None or _plain(c)]
    return replace(pile, candidates=[pile.candidates[k] for k in rows], wordings=[pile.wordings[k] for k in rows])


def _plain(candidate: Candidate) -> bool:
    heard = tone(candidate.context)
    return len(candidate.text.split()) >= SHORTEST and not heard.hearsay and not heard.asked


def _credited_or(worth: Flags, pile: Pile) -> tuple[Pile, Flags]:
    """The pile without own voice that meets nobody's words, and the flags of the rows that are left."""
    rows = [k for k, c in enumerate(pile.candidates) if c.statement is not None or worth[k]]
    kept = replace(pile, candidates=[pile.candidates[k] for k in rows], wordings=[pile.wordings[k] for k in rows])
    return kept, worth[rows]


def _groups(pile: Pile, vectors: Floats, rarity: dict[str, float]) -> list[list[int]]:
    """Rows of the pile that say the same, groups of most articles first."""
    seeds = cluster(list(like(pile.wordings, vectors, rarity)), len(pile.candidates), SAME)
    signs, forest = PairSigns(pile, vectors, rarity), Forest(FOREST)
    parts = [found for group in grow(seeds, pile, vectors, rarity) for found in part(group, signs, forest)]
    groups = [without_idle_voice(g, pile, vectors, rarity) for g in parts]
    kept = [g for g in groups if _counts([pile.candidates[k] for k in g])]
    return sorted(kept, key=lambda g: (-len({pile.candidates[k].article for k in g}), -len(g), g[0]))


def _counts(members: list[Candidate]) -> bool:
    """Own voice alone is no claim: somebody must be credited with it."""
    return any(c.statement is not None for c in members)


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


def _members(group: list[int], pile: Pile, best: int, numbering: Numbering) -> list[Statement]:
    """The group's statements, own-voice ones made, each with its side of what the one in row `best` says."""
    placed = []
    for k in group:
        statement = pile.candidates[k].statement or own_statement(pile.candidates[k], numbering)
        placed.append(replace(statement, toward=toward(pile.wordings[best], pile.wordings[k], statement.polarity)))
    return placed


def _first(members: Sequence[Statement], published: Mapping[str, Date | None]) -> str | None:
    """The one said (else published) before all others; None where the dates do not tell."""
    dated = [(when, m.id) for m in members if (when := m.said or published.get(m.article)) and when.latest]
    if not dated:
        return None
    when, id = min(dated, key=lambda d: (d[0].latest or date.max, d[1]))
    return id if all(when.before(other) for other, name in dated if name != id) else None
