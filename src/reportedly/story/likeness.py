"""How alike two articles are: what they name and what they are about, weighed by how rare it is in news."""

from __future__ import annotations

import math
import re
from collections import Counter, defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import cache, lru_cache

from reportedly.language.wordlists import read_table, words
from reportedly.model.article import Article

_WORD = re.compile(r"[^\W\d_]+(?:['’][^\W\d_]+)?")
_FULL_NAME = re.compile(r"\b(?=([A-Z][\w'’-]+) ([A-Z][\w'’-]+))")
# The shipped document frequencies count as so many articles read before the pile: with less, a pile of five articles on
# one couple takes the couple's names for common words.
_BACKGROUND = 1000.0
_TERMS = 80  # heaviest words kept of an article. Fewer lose long articles, more cost time and add noise (BASIL)
_TITLE = 3.0  # a word of the headline counts as often as so many in the text
_NAME = 1.3  # a word that the article writes with a capital inside sentences: names tell stories apart
# Two couples of one family are not one story, however alike their themes are. Where people differ but share no name,
# the words tell better: with the rule for all, B-cubed F1 on BASIL fell from 0.95 to 0.92.
_OTHERS = 0.5
_LEADING, _MENTIONS, _PRESENT = 3, 4, 3  # so many leading people, named so often; and so often to be present at all
# Articles on one event lie days apart, yet a couple's story goes on for years: far apart, likeness counts for `_FAR` of
# what it does on one day, half of that loss at `_HALF` days. Set on BASIL; at 0 a story does not outlast a year.
_HALF, _FAR = 60.0, 0.6

Weights = Mapping[str, float]


@dataclass(frozen=True, slots=True)
class Profile:
    """An article's heaviest words with unit length, those that are names, whom it is about, and its day (ordinal).

    `leads`: full names with how often their parts stand in the article; `leading`: the foremost of them.
    """

    weights: Weights
    names: frozenset[str]
    leads: Mapping[str, int]
    leading: tuple[str, ...]
    day: int | None


def profiles_of(articles: Sequence[Article]) -> list[Profile]:
    """The profiles of a pile; word weights know the whole pile."""
    counted = [_counts(article) for article in articles]
    in_pile = Counter(word for counts, _ in counted for word in counts)
    total = _BACKGROUND + len(articles)
    rarity = {word: math.log(total / (1.0 + _common().get(word, 0.0) + in_pile[word])) for word in in_pile}
    return [
        _profile(counts, names, rarity, article) for (counts, names), article in zip(counted, articles, strict=True)
    ]


def similarity(one: Profile, other: Profile) -> float:
    """Cosine of the words, 0 to 1, less for articles far apart in time; 0 where no name is shared."""
    small, large = sorted((one.weights, other.weights), key=len)
    if not any(name in large for name in one.names & other.names):
        return 0.0
    cosine = sum(weight * large[word] for word, weight in small.items() if word in large)
    if _apart(one, other):
        cosine *= _OTHERS
    if one.day is None or other.day is None:
        return cosine
    return cosine * (_FAR + (1.0 - _FAR) * _HALF / (_HALF + abs(one.day - other.day)))


def _apart(one: Profile, other: Profile) -> bool:
    """Whether a family name is shared by people of whom those leading one article play no part in the other."""
    if not _parts(one.leading) & _parts(other.leading):
        return False
    return not any(other.leads.get(name, 0) >= _PRESENT for name in one.leading) and not any(
        one.leads.get(name, 0) >= _PRESENT for name in other.leading
    )


def _parts(names: Sequence[str]) -> set[str]:
    return {_fold(part) for name in names for part in name.split()}


def _leading(leads: Mapping[str, int]) -> tuple[str, ...]:
    ranked = sorted(leads, key=lambda name: (-leads[name], name))[:_LEADING]
    return tuple(name for name in ranked if leads[name] >= _MENTIONS)


def _people(article: Article, counts: Mapping[str, float], names: frozenset[str]) -> dict[str, int]:
    """Pairs of names that follow one another ("Kim", "Kardashian"), with the mentions of both parts."""
    found: dict[str, int] = {}
    for match in _FULL_NAME.finditer(_body(article)):
        first, last = _fold(match[1]), _fold(match[2])
        if first in names and last in names:
            found[match[1] + " " + match[2].removesuffix("'s").removesuffix("’s")] = round(
                counts.get(first, 0) + counts.get(last, 0)
            )
    return found


def _counts(article: Article) -> tuple[dict[str, float], frozenset[str]]:
    """How often each word stands in the article, and its names: with a capital inside sentences, never small."""
    topicless = words("topicless.txt")
    counts: dict[str, float] = defaultdict(float)
    inside: set[str] = set()
    small: set[str] = set()
    text = _body(article)
    for match in _WORD.finditer(text):
        word = _fold(match.group())
        if len(word) > 1 and word not in topicless:
            counts[word] += 1.0
            before = text[max(0, match.start() - 2) : match.start()]
            if not match.group()[0].isupper():
                small.add(word)
            elif before.endswith(" ") and before[0] not in ".!?:\n":
                inside.add(word)
    for match in _WORD.finditer(article.title or ""):
        word = _fold(match.group())
        if len(word) > 1 and word not in topicless:
            counts[word] += _TITLE
    return dict(counts), frozenset(inside - small)


def _body(article: Article) -> str:
    """The text without its headline, where that stands in it: headlines write common words with capitals."""
    return article.text.replace(article.title, "\n", 1) if article.title else article.text


@lru_cache(maxsize=200_000)
def _fold(word: str) -> str:
    return word.casefold().replace("’", "'").removesuffix("'s").replace("'", "")


def _profile(counts: Mapping[str, float], names: frozenset[str], rarity: Weights, article: Article) -> Profile:
    weighed = {
        word: (1.0 + math.log(n)) * rarity[word] * (_NAME if word in names else 1.0) for word, n in counts.items()
    }
    kept = sorted(weighed, key=lambda word: (-weighed[word], word))[:_TERMS]
    length = math.sqrt(sum(weighed[word] ** 2 for word in kept)) or 1.0
    heaviest = {word: weighed[word] / length for word in kept}
    leads = _people(article, counts, names)
    return Profile(heaviest, names & frozenset(kept), leads, _leading(leads), _day(article))


def _day(article: Article) -> int | None:
    published = article.published
    day = published and (published.earliest or published.latest)
    return day.toordinal() if day else None


@cache
def _common() -> dict[str, float]:
    return {word: float(share) for word, share in read_table("document_frequencies.tsv")}
