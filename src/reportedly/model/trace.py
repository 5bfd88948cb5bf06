"""The ledger of a pile of articles, and the answer to "who says this?"."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Literal

from reportedly.model.article import Article
from reportedly.model.claim import Claim, Independence
from reportedly.model.failure import Failure
from reportedly.model.identity import Identity
from reportedly.model.link import Link
from reportedly.model.source import Source
from reportedly.model.standing import Without
from reportedly.model.statement import Statement
from reportedly.model.story import Moment, Story

Stance = Literal["asserts", "reports", "doubts", "denies", "mentions", "silent"]


@dataclass(frozen=True, slots=True)
class Trace:
    """Everything `reportedly trace` found. Ids never collide across sources, statements, claims and stories.

    `without`: what was taken away to see what is left standing.
    """

    articles: tuple[Article, ...] = ()
    sources: tuple[Source, ...] = ()
    statements: tuple[Statement, ...] = ()
    claims: tuple[Claim, ...] = ()
    links: tuple[Link, ...] = ()
    stories: tuple[Story, ...] = ()
    timeline: tuple[Moment, ...] = ()
    failures: tuple[Failure, ...] = ()
    identities: tuple[Identity, ...] = ()
    without: Without | None = None


@dataclass(frozen=True, slots=True)
class ArticleStance:
    """How one article stands to a given claim; `id` is the article's, `statements` the ids that show it."""

    id: str
    stance: Stance
    statements: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Check:
    """Everything `reportedly check` found about one claim. `texts` holds the articles themselves."""

    claim: str
    articles: tuple[ArticleStance, ...] = ()
    texts: tuple[Article, ...] = ()
    statements: tuple[Statement, ...] = ()
    sources: tuple[Source, ...] = ()
    independence: Independence = field(default_factory=Independence)
    links: tuple[Link, ...] = ()
    failures: tuple[Failure, ...] = ()
    identities: tuple[Identity, ...] = ()
    without: Without | None = None
