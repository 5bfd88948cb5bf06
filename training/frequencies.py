"""Makes language/packs/en/document_frequencies.tsv: in how many of 1,000 news articles a word stands.

    python -m training.frequencies ARTICLES.jsonl.gz

Counted on every fourth article of AllSides (Ramy Baly et al. 2020, Apache-2.0 repository). Words in fewer than two of
1,000 articles are left out: a reader takes them for rare. Only counts are kept, none of the articles' sentences.
"""

from __future__ import annotations

import gzip
import json
import re
import sys
from collections import Counter
from pathlib import Path

WORD = re.compile(r"[^\W\d_]+")
TARGET = Path(__file__).parents[1] / "src/reportedly/language/packs/en/document_frequencies.tsv"
HEAD = (
    "# Of 1,000 English news articles, how many hold the word. "
    "Made by training/frequencies.py from AllSides (2012-2020).\n"
)


def main(path: str) -> None:
    counts: Counter[str] = Counter()
    total = 0
    with gzip.open(path, "rt", encoding="utf-8") as lines:
        for number, line in enumerate(lines):
            if number % 4 == 0:
                row = json.loads(line)
                counts.update(set(WORD.findall(f"{row['title']} {row['content_original']}".casefold())))
                total += 1
    rows = [(word, round(1000 * n / total)) for word, n in counts.items() if 500 * n >= total and len(word) > 1]
    rows.sort(key=lambda row: (-row[1], row[0]))
    TARGET.write_text(HEAD + "".join(f"{word}\t{share}\n" for word, share in rows), encoding="utf-8")
    print(f"{len(rows)} words of {total} articles")


if __name__ == "__main__":
    main(sys.argv[1])
