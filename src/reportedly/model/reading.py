"""What came of one input."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

from reportedly.model.article import Article
from reportedly.model.attribution import Attribution
from reportedly.model.failure import Failure
from reportedly.model.mention import Mention


@dataclass(frozen=True, slots=True)
class Reading:
    """An article with its attributions, or (`article` None) an input that could not be read, with its failure.

    `attributions` is None as long as the article was not read for them, or could not be. `mentions` are the names that
    the tagger saw in the text; they serve the later stages and are not printed.
    """

    article: Article | None
    attributions: tuple[Attribution, ...] | None = None
    mentions: tuple[Mention, ...] = ()
    failures: tuple[Failure, ...] = ()

    @property
    def is_complete(self) -> bool:
        """Whether nothing is left to be read: it has attributions, or never will."""
        return self.article is None or self.attributions is not None or any(f.stage != "read" for f in self.failures)


def in_order(readings: Iterable[Reading]) -> list[Reading]:
    """By publication, undated articles last, then by id; inputs without an article at the end.

    What looks across articles begins with this order, so that the order in which they were given changes nothing: not
    one id, not one byte. By publication, because whoever comes first is what is asked most.
    """
    return sorted(readings, key=_place)


def articles_of(readings: Iterable[Reading]) -> tuple[Article, ...]:
    """The articles in hand, in the order of the readings."""
    return tuple(r.article for r in readings if r.article is not None)


def _place(reading: Reading) -> tuple[bool, date, str, str, str]:
    article = reading.article
    if article is None:
        failure = reading.failures[0] if reading.failures else None
        return True, date.max, (failure and failure.id) or "", (failure and failure.path) or "", ""
    published = article.published
    day = published and (published.earliest or published.latest)
    return False, day or date.max, article.id, article.path or "", article.text
