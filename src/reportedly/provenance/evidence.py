"""The words that a link stands on, and their rendering in its reason."""

from __future__ import annotations

from reportedly.model.article import Article
from reportedly.model.date import Date
from reportedly.model.link import Passage
from reportedly.model.span import Spans, bounds
from reportedly.model.statement import Statement
from reportedly.provenance.pile import Pile

_QUOTED = 90  # characters of an article that a reason repeats at most: one sentence; the passages hold the rest
_MARKS = "\"'“”‘’«» ,;:"


def said_in(s: Statement) -> tuple[Passage, ...]:
    """The passages of what is said, one a fragment."""
    return passages(s, s.content)


def credited_in(s: Statement, hop: int) -> tuple[Passage, ...]:
    """The passages that carry a hop of the chain; of the source or cue where the hop was inferred."""
    spans = s.hop_spans[hop] if hop < len(s.hop_spans) else ()
    return passages(s, spans or s.source or s.cue)


def passages(s: Statement, spans: Spans) -> tuple[Passage, ...]:
    return tuple(Passage(s.article, span.start, span.end, s.field) for span in sorted(spans))


def whole(s: Statement) -> Passage:
    """One passage from the first to the last word of the statement."""
    span = bounds((*s.source, *s.cue, *s.content))
    return Passage(s.article, span.start, span.end, s.field)


def quoted(words: str) -> str:
    """Words of an article in quotation marks, cut at a word where they are long."""
    bare = words.strip(_MARKS)
    if len(bare) > _QUOTED:
        bare = bare[:_QUOTED].rsplit(" ", 1)[0].rstrip(_MARKS) + " …"
    return f"“{bare}”"


def page_name(article: Article) -> str:
    """What an editor calls the article's publisher; its title or id where nobody is named."""
    if article.outlet:
        return article.outlet.name
    return quoted(article.title) if article.title else article.id


def teller(pile: Pile, s: Statement) -> str:
    """Who says it, for a reason: "Starlane, on the word of a source close to the couple"."""
    page = page_name(pile.articles[s.article])
    if s.voice == "own":
        return f"{page}, in its own voice,"
    origin = pile.origin(s)
    return f"{page}, naming nobody," if origin is None else f"{page}, on the word of {origin.name},"


def on(date: Date | None) -> str:
    """The words " on 2024-02-09", or nothing where the date is not known."""
    return f" on {date.edtf}" if date else ""
