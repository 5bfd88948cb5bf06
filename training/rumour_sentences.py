"""Pairs of a claim and a sentence about one of our rumours: `marked/rumour-sentences.jsonl`, and the older marks.

815 articles of FNC-1's training part, of the 126 rumours that the forests of `check` learn from. On each sentence it is
marked what it says of Emergent's claim, and of three claims of our own about other things that the article tells.
What a sentence says of the rumour's other wordings (`wordings.json`) follows from that, or is left partly open.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator
from random import Random
from typing import Any, NamedTuple

from reportedly.language.sentences import sentences as cut
from training.bearing import FOLDER, _claims, _headlines, _texts
from training.sentences import Sentence, digest, words_of

MARKS = FOLDER / "rumour-sentences.jsonl"
# What a sentence says of another wording, of the contrary, of the claim with one thing changed, where it says … of the
# rumour itself; several letters leave open which of them.
OTHERS = {
    "true": {"A": "A", "D": "D", "Q": "Q", "X": "XN", "P": "PX"},
    "denial": {"A": "D", "D": "A", "Q": "Q", "X": "QXPN", "P": "DPX"},
    "distorted": {"A": "XP", "D": "DXN", "Q": "QXN", "X": "XN", "P": "PXN"},
}
OPPOSITE = "DX"  # what a sentence that says the rumour says of its opposite
SOME = 0.6  # the share of sentences that are put to the contrary and to a changed claim
# Of a claim so many sentences without a mark: the one with most of its words, the others by chance.
UNMARKED, UNMARKED_OWN = 3, 2
OLDER = {"affirms": "A", "denies": "D", "neither": "QXPN", "doubts": "Q"}
OLDER_TURNED = {"affirms": "D", "denies": "A", "neither": "QXPN", "doubts": "Q"}
OLDER_NEITHER = 0.6  # the share of older marks "neither" that are kept, each with one claim
Counts = Callable[[str], bool]


class Article(NamedTuple):
    """`claims`: (kind, claim, number of a sentence → letter); the rumour's comes first."""

    rumour: str
    sentences: list[str]
    claims: list[tuple[str, str, dict[int, str]]]


def articles() -> Iterator[Article]:
    """Every marked article. ValueError where a text is not the one that was marked."""
    claims, marked = _claims(), [json.loads(line) for line in MARKS.read_text(encoding="utf-8").splitlines()]
    texts = _texts({row["id"] for row in marked})
    for row in marked:
        text = texts[row["id"]]
        if digest(text) != row["sha"]:
            raise ValueError(f"{row['id']}: another text than the one that was marked")
        told = [" ".join(text[start:end].split()) for start, end in row["sentences"]]
        given = [(kind, claim or claims[row["rumour"]], _letters(marks)) for kind, claim, marks in row["claims"]]
        yield Article(row["rumour"], told, given)


def pairs(random: Random, counts: Counts) -> list[Sentence]:
    """Pairs of the rumours that `counts` is true of."""
    wordings = json.loads((FOLDER / "wordings.json").read_text(encoding="utf-8"))
    found: list[Sentence] = []
    for article in articles():
        if counts(article.rumour):
            for kind, claim, letters in article.claims:
                least = UNMARKED if kind == "rumour" else UNMARKED_OWN
                given = [(number, "N") for number in _unmarked(claim, article, letters, least, random)]
                found += [Sentence(claim, article.sentences[n], letter) for n, letter in (*letters.items(), *given)]
                if kind == "rumour":
                    for number, letter in letters.items():
                        found += _reworded(wordings[article.rumour], article.sentences[number], letter, random)
    return found


def older(random: Random, counts: Counts) -> list[Sentence]:
    """The statements of `labels.jsonl` and `more.jsonl`, each by its sentence, with the rumour's wordings."""
    wordings = json.loads((FOLDER / "wordings.json").read_text(encoding="utf-8"))
    claims, headlines = _claims(), _headlines()
    marks = [
        json.loads(line)
        for name in ("labels.jsonl", "more.jsonl")
        for line in (FOLDER / name).read_text(encoding="utf-8").splitlines()
    ]
    marks = [m for m in marks if m["field"] == "text" and m["claim"] in wordings and counts(m["claim"])]
    texts = _texts({mark["body"] for mark in marks})
    ends = {body: cut(text) for body, text in texts.items()}
    found: list[Sentence] = []
    for mark in marks:
        text = texts[mark["body"]]
        span = next((s for s in ends[mark["body"]] if s.end > mark["start"]), None)
        if span is not None:
            claim = headlines[mark["headline"]] if mark["headline"] else claims[mark["claim"]]
            said = " ".join(span.of(text).split())
            found += _older(mark, claim, said, None if mark["headline"] else wordings[mark["claim"]], random)
    return found


def _older(
    mark: dict[str, Any], claim: str, said: str, wordings: dict[str, Any] | None, random: Random
) -> list[Sentence]:
    label = mark["label"]
    given = [(claim, OLDER[label])]
    if wordings is not None:
        given.append((random.choice(wordings["true"]), OLDER[label]))
        if label != "doubts":
            given.append((wordings["denial"], OLDER_TURNED[label]))
        given.append((random.choice(wordings["distorted"])["claim"], "DX" if label == "affirms" else "QXPN"))
    if label == "neither":
        given = [random.choice(given[:3])] if random.random() < OLDER_NEITHER else []
    return [Sentence(asked, said, letters) for asked, letters in given]


def _reworded(wordings: dict[str, Any], said: str, letter: str, random: Random) -> Iterator[Sentence]:
    yield Sentence(random.choice(wordings["true"]), said, OTHERS["true"][letter])
    if random.random() < SOME:
        yield Sentence(wordings["denial"], said, OTHERS["denial"][letter])
    if random.random() < SOME:
        changed = random.choice(wordings["distorted"])
        opposite = letter == "A" and changed["kind"] == "opposite"
        yield Sentence(changed["claim"], said, OPPOSITE if opposite else OTHERS["distorted"][letter])


def _letters(marks: dict[str, list[int]]) -> dict[int, str]:
    return {number: letter for letter, numbers in marks.items() for number in numbers}


def _unmarked(claim: str, article: Article, letters: dict[int, str], least: int, random: Random) -> list[int]:
    rest = [number for number in range(len(article.sentences)) if number not in letters]
    rest.sort(key=lambda number: -len(words_of(claim) & words_of(article.sentences[number])))
    return [*rest[:1], *random.sample(rest[1:], min(least - 1, len(rest[1:])))]
