"""An attribution while it is being found: spans only, before its wording is read."""

from __future__ import annotations

from dataclasses import dataclass

from reportedly.model.span import Span, Spans, bounds


@dataclass(frozen=True, slots=True)
class Draft:
    """`score`: mean probability of its fragments, or the rule's own; `sure`: that of its content alone.

    `inside`: the draft whose content holds this one. `verbatim`: the content is the speaker's own words, without marks.
    """

    source: Spans
    cue: Spans
    content: Spans
    score: float
    inside: Draft | None = None
    sure: float = 1.0
    verbatim: bool = False

    @property
    def spans(self) -> Spans:
        return self.source + self.cue + self.content

    @property
    def whole(self) -> Span:
        """From its first word to its last."""
        return bounds(self.source + self.cue + self.content)

    @property
    def key(self) -> tuple[Spans, Spans, Spans]:
        """What makes it this attribution and no other, whatever else is learnt about it."""
        return self.source, self.cue, self.content

    @property
    def start(self) -> int:
        return self.whole.start

    def scored(self, score: float) -> Draft:
        """The same with this score."""
        if score == self.score:
            return self
        return Draft(self.source, self.cue, self.content, score, self.inside, self.sure, self.verbatim)

    def moved(self, by: int) -> Draft:
        """The same, its spans `by` code points further on."""
        source, cue, content = (tuple(Span(s.start + by, s.end + by) for s in spans) for spans in self.key)
        inside = self.inside.moved(by) if self.inside else None
        return Draft(source, cue, content, self.score, inside, self.sure, self.verbatim)


def covers(spans: Spans, span: Span) -> bool:
    """Whether `span` shares a character with any of `spans`."""
    start, end = span
    return any(first < end and start < last for first, last in spans)
