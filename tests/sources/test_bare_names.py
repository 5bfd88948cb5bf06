"""Who has a name of one word: a person where the tagger has no doubt, and never a body named after somebody."""

from __future__ import annotations

import re

import pytest

from reportedly.model.mention import Mention, NameKind
from reportedly.model.span import Span
from reportedly.sources import trace_chains
from tests.sources.marked import read_marked

HE = "<s1>He</s1> <c1>said</c1> <t1>it was over</t1>."

# What the article says, what the tagger takes its names for, the last hop.
CASES: dict[str, tuple[str, dict[str, NameKind], tuple[str, str]]] = {
    "three mentions that are a person's": (
        f"Corvale left. The crew met Corvale. Rain fell on Corvale. {HE}",
        {"Corvale": "person"},
        ("Corvale", "person"),
    ),
    "a shop that is always called so": (
        f"They met at Corvale’s. Boats left Corvale’s. Rain fell on Corvale’s. {HE}",
        {"Corvale": "person"},
        ("unknown", "unknown"),
    ),
    "two mentions": (
        f"The crew met Corvale. Rain fell on Corvale. {HE}",
        {"Corvale": "person"},
        ("unknown", "unknown"),
    ),
    "a title is no administration's": (
        "The Corvale Administration left. The board met Mr. Corvale. <s1>Mr. Corvale</s1> <c1>said</c1> <t1>it was over</t1>.",
        {"Corvale Administration": "organisation"},
        ("Corvale", "person"),
    ),
}


@pytest.mark.parametrize("rule", CASES)
def test_who_has_a_bare_name(rule: str) -> None:
    marked, kinds, last = CASES[rule]
    article, attributions = read_marked(marked)
    mentions = tuple(
        Mention(Span(*found.span()), kind) for name, kind in kinds.items() for found in re.finditer(name, article.text)
    )
    hop = trace_chains(article, attributions, mentions)[-1].chain[-1]
    assert (hop.name, hop.kind) == last
