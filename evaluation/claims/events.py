"""ECB+ topics 31-35: two sentences of different articles that tell of one event should be one claim.

Gold: two selected sentences of a topic with at least one event (ACTION) in common that both tell by a verb's action
which happens (ACTION_OCCURRENCE); the sentences whose every event differs are the other pairs. The sentences are
given as statements of nobody in particular, so that grouping alone is measured.
"""

from __future__ import annotations

import csv
import tarfile
from collections import defaultdict
from collections.abc import Iterator
from itertools import combinations
from pathlib import Path
from typing import NamedTuple
from xml.etree import ElementTree

from reportedly import claims, pipeline
from reportedly.model.article import Article
from reportedly.model.span import Span
from reportedly.model.statement import Statement

TOPICS = range(31, 36)
EVENTS = ("ACTION_OCCURRENCE", "NEG_ACTION_OCCURRENCE")


class Told(NamedTuple):
    """A sentence, and the events that it tells."""

    article: str
    text: str
    events: frozenset[str]


def measure(shared: Path) -> dict[str, float]:
    hit = wanted = found = 0
    for topic in TOPICS:
        told = list(sentences(shared / "data" / "ecbplus", topic))
        home = _claims(told)
        for (i, a), (j, b) in combinations(enumerate(told), 2):
            if a.article == b.article:
                continue
            same, joined = bool(a.events & b.events), home[i] == home[j]
            hit, wanted, found = hit + (same and joined), wanted + same, found + joined
    precision, recall = hit / max(1, found), hit / max(1, wanted)
    return {
        "ECB+ same event P": precision,
        "ECB+ same event R": recall,
        "ECB+ same event F1": 2 * hit / max(1, found + wanted),
    }


def sentences(folder: Path, topic: int) -> Iterator[Told]:
    """The selected sentences of a topic that tell an event."""
    with (folder / "ECBplus_coreference_sentences.csv").open(encoding="utf-8") as lines:
        rows = [r for r in csv.DictReader(lines) if int(r["Topic"]) == topic]
    chosen = defaultdict(set)
    for row in rows:
        chosen[f"{topic}_{row['File']}.xml"].add(int(row["Sentence Number"]))
    with tarfile.open(folder / "topics-1-35.tar.gz") as archive:
        for member in sorted(archive.getnames()):
            numbers = chosen.get(Path(member).name, set())
            file = archive.extractfile(member) if numbers and f"/{topic}/" in member else None
            if file:
                yield from _sentences(Path(member).stem, ElementTree.parse(file).getroot(), numbers)


def _sentences(article: str, root: ElementTree.Element, numbers: set[int]) -> Iterator[Told]:
    tokens = {t.get("t_id"): (int(t.get("sentence", 0)), t.text or "") for t in root.iter("token")}
    marked = {}
    for mention in root.findall("Markables/*"):
        anchors = [tokens[a.get("t_id")] for a in mention.findall("token_anchor")]
        if anchors and mention.tag in EVENTS:
            marked[mention.get("m_id")] = anchors[0][0]
    events = defaultdict(set)
    for relation in root.findall("Relations/CROSS_DOC_COREF"):
        for source in relation.findall("source"):
            if source.get("m_id") in marked:
                events[marked[source.get("m_id")]].add(str(relation.get("note")))
    for number in sorted(numbers & events.keys()):
        words = " ".join(text for at, text in tokens.values() if at == number)
        yield Told(article, words, frozenset(events[number]))


def _claims(told: list[Told]) -> list[str | None]:
    """The claim of each sentence."""
    texts: dict[str, str] = defaultdict(str)
    statements = []
    for number, one in enumerate(told):
        start = len(texts[one.article])
        texts[one.article] += one.text + "\n"
        span = Span(start, start + len(one.text))
        statements.append(Statement(f"s{number}", one.article, "attributed", (span,)))
    articles = [Article(name, text) for name, text in texts.items()]
    placed = claims.form(articles, statements, pipeline.embedder()).statements
    home = {s.id: s.claim for s in placed}
    return [home[f"s{number}"] for number in range(len(told))]
