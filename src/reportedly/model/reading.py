"""What came of one input."""

from __future__ import annotations

from dataclasses import dataclass

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
