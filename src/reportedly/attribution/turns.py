"""Interviews and transcripts: each turn is its speaker's own words ("Q: …", "A: …", "ROE: …", "Ann Roe: …").

The layout alone says who speaks: paragraphs that begin with a label and a colon, by turns, in which somebody asks or
says "I". What the model saw in them is kept where it stands inside one turn, as what that speaker reports.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import pairwise

from reportedly.attribution.draft import Draft, covers
from reportedly.language.tagged import Tagged
from reportedly.model.span import Span, Spans, bounds

# The layout is plain, but a line of a table may look like it.
SCORE = 0.8
# So many paragraphs more may an answer have; after others, the next label begins another conversation.
LONGEST = 3
_NAME = r"[A-Z][\w.’'-]*(?:\s(?:[A-Z][\w.’'-]*|of|the|de|van|von|la)){0,4}"
_LABEL = re.compile(rf"[\"“]?(?P<label>[QA](?=[:.])|@\w+|(?:The\s\w+)|{_NAME})(?P<cue>:|(?<=^[QA])\.)\s+(?=\S)")
_ASKER = "Q"
_ASIDE = re.compile(r"[\"“]?[(\[].*[)\]]\.?|[\W\d]*", re.DOTALL)  # "(Laughter)"
_SPEAKS = re.compile(r"\?|\b(?:I|you|we|me|my|your|us)\b", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Turn:
    label: Span
    cue: Span
    words: Spans  # one for each paragraph

    @property
    def whole(self) -> Span:
        return Span(self.label.start, self.words[-1].end)


def add_turns(drafts: Sequence[Draft], tagged: Tagged) -> list[Draft]:
    """The drafts with those of the turns; those that the layout contradicts are left out."""
    turns = [turn for run in _runs(tagged) for turn in run if _is_conversation(run, tagged.text)]
    if not turns:
        return list(drafts)
    spoken = [
        None
        if turn.label.of(tagged.text) == _ASKER
        else Draft((turn.label,), (turn.cue,), turn.words, SCORE, verbatim=True)
        for turn in turns
    ]
    found = [draft for draft in spoken if draft is not None]
    starts = [turn.whole.start for turn in turns]
    for draft in drafts:
        whole = bounds(draft.spans)
        near = range(max(0, bisect_right(starts, whole.start) - 1), bisect_right(starts, whole.end))
        touched = [n for n in near if turns[n].whole.overlaps(whole)]
        if not touched:
            found.append(draft)
        elif len(touched) == 1 and _is_within(draft, turns[touched[0]]):
            found.append(replace(draft, inside=draft.inside or spoken[touched[0]]))
    return sorted(found, key=lambda d: d.start)


def _is_within(draft: Draft, turn: Turn) -> bool:
    """Whether a draft is something that the speaker of this turn reports, and not the turn itself."""
    inside = turn.whole.holds(bounds(draft.spans)) and not covers(draft.spans, Span(turn.label.start, turn.cue.end))
    held, whole = bounds(draft.content), bounds(turn.words)
    return inside and bool(draft.cue) and held.end - held.start < 0.9 * (whole.end - whole.start)


def _runs(tagged: Tagged) -> Iterator[list[Turn]]:
    """Labelled paragraphs that follow one another; what stands unlabelled between two belongs to the first."""
    run: list[Turn] = []
    between: list[Span] = []
    for block in tagged.paragraphs:
        match = _LABEL.match(tagged.text, block.start, block.end)
        if match is None:
            between += [] if _ASIDE.fullmatch(tagged.text, block.start, block.end) else [block]
            continue
        headline = bool(run and between) and run[-1].label.start == tagged.paragraphs[0].start
        if run and (len(between) > LONGEST or headline):
            yield run
            run = []
        elif run:
            run[-1] = replace(run[-1], words=(*run[-1].words, *between))
        between = []
        run.append(Turn(Span(*match.span("label")), Span(*match.span("cue")), (Span(match.end(), block.end),)))
    yield run


def _is_conversation(run: Sequence[Turn], text: str) -> bool:
    """Two labels at least that come again or answer a question, and words that somebody says to somebody."""
    labels = [turn.label.of(text) for turn in run]
    if len(set(labels)) < 2:
        return False
    answers = any(a.words[-1].of(text).endswith("?") and a.label.of(text) != b.label.of(text) for a, b in pairwise(run))
    returns = len(set(labels)) < len(labels)
    return (answers or returns) and any(_SPEAKS.search(span.of(text)) for turn in run for span in turn.words)
