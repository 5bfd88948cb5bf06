"""Fragments into attributions: which cue each content belongs to, and which source each cue.

In one window the model's link parts decide: a content seeks its cue, a cue seeks its source, and the window's START
answers for "not here". Between windows, where they say nothing, nearness and the quotation marks decide.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from reportedly.language.tagged import Tagged

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


def link(tagged: Tagged, weights: Weights = Weights()) -> list[Group]:
    """Every cue with its source and contents, in order; contents without a cue come as groups of their own."""
    roles = np.array([fragment.role for fragment in tagged.fragments], dtype="U7")
    cues, sources, contents = (np.flatnonzero(roles == role) for role in ("cue", "source", "content"))
    to_cue = _choose(tagged, contents, cues, (CONTENT_SEEKS, CUE_ANSWERS), weights)
    late = NEVER * _in_later_sentence(tagged, cues, sources)
    to_source = _choose(tagged, cues, sources, (CUE_SEEKS, SOURCE_ANSWERS), weights, late)
    groups = []
    for number, cue in enumerate(cues):
        held = tuple(int(c) for c in contents[to_cue == number])
        found = (int(sources[to_source[number]]),) if to_source[number] >= 0 else ()
        groups.append(Group(found, (int(cue),), held))
    groups += [Group((), (), (int(c),)) for c in contents[to_cue < 0]]
    return groups


def _in_later_sentence(tagged: Tagged, cues: Numbers, sources: Numbers) -> Floats:
    """1 where a source begins after the sentence of the cue: nobody waits so long for who spoke."""
    borders = np.array([span.start for span in tagged.sentences])
    ends = np.array([tagged.fragments[c].span.end - 1 for c in cues], dtype=np.int64)
    starts = np.array([tagged.fragments[s].span.start for s in sources], dtype=np.int64)
    said, who = (np.searchsorted(borders, places, side="right") for places in (ends, starts))
    result: Floats = (who[None, :] > said[:, None]).astype(np.float32)
    return result


def _choose(
    tagged: Tagged,
    seekers: Numbers,
    answers: Numbers,
    parts: tuple[int, int],
    weights: Weights,
    cost: Floats | float = 0.0,
) -> Numbers:
    """For each seeker the number (within `answers`) of the best one, or -1; `cost`: what speaks against each pair."""
    if not len(seekers) or not len(answers):
        return np.full(len(seekers), -1)
    scores = _learned(tagged, seekers, answers, parts, weights) - _distance(tagged, seekers, answers, weights) - cost
    best = scores.argmax(1)
    return np.where(scores[np.arange(len(seekers)), best] > weights.floor, best, -1)


def _learned(tagged: Tagged, seekers: Numbers, answers: Numbers, parts: tuple[int, int], weights: Weights) -> Floats:
    """How much better each pair is than "not here"; minus `away` for a pair from different windows."""
    seek, answer = parts
    windows = np.array([fragment.window for fragment in tagged.fragments])
    queries = tagged.links[seekers, seek]
    root = np.sqrt(queries.shape[1])
    pairs = queries @ tagged.links[answers, answer].T / root
    nothing = (queries * tagged.anchors[windows[seekers], answer]).sum(1) / root
    near = windows[seekers][:, None] == windows[answers][None, :]
    result: Floats = np.where(near, np.clip(pairs - nothing[:, None], -8, 8), -weights.away)
    return result


def _distance(tagged: Tagged, seekers: Numbers, answers: Numbers, weights: Weights) -> Floats:
    """What stands between two fragments: words (six code points each), sentence borders, paragraph borders."""
    starts = np.array([fragment.span.start for fragment in tagged.fragments])
    ends = np.array([fragment.span.end for fragment in tagged.fragments])
    first_start, first_end = starts[seekers][:, None], ends[seekers][:, None]
    second_start, second_end = starts[answers][None, :], ends[answers][None, :]
    after = second_start >= first_end
    low = np.where(after, first_end, second_end)
    high = np.where(after, second_start, first_start)
    cost = weights.gap * np.maximum(high - low, 0) / 6
    for borders, price in ((tagged.sentences, weights.border), (tagged.paragraphs, weights.block)):
        edges = np.array([span.start for span in borders])
        crossed = np.searchsorted(edges, high, side="right") - np.searchsorted(edges, low, side="left")
        cost = cost + price * np.maximum(crossed, 0)
    result: Floats = cost
    return result
