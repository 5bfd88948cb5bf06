"""One text prepared for reading chains: sentences, quotations and names, each found once."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections.abc import Callable, Hashable, Sequence
from dataclasses import dataclass, field
from functools import lru_cache, wraps
from typing import Any, TypeVar, TypeVarTuple

from reportedly.language.quotations import quotations
from reportedly.language.sentences import paragraphs, sentences
from reportedly.model.date import Date
from reportedly.model.mention import Mention
from reportedly.model.span import Span
from reportedly.sources.cast import Cast
from reportedly.sources.names import find_names, join_names

_Asked = TypeVarTuple("_Asked")
_Found = TypeVar("_Found")
_NEW: Any = object()  # what was not asked yet


@dataclass(frozen=True, slots=True)
class Scene:
    """`breaks`: where lines end; `own`: keys (`outlet_key`) of the names under which the article's own outlet goes;
    `published`: if known; `found`: what was worked out from the text once (`once`)."""

    text: str
    sentences: tuple[Span, ...]
    starts: tuple[int, ...]
    quotes: tuple[Span, ...]
    quote_starts: tuple[int, ...]
    breaks: tuple[int, ...]
    cast: Cast
    own: frozenset[str] = frozenset()
    published: Date | None = None
    found: dict[Hashable, Any] = field(default_factory=dict, init=False, repr=False, compare=False)

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

    def break_before(self, place: int) -> int:
        """Where the last line ends that ends before `place`; -1 in the first one."""
        at = bisect_left(self.breaks, place)
        return self.breaks[at - 1] if at else -1

    def break_after(self, place: int) -> int:
        """Where the line that holds `place` ends; -1 in one without an end."""
        at = bisect_left(self.breaks, place)
        return self.breaks[at] if at < len(self.breaks) else -1

    def around(self, span: Span) -> Span:
        """The whole sentences that `span` touches."""
        start, end = span
        first = self.sentence(start)
        if start < end <= first.end:  # nearly always
            return first
        return Span(first.start, self.sentence(max(start, end - 1)).end)


def set_scene(text: str, mentions: Sequence[Mention] = ()) -> Scene:
    """Reads the text once. Linear in its length. The last two are kept: more than one stage asks."""
    return _scene(text, tuple(mentions))


@lru_cache(maxsize=2)
def _scene(text: str, mentions: tuple[Mention, ...]) -> Scene:
    blocks = paragraphs(text)
    spans = tuple(sentences(text))
    quotes = tuple(q for q in quotations(text, blocks) if re.search(r"\s", q.of(text)))
    cast = Cast(text, join_names(find_names(text, spans), mentions, text), mentions)
    breaks = tuple(m.start() for m in re.finditer("\n", text))
    return Scene(text, spans, tuple(s.start for s in spans), quotes, tuple(q.start for q in quotes), breaks, cast)


def once(work: Callable[[Scene, *_Asked], _Found]) -> Callable[[Scene, *_Asked], _Found]:
    """The same function of a text, worked out once for what is asked."""

    @wraps(work)
    def found(scene: Scene, *asked: *_Asked) -> _Found:
        key = (work, asked)
        result: _Found = scene.found.get(key, _NEW)
        if result is _NEW:
            result = scene.found[key] = work(scene, *asked)
        return result

    return found
