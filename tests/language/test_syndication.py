"""Credit lines: which they are, whom they name; and what only looks like one."""

from __future__ import annotations

from itertools import pairwise
from time import process_time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reportedly.language.syndication import find_credit_lines, words_from

BODY = "The harbour bridge was shut on Monday after a crack was found in its northern pier, the port office said."

# One row a line: its words, its kind, whom it credits. Invented, but for agencies that only the table makes known.
GOLD = [
    ("LONDON (AFP) — The bridge is shut.", "dateline", ["AFP"]),
    ("VESK, March 3 (Reuters) - The bridge is shut.", "dateline", ["Reuters"]),
    ("(AP) — The bridge is shut.", "dateline", ["AP"]),
    ("NEW OSTLAND, Vesk (Harbour Newswire) -- The bridge is shut.", "dateline", ["Harbour Newswire"]),
    ("VESK , Ostland (KQ Nine)  — The bridge is shut.", "dateline", ["KQ Nine"]),
    ("- AFP", "signature", ["AFP"]),
    ("— Press Association", "signature", ["Press Association"]),
    ("The Associated Press contributed to this report.", "contributed", ["Associated Press"]),
    ("The Vesk Press and Ann Roe contributed to this story.", "contributed", ["Vesk Press", "Ann Roe"]),
    ("Ann Roe contributed reporting.", "contributed", ["Ann Roe"]),
    ("With files from the Vesk Press", "contributed", ["Vesk Press"]),
    ("Additional information from the Ostland Post and Vesk Press was used in this report.", "contributed", ["Ostland Post", "Vesk Press"]),
    ("With additional reporting by Bo Hall", "contributed", ["Bo Hall"]),
    ("This report includes material from the Vesk Press.", "contributed", ["Vesk Press"]),
    ("Compiled from reports by the Vesk Press, Ostland Post and Harbour Newswire.", "contributed", ["Vesk Press", "Ostland Post", "Harbour Newswire"]),
    ("(Reporting by Ann Roe; Editing by Bo Hall)", "staff", ["Ann Roe", "Bo Hall"]),
    ("(Reporting by Ann Roe in Vesk; Additional reporting by Bo Hall and Cy Dent; Editing by Di Ash)", "staff", ["Ann Roe", "Bo Hall", "Cy Dent", "Di Ash"]),
    ("(Additional reporting by Cy Dent in Vesk and Di Ash in Harn; Editing by Bo Hall)", "staff", ["Cy Dent", "Bo Hall"]),
    ("(Reporting by Ann Roe; Additional reporting by Cy Dent)", "staff", ["Ann Roe", "Cy Dent"]),
    ("Additional reporting by Cy Dent.", "staff", ["Cy Dent"]),
    ("Reporting and writing by Ann Roe", "staff", ["Ann Roe"]),
    ("© Reuters", "copyright", ["Reuters"]),
    ("© 2024 Vesk Press. All rights reserved.", "copyright", ["Vesk Press"]),
    ("© 2015 Vesk Press All rights reserved.", "copyright", ["Vesk Press"]),
    ("Copyright 2019 The Ostland Post", "copyright", ["Ostland Post"]),
    ("Copyright © 2019-2021 by the Harbour Newswire", "copyright", ["Harbour Newswire"]),
    ("This story first appeared in the Ostland Post.", "republished", ["Ostland Post"]),
    ("This article was originally published by Vesk Today on 3 March.", "republished", ["Vesk Today"]),
    ("A version of this story first ran in the Ostland Post", "republished", ["Ostland Post"]),
    ("Originally published on Vesk Today", "republished", ["Vesk Today"]),
    ("Reprinted with permission from the Ostland Post.", "republished", ["Ostland Post"]),
    ("Read the full story at Vesk Today", "republished", ["Vesk Today"]),
    ("h/t Vesk Herald", "tip", ["Vesk Herald"]),
    ("H/T: the Ostland Post", "tip", ["Ostland Post"]),
    ("The pier has cracks, too [h/t Vesk Herald]", "tip", ["Vesk Herald"]),
    ("Hat tip to Ann Roe", "tip", ["Ann Roe"]),
    ("Via Vesk Herald", "tip", ["Vesk Herald"]),
    ("Source: Vesk Press", "source", ["Vesk Press"]),
    ("Sources: Vesk Press, Ostland Post", "source", ["Vesk Press", "Ostland Post"]),
    ("Photo: Ann Roe/Getty", "picture", ["Ann Roe", "Getty"]),
    ("(Photo by Ann Roe via Getty Images)", "picture", ["Ann Roe", "Getty Images"]),
    ("Image credit: Vesk Press", "picture", ["Vesk Press"]),
    ("(AP Photo/Ann Roe)", "picture", ["AP", "Ann Roe"]),
    ("(AP Photo/Ann Roe, File)", "picture", ["AP", "Ann Roe"]),
    ("Ann Roe / Getty Images", "picture", ["Ann Roe", "Getty Images"]),
    ("© VP PHOTO/ ANN ROE", "picture", ["VP"]),
    ("Shutterstock", "picture", ["Shutterstock"]),
    ("(Getty Images)", "picture", ["Getty Images"]),
]  # fmt: skip

