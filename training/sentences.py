"""Pairs of a claim and a sentence of a news article, and what the sentence says of it: `marked/sentences.jsonl`.

Claims of our own about 1,120 articles of AllSides and of one week of 2016 (Webis), seven each, with marks on the
sentences that bear on them; `marked/README.md` has the letters. None of the articles is in an evaluation of stances.
"""

from __future__ import annotations

import gzip
import hashlib
import json
import re
import tarfile
from collections.abc import Iterator
from pathlib import Path
from random import Random
from typing import NamedTuple
from xml.etree import ElementTree

from training.pairings import DATA

MARKS = Path(__file__).parent / "marked" / "sentences.jsonl"
LETTERS = "ADQXPN"  # the columns of language/inference.py, in their order


class Sentence(NamedTuple):
    """`letters`: those that may hold, one unless the source of the pair is coarser than ours."""

    claim: str
    text: str
    letters: str
    article: str = ""


def sentences(random: Random) -> list[Sentence]:
    """Every marked sentence with its claim, and of those without a mark the one with most words of it and another."""
    found = []
    given = _texts()
    for line in MARKS.read_text(encoding="utf-8").splitlines():
        row = json.loads(line)
        article = row["set"] + row["id"]
        text = given[article]
        if digest(text) != row["sha"]:
            raise ValueError(f"{article}: another text than the one that was marked")
        shown = [" ".join(text[start:end].split()) for start, end in row["sentences"]]
        for _, claim, marks in row["claims"]:
            marked = {number: letter for letter, numbers in marks.items() for number in numbers}
            rest = [number for number in range(len(shown)) if number not in marked]
            rest.sort(key=lambda number: -len(words_of(claim) & words_of(shown[number])))
            marked |= dict.fromkeys([*rest[:1], *random.sample(rest[1:], min(1, len(rest[1:])))], "N")
            found += [Sentence(claim, shown[number], letter, article) for number, letter in marked.items()]
    return found


def digest(text: str) -> str:
    """By which a text is known to be the one that was marked."""
    return hashlib.sha256(text.encode()).hexdigest()[:12]


def words_of(text: str) -> set[str]:
    """Its longer words, in small letters."""
    return {word for word in re.findall(r"\w+", text.lower()) if len(word) > 3}


def _texts() -> dict[str, str]:
    wanted = {(row["set"], row["id"]) for row in map(json.loads, MARKS.read_text(encoding="utf-8").splitlines())}
    return {name + id: text for name, id, text in (*_allsides(), *_webis()) if (name, id) in wanted}


def _allsides() -> Iterator[tuple[str, str, str]]:
    with gzip.open(DATA / "allsides" / "articles.jsonl.gz", "rt", encoding="utf-8") as lines:
        for number, line in enumerate(lines):
            yield "allsides", str(number), json.loads(line)["content_original"]


def _webis() -> Iterator[tuple[str, str, str]]:
    with tarfile.open(DATA / "webis_links" / "articles.tar.gz") as files:
        for entry in files:
            if entry.name.endswith(".xml") and (file := files.extractfile(entry)) is not None:
                yield "webis_links", Path(entry.name).stem, ElementTree.parse(file).getroot().findtext("mainText") or ""
