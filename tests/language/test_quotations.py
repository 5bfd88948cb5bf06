from __future__ import annotations

import time
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reportedly.language.quotations import quotations


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("He said “I am done” and left.", ["“I am done”"]),
        ('"Yes," he said. "No."', ['"Yes,"', '"No."']),
        ("''Two apostrophes,'' it read.", ["''Two apostrophes,''"]),
        ("«C’est fini», dit-elle.", ["«C’est fini»"]),
        ("‘We are done,’ she said. ‘They’re tired.’", ["‘We are done,’", "‘They’re tired.’"]),
        ("‘My parents’ house is sold,’ she said.", ["‘My parents’ house is sold,’"]),
        ("‘She told him, “I am done.”’", ["‘She told him, “I am done.”’"]),
        ("It's the boys' own '90s band, isn't it?", []),
        ("“Left open\n\nHere nothing is quoted.", ["“Left open"]),
        ('A stray " mark costs this.\nNot "this one" at all.', ['" mark costs this.', '"this one"']),
    ],
)
def test_quotations(text: str, expected: list[str]) -> None:
    assert [span.of(text) for span in quotations(text)] == expected


@given(st.text(alphabet=st.sampled_from("ab \n\"'“”‘’«».,"), max_size=60))
def test_quotations_lie_in_order_inside_the_text(text: str) -> None:
    spans = quotations(text)
    assert all(0 <= s.start < s.end <= len(text) for s in spans)
    assert all(a.end <= b.start for a, b in pairwise(spans))


def test_many_marks_take_linear_time() -> None:
    started = time.perf_counter()
    quotations('"a ' * 50_000 + "' b" * 50_000)
    assert time.perf_counter() - started < 3
