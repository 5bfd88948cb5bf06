"""Average-linkage clustering of a sparse graph.

Two groups are merged while the mean likeness of all their pairs reaches the threshold (pairs without an edge count as
0): one article that touches two stories does not chain them into one, as connected components would. (Sokal and
Michener 1958.)
"""

from __future__ import annotations

from heapq import heapify, heappop, heappush

Edges = dict[tuple[int, int], float]


def average_linkage(size: int, edges: Edges, threshold: float) -> list[set[int]]:
    """The groups of the nodes 0 … size-1. Ties go to the lowest numbers, so that equal input gives equal groups."""
    members: dict[int, set[int]] = {node: {node} for node in range(size)}
    near: dict[int, dict[int, float]] = {node: {} for node in range(size)}
    for (one, other), weight in edges.items():
        near[one][other] = near[other][one] = weight
    heap = [(-weight, one, other) for (one, other), weight in edges.items() if weight >= threshold]
    heapify(heap)
    while heap:
        height, one, other = heappop(heap)
        if one not in members or other not in members or -height != _mean(members, near, one, other):
            continue
        _merge(members, near, one, other)
        for third in near[one]:
            mean = _mean(members, near, one, third)
            if mean >= threshold:
                heappush(heap, (-mean, min(one, third), max(one, third)))
    return [members[node] for node in sorted(members)]


def _mean(members: dict[int, set[int]], near: dict[int, dict[int, float]], one: int, other: int) -> float:
    return near[one].get(other, 0.0) / (len(members[one]) * len(members[other]))


def _merge(members: dict[int, set[int]], near: dict[int, dict[int, float]], one: int, other: int) -> None:
    """`other` becomes part of `one`: sums of likeness are added."""
    members[one] |= members.pop(other)
    for third, weight in near.pop(other).items():
        del near[third][other]
        if third != one:
            near[one][third] = near[third][one] = near[one].get(third, 0.0) + weight
