"""How certain a text makes an event, -3 to 3: training data for the tagger's columns `fact` and `event`.

FactBank's scale (Saurí and Pustejovsky 2009): 3 certain, 2 probable, 1 possible, 0 unknown, and the same below nought
for what did not happen. `facts` come from UW (Lee et al. 2015: means of laymen's judgements), MEANTIME (Minard et al.
2016, on this scale since Stanovsky et al. 2017) and our own sentences (`invented/certainty.txt`). UDS-IH2 is left out:
it asks whether a thing *has happened*, so that a verb after "will" has a mean of -1.9 there and of 2.2 in UW.
`events` come from PolNeAR alone: the head predicate of each content, whose `fact` stands for the whole statement.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path
from typing import Any

import numpy as np

from reportedly.language.tokens import tokenize
from training.examples import Array, Example, make_example, read_rows
from training.labels import IGNORE

OWN = Path(__file__).parent / "invented" / "certainty.txt"
SETS = {"UW": 2, "MEANTIME": 1}  # sentences a paragraph, as in news; those of MEANTIME stand in no order
OWN_TIMES = 2  # how often each of our own passages is seen in a pass: few, and of the news that the others lack
PASSAGE = 400  # words a passage: sentences in a row are read together, as in an article
GAP = 3  # lines that may lie between two sentences of one passage: those without an event are not in the files
_TARGET = re.compile(r"\[(-?[0-3](?:\.\d+)?)\|([^\]|]+)\]")
_CLITIC = re.compile(r"n[’']t|[’'](?:s|m|d|ll|re|ve)", re.IGNORECASE)
_CLOSING = frozenset({",", ".", ";", ":", "!", "?", "%", ")", "]", "}", "''", "..."})
_OPENING = frozenset({"(", "[", "{", "$", "US$", "C$", "#", "``"})
_RULED = frozenset({"nsubj", "nsubjpass", "csubj", "cop", "expl"})
_CLAUSES = frozenset({"ccomp", "root", "xcomp", "parataxis"})
_QUOTES = {"``": '"', "''": '"'}

Value = tuple[tuple[int, int], float]  # code points of a word, how certain


def factuality_examples(sets: Iterable[str] = tuple(SETS)) -> list[Example]:
    """The training parts of `sets` and our own sentences; their roles and names are unknown."""
    from training.data import DATA  # here, since it brings torch, and the evaluation needs `passages` without it

    folder = DATA / "factuality"
    texts = [text for name in sets for text in passages(read_rows(folder / name / "train.jsonl"), SETS[name])]
    return [valued_example(text, values) for text, values in [*texts, *OWN_TIMES * [*own_passages()]]]


def valued_example(text: str, values: Iterable[Value]) -> Example:
    """A text with the certainty of some of its words."""
    example = make_example({"text": text, "attributions": None}, None)
    starts = tokenize(text).starts
    facts = np.full(len(starts), np.nan, dtype=np.float32)
    for (start, _), value in values:
        facts[np.searchsorted(starts, start)] = value
    example.facts = facts
    return example


def passages(rows: Sequence[dict[str, Any]], paragraph: int) -> Iterator[tuple[str, list[Value]]]:
    """Sentences as they follow one another, up to `PASSAGE` words together, `paragraph` of them in each paragraph."""
    group: list[dict[str, Any]] = []
    for row in rows:
        words = sum(len(r["text"].split(" ")) for r in group)
        if group and not (0 < row["file_idx"] - group[-1]["file_idx"] <= GAP and words < PASSAGE):
            yield _passage(group, paragraph)
            group = []
        group.append(row)
    if group:
        yield _passage(group, paragraph)


def _passage(rows: Sequence[dict[str, Any]], paragraph: int) -> tuple[str, list[Value]]:
    text, values = "", []
    for number, row in enumerate(rows):
        if number:
            text += " " if number % paragraph else "\n\n"
        sentence, found = sentence_of(row)
        values += [((start + len(text), end + len(text)), value) for (start, end), value in found]
        text += sentence
    return text, values


def sentence_of(row: dict[str, Any]) -> tuple[str, list[Value]]:
    """A row's sentence as print has it, with the certainty of its target words."""
    text, spans = detokenise(row["text"].split(" "))
    return text, [(spans[target["span1"][0]], float(target["label"])) for target in row["targets"]]


