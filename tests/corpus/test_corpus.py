"""Every form in which news attributes, read as a user's article is read."""

from __future__ import annotations

import re

import pytest

import reportedly
from reportedly.model.attribution import REPORTED, Attribution
from reportedly.model.span import Spans

from .cases import Case, Gold, cases

CASES = cases()
WORD = re.compile(r"\w+")
LED = re.compile(
    r"(?:(?:an?|the|any|these)\s)?(?:\w+\s)?(?:reports?|rumou?rs?|claims?|speculation|allegations?|suggestions?)\sthat\s"
    r"|that\s",
    re.IGNORECASE,
)
CONTENT, SOURCE = 0.8, 0.5  # words in common, of all the words in either


@pytest.mark.parametrize("case", CASES, ids=[case.name for case in CASES])
def test_every_attribution_is_found(case: Case) -> None:
    reading = reportedly.read(case.article)
    assert not reading.failures
    found = list(reading.attributions or ())
    seen = "\n".join(_shown(a, case.article.field(a.field)) for a in found) or "nothing"
    for gold in case.gold:
        best = min(found, key=lambda a: len(_wrong(gold, a, case)), default=None)
        assert best is not None, f"nothing found for {_told(gold, case)}"
        wrong = _wrong(gold, best, case)
        assert not wrong, f"{_told(gold, case)}\nwrong: {wrong}\nfound:\n{seen}"
        found.remove(best)
    reports = [a for a in found if a.manner in REPORTED]
    assert not (case.only and reports), f"more than there is:\n{seen}"


def test_every_form_has_cases_enough() -> None:
    families = [case.name.split(":")[0] for case in CASES]
    assert all(families.count(family) >= 4 for family in families)


def _wrong(gold: Gold, a: Attribution, case: Case) -> list[str]:
    """What of a found attribution is not as the gold has it; its content first."""
    if a.field != gold.field:
        return ["field"] * 9
    text = case.article.field(a.field)
    if _shared(gold.spans["content"], _pairs(a.content), text) < CONTENT:
        return ["content"] * 8
    wrong = [kind for kind, right in gold.labels.items() if getattr(a, kind) not in right]
    if _shared(gold.spans["source"], _pairs(a.source), text) < SOURCE:
        wrong.append("source")
    if a.cue and not any(s < e2 and s2 < e for s, e in gold.spans["cue"] for s2, e2 in _pairs(a.cue)):
        wrong.append("cue")
    return wrong


def _shared(gold: list[tuple[int, int]], found: list[tuple[int, int]], text: str) -> float:
    """Words in both over words in either; "that" or "rumours that" before a content may be left out or kept."""
    x, y = _words(gold, text), _words(found, text)
    return len(x & y) / len(x | y) if x or y else 1.0


def _words(spans: list[tuple[int, int]], text: str) -> set[int]:
    led = {start: m.end() for start, _ in spans for m in [LED.match(text, start)] if m}
    return {m.start() for s, end in spans for m in WORD.finditer(text, led.get(s, s), end)}


def _pairs(spans: Spans) -> list[tuple[int, int]]:
    return [(span.start, span.end) for span in spans]


def _told(gold: Gold, case: Case) -> str:
    text = case.article.field(gold.field)
    return str({role: [text[s:e] for s, e in spans] for role, spans in gold.spans.items()} | gold.labels)


def _shown(a: Attribution, text: str) -> str:
    roles = {"source": a.source, "cue": a.cue, "content": a.content}
    spans = {role: [span.of(text) for span in found] for role, found in roles.items()}
    return f"  {a.type} {a.manner} {a.polarity} {a.certainty} {spans} {a.score:.2f}"
