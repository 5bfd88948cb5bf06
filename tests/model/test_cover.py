from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from reportedly.model.cover import Cover
from reportedly.model.span import Span

SPANS = st.tuples(st.integers(0, 30), st.integers(1, 12)).map(lambda pair: Span(pair[0], pair[0] + pair[1]))


@given(st.lists(SPANS, max_size=12), SPANS)
def test_finds_what_overlaps(spans: list[Span], stretch: Span) -> None:
    assert Cover(spans).over(stretch) == sorted(span for span in spans if span.overlaps(stretch))


def test_of_nothing() -> None:
    assert Cover([]).over(Span(0, 9)) == []
