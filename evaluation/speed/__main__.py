"""`python -m evaluation.speed`: words and articles a second of `read`, peak memory, the ratio to a reference.

The reference is fixed: one pass of three regular expressions (quotations, "X said", "according to X") over the same
articles in the same run, so that figures from different machines compare as ratios. Model loading is left out: the
clock starts when every worker has delivered its first articles.
"""

from __future__ import annotations

import argparse
import gzip
import json
import re
import threading
import time
from collections.abc import Iterator
from itertools import islice
from pathlib import Path

import psutil

import reportedly
from evaluation.sample import read_sample

ALLSIDES = Path("data/allsides/articles.jsonl.gz")
REFERENCE = (
    re.compile(r"[“\"]([^“”\"]{3,400})[”\"]"),
    re.compile(r"((?:[A-Z][\w'’-]+ ){1,3})(said|says|told|added|claimed|reported)\b([^.]{0,200})"),
    re.compile(r"\b[Aa]ccording to ((?:\w+ ){1,6})"),
)
WARM = 40


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--shared", type=Path, default=Path("../shared"))
    parser.add_argument("--articles", type=int, default=600)
    parser.add_argument("--workers", type=int, default=2)
    asked = parser.parse_args()
    articles = list(islice(_articles(asked.shared), asked.articles))
    reference = _reference(articles)
    peak = Peak()
    words = done = 0
    started = time.perf_counter()
    with peak:
        inputs = (reportedly.Reading(a) for a in articles)
        for number, reading in enumerate(reportedly.read_many(inputs, workers=asked.workers)):
            if number == WARM:
                started = time.perf_counter()
                words = done = 0
            done += 1
            words += len(reading.article.text.split()) if reading.article else 0
    took = time.perf_counter() - started
    print(f"articles {done}, words {words}, workers {asked.workers}")
    print(f"read       {words / took:12.0f} words/s {done / took:8.1f} articles/s")
    print(f"reference  {reference:12.0f} words/s")
    print(f"ratio      {words / took / reference:12.5f}")
    print(f"peak memory of the process tree {peak.mebibytes:.0f} MiB")


def _articles(shared: Path) -> Iterator[reportedly.Article]:
    if not (shared / ALLSIDES).is_file():
        sample = [r.article for r in read_sample() if r.article]
        yield from (reportedly.Article(f"{n}-{a.id}", a.text) for n in range(30) for a in sample)
        return
    with gzip.open(shared / ALLSIDES, "rt", encoding="utf-8") as rows:
        for number, row in enumerate(map(json.loads, rows)):
            text = row["content_original"]
            if len(text) > 200:
                yield reportedly.Article(str(number), text)


def _reference(articles: list[reportedly.Article]) -> float:
    started = time.perf_counter()
    for article in articles:
        for expression in REFERENCE:
            sum(1 for _ in expression.finditer(article.text))
    return sum(len(a.text.split()) for a in articles) / (time.perf_counter() - started)


class Peak:
    """The largest resident memory of this process and its children, sampled."""

    def __init__(self) -> None:
        self.mebibytes = 0.0
        self._over = threading.Event()
        self._watch = threading.Thread(target=self._sample, daemon=True)

    def __enter__(self) -> Peak:
        self._watch.start()
        return self

    def __exit__(self, *_: object) -> None:
        self._over.set()
        self._watch.join()

    def _sample(self) -> None:
        me = psutil.Process()
        while not self._over.wait(0.05):
            total = 0
            for process in (me, *me.children(recursive=True)):
                try:
                    total += process.memory_info().rss
                except psutil.NoSuchProcess:
                    continue
            self.mebibytes = max(self.mebibytes, total / 2**20)


if __name__ == "__main__":
    main()
