"""How likely an attribution is right: a logistic model on a few features that a reader can check.

"Right" as PolNeAR's scorer has it: half of the content's words and the source are found. The weights are fitted by
`training/scoring.py`; `docs/score.md` says what the number means. What a rule made and the model did not see keeps the
rule's own constant.
"""

from __future__ import annotations

import json
import math
from bisect import bisect_left
from collections.abc import Sequence
from functools import cache, lru_cache
from importlib.resources import files
from itertools import islice
from typing import NamedTuple

from reportedly.attribution.draft import Draft
from reportedly.attribution.fragments import Fragments
from reportedly.attribution.manner import KNOWN, WORD, cues, manner
from reportedly.errors import ModelError
from reportedly.language.tagged import Fragment, Tagged
from reportedly.model.attribution import REPORTED
from reportedly.model.span import Span, Spans

# An attribution less likely than this is left out: one that reports, and one of an attitude ("wants", "shows").
# Held-out folds of PolNeAR dev would have 0.34 for both, but from 0.3 on rarer reports are lost (tests/corpus);
# above 0.3 for attitudes, dev loses more content words than attr gains.
KEEP, KEEP_ATTITUDE = 0.25, 0.3
_PLAIN = frozenset({"say", "says", "said", "saying", "tell", "tells", "told", "telling", "according"})


class Weights(NamedTuple):
    bias: float
    features: dict[str, float]


class Marks(NamedTuple):
    """Mean probability of the model's fragments of each role under a draft's spans of that role."""

    source: float
    cue: float
    content: float


class Scores:
    """The scores of one text's drafts; each is worked out once, however often it is asked for."""

    def __init__(self, tagged: Tagged) -> None:
        self._tagged = tagged
        self._fragments = Fragments(tagged)
        self._known: dict[tuple[object, bool], float | None] = {}

    def likely(self, drafts: Sequence[Draft]) -> list[Draft]:
        """The drafts with their scores; the model's unlikely ones are left out, unless another hangs on them."""
        holders = {draft.inside.key for draft in drafts if draft.inside is not None}
        found = []
        for draft in drafts:
            chance = self._chance(draft)
            # A quotation that credits nobody is kept whatever its score: its speaker is unknown, not its words.
            bound = chance is None or not draft.cue or draft.inside is not None or draft.key in holders
            if chance is None or bound or _is_likely(chance, draft, self._tagged.text):
                found.append(draft.scored(round(draft.score if chance is None else chance, 4)))
        return found

    def _chance(self, draft: Draft) -> float | None:
        """None where the model did not see the draft."""
        key = (draft.key, draft.inside is not None)
        if key not in self._known:
            marks = _marks(draft, self._fragments.near(draft))
            seen = _is_seen(draft, marks)
            self._known[key] = chance(_features(draft, self._tagged, marks), load_weights()) if seen else None
        return self._known[key]


def likely(drafts: Sequence[Draft], tagged: Tagged) -> list[Draft]:
    """What `Scores.likely` makes of a text's drafts."""
    return Scores(tagged).likely(drafts)


def _is_likely(chance: float, draft: Draft, text: str) -> bool:
    return chance >= KEEP_ATTITUDE or (chance >= KEEP and manner(draft, text) in REPORTED)


def score(draft: Draft, tagged: Tagged) -> float:
    """The chance, 0 … 1, that the attribution is right; a rule's own constant where the model did not see it."""
    near = fragments_near(draft, tagged)
    return chance(features(draft, tagged, near), load_weights()) if is_seen(draft, near) else draft.score


def chance(values: dict[str, float], weights: Weights) -> float:
    """The logistic function of the weighted features; KeyError where a feature has no value."""
    total = weights.bias + sum([weight * values[name] for name, weight in weights.features.items()])
    return 1 / (1 + math.exp(-max(-30.0, min(30.0, total))))


def is_seen(draft: Draft, near: Sequence[Fragment]) -> bool:
    """Whether the model marked the content and, where there is one, the cue; `near`: the fragments around it."""
    return _is_seen(draft, _marks(draft, near))


def _is_seen(draft: Draft, marks: Marks) -> bool:
    return bool(marks.content) and (not draft.cue or bool(marks.cue))


def features(draft: Draft, tagged: Tagged, near: Sequence[Fragment]) -> dict[str, float]:
    """What the score rests on: log-odds of the model's fragments, what the words are, how far they are apart."""
    return _features(draft, tagged, _marks(draft, near))


def _features(draft: Draft, tagged: Tagged, marks: Marks) -> dict[str, float]:
    text = tagged.text
    plain, reports = _sort_of(" ".join([text[start:end].lower() for start, end in draft.cue]))
    length = sum([len(text[start:end].split()) for start, end in draft.content])
    return {
        "content": log_odds(marks.content or 0.5),
        "cue": log_odds(marks.cue or 0.5),
        "source": log_odds(marks.source or 0.5),
        "source_unseen": float(not marks.source),
        "said": float(plain),
        "report": float(reports and not plain),
        "quoted": _quoted(draft.content, tagged),
        "length": math.log1p(length),
        "distance": math.log1p(_distance(draft.cue, draft.content)),
    }


@lru_cache(maxsize=KNOWN)
def _sort_of(cue: str) -> tuple[bool, bool]:
    """Whether a cue has a plain word of saying, and any word that reports."""
    words = set(WORD.findall(cue))
    return bool(words & _PLAIN), any(cues()[word][0] in REPORTED for word in words if word in cues())


def log_odds(probability: float) -> float:
    """log(p / (1 - p)), probabilities kept off 0 and 1."""
    kept = min(max(probability, 0.02), 0.995)
    return math.log(kept / (1 - kept))


@cache
def load_weights() -> Weights:
    """The fitted weights. ModelError where the file is missing."""
    path = files("reportedly.language") / "models" / "score.json"
    if not path.is_file():
        raise ModelError("the weights of the score, score.json, are missing")
    told = json.loads(path.read_text(encoding="utf-8"))
    return Weights(told["bias"], told["weights"])


def _marks(draft: Draft, near: Sequence[Fragment]) -> Marks:
    """By shared code points; 0: none there."""
    return Marks(*[_seen(role, spans, near) for role, spans in zip(Marks._fields, draft.key, strict=True)])


def _seen(role: str, spans: Spans, near: Sequence[Fragment]) -> float:
    shared = total = 0.0
    for kind, (start, end), score, _ in near:
        if kind == role:
            size = 0
            for first, last in spans:
                if first < end and start < last:
                    size += (end if end < last else last) - (start if start > first else first)
            shared += size
            total += size * score
    return total / shared if shared else 0.0


def fragments_near(draft: Draft, tagged: Tagged) -> list[Fragment]:
    """The fragments around a draft; for a nested one also those of the inner layer."""
    return Fragments(tagged).near(draft)


def _quoted(content: Spans, tagged: Tagged) -> float:
    """The share of the content that stands in quotation marks."""
    inside = 0
    for start, end in content:
        first = bisect_left(tagged.quotations, start, key=_end)
        for mark in islice(tagged.quotations, first, None):
            if mark.start >= end:
                break
            inside += max(0, min(mark.end, end) - max(mark.start, start))
    return min(1.0, inside / max(1, sum([end - start for start, end in content])))


def _distance(cue: Spans, content: Spans) -> int:
    """Code points between cue and content; 0 where there is no cue."""
    return min((max(a.start - b.end, b.start - a.end, 0) for a in cue for b in content), default=0)


def _end(span: Span) -> int:
    return span.end
