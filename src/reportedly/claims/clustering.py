"""Statements into claims: average linkage, so that a chain of neighbours does not join two ends that have little in
common.
"""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np

from reportedly.claims.comparing import Pair

# A connected group with more members is first cut along stronger pairs: average linkage needs all distances inside a
# group.
LARGEST = 2000


def cluster(pairs: Sequence[Pair], size: int, threshold: float) -> list[list[int]]:
    """The rows from 0 to `size` in groups whose members are alike, on average, by `threshold` or more.

    Each group is sorted, the groups by their first member; a row without likeness is a group of one.
    """
    return sorted(_split(list(pairs), list(range(size)), threshold, threshold))


def _split(pairs: list[Pair], members: list[int], threshold: float, edge: float) -> list[list[int]]:
    import networkx as nx  # here and below: they take most of a second to load, and a question forms no claims

    graph: nx.Graph[int] = nx.Graph()
    graph.add_nodes_from(members)
    graph.add_weighted_edges_from(p for p in pairs if p.score >= edge)
    parts = [sorted(found) for found in nx.connected_components(graph)]
    groups = [part for part in parts if len(part) == 1]
    for part, inside in _pairs_of([part for part in parts if len(part) > 1], pairs):
        if len(part) > LARGEST and edge < 0.95:
            groups += _split(inside, part, threshold, edge + 0.05)
        else:
            groups += _link(inside, part, threshold)
    return groups


def _pairs_of(parts: list[list[int]], pairs: list[Pair]) -> list[tuple[list[int], list[Pair]]]:
    """Each part with the pairs inside it."""
    home = {member: number for number, part in enumerate(parts) for member in part}
    inside: list[list[Pair]] = [[] for _ in parts]
    for pair in pairs:
        number = home.get(pair.a)
        if number is not None and number == home.get(pair.b):
            inside[number].append(pair)
    return list(zip(parts, inside, strict=True))


def _link(pairs: list[Pair], part: list[int], threshold: float) -> list[list[int]]:
    from scipy.cluster.hierarchy import fcluster, linkage
    from scipy.spatial.distance import squareform

    at = {member: k for k, member in enumerate(part)}
    distance = np.ones((len(part), len(part)))
    np.fill_diagonal(distance, 0.0)
    for a, b, score in pairs:
        distance[at[a], at[b]] = distance[at[b], at[a]] = max(0.0, 1.0 - score)
    labels = fcluster(linkage(squareform(distance, checks=False), "average"), 1.0 - threshold, "distance")
    groups: dict[int, list[int]] = {}
    for member, label in zip(part, labels, strict=True):
        groups.setdefault(int(label), []).append(member)
    return list(groups.values())
