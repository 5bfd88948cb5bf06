"""From answers on pairs to sources: what decisions say first, then what the comparisons say, the surest first."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence

from reportedly.sources.identity.comparing import compare
from reportedly.sources.identity.comparison import Comparison, doubted
from reportedly.sources.identity.profile import Party

Pair = tuple[int, int]
Answers = Mapping[Pair, Comparison]
# A name that fits two people ("A. Roe": Ann, Adam) is the one's for whom this much more speaks. Set to what company or
# work adds to a score (persons.py): with less, a better spelling would decide.
MARGIN = 0.15
# Neighbours of a party that are compared with one another to see whether it fits two.
MOST = 60


class Groups:
    """Parties that are put together, and pairs that must not be."""

    def __init__(self, size: int) -> None:
        self._above = list(range(size))
        self._apart: dict[int, set[int]] = defaultdict(set)

    def root(self, n: int) -> int:
        while self._above[n] != n:
            self._above[n] = self._above[self._above[n]]
            n = self._above[n]
        return n

    def may_join(self, m: int, n: int) -> bool:
        return self.root(n) not in self._apart[self.root(m)]

    def join(self, m: int, n: int) -> bool:
        """False, and nothing done, where the two must stay apart."""
        m, n = self.root(m), self.root(n)
        if m == n:
            return True
        if not self.may_join(m, n):
            return False
        self._above[n] = m
        for other in self._apart.pop(n, ()):
            self._apart[other].discard(n)
            self._apart[other].add(m)
            self._apart[m].add(other)
        return True

    def part(self, m: int, n: int) -> bool:
        """False, and nothing done, where the two are one already."""
        m, n = self.root(m), self.root(n)
        if m == n:
            return False
        self._apart[m].add(n)
        self._apart[n].add(m)
        return True


def join_same(groups: Groups, answers: Answers) -> None:
    """Every pair that is the same, the surest first, where nothing that was decided keeps it apart."""
    surest = sorted((-found.score, pair) for pair, found in answers.items() if found.answer == "same")
    for _, (m, n) in surest:
        groups.join(m, n)


def without_doubtful(parties: Sequence[Party], answers: Answers) -> dict[Pair, Comparison]:
    """The answers, unsure instead of same where a party fits two others that something tells apart."""
    settled = dict(answers)
    beside: dict[int, list[int]] = defaultdict(list)
    for (m, n), found in answers.items():
        if found.answer == "same":
            beside[m].append(n)
            beside[n].append(m)
    for number, others in beside.items():
        for other in _doubtful(parties, answers, number, others[:MOST]):
            pair = _pair(number, other)
            because = f"“{parties[number].name}” fits several that are not one. {answers[pair].because}"
            settled[pair] = doubted(answers[pair], because)
    return settled


def _doubtful(parties: Sequence[Party], answers: Answers, number: int, others: Sequence[int]) -> set[int]:
    """Those of the others that clash with another for whom as much speaks, or more."""
    found: set[int] = set()
    for at, one in enumerate(others):
        for other in others[at + 1 :]:
            between = answers.get(_pair(one, other)) or compare(parties[one], parties[other])
            if between.clash:
                lead = answers[_pair(number, one)].score - answers[_pair(number, other)].score
                found |= {one} if lead <= -MARGIN else {other} if lead >= MARGIN else {one, other}
    return found


def _pair(m: int, n: int) -> Pair:
    return (m, n) if m < n else (n, m)


def members(groups: Groups, numbers: Iterable[int]) -> dict[int, list[int]]:
    """The parties of each group, by the group's root."""
    found: dict[int, list[int]] = defaultdict(list)
    for number in numbers:
        found[groups.root(number)].append(number)
    return dict(found)
