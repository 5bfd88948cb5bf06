"""How certain the text makes an event, against UW, MEANTIME and UDS-IH2 dev: mean absolute error and Pearson's r.

Three answers beside each other: always 3 (how it was done before anybody looked at the words), our word lists, and the
model's column `fact` at the gold words. UDS-IH2 asks whether a thing has happened, so that "will sign" is -2 there and
2 in the other two: only its r says something about us, who learn nothing from it.
"""

from __future__ import annotations

import math
import re
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any, NamedTuple

import numpy as np

from reportedly.attribution.draft import Draft
from reportedly.attribution.wording import certainty
from reportedly.language.sentences import sentences
from reportedly.language.tagger import Tagger
from reportedly.language.wordlists import words
from reportedly.model.span import Span
from training.examples import read_rows
from training.factuality import SETS, passages

Figures = dict[str, float]
NAMES = ("UW", "MEANTIME", "UDS_IH2")
LEVELS = {"certain": 3.0, "probable": 2.0, "possible": 1.0}
_NEAR = 30  # code points before a word in which its negation is looked for
_WORD = re.compile(r"n['’]t\b|\w+")


class Judged(NamedTuple):
    """A gold word's certainty, and what word lists and model make of it (NaN: the model says nothing)."""

    gold: float
    listed: float
    learned: float


def measure(shared: Path) -> Figures:
    """Figures by name; `shared` holds `data/factuality`."""
    figures: Figures = {}
    for name in NAMES:
        found = list(judge(shared / "data" / "factuality" / name / "dev.jsonl", SETS.get(name, 1)))
        gold = [judged.gold for judged in found]
        answers = {
            "always 3": [3.0] * len(gold),
            "word lists": [judged.listed for judged in found],
            "model": [judged.learned for judged in found],
        }
        for who, said in answers.items():
            figures |= {f"{name} dev {who} {what}": value for what, value in compare(gold, said).items()}
    return figures


def judge(path: Path, paragraph: int) -> Iterator[Judged]:
    """Every gold word of a file, its sentences read in a row as in an article."""
    tagger = Tagger()
    for text, values in passages(read_rows(path), paragraph):
        tagged: Any = tagger.read(text)
        for (start, end), gold in values:
            span = Span(start, end)
            learned = tagged.fact(span) if hasattr(tagged, "fact") else None
            yield Judged(gold, listed(text, span), math.nan if learned is None else learned)


def listed(text: str, span: Span) -> float:
    """What the word lists say: the weakest hedge of the sentence, and a negation close before the word."""
    sentence = next(s for s in sentences(text) if s.start <= span.start < s.end)
    level, _ = certainty(Draft((), (), (sentence,), 1.0), text)
    before = _WORD.findall(text[max(sentence.start, span.start - _NEAR) : span.start].lower())[-4:]
    negated = any(word in ("n't", "n’t") or word in words("negation.txt") for word in before)
    return -LEVELS[level] if negated else LEVELS[level]


def compare(gold: Sequence[float], said: Sequence[float]) -> Figures:
    """Mean absolute error and, where both vary, Pearson's r; nothing where an answer is missing."""
    truth, answer = np.array(gold), np.array(said)
    if np.isnan(answer).any():
        return {}
    figures = {"MAE": float(np.abs(truth - answer).mean())}
    if answer.std() > 0 and truth.std() > 0:
        figures["r"] = float(np.corrcoef(truth, answer)[0, 1])
    return figures
