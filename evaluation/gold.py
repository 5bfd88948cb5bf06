"""The gold of the shipped sample: words as annotated, found again in the articles as our own readers give them."""

from __future__ import annotations

import json
import re
from dataclasses import dataclass
from pathlib import Path
from typing import Any

FOLDER = Path(__file__).parent / "sample"
Key = tuple[str, str]  # (article id, id of the attribution or own-voice clause in it)


@dataclass(frozen=True)
class Story:
    """One annotated story: `rows` are (key → spans and labels), `raw` the annotation as written."""

    name: str
    raw: dict[str, Any]
    attributions: dict[str, list[dict[str, Any]]]  # article id → attributions with spans
    own_voice: dict[str, list[dict[str, Any]]]


class GoldError(Exception):
    """The annotation does not fit the article."""


def stories(texts: dict[str, str]) -> list[Story]:
    """Every story in the folder. `texts`: article id → text. Raises GoldError where words are not found."""
    return [_story(path, texts) for path in sorted(FOLDER.glob("*.json"))]


def _story(path: Path, texts: dict[str, str]) -> Story:
    raw = json.loads(path.read_text(encoding="utf-8"))
    attributions, own = {}, {}
    for article in raw["articles"]:
        key = article["id"]
        text = texts[key]
        attributions[key] = [_located(a, text, key) for a in article["attributions"]]
        own[key] = [
            {**o, "content": [find(o["words"], text, f"{key} {o['id']}")]} for o in article.get("own_voice", ())
        ]
    return Story(raw["story"], raw, attributions, own)


def _located(a: dict[str, Any], text: str, article: str) -> dict[str, Any]:
    """The attribution with spans in place of words."""
    place = f"{article} {a['id']}"
    region = find(a["at"], text, place) if a.get("at") else None
    if a.get("field", "text") == "title":
        return {**a, "source": [], "cue": [], "content": []}
    spans = {}
    for role in ("source", "cue", "content", "hedges"):
        spans[role] = [_inside(words, text, region, place) for words in a.get(role, ())]
    return {**a, **spans}


def _inside(words: str, text: str, region: tuple[int, int] | None, place: str) -> list[int]:
    """Words that stand in the region are there; others stand once in the article."""
    if region is not None:
        match = _whole(words).search(text, *region)
        if match:
            return list(match.span())
    return list(find(words, text, place))


def find(words: str, text: str, place: str) -> tuple[int, int]:
    """Where the words stand, once, in the text. Raises GoldError where they stand nowhere or twice."""
    found = [m.span() for m in _whole(words).finditer(text)]
    if len(found) != 1:
        raise GoldError(f"{place}: {len(found)} times in the article: {words!r}")
    return found[0]


def _whole(words: str) -> re.Pattern[str]:
    """The words as whole words: "he" is not in "then"."""
    return re.compile(rf"(?<!\w){re.escape(words)}(?!\w)" if words[0].isalnum() else re.escape(words))
