"""Which paper or film "the document", "the clip" mean."""

from __future__ import annotations

import pytest

from tests.sources.marked import chains_of

SAID = "Boats lie there. " * 4
CASES = {
    "a document by its kind": (
        "The board issued a directive on tides. <s1>The document</s1> <c1>says</c1> <t1>that it is over</t1>.",
        [("a directive", "document")],
    ),
    "a document by its own noun rather than by its kind, however far": (
        f"A secret document is out. {SAID * 2}It began with a directive. <s1>The document</s1> <c1>says</c1> <t1>it is over</t1>.",
        [("a secret document", "document")],
    ),
    "footage has no article": (
        "Ann Roe was there.\nNew footage came from Vesk. <s1>The clip</s1> <c1>shows</c1> <t1>that it is over</t1>.",
        [("New footage", "document")],
    ),
    "another, and this": (
        "Ann Roe saw another photo of it. <s1>The image</s1> <c1>shows</c1> <t1>that it is over</t1>.",
        [("another photo", "document")],
    ),
    "through whom it came stays": (
        "The board issued a directive. <s1>The document, seen by the Vesk Herald,</s1> <c1>says</c1> <t1>it is over</t1>.",
        [("Vesk Herald", "outlet"), ("a directive", "document")],
    ),
}  # fmt: skip


@pytest.mark.parametrize("rule", CASES)
def test_what_was_brought_in(rule: str) -> None:
    marked, expected = CASES[rule]
    assert chains_of(marked)[-1] == expected
