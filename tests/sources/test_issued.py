"""Whose films and notes are: who put them out, and which one is meant."""

from __future__ import annotations

import pytest

from tests.sources.marked import chains_of

WATCH = ("Vesk Tide Watch", "organisation")

# What the article says, the chain of its last attribution.
CASES = {
    "a film is of who posted it": (
        "<s1>The video, posted online Monday by the Vesk Tide Watch,</s1> <c1>shows</c1> <t1>that it sank</t1>.", [WATCH]
    ),
    "a film is of who posted it, further on too": (
        "<s1>A video released by the Vesk Tide Watch</s1> <c1>shows</c1> <t1>that it sank</t1>. Rain fell. "
        "<s2>The video</s2> <c2>says</c2> <t2>it is late</t2>.",
        [WATCH],
    ),
    "a film is of the body that it is called after": (
        "The Vesk Tide Watch met. <s1>A Vesk Tide Watch video</s1> <c1>says</c1> <t1>that it sank</t1>.", [WATCH]
    ),
    "a film is not of the platform that it was posted to": (
        "<s1>A video posted on YouTube</s1> <c1>says</c1> <t1>that it sank</t1>.", [("a video posted on YouTube", "document")]
    ),
    "a film is not of a person named in it": (
        "<s1>A Bo Hall video</s1> <c1>says</c1> <t1>that it sank</t1>.", [("a Bo Hall video", "document")]
    ),
    "a memo may be another's than who released it": (
        "<s1>A memo released by the Vesk Tide Watch</s1> <c1>says</c1> <t1>that it sank</t1>.",
        [("a memo released by the Vesk Tide Watch", "document")],
    ),
    "the note is the letter just spoken of": (
        "Bo Hall found a letter on the pier. <s1>The note</s1> <c1>says</c1> <t1>that it sank</t1>.", [("a letter", "document")]
    ),
    "the photo in question is the one that spoke": (
        "<c1>According to</c1> <s1>a photo from the quay</s1>, <t1>it sank</t1>. <s2>The photo in question</s2> <c2>shows</c2> <t2>a pier</t2>.",
        [("a photo from the quay", "document")],
    ),
    "the photo from elsewhere is another": (
        "<c1>According to</c1> <s1>a photo from the quay</s1>, <t1>it sank</t1>. <s2>The photo from the hill</s2> <c2>shows</c2> <t2>a pier</t2>.",
        [("the photo from the hill", "document")],
    ),
    "an order, a subpoena, a manifesto are papers": (
        "<s1>A harbour subpoena</s1> <c1>says</c1> <t1>that it sank</t1>. Rain fell. <s2>The subpoena</s2> <c2>names</c2> <t2>Bo Hall</t2>.",
        [("a harbour subpoena", "document")],
    ),
    "a lone article stands for its noun": (
        "<s1>The</s1> grey harbour memo <c1>says</c1> <t1>that it sank</t1>.", [("the grey harbour memo", "document")]
    ),
    "a lone article without a noun stays": ("<s1>The</s1>, <c1>says</c1> <t1>that it sank</t1>.", [("the", "unnamed")]),
    "an outlet is no night": (
        "<s1>The Vesk Herald’s Vesk Today last night</s1> <c1>said</c1> <t1>that it sank</t1>.", [("Vesk Today", "outlet")]
    ),
}  # fmt: skip


@pytest.mark.parametrize("rule", CASES)
def test_whose_papers_and_films_are(rule: str) -> None:
    marked, expected = CASES[rule]
    assert chains_of(marked)[-1] == expected
