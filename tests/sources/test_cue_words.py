"""The words before a name: none that a pattern asks for is passed over."""

from __future__ import annotations

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reportedly.sources import evidence
from reportedly.sources.cue_words import tells

ASKED = ("_DESCRIBED", "_SOMEBODY", "_COMPANY_CALLED", "_REPORT_OF", "_TOLD")


@pytest.mark.parametrize("name", ASKED)
@given(data=st.data())
def test_words_that_a_pattern_finds_are_cues(name: str, data: st.DataObject) -> None:
    pattern: re.Pattern[str] = getattr(evidence, name)
    before = data.draw(st.from_regex(pattern))[-30:]
    if pattern.search(before):
        assert tells(before)
