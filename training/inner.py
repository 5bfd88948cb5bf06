"""The inner layer of PolNeAR's articles, which its gold does not mark: what a teacher finds in each gold content.

The teacher reads a content that holds a reporting word as if it were a text by itself. What it finds there for sure
becomes an inner attribution; a content in which it is not sure teaches nothing about this layer.
"""

from __future__ import annotations

import re
from functools import cache
from pathlib import Path

from reportedly.attribution.draft import Draft
from reportedly.attribution.finding import linked
from reportedly.attribution.manner import manner
from reportedly.language.onnx import open_model
from reportedly.language.tagger import Tagger
from reportedly.model.attribution import REPORTED
from reportedly.model.span import Span, Spans
from training.examples import Row

SHORTEST = 40  # code points; a shorter content has no room for somebody else's words
SURE = 0.75  # mean probability of its words; set by eye on 16 in PolNeAR dev, nearly all of them reports
_MARKS = "\"“”„«»‘’'"


class Reader(Tagger):
    """The package's tagger with other weights, laid out as those of `model`."""

    def __init__(self, weights: Path, model: str = "default") -> None:
        super().__init__(threads=2, model=model)
        self.__dict__["_session"] = open_model(str(weights), 2)


def with_inner(row: Row, reader: Tagger) -> Row:
    """The row with two layers: `attributions` that have `nested_in`, and `unsure` spans."""
    text, found, unsure = row["text"], list(row["attributions"]), []
    for number, attribution in enumerate(row["attributions"]):
        for start, end in attribution["content"]:
            span = _unquoted(Span(start, end), text)
            words = span.of(text)
            if len(words) < SHORTEST or reporting().search(words, 4) is None:
                continue
            tagged = reader.read(words)
            drafts = [draft for draft in linked(tagged) if _plain(draft, words)]
            found += [_moved(draft, span.start) | {"nested_in": number} for draft in drafts]
            if not drafts and any(fragment.role == "cue" for fragment in tagged.fragments):
                unsure.append([start, end])
    return row | {"attributions": found, "unsure": unsure, "layers": 2}


def _plain(draft: Draft, text: str) -> bool:
    """Whether it surely reports, has all three parts, and is not the content all over again."""
    size = sum(end - start for start, end in draft.content)
    return (
        bool(draft.source and draft.cue)
        and len(" ".join(span.of(text) for span in draft.content).split()) >= 3
        and size <= 0.95 * len(text)
        and draft.score >= SURE
        and manner(draft, text) in REPORTED
    )


def _moved(draft: Draft, by: int) -> Row:
    def moved(spans: Spans) -> list[list[int]]:
        return [[start + by, end + by] for start, end in spans]

    return {"source": moved(draft.source), "cue": moved(draft.cue), "content": moved(draft.content)}


def _unquoted(span: Span, text: str) -> Span:
    """`span` without the quotation marks at its edges, so that what is quoted inside is seen as such."""
    start, end = span
    while start < end and text[start] in _MARKS:
        start += 1
    while end > start and text[end - 1] in _MARKS:
        end -= 1
    return Span(start, end)


def _cues() -> list[str]:
    lines = Path(__file__).with_name("inner_cues.txt").read_text(encoding="utf-8").splitlines()
    return [line for line in lines if line and not line.startswith("#")]


@cache
def reporting() -> re.Pattern[str]:
    return re.compile(r"\b(?:" + "|".join(map(re.escape, _cues())) + r")\b", re.IGNORECASE)
