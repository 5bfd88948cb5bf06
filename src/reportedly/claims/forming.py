"""All statements of a pile in claims: what several articles say, and on which side each stands."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from reportedly.claims.candidates import Candidate
from reportedly.claims.clustering import cluster
from reportedly.claims.comparing import like
from reportedly.claims.headline import clearest
from reportedly.claims.pile import gather
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
    pile = [c for c in gather(articles, statements) if c.statement is not None or not tone(c.context).hearsay]
    wordings = [word(c.text) for c in pile]
    groups = cluster(
        list(like(wordings, embedder.embed([c.text for c in pile]), rarity_of(wordings))), range(len(pile))
    )
    groups = [g for g in groups if _counts([pile[k] for k in g])]
    numbering = Numbering(statements)
    claims, placed = [], {s.id: s for s in statements}
    for number, group in enumerate(sorted(groups, key=lambda g: _rank(g, pile)), 1):
        made, members = _claim(f"c{number}", [pile[k] for k in group], [wordings[k] for k in group], numbering)
        claims.append(made)
        placed.update((m.id, m) for m in members)
    return tuple(claims), tuple(placed.values())


def _counts(members: list[Candidate]) -> bool:
    """Own voice alone is no claim: somebody must be credited with it."""
    return any(c.statement is not None for c in members)


def _rank(group: list[int], pile: Sequence[Candidate]) -> tuple[int, int, int]:
    return -len({pile[k].article for k in group}), -len(group), group[0]


def _claim(
    id: str, members: list[Candidate], wordings: list[Wording], numbering: Numbering
) -> tuple[Claim, list[Statement]]:
    text = clearest(members, wordings)
    asked = word(text)
    placed = []
    for candidate, wording in zip(members, wordings, strict=True):
        statement = candidate.statement or own_statement(candidate, numbering)
        placed.append(replace(statement, claim=id, toward=toward(asked, wording, statement.polarity)))
    return Claim(id, text, tuple(s.id for s in placed), _first(placed)), placed


def _first(statements: list[Statement]) -> str | None:
    """The earliest by when it was said; None where no date tells."""
    dated = [s for s in statements if s.said is not None and s.said.latest is not None]
    earliest = [s for s in dated if all(s is o or (s.said and o.said and s.said.before(o.said)) for o in dated)]
    return earliest[0].id if earliest else None
