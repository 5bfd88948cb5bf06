"""One text prepared for reading chains: sentences, quotations and names, each found once."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Sequence
from dataclasses import dataclass

from reportedly.language.quotations import quotations
from reportedly.language.sentences import paragraphs, sentences
from reportedly.model.date import Date
from reportedly.model.mention import Mention
from reportedly.model.span import Span
from reportedly.sources.cast import Cast
from reportedly.sources.names import find_names, join_names


@dataclass(frozen=True, slots=True)
class Scene:
    """`own`: keys (`outlet_key`) of the names under which the article's own outlet goes; `published`: if known."""

    text: str
    sentences: tuple[Span, ...]
    starts: tuple[int, ...]
    quotes: tuple[Span, ...]
    quote_starts: tuple[int, ...]
    cast: Cast
    own: frozenset[str] = frozenset()
    published: Date | None = None

    def number(self, place: int) -> int:
        """Which sentence holds `place` (0 before the first)."""
        after = bisect_right(self.starts, place)
        return after - 1 if after else 0

    def sentence(self, place: int) -> Span:
        """The sentence that holds `place`; one that a quotation runs through keeps the words around it together."""
        return self.sentences[self.number(place)] if self.sentences else Span(0, len(self.text))

    def quoted(self, place: int) -> bool:
        """Whether `place` lies inside quotation marks."""
        at = bisect_right(self.quote_starts, place) - 1
        return at >= 0 and self.quotes[at].end > place + 1

    def around(self, span: Span) -> Span:
        """The whole sentences that `span` touches."""
        start, end = span
        first = self.sentence(start)
        if start < end <= first.end:  # nearly always
            return first
        return Span(first.start, self.sentence(max(start, end - 1)).end)


def set_scene(text: str, mentions: Sequence[Mention] = ()) -> Scene:
    """Reads the text once. Linear in its length."""
    blocks = paragraphs(text)
    spans = tuple(sentences(text))
    quotes = tuple(q for q in quotations(text, blocks) if re.search(r"\s", q.of(text)))
    cast = Cast(text, join_names(find_names(text, spans), mentions, text), mentions)
    return Scene(text, spans, tuple(s.start for s in spans), quotes, tuple(q.start for q in quotes), cast)