# What has the form in part, and is a statement, a hop of a chain or an ordinary line.
NONE = [
    "A source told the Vesk Press that the bridge is shut.",
    "Source: the bridge will stay shut for a year",
    "Roe (Labour) - 412 votes",
    "The bridge is shut, according to the Vesk Press (via the Ostland Post), until May.",
    "The rain contributed to this problem.",
    "Reporting by the Vesk Press found that the bridge had cracks.",
    "Reporting by Ann Roe shows cracks in the pier.",
    "Via a spokeswoman, Roe denied it.",
    "Photo shows the bridge before it was shut.",
    "This story first appeared in her dreams.",
    "- Cracks in the pier",
    "The photo by Ann Roe shows the pier.",
    "Copyright law protects the picture of the bridge that the office bought.",
    "The invented piece was published on Vesk Today, a satirical site.",
    "This article was originally published on January 25, 2016.",
    "This report was written by people who know the harbour.",
]


@pytest.mark.parametrize(("line", "kind", "names"), GOLD, ids=[row[0] for row in GOLD])
@pytest.mark.parametrize("place", ["head", "foot"])
def test_a_line_is_known(line: str, kind: str, names: list[str], place: str) -> None:
    text = f"{line}\n\n{BODY}" if place == "head" else f"{BODY}\n\n{line}"
    (found,) = find_credit_lines(text)
    assert found.kind == kind
    assert [span.of(text) for span in found.names] == names
    assert found.span.of(text) in line


@pytest.mark.parametrize("line", NONE)
def test_what_only_looks_like_a_credit_is_none(line: str) -> None:
    assert find_credit_lines(f"{BODY}\n\n{line}\n\n{BODY}") == []


def test_a_credit_at_the_end_of_a_paragraph_is_its_last_sentence() -> None:
    text = f"{BODY} The Vesk Press contributed to this report."
    (found,) = find_credit_lines(text)
    assert found.span.of(text) == "The Vesk Press contributed to this report."


def test_a_dateline_stands_at_the_head() -> None:
    far = "\n\n".join([BODY] * 30)
    assert find_credit_lines(f"{far}\n\nVESK (Reuters) - The bridge is shut.") == []


@pytest.mark.parametrize(
    ("text", "name"),
    [
        (f"VESK (Reuters) - {BODY}\n\nThis story first appeared in the Ostland Post.", "Ostland Post"),
        (f"VESK (Reuters) - {BODY}\n\nSource: Vesk Press", "Reuters"),
        (f"{BODY}\n\n(Photo by Ann Roe)\n\nThe Vesk Press contributed to this report.", None),
    ],
)
def test_whose_words_they_are(text: str, name: str | None) -> None:
    line = words_from(find_credit_lines(text))
    assert (line.names[0].of(text) if line else None) == name


@pytest.mark.parametrize("start", ["Reporting by ", "(Writing by Bo Hall in Vesk and ", "Photo: ", "Source: ", ""])
@pytest.mark.parametrize("end", [" shows cracks", " contributed nothing", " in Vesk and"])
def test_long_lists_that_end_otherwise_cost_no_time(start: str, end: str) -> None:
    began = process_time()
    assert find_credit_lines(start + " and ".join(["Ann Roe"] * 22) + end) == []
    assert process_time() - began < 1  # seconds; where two "and" are taken for either, 22 names cost six


@given(st.lists(st.sampled_from([BODY, *(row[0] for row in GOLD), *NONE, "", "(", "©", "Photo:", "h/t"]), max_size=6))
def test_spans_lie_in_the_text_in_order_and_apart(lines: list[str]) -> None:
    text = "\n".join(lines)
    found = find_credit_lines(text)
    assert found == sorted(found, key=lambda line: line.span)
    for one, other in pairwise(found):
        assert not one.span.overlaps(other.span)
    for line in found:
        assert line.names
        assert all(line.span.holds(name) and name.of(text).strip() == name.of(text) != "" for name in line.names)
