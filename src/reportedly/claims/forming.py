"""All statements of a pile in claims: what several articles say, and on which side each stands."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from reportedly.claims.candidates import SHORTEST, Candidate
from reportedly.claims.clustering import cluster
from reportedly.claims.comparing import like
from reportedly.claims.growing import grow
from reportedly.claims.headline import clearest
from reportedly.claims.names import Names, without
from reportedly.claims.pile import Pile, gather
from reportedly.claims.polarity import tone, toward
from reportedly.claims.relevance import rarity_of
from reportedly.claims.voice import Numbering, own_statement
from reportedly.claims.wording import Wording, word
from reportedly.language.embedder import Embedder
from reportedly.model.article import Article
from reportedly.model.claim import Claim
from reportedly.model.statement import Statement


def form(
    articles: Sequence[Article], statements: Sequence[Statement], embedder: Embedder
) -> tuple[tuple[Claim, ...], tuple[Statement, ...]]:
    """The claims of a pile, those of most articles first, and all statements with `claim` and `toward`, own-voice ones added.

    A clause in an article's own voice becomes a statement only where it says what a statement elsewhere says. Every attributed
    statement belongs to one claim, if need be to one of its own.
    """
    pile = _sayable(gather(articles, statements))
    numbering = Numbering(statements)
    claims, placed = [], {s.id: s for s in statements}
    for number, group in enumerate(_groups(pile, embedder), 1):
        members = [(pile.candidates[k], pile.wordings[k]) for k in group]
        made, filled = _claim(f"c{number}", members, pile.names, numbering)
        claims.append(made)
        placed.update((s.id, s) for s in filled)
    return tuple(claims), tuple(placed.values())


def _sayable(pile: Pile) -> Pile:
    """The pile without clauses in the articles' own voice that are hearsay, questions or scraps."""
    rows = [k for k, c in enumerate(pile.candidates) if c.statement is not None or _plain(c)]
    return replace(pile, candidates=[pile.candidates[k] for k in rows], wordings=[pile.wordings[k] for k in rows])


def _plain(candidate: Candidate) -> bool:
    heard = tone(candidate.context)
    return len(candidate.text.split()) >= SHORTEST and not heard.hearsay and not heard.asked


def _groups(pile: Pile, embedder: Embedder) -> list[list[int]]:
    """Rows of the pile that say the same, groups of most articles first."""
    vectors = embedder.embed([without(c.text, pile.names) for c in pile.candidates])
    rarity = rarity_of(pile.wordings)
    seeds = cluster(list(like(pile.wordings, vectors, rarity)), len(pile.candidates))
    groups = grow(seeds, pile.wordings, vectors, rarity)
    kept = [g for g in groups if _counts([pile.candidates[k] for k in g])]
    return sorted(kept, key=lambda g: (-len({pile.candidates[k].article for k in g}), -len(g), g[0]))


def _counts(members: list[Candidate]) -> bool:
    """Own voice alone is no claim: somebody must be credited with it."""
    return any(c.statement is not None for c in members)


def _claim(
    id: str, members: Sequence[tuple[Candidate, Wording]], names: Names, numbering: Numbering
) -> tuple[Claim, list[Statement]]:
    text = clearest([c for c, _ in members], [w for _, w in members])
    asked = word(text, names)
    placed = []
    for candidate, wording in members:
        statement = candidate.statement or own_statement(candidate, numbering)
        placed.append(replace(statement, claim=id, toward=toward(asked, wording, statement.polarity)))
    return Claim(id, text, tuple(s.id for s in placed), _first(placed)), placed


def _first(statements: list[Statement]) -> str | None:
    """The earliest by when it was said; None where no date tells."""
    dated = [s for s in statements if s.said is not None and s.said.latest is not None]
    earliest = [s for s in dated if all(s is o or (s.said and o.said and s.said.before(o.said)) for o in dated)]
    return earliest[0].id if earliest else None
