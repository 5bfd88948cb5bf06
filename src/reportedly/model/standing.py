"""What was taken away to see what is left standing."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Without:
    """`names` as they were asked for, `sources` the ids that they mean, `articles` those that they published;
    `statements` counts what fell: said in those articles, on the word of those sources, or shown to depend on such.
    """

    names: tuple[str, ...] = ()
    sources: tuple[str, ...] = ()
    articles: tuple[str, ...] = ()
    statements: int = 0
