"""Who (source) reports (cue) what (content): the roles of PARC (Pareti 2016) and PolNeAR (Newell et al. 2018)."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from reportedly.model.article import Field
from reportedly.model.date import Date
from reportedly.model.source import Hop
from reportedly.model.span import Spans

Quotation = Literal["direct", "indirect", "mixed"]
Manner = Literal["said", "wrote", "reported", "believed", "wanted", "showed"]
Polarity = Literal["affirmed", "denied"]
Certainty = Literal["certain", "probable", "possible"]
REPORTED: tuple[Manner, ...] = ("said", "wrote", "reported")


@dataclass(frozen=True, slots=True)
class Attribution:
    """Spans count in the article's `field`. `chain` runs from the article outward; the last hop is the origin."""

    id: str
    source: Spans
    cue: Spans
    content: Spans
    field: Field = "text"
    type: Quotation = "indirect"
    manner: Manner = "said"
    nested_in: str | None = None
    chain: tuple[Hop, ...] = ()
    polarity: Polarity = "affirmed"
    certainty: Certainty = "certain"
    hedges: Spans = ()
    said: Date | None = None
    about: Date | None = None
    score: float = 1.0

    def __reduce__(self) -> tuple[object, ...]:
        """Processes send each other many: so a half of the time that a dataclass of slots takes by itself."""
        return Attribution, tuple([getattr(self, name) for name in self.__slots__])
