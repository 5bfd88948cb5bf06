from __future__ import annotations

from functools import cache

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from reportedly.language.tagger import SECTION, Tagger, sections
from reportedly.model.span import Span

TEXT = "Ann Roe told the Evening Lantern that the harbour would close in May. “We have no choice,” she said. “The walls are old.”"


@cache
def shared() -> Tagger:
    return Tagger()


@pytest.fixture
def tagger() -> Tagger:
    return shared()


def test_who_how_and_what(tagger: Tagger) -> None:
    found = [(f.role, f.span.of(TEXT)) for f in tagger.read(TEXT).fragments]
    assert ("source", "Ann Roe") in found
    assert ("cue", "said") in found
    assert ("content", "“We have no choice,”") in found


def test_names_with_their_kind(tagger: Tagger) -> None:
    text = "Ann Roe of the Harbour Commission flew to Berlin on Monday."
    found = {m.span.of(text): m.kind for m in tagger.read(text).mentions}
    assert found["Ann Roe"] == "person"
    assert found["Berlin"] == "place"


def test_a_long_text_is_read_in_sections() -> None:
    """What is found in a section depends on nothing outside it."""
    text = "\n\n".join([TEXT] * 6)
    found = Tagger(section=len(TEXT) + 20).read(text)
    once = [(f.role, f.span.of(TEXT), f.score) for f in shared().read(TEXT).fragments]
    assert [(f.role, f.span.of(text), f.score) for f in found.fragments] == 6 * once
    assert [f.window for f in found.fragments] == sorted(f.window for f in found.fragments)


def test_the_same_text_gives_the_same_numbers(tagger: Tagger) -> None:
    one, other = tagger.read(TEXT), Tagger(threads=2).read(TEXT)
    assert one.fragments == other.fragments
    assert np.array_equal(one.links, other.links)


@settings(max_examples=25, deadline=None)
@given(st.text(max_size=200))
def test_any_text_is_read_and_every_span_lies_inside(text: str) -> None:
    seen = shared().read(text)
    for span in [*(f.span for f in seen.fragments), *(m.span for m in seen.mentions)]:
        assert 0 <= span.start < span.end <= len(text)
    assert len(seen.links) == len(seen.fragments)


@pytest.mark.parametrize("text", ["", " \n", "a" * 100_000, "\ud800 lone", "“" * 500, "\u200b\u00ad\x00", "好" * 400])
def test_odd_texts(tagger: Tagger, text: str) -> None:
    assert tagger.read(text).text == text


def test_sections_cover_every_sentence() -> None:
    spans = [Span(0, 30_000), Span(30_001, 45_000), Span(45_001, 200_000)]
    parts = list(sections(spans))
    assert sum(s.end - s.start for part in parts for s in part) == sum(s.end - s.start for s in spans)
    assert all(part[-1].end - part[0].start <= SECTION for part in parts)
