"""A mixed pile split into stories: articles about the same people and events."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace
from datetime import date
from itertools import combinations

from reportedly.model.article import Article
from reportedly.model.claim import Claim
from reportedly.model.statement import Statement
from reportedly.model.story import Story
from reportedly.story.likeness import Profile, profiles_of, similarity
from reportedly.story.linkage import Edges, average_linkage

# Mean likeness of two groups that are one story. Set on BASIL (100 events, three outlets each). Lower, events around
# one politician are one story; higher, stories that go on for months fall apart.
_ALIKE = 0.15
_SHARED_CLAIM = (
    1.25  # factor for articles that make one claim: it tips the balance, it does not outweigh different people
)
_KEYS = 24  # heaviest words by which articles are brought together for comparison
_CENTRAL = 50  # earliest articles among which the most central one is looked for
_CROWD = 150  # articles that a word may stand in and still bring them together


def settle(stories: Iterable[Story], statements: Iterable[Statement], claims: Iterable[Claim]) -> tuple[Story, ...]:
    """The stories, each with the claims of which it holds most articles."""
    stories = tuple(stories)
    claimed: dict[str, set[str]] = defaultdict(set)
    for s in statements:
        if s.claim is not None:
            claimed[s.article].add(s.claim)
    homes = _homes(claims, [set(story.articles) for story in stories], claimed)
    return tuple(replace(story, claims=tuple(home)) for story, home in zip(stories, homes, strict=True))


def group(
    articles: Iterable[Article], statements: Iterable[Statement] = (), claims: Iterable[Claim] = ()
) -> tuple[Story, ...]:
    """Every article in one story, the largest first, ids "t1", "t2"…; each claim in the story that holds most of it."""
    ordered = sorted(articles, key=_age)
    claimed: dict[str, set[str]] = defaultdict(set)
    for s in statements:
        if s.claim is not None:
            claimed[s.article].add(s.claim)
    profiles = profiles_of(ordered)
    edges = _edges(ordered, profiles, claimed)
    groups = [sorted(members) for members in average_linkage(len(ordered), edges, _ALIKE)]
    groups.sort(key=lambda members: (-len(members), members[0]))
    home = _homes(claims, [{ordered[i].id for i in members} for members in groups], claimed)
    return tuple(
        Story(
            f"t{number}",
            _title([ordered[i] for i in members], [profiles[i] for i in members]),
            tuple(ordered[i].id for i in members),
            tuple(home[number - 1]),
        )
        for number, members in enumerate(groups, start=1)
    )


def _age(article: Article) -> tuple[date, str]:
    published = article.published
    return (published and (published.earliest or published.latest)) or date.max, article.id


def _edges(articles: Sequence[Article], profiles: Sequence[Profile], claimed: Mapping[str, set[str]]) -> Edges:
    """The likeness of every pair that shares a heavy word which is not everywhere in the pile."""
    holders: dict[str, list[int]] = defaultdict(list)
    for number, weights in enumerate(one.weights for one in profiles):
        for word in sorted(weights, key=lambda word: (-weights[word], word))[:_KEYS]:
            holders[word].append(number)
    pairs = {pair for numbers in holders.values() if len(numbers) <= _CROWD for pair in combinations(numbers, 2)}
    edges: Edges = {}
    for one, other in sorted(pairs):
        alike = similarity(profiles[one], profiles[other])
        if claimed.get(articles[one].id, set()) & claimed.get(articles[other].id, set()):
            alike *= _SHARED_CLAIM
        if alike > 0.0:
            edges[one, other] = alike
    return edges


def _homes(claims: Iterable[Claim], groups: Sequence[set[str]], claimed: Mapping[str, set[str]]) -> list[list[str]]:
    """For each group, the claims of which it holds most articles; of equal ones the first."""
    held: dict[str, Counter[int]] = defaultdict(Counter)
    for number, members in enumerate(groups):
        for article in members:
            for claim in claimed.get(article, ()):
                held[claim][number] += 1
    homes: list[list[str]] = [[] for _ in groups]
    for id in (claim.id for claim in claims):
        if held[id]:
            best = max(held[id].values())
            homes[min(number for number, articles in held[id].items() if articles == best)].append(id)
    return homes


def _title(articles: Sequence[Article], profiles: Sequence[Profile]) -> str:
    """The headline of the article most like the others; without headlines the story's main names; else its first id."""
    titled = [i for i, article in enumerate(articles) if article.title]
    if titled:

        def centrality(i: int) -> float:
            return sum(similarity(profiles[i], profiles[j]) for j in range(min(len(profiles), _CENTRAL)) if j != i)

        headline = articles[max(titled[:_CENTRAL], key=lambda i: (centrality(i), -i))].title or ""
        return " ".join(headline.split())
    spoken: Counter[str] = Counter()
    for one in profiles:
        spoken.update(one.leads)
    main = sorted(spoken, key=lambda name: (-spoken[name], name))[:2]
    return " and ".join(main) or articles[0].id
