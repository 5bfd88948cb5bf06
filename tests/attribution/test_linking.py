from __future__ import annotations

from dataclasses import replace

import numpy as np

from reportedly.attribution.linking import Group, link
from reportedly.language.tagged import Fragment, Tagged
from tests.attribution.build import spans, tagged


def seen(text: str, *parts: tuple[str, str, int]) -> Tagged:
    """The text with fragments (role, words, window) whose link parts say nothing."""
    fragments, at = [], 0
    for role, words, window in parts:
        (span,) = spans(text[at:], words)
        fragments.append(Fragment(role, type(span)(span.start + at, span.end + at), 0.9, window))  # type: ignore[arg-type]
        at += span.end
    count = max(window for _, _, window in parts) + 1
    zeros = np.zeros((len(parts), 4, 2), dtype=np.float32)
    return replace(
        tagged(text), fragments=tuple(fragments), links=zeros, anchors=np.zeros((count, 4, 2), dtype=np.float32)
    )


def test_the_nearest_decides_where_the_model_says_nothing() -> None:
    text = "Roe said it rained. Oake said it snowed."
    parts = [
        ("source", "Roe"),
        ("cue", "said"),
        ("content", "it rained"),
        ("source", "Oake"),
        ("cue", "said"),
        ("content", "it snowed"),
    ]
    found = link(seen(text, *[(role, words, 0) for role, words in parts]))
    assert found == [Group((0,), (1,), (2,)), Group((3,), (4,), (5,))]


def test_the_model_decides_against_nearness_in_a_window() -> None:
    text = "Roe said it rained, Oake said."
    before = seen(
        text,
        ("source", "Roe", 0),
        ("cue", "said", 0),
        ("content", "it rained", 0),
        ("source", "Oake", 0),
        ("cue", "said", 0),
    )
    links = before.links.copy()
    links[2, 2], links[4, 3] = (4, 0), (4, 0)  # the content seeks what only the second cue answers
    found = link(replace(before, links=links))
    assert found == [Group((0,), (1,), ()), Group((3,), (4,), (2,))]


def test_a_content_far_from_every_cue_stays_alone() -> None:
    text = "Roe said yes.\n\n" + "It rained. " * 40 + "\n\n“What a day it was.”"
    found = link(seen(text, ("cue", "said", 0), ("content", "yes", 0), ("content", "“What a day it was.”", 3)))
    assert found == [Group((), (0,), (1,)), Group((), (), (2,))]


def test_nothing_seen_nothing_linked() -> None:
    assert link(tagged("It rained.")) == []


def test_a_cue_waits_no_longer_than_its_sentence_for_who_spoke() -> None:
    text = "It is said to be a leak. Roe confirmed it."
    before = seen(
        text, ("cue", "said", 0), ("content", "to be a leak", 0), ("source", "Roe", 0), ("cue", "confirmed", 0)
    )
    links = before.links.copy()
    links[0, 0], links[2, 1] = (4, 0), (4, 0)  # the first cue seeks nobody but Roe
    assert link(replace(before, links=links))[0] == Group((), (0,), (1,))
