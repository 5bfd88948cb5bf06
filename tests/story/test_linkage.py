"""Average linkage against a plain reading of its definition, on small random graphs."""

from itertools import combinations

from hypothesis import given, settings
from hypothesis import strategies as st

from reportedly.story.linkage import average_linkage

weights = st.integers(1, 8).map(lambda eighths: eighths / 8)  # exact in binary: sums compare equal in any order


@st.composite
def graphs(draw):
    size = draw(st.integers(1, 7))
    pairs = list(combinations(range(size), 2))
    chosen = draw(st.lists(st.sampled_from(pairs), unique=True)) if pairs else []
    return size, {pair: draw(weights) for pair in chosen}


def mean(one, other, edges):
    total = sum(edges.get((min(a, b), max(a, b)), 0.0) for a in one for b in other)
    return total / (len(one) * len(other))


def brute_force(size, edges, threshold):
    groups = [{node} for node in range(size)]
    while True:
        best = max(
            ((mean(a, b, edges), -min(a), -min(b), i, j) for (i, a), (j, b) in combinations(enumerate(groups), 2)),
            default=None,
        )
        if best is None or best[0] < threshold:
            return sorted(map(sorted, groups))
        _, _, _, i, j = best
        groups[i] |= groups.pop(j)
        groups.sort(key=min)


@settings(deadline=None)
@given(graphs(), st.sampled_from([0.125, 0.25, 0.5]))
def test_like_its_definition(graph, threshold):
    size, edges = graph
    assert sorted(map(sorted, average_linkage(size, edges, threshold))) == brute_force(size, edges, threshold)


def test_one_article_between_two_stories_does_not_chain_them():
    left, right = {(0, 1): 0.6, (0, 2): 0.6, (1, 2): 0.6}, {(4, 5): 0.6, (4, 6): 0.6, (5, 6): 0.6}
    bridge = {(2, 3): 0.3, (3, 4): 0.3}
    groups = average_linkage(7, {**left, **right, **bridge}, 0.15)
    assert {0, 1, 2} <= next(g for g in groups if 0 in g)
    assert not any({0, 6} <= group for group in groups)
