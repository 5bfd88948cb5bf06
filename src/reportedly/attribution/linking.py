"""Fragments into attributions: which cue each content belongs to, and which source each cue.

In one window the model's link parts decide: a content seeks its cue, a cue seeks its source, and the window's START
answers for "not here". Between windows, where they say nothing, nearness and the quotation marks decide.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from reportedly.language.tagged import Role, Tagged

Floats = NDArray[np.float32]
Numbers = NDArray[np.int64]
# The four link parts of a word, in the model's order.
CUE_SEEKS, SOURCE_ANSWERS, CONTENT_SEEKS, CUE_ANSWERS = range(4)
NEVER = 100.0  # more than any pair can gain


@dataclass(frozen=True, slots=True)
class Group:
    """Numbers of the fragments that make one attribution."""

    source: tuple[int, ...]
    cue: tuple[int, ...]
    content: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class Weights:
    """Set on PolNeAR dev (predicted spans); the optimum is flat."""

    gap: float = 0.02  # a word between two fragments
    border: float = 1.5  # a sentence border between them
    block: float = 3.0  # a paragraph border between them
    away: float = 1.0  # the two stand in different windows
    between: float = 2.0  # another cue stands between them
    floor: float = -4.0  # below this a fragment stays alone


class Places(NamedTuple):
    """Where the fragments are, a row each: first and last code point, encoder window, and for sentences and paragraphs
    how many begin up to its start, and how many before its end."""

    starts: Numbers
    ends: Numbers
    windows: Numbers
    begun: tuple[Numbers, Numbers]
    over: tuple[Numbers, Numbers]


def link(tagged: Tagged, weights: Weights = Weights()) -> list[Group]:
    """Every cue with its source and contents, in order; contents without a cue come as groups of their own."""
    cues, sources, contents = _of_role(tagged, "cue"), _of_role(tagged, "source"), _of_role(tagged, "content")
    places = _places(tagged)
    to_cue = _choose(tagged, places, contents, cues, (CONTENT_SEEKS, CUE_ANSWERS), weights)
    late = NEVER * _in_later_sentence(tagged, places, cues, sources)
    to_source = _choose(tagged, places, cues, sources, (CUE_SEEKS, SOURCE_ANSWERS), weights, late)
    held: dict[int, list[int]] = {}
    for content, number in zip(contents.tolist(), to_cue.tolist(), strict=True):
        held.setdefault(number, []).append(content)
    who = sources.tolist()
    groups = [
        Group((who[source],) if source >= 0 else (), (cue,), tuple(held.get(number, ())))
        for number, (cue, source) in enumerate(zip(cues.tolist(), to_source.tolist(), strict=True))
    ]
    return groups + [Group((), (), (content,)) for content in held.get(-1, ())]


def _of_role(tagged: Tagged, role: Role) -> Numbers:
    return np.array([n for n, fragment in enumerate(tagged.fragments) if fragment.role == role], dtype=np.int64)


def _places(tagged: Tagged) -> Places:
    starts, ends = np.array([f.span for f in tagged.fragments], dtype=np.int64).reshape(-1, 2).T
    windows = np.array([fragment.window for fragment in tagged.fragments], dtype=np.int64)
    edges = [np.array([span.start for span in spans]) for spans in (tagged.sentences, tagged.paragraphs)]
    sentences, paragraphs = ((np.searchsorted(e, starts, side="right"), np.searchsorted(e, ends)) for e in edges)
    return Places(starts, ends, windows, (sentences[0], paragraphs[0]), (sentences[1], paragraphs[1]))


def _in_later_sentence(tagged: Tagged, places: Places, cues: Numbers, sources: Numbers) -> Floats:
    """1 where a source begins after the sentence of the cue: nobody waits so long for who spoke."""
    borders = np.array([span.start for span in tagged.sentences])
    said = np.searchsorted(borders, places.ends[cues] - 1, side="right")
    who = places.begun[0][sources]
    result: Floats = (who[None, :] > said[:, None]).astype(np.float32)
    return result


def _choose(
    tagged: Tagged,
    places: Places,
    seekers: Numbers,
    answers: Numbers,
    parts: tuple[int, int],
    weights: Weights,
    cost: Floats | float = 0.0,
) -> Numbers:
    """For each seeker the number (within `answers`) of the best one, or -1; `cost`: what speaks against each pair."""
    if not len(seekers) or not len(answers):
        return np.full(len(seekers), -1)
    learned = _learned(tagged, places.windows, seekers, answers, parts, weights)
    scores = learned - _distance(places, seekers, answers, weights) - cost
    best = scores.argmax(1)
    return np.where(scores[np.arange(len(seekers)), best] > weights.floor, best, -1)


def _learned(
    tagged: Tagged, windows: Numbers, seekers: Numbers, answers: Numbers, parts: tuple[int, int], weights: Weights
) -> Floats:
    """How much better each pair is than "not here"; minus `away` for a pair from different windows."""
    seek, answer = parts
    queries = tagged.links[seekers, seek]
    root = np.sqrt(queries.shape[1])
    pairs = queries @ tagged.links[answers, answer].T / root
    nothing = (queries * tagged.anchors[windows[seekers], answer]).sum(1) / root
    near = windows[seekers][:, None] == windows[answers][None, :]
    result: Floats = np.where(near, np.clip(pairs - nothing[:, None], -8, 8), -weights.away)
    return result


def _distance(places: Places, seekers: Numbers, answers: Numbers, weights: Weights) -> NDArray[np.float64]:
    """What stands between two fragments: words (six code points each), sentence borders, paragraph borders."""
    after = places.starts[answers][None, :] >= places.ends[seekers][:, None]

    def between(starts: Numbers, ends: Numbers) -> Numbers:
        """From the end of the one that comes first to the start of the other; 0 where they overlap."""
        first = starts[answers][None, :] - ends[seekers][:, None]
        return np.maximum(np.where(after, first, starts[seekers][:, None] - ends[answers][None, :]), 0)

    cost = weights.gap * between(places.starts, places.ends) / 6
    for begun, over, price in zip(places.begun, places.over, (weights.border, weights.block), strict=True):
        cost = cost + price * between(begun, over)
    return cost
