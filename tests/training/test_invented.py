from __future__ import annotations

from itertools import pairwise
from typing import Any

import pytest

from training.invented import passages, unmark


def words(row: dict[str, Any], number: int, role: str) -> list[str]:
    return [row["text"][start:end] for start, end in row["attributions"][number][role]]


def test_marks_inside_a_content_are_an_inner_attribution() -> None:
    row = unmark("⟦s1|Smith⟧ ⟦c1|said⟧ ⟦q1|⟦s2|the report⟧ ⟦c2|had found⟧ ⟦q2|no leak⟧⟧. ⟦s3|She⟧ ⟦c3|left⟧ ⟦q3|x⟧")
    assert row["text"] == "Smith said the report had found no leak. She left x"
    assert [a["nested_in"] for a in row["attributions"]] == [None, 0, None]
    assert words(row, 0, "content") == ["the report had found no leak"]
    assert words(row, 1, "source") == ["the report"]


def test_a_that_belongs_to_the_content_it_stands_before() -> None:
    row = unmark("⟦s1|Smith⟧ ⟦c1|said⟧ that ⟦q1|⟦s2|Roe⟧ ⟦c2|told⟧ her that ⟦q2|it rained⟧⟧.")
    assert words(row, 0, "content") == ["that Roe told her that it rained"]
    assert words(row, 1, "content") == ["that it rained"]
    row = unmark("⟦s1|Smith⟧ ⟦c1|said⟧ that ⟦q1|⟦q2|it rained⟧, ⟦c2|per⟧ ⟦s2|Roe⟧⟧.")
    assert words(row, 1, "content") == ["it rained"]


def test_what_is_nested_deeper_is_left_out() -> None:
    row = unmark("⟦c1|It is said⟧ ⟦q1|⟦s2|Roe⟧ ⟦c2|said⟧ ⟦q2|⟦s3|Poe⟧ ⟦c3|said⟧ ⟦q3|no⟧⟧⟧")
    assert [words(row, n, "content") for n in range(2)] == [["Roe said Poe said no"], ["Poe said no"]]
    assert len(row["attributions"]) == 2


@pytest.mark.parametrize(
    "passage",
    [
        "⟦s1|Smith⟧ ⟦c1|said⟧ ⟦q1|it rained",
        "⟦s1|Smith⟧ ⟦c1|said⟧ ⟦q1|it rained⟧⟧",
        "⟦s1|Smith⟧ said ⟦q1|it rained⟧",
        "⟦s1|Smith, who ⟦c2|said⟧ ⟦q2|no⟧⟧, ⟦c1|said⟧ ⟦q1|it rained⟧",
        "⟦s2|Smith⟧ ⟦c1|said⟧ ⟦q1|it ⟦c2|reportedly⟧ ⟦q2|rained⟧⟧",
        "⟦Smith⟧ ⟦c1|said⟧ ⟦q1|it rained⟧",
    ],
)
def test_wrong_marks_are_refused(passage: str) -> None:
    with pytest.raises(ValueError, match=r"mark|cue"):
        unmark(passage)


def test_the_files_hold_what_they_say() -> None:
    rows = passages()
    nested = [row for row in rows if row["layers"] == 2]
    assert sum(a["nested_in"] is not None for row in nested for a in row["attributions"]) >= 300
    assert not any(a["nested_in"] is not None for row in rows if row["layers"] == 1 for a in row["attributions"])
    for row in nested:
        for inner in (False, True):
            layer = [a for a in row["attributions"] if (a["nested_in"] is not None) == inner]
            spans = sorted(tuple(s) for a in layer for role in ("source", "cue", "content") for s in a[role])
            assert all(before[1] <= after[0] for before, after in pairwise(spans)), row["text"]
            assert all(row["text"][s:e].strip() == row["text"][s:e] != "" for s, e in spans), row["text"]
