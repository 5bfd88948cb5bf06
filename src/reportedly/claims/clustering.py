"""Statements into claims: average linkage, so that a chain of neighbours does not join two ends that have little in
common.
"""

from __future__ import annotations

from collections.abc import Sequence

import networkx as nx
import numpy as np
from scipy.cluster.hierarchy import fcluster, linkage  # type: ignore[import-untyped,unused-ignore]
from scipy.spatial.distance import squareform  # type: ignore[import-untyped,unused-ignore]

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
    graph: nx.Graph[int] = nx.Graph()
    graph.add_nodes_from(members)
    graph.add_weighted_edges_from(p for p in pairs if p.score >= edge)
    groups = []
    for found in nx.connected_components(graph):
        part = sorted(found)
        if len(part) == 1:
            groups.append(part)
        elif len(part) > LARGEST and edge < 0.95:
            inside = [p for p in pairs if p.a in found and p.b in found]
            groups += _split(inside, part, threshold, edge + 0.05)
        else:
            groups += _link(pairs, part, threshold)
    return groups


def _link(pairs: list[Pair], part: list[int], threshold: float) -> list[list[int]]:
    at = {member: k for k, member in enumerate(part)}
    distance = np.ones((len(part), len(part)))
    np.fill_diagonal(distance, 0.0)
    for a, b, score in pairs:
        if a in at and b in at:
            distance[at[a], at[b]] = distance[at[b], at[a]] = max(0.0, 1.0 - score)
    labels = fcluster(linkage(squareform(distance, checks=False), "average"), 1.0 - threshold, "distance")
    groups: dict[int, list[int]] = {}
    for member, label in zip(part, labels, strict=True):
        groups.setdefault(int(label), []).append(member)
    return list(groups.values())
