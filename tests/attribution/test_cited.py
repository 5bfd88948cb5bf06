from __future__ import annotations

import pytest

from reportedly.attribution.cited import join_cited
from reportedly.attribution.draft import Draft
from tests.attribution.build import draft, spans, words


def test_whom_one_draft_cites_is_its_source() -> None:
    text = "The pier will close, the Echo reported, citing two officials."
    content = spans(text, "The pier will close", "two officials")
    (found,) = join_cited([Draft(spans(text, "the Echo"), spans(text, "reported, citing"), content, 0.9)], text)
    assert words(found.source, text) == ["the Echo", "two officials"]
    assert words(found.content, text) == ["The pier will close"]


@pytest.mark.parametrize(
    ("cited", "sources"),
    [("two officials close to the mayor", 2), ("low growth in the suburbs", 1)],
)
def test_whom_a_draft_of_its_own_cites_joins_what_is_reported_and_a_reason_does_not(cited: str, sources: int) -> None:
    text = f"The pier will close, the Echo reported on Monday, citing {cited}."
    told = draft(text, "the Echo", "reported", "The pier will close")
    found = join_cited([told, draft(text, "the Echo", "citing", cited)], text)
    assert len(found) == 3 - sources
    assert len(found[0].source) == sources
