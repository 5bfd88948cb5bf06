"""reportedly: who says so?

Reads every attributed statement, and the chain behind it, out of news articles, offline, with the exact words as proof.

    import reportedly

    article = reportedly.Article(id="a", text="A source close to the couple told the Herald that they have separated.")
    for attribution in reportedly.read(article).attributions:
        print([hop.name for hop in attribution.chain])

It never says what is true: it says who says it, on whose word, and how sure the wording is.
"""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any

from reportedly.errors import ArticleError, ReportedlyError, SetupError
from reportedly.model.article import Article, Outlet
from reportedly.model.attribution import Attribution
from reportedly.model.claim import Claim
from reportedly.model.date import Date
from reportedly.model.decision import Decision, SourceName
from reportedly.model.failure import Failure
from reportedly.model.identity import Identity
from reportedly.model.link import Link
from reportedly.model.reading import Reading
from reportedly.model.source import Hop, Source, Stated
from reportedly.model.span import Span
from reportedly.model.statement import Statement
from reportedly.model.story import Story
from reportedly.model.trace import Check, Trace

if TYPE_CHECKING:
    from reportedly.batch.pool import read_many
    from reportedly.decisions import add_decision, open_decisions
    from reportedly.model.codec import to_json
    from reportedly.model.rows import to_rows
    from reportedly.pipeline import check, read, trace
    from reportedly.readers import read_all as open_articles

__version__ = "0.1.0"

__all__ = [
    "Article",
    "ArticleError",
    "Attribution",
    "Check",
    "Claim",
    "Date",
    "Decision",
    "Failure",
    "Hop",
    "Identity",
    "Link",
    "Outlet",
    "Reading",
    "ReportedlyError",
    "SetupError",
    "Source",
    "SourceName",
    "Span",
    "Stated",
    "Statement",
    "Story",
    "Trace",
    "add_decision",
    "check",
    "open_articles",
    "open_decisions",
    "read",
    "read_many",
    "to_json",
    "to_rows",
    "trace",
]

# The verbs load the models' libraries: they are looked up when first used, so that the import stays fast.
_LATER = {
    "add_decision": ("reportedly.decisions", "add_decision"),
    "check": ("reportedly.pipeline", "check"),
    "open_articles": ("reportedly.readers", "read_all"),
    "open_decisions": ("reportedly.decisions", "open_decisions"),
    "read": ("reportedly.pipeline", "read"),
    "read_many": ("reportedly.batch.pool", "read_many"),
    "to_json": ("reportedly.model.codec", "to_json"),
    "to_rows": ("reportedly.model.rows", "to_rows"),
    "trace": ("reportedly.pipeline", "trace"),
}


def __getattr__(name: str) -> Any:
    if name not in _LATER:
        raise AttributeError(f"module 'reportedly' has no attribute {name!r}")
    module, verb = _LATER[name]
    return getattr(import_module(module), verb)
