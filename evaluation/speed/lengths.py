"""What an article of 1,000, 10,000 and 100,000 words costs, in five shapes. Linear is: the last column is 1."""

from __future__ import annotations

import re
import time
from collections.abc import Callable, Sequence

import reportedly

SIZES = (1_000, 10_000, 100_000)
SEVERAL = 20  # articles of the shortest length, one after another through the text: their mean is what is compared
_STOP = re.compile(r"[.?!…]+(?=\s|[”\"])")
_THREE = re.compile(r"(\w+) (\w+) (\w+)")

SHAPES: dict[str, Callable[[str], str]] = {
    "paragraphs": lambda text: text,
    "one line": lambda text: " ".join(text.split()),
    "one sentence": lambda text: _STOP.sub(",", " ".join(text.split())),
    "quotation marks": lambda text: _THREE.sub(r"“\1” \2 '\3\"", " ".join(text.split())),
    "names": lambda text: " ".join(word.capitalize() for word in text.split()),
}


def report(articles: Sequence[reportedly.Article], read: Callable[[reportedly.Article], object]) -> None:
    """Prints processor time a word for each shape and size, and the longest article's cost as a ratio to linear."""
    text = "\n\n".join(article.text for article in articles)
    read(reportedly.Article("warm", text[:30_000]))
    print(f"{'':16}" + "".join(f"{size:>12,}" for size in SIZES) + "   words; µs of processor time a word, ratio")
    for name, shape in SHAPES.items():
        words = re.findall(r"\S+\s*", shape(text))
        while len(words) < SIZES[-1]:
            words += words
        costs = [_cost(words, size, read) for size in SIZES]
        print(f"{name:16}" + "".join(f"{cost * 1e6:12.1f}" for cost in costs) + f"   {costs[-1] / costs[0]:.2f}")


def _cost(words: Sequence[str], size: int, read: Callable[[reportedly.Article], object]) -> float:
    """Seconds of processor time a word."""
    count = SEVERAL if size == SIZES[0] else 1
    pieces = ["".join(words[at * size : (at + 1) * size]) for at in range(count)]
    started = time.process_time()
    for piece in pieces:
        read(reportedly.Article("a", piece))
    return (time.process_time() - started) / (size * count)