def detokenise(tokens: Sequence[str]) -> tuple[str, list[tuple[int, int]]]:
    """Treebank tokens as print has them ("did n't" → "didn't", `` → "), and where each token stands."""
    text, spans, tight = "", [], True
    open_mark: dict[str, bool] = {}
    for number, token in enumerate(tokens):
        written = _QUOTES.get(token, token)
        closes = token in _CLOSING or bool(_CLITIC.fullmatch(token))
        opens = token in _OPENING
        if written in "\"'`" and token not in _QUOTES:
            plural = written == "'" and text[-1:] == "s" and not open_mark.get(written)
            opens = not plural and not open_mark.get(written) and number < len(tokens) - 1
            closes = not opens
            if not plural:
                open_mark[written] = opens
        if not tight and not closes:
            text += " "
        spans.append((len(text), len(text) + len(written)))
        text += written
        tight = opens
    return text, spans


def own_passages() -> Iterator[tuple[str, list[Value]]]:
    """Our own sentences, `[2|signed]` being a word and its certainty; an empty line ends a passage, `#` a comment."""
    lines = [line for line in OWN.read_text(encoding="utf-8").splitlines() if not line.startswith("#")]
    for passage in re.split(r"\n\s*\n", "\n".join(lines)):
        if passage.strip():
            yield unmark(" ".join(passage.split("\n")).strip())


def unmark(passage: str) -> tuple[str, list[Value]]:
    """The text without its marks, and what they said; ValueError for a mark that is not well formed."""
    text, values, done = "", [], 0
    for mark in _TARGET.finditer(passage):
        text += passage[done : mark.start()]
        values.append(((len(text), len(text) + len(mark[2])), float(mark[1])))
        text += mark[2]
        done = mark.end()
    text += passage[done:]
    if re.search(r"[\[\]|]", text):
        raise ValueError(f"a mark is not well formed: {text[:80]!r}")
    return text, values


def content_heads(row: dict[str, Any], tokens: Sequence[Sequence[Any]]) -> list[int]:
    """Where the head predicate of each content begins, in code points; a content that is a mere thing gives none.

    `tokens`: CoreNLP's (start, end, pos, lemma, ner, head, relation), heads numbered over the whole article. The head
    hangs on a word outside the content and is a verb or has a subject: the first such word, clauses before all others.
    """
    starts = [token[0] for token in tokens]
    ruling = {token[5] for token in tokens if token[6] in _RULED}
    heads = []
    for attribution in row["attributions"]:
        inside: list[int] = []
        for span in attribution["content"]:
            inside += range(*(int(at) for at in np.searchsorted(starts, span)))
        roots = [i for i in inside if tokens[i][5] == i or tokens[i][5] not in inside]
        roots = [i for i in roots if i in ruling or tokens[i][2][:2] in ("VB", "MD")]
        if roots:
            heads.append(starts[min(roots, key=lambda i: (tokens[i][6] not in _CLAUSES, i))])
    return heads


def head_labels(row: dict[str, Any], tokens: Sequence[Sequence[Any]] | None) -> Array | None:
    """`Example.events` of a PolNeAR row: 1 the head of a content, 0 its other words, IGNORE all the rest.

    None for tokens without their heads (those of a rewritten article).
    """
    if not tokens or len(tokens[0]) < 7:
        return None
    pieces = tokenize(row["text"])
    labels = np.full(len(pieces.ids), IGNORE, dtype=np.int64)
    for attribution in row["attributions"]:
        for start, end in attribution["content"]:
            labels[(pieces.starts >= start) & (pieces.starts < end) & pieces.first] = 0
    for start in content_heads(row, tokens):
        labels[np.searchsorted(pieces.starts, start)] = 1
    return labels
