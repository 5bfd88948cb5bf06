"""`python -m evaluation.speed`: words and articles a second of `read`, peak memory, the ratio to a reference.

The reference is fixed: one pass of three regular expressions (quotations, "X said", "according to X") over the same
articles in the same run, so that figures from different machines compare as ratios. Model loading is left out: the
clock starts when every worker has delivered its first articles. `--lengths` prints instead what longer articles cost,
`--trace 1000 10000` what it costs to trace piles of so many statements, made of the sample's readings (piles.py) or of
those in a file that `reportedly read --with-text` wrote (`--readings`).
"""

from __future__ import annotations

import argparse
import gzip
import json
import re
import time
from collections.abc import Callable, Iterator
from functools import partial
from itertools import islice
from pathlib import Path

import reportedly
from evaluation.sample import read_sample
from evaluation.speed import lengths, tracing
from evaluation.speed.memory import Peak

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
    parser.add_argument("--model", default="default", help="the name of the model to measure")
    parser.add_argument("--lengths", action="store_true", help="the cost of longer articles, in five shapes")
    parser.add_argument("--trace", type=int, nargs="+", metavar="N", help="the cost of tracing piles of N statements")
    parser.add_argument("--readings", help="what to make these piles of; default: the sample")
    asked = parser.parse_args()
    if asked.trace:
        readings = list(reportedly.open_articles([asked.readings])) if asked.readings else read_sample()
        tracing.report(asked.trace, readings, _reference([r.article for r in readings if r.article]))
        return
    articles = list(islice(_articles(asked.shared), asked.articles))
    read_many = partial(reportedly.read_many, **({} if asked.model == "default" else {"model": asked.model}))
    if asked.lengths:
        lengths.report(articles, lambda article: list(read_many([reportedly.Reading(article)], workers=1)))
    else:
        _measure(articles, asked.workers, read_many)


def _measure(
    articles: list[reportedly.Article], workers: int, read_many: Callable[..., Iterator[reportedly.Reading]]
) -> None:
    reference = _reference(articles)
    peak = Peak()
    words = done = 0
    started = time.perf_counter()
    with peak:
        inputs = (reportedly.Reading(a) for a in articles)
        for number, reading in enumerate(read_many(inputs, workers=workers)):
            if number == WARM:
                started = time.perf_counter()
                words = done = 0
            done += 1
            words += len(reading.article.text.split()) if reading.article else 0
    took = time.perf_counter() - started
    print(f"articles {done}, words {words}, workers {workers}")
    print(f"read       {words / took:12.0f} words/s {done / took:8.1f} articles/s")
    print(f"reference  {reference:12.0f} words/s")
    print(f"ratio      {words / took / reference:12.5f}")
    print(
        f"peak memory of the process tree {peak.proportional:.0f} MiB"
        f" (PSS; RSS summed over processes, shared pages counted in each: {peak.resident:.0f} MiB)"
    )


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


if __name__ == "__main__":
    main()
