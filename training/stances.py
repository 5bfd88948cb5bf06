"""Articles of a pile with claims and the stance of each article, as `marked/stances.jsonl` has them.

FNC-1's training part (Emergent's claim, a headline of its rumour, our own wordings, contraries and distorted claims of
`marked/wordings.json`) and ECB+ topics 1 to 30 (our own claims). Offsets are not needed: a stance is the article's.
"""

from __future__ import annotations

import json
import re
import tarfile
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import NamedTuple
from xml.etree import ElementTree

from reportedly.model.trace import Stance
from training.bearing import _claims, _headlines, _texts
from training.pairings import DATA

MARKS = Path(__file__).parent / "marked" / "stances.jsonl"
# Of a longer article of ECB+ so many words were marked, up to the end of a line.
SHOWN = 320


class Marked(NamedTuple):
    """A claim over a pile; `stances` has for each article those that fit, best first.

    `kind`: "emergent", "headline", "true", "denial" or "distorted".
    """

    collection: str
    rumour: str
    kind: str
    claim: str
    stances: Mapping[str, tuple[Stance, ...]]


def marks() -> Iterator[Marked]:
    claims, headlines = _claims(), _headlines()
    for line in MARKS.read_text(encoding="utf-8").splitlines():
        row = json.loads(line)
        claim = row.get("claim") or (headlines[row["headline"]] if "headline" in row else claims[row["rumour"]])
        stances = {article: tuple(given.split("/")) for article, given in row["stances"].items()}
        yield Marked(row["set"], row["rumour"], row["kind"], claim, stances)


def texts(wanted: set[str]) -> dict[str, str]:
    """Article → text; an article of ECB+ goes by its file's name ("7_1ecb")."""
    found = _texts({article for article in wanted if article.isdigit()})
    with tarfile.open(DATA / "ecbplus" / "topics-1-35.tar.gz") as files:
        for entry in files:
            name = Path(entry.name).stem
            if name in wanted and (file := files.extractfile(entry)) is not None:
                found[name] = _begun(_joined(ElementTree.parse(file).getroot()))
    return found


def _joined(root: ElementTree.Element) -> str:
    """Its tokens as text again, a sentence a line; the address of the page is left out."""
    sentences: dict[int, list[str]] = {}
    for token in root.findall("token"):
        sentences.setdefault(int(token.get("sentence", 0)), []).append(token.text or "")
    lines = [_spaced(" ".join(sentences[number])) for number in sorted(sentences)]
    return "\n".join(line for line in lines if not re.match(r"\s*https?\s*:", line))


def _spaced(words: str) -> str:
    words = re.sub(r" ([.,;:!?%)\]’”])", r"\1", words)
    words = re.sub(r"([(\[“$£]) ", r"\1", words)
    words = re.sub(r" ('s|n't|'re|'ve|'ll|'d|'m)\b", r"\1", words)
    words = re.sub(r'" ([^"]*?) "', r'"\1"', words)
    return re.sub(r" ?''", '"', re.sub(r"`` ?", '"', words))


def _begun(text: str) -> str:
    words = text.split()
    if len(words) <= SHOWN:
        return text
    cut = text[: len(" ".join(words[:SHOWN]))]
    return cut[: cut.rfind("\n")] if "\n" in cut[200:] else cut
