from __future__ import annotations

from typing import Any

import numpy as np
import pytest

from reportedly.language.sentences import sentences
from reportedly.language.tokens import tokenize
from training.factuality import content_heads, detokenise, head_labels, own_passages, passages, unmark, valued_example
from training.labels import IGNORE


@pytest.mark.parametrize(
    ("tokens", "text"),
    [
        ("She did n't sign , he said .", "She didn't sign, he said."),
        ("`` We ca n't , '' she said .", '"We can\'t," she said.'),
        ('" We left , " she said .', '"We left," she said.'),
        ('It is ours , he said . "', 'It is ours, he said."'),
        ("The owners ' plan ( a sale ) cost $ 40 , or 9 % .", "The owners' plan (a sale) cost $40, or 9%."),
        ("They 've sold Roe 's boat .", "They've sold Roe's boat."),
    ],
)
def test_tokens_are_written_as_in_print(tokens: str, text: str) -> None:
    written, spans = detokenise(tokens.split(" "))
    assert written == text
    quotes = {"``": '"', "''": '"'}
    assert [written[a:b] for a, b in spans] == [quotes.get(token, token) for token in tokens.split(" ")]


def test_sentences_in_a_row_are_one_passage() -> None:
    def row(number: int, text: str) -> dict[str, Any]:
        return {"text": text, "file_idx": number, "targets": [{"span1": [1, 2], "label": 2.5}]}

    rows = [row(1, "Roe signed ."), row(2, "Doe left ."), row(4, "Poe stayed ."), row(40, "Moe slept .")]
    found = list(passages(rows, 2))
    assert [text for text, _ in found] == ["Roe signed. Doe left.\n\nPoe stayed.", "Moe slept."]
    assert [[text[a:b] for (a, b), _ in values] for text, values in found] == [["signed", "left", "stayed"], ["slept"]]


def test_a_word_carries_its_value_at_its_first_piece() -> None:
    text, values = unmark("Roe may [1|unfasten] it, Doe [-3|refused].")
    facts = valued_example(text, values).facts
    assert facts is not None
    known = {int(tokenize(text).starts[i]): float(facts[i]) for i in np.flatnonzero(~np.isnan(facts))}
    assert known == {text.index("unfasten"): 1.0, text.index("refused"): -3.0}


@pytest.mark.parametrize("passage", ["She [4|left].", "She [3|left.", "She 3|left]."])
def test_a_mark_that_is_not_well_formed_is_an_error(passage: str) -> None:
    with pytest.raises(ValueError, match="not well formed"):
        unmark(passage)


def test_our_own_sentences_cover_the_scale() -> None:
    found = list(own_passages())
    values = [value for _, marked in found for _, value in marked]
    assert sum(len(sentences(text)) for text, _ in found) >= 250
    assert {-3.0, -2.0, -1.0, 0.0, 1.0, 2.0, 3.0} <= set(values)
    assert all(text[a:b] == text[a:b].strip() != "" for text, marked in found for (a, b), _ in marked)


TEXT = "Roe said that Doe had sold the farm to a firm."
PARSE = [  # start, end, pos, lemma, ner, head, relation
    [0, 3, "NNP", None, "PERSON", 1, "nsubj"],
    [4, 8, "VBD", "say", "O", 1, "root"],
    [9, 13, "IN", None, "O", 5, "mark"],
    [14, 17, "NNP", None, "PERSON", 5, "nsubj"],
    [18, 21, "VBD", "have", "O", 5, "aux"],
    [22, 26, "VBN", "sell", "O", 1, "ccomp"],
    [27, 30, "DT", None, "O", 7, "det"],
    [31, 35, "NN", None, "O", 5, "dobj"],
    [36, 38, "TO", None, "O", 10, "case"],
    [39, 40, "DT", None, "O", 10, "det"],
    [41, 45, "NN", None, "O", 5, "nmod"],
    [45, 46, ".", None, "O", 1, "punct"],
]


@pytest.mark.parametrize(("content", "heads"), [([9, 45], [22]), ([14, 45], [22]), ([27, 45], []), ([27, 35], [])])
def test_the_head_of_a_content_is_its_predicate(content: list[int], heads: list[int]) -> None:
    row = {"text": TEXT, "attributions": [{"content": [content]}]}
    assert content_heads(row, PARSE) == heads
    labels = head_labels(row, PARSE)
    assert labels is not None
    starts = tokenize(TEXT).starts
    assert [int(starts[i]) for i in np.flatnonzero(labels == 1)] == heads
    assert set(labels[starts < content[0]]) <= {IGNORE}
    assert head_labels(row, [token[:5] for token in PARSE]) is None
