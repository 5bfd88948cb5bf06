"""One thing said in one article."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from reportedly.model.article import Field
from reportedly.model.attribution import Certainty, Manner, Polarity, Quotation
from reportedly.model.date import Date
from reportedly.model.source import Stated
from reportedly.model.span import Spans

Voice = Literal["attributed", "own"]
Toward = Literal["affirms", "denies", "doubts", "mentions"]


@dataclass(frozen=True, slots=True)
class Statement:
    """An attribution, or the article's own voice (`voice` "own", `chain` empty, `content` the asserting clause).

    `id` is unique over the pile; `attribution` is the attribution's id in its article (None: own voice). `chain` holds
    source ids, outermost first, `hop_spans` the words that carry each hop, and `hop_stated` what the article states of
    each (empty where it states nothing of any). `claim` and `toward` are filled in when claims are formed.
    """

    id: str
    article: str
    voice: Voice
    content: Spans
    field: Field = "text"
    attribution: str | None = None
    source: Spans = ()
    cue: Spans = ()
    chain: tuple[str, ...] = ()
    hop_spans: tuple[Spans, ...] = ()
    type: Quotation = "indirect"
    manner: Manner | None = None
    nested_in: str | None = None
    polarity: Polarity = "affirmed"
    certainty: Certainty = "certain"
    hedges: Spans = ()
    said: Date | None = None
    about: Date | None = None
    score: float = 1.0
    claim: str | None = None
    toward: Toward | None = None
    hop_stated: tuple[Stated | None, ...] = ()
