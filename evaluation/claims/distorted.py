"""Claims that nobody made: the stories' claims with one thing changed, in words of our own (`distorted.json`).

None of the stories' articles affirms any of them, so that each article that "asserts" or "reports" one is an error.
"""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

import reportedly

CLAIMS = Path(__file__).with_name("distorted.json")
AFFIRMING = ("asserts", "reports")
Readings = Mapping[str, list[reportedly.Reading]]


def measure(shared: Path) -> dict[str, float]:
    told = {path.stem: json.loads(path.read_text(encoding="utf-8")) for path in _stories(shared)}
    return judge(told, {name: _read(story) for name, story in told.items()})


def judge(told: Mapping[str, Any], readings: Readings) -> dict[str, float]:
    """Pairs of article and distorted claim wrongly affirmed, and the share of true claims that are still found."""
    wrong = pairs = found = wanted = 0
    for _, _, stances in answers(readings):
        wrong += sum(stance in AFFIRMING for stance in stances.values())
        pairs += len(stances)
    for name, story in told.items():
        stances = _stances(story["claim"], readings[name])
        affirming = [a["id"] for a in story["articles"] if set(a["stances"]) <= set(AFFIRMING)]
        found += sum(stances[article] in AFFIRMING for article in affirming)
        wanted += len(affirming)
    wrongly = wrong / max(1, pairs)
    return {
        "distorted wrongly affirmed": wrongly,
        "distorted not affirmed": 1 - wrongly,  # the same, for a floor
        "distorted: true claims found": found / max(1, wanted),
    }


def answers(readings: Readings) -> Iterator[tuple[str, dict[str, str], dict[str, str]]]:
    """(story, distorted claim with its kind, stance of each article)."""
    for name, claims in json.loads(CLAIMS.read_text(encoding="utf-8")).items():
        for claim in claims:
            yield name, claim, _stances(claim["claim"], readings[name])


def _stances(claim: str, readings: list[reportedly.Reading]) -> dict[str, str]:
    return {s.id: s.stance for s in reportedly.check(claim, readings).articles}


def _stories(shared: Path) -> list[Path]:
    return sorted((shared / "data" / "stories").glob("*.json"))


def _read(story: Any) -> list[reportedly.Reading]:
    articles = (reportedly.Reading(reportedly.Article(a["id"], a["text"])) for a in story["articles"])
    return list(reportedly.read_many(articles, workers=1))
