"""What stands beside a name in its article and tells namesakes apart: work, age, form of address, other names."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from functools import cache, lru_cache

from reportedly.language.wordlists import read_table
from reportedly.model.article import Article, Field
from reportedly.model.link import Passage
from reportedly.model.mention import Mention
from reportedly.model.source import SourceKind
from reportedly.sources.identity.spelling import tokens
from reportedly.sources.outlets import known_outlet

# Places of a name in its article that are looked at: a role stands beside the first ones.
OCCURRENCES = 12
# Code points before and after a name that can hold a role.
NEAR = 90


@dataclass(frozen=True, slots=True)
class Age:
    """Years of age, in an article of the year `told` (None: undated)."""

    years: int
    told: int | None
    shown: Passage


@dataclass(frozen=True, slots=True)
class Setting:
    """`work`: fields of work with the words that show them; `address`: "m" or "f" by Mr and Mrs; `company`: who and
    what else the articles name, by folded name, with where each is named first."""

    work: Mapping[str, Passage] = field(default_factory=dict)
    ages: tuple[Age, ...] = ()
    address: Mapping[str, Passage] = field(default_factory=dict)
    company: Mapping[str, Passage] = field(default_factory=dict)


def join_settings(settings: Iterable[Setting]) -> Setting:
    every = list(settings)
    if len(every) == 1:
        return every[0]
    return Setting(
        _first(s.work for s in every),
        tuple(age for s in every for age in s.ages),
        _first(s.address for s in every),
        _first(s.company for s in every),
    )


def _first(maps: Iterable[Mapping[str, Passage]]) -> dict[str, Passage]:
    joined: dict[str, Passage] = {}
    for one in maps:
        for key, passage in one.items():
            joined.setdefault(key, passage)
    return joined


def read_setting(article: Article, kind: SourceKind, name: str, mentions: Sequence[Mention]) -> Setting:
    """The setting of a name in its article. Work, age and address only of people."""
    company = _company(article, name, mentions)
    if kind != "person":
        return Setting(company=company)
    work: dict[str, Passage] = {}
    ages: list[Age] = []
    address: dict[str, Passage] = {}
    for where in _fields(article):
        text = article.field(where)
        for start, end in _occurrences(text, name):
            for match, fields in _work(text, start, end):
                for one in fields:
                    work.setdefault(one, Passage(article.id, *match.span(1), where))
            ages += [
                Age(int(m[1]), _year(article), Passage(article.id, *m.span(1), where)) for m in _ages(text, start, end)
            ]
            if title := _ADDRESS.search(text, max(0, start - 8), start):
                address.setdefault("m" if title[1] == "Mr" else "f", Passage(article.id, *title.span(1), where))
    return Setting(work, tuple(dict.fromkeys(ages)), address, company)


def _fields(article: Article) -> tuple[Field, ...]:
    return ("text", "title") if article.title else ("text",)


def _year(article: Article) -> int | None:
    day = article.published.earliest if article.published else None
    return day.year if day else None


def _occurrences(text: str, name: str) -> Iterator[tuple[int, int]]:
    """Where the name stands in full; where it never does, its last word."""
    found = [m.span() for m in re.finditer(rf"\b{re.escape(name)}(?!\w)", text)]
    if not found and " " in name:
        found = [m.span() for m in re.finditer(rf"\b{re.escape(name.split()[-1])}(?!\w)", text)]
    yield from found[:OCCURRENCES]


@cache
def _occupations() -> tuple[dict[str, tuple[str, ...]], re.Pattern[str], re.Pattern[str]]:
    """The table; how a word of work stands before a name; how it stands after one."""
    table = {word: tuple(fields.split("|")) for word, fields in read_table("occupations.tsv")}
    word = "|".join(sorted((re.escape(w) for w in table), key=len, reverse=True))
    place = r"(?:\s(?:of|for|at|from|in)\s(?:the\s)?[A-Z][\w’'-]*(?:\s(?:of\s)?[A-Z][\w’'-]*)*)?"
    before = re.compile(rf"\b((?i:{word}))\.?{place},?\s$")
    after = re.compile(
        r"(?:,\s(?:aged?\s)?\d{1,3})?(?:,\s|\s(?:is|was|became)\s)(?:now\s|then\s|once\s|formerly\s|also\s|already\s)?"
        r"(?:(?:an?|the|his|her|their|its|[A-Z][\w-]*[’']s)\s)?"
        rf"(?:(?!who\b|that\b|and\b|with\b|of\b|told\b|said\b)[\w’'-]+\s){{0,3}}?((?i:{word}))\b"
    )
    return table, before, after


def _work(text: str, start: int, end: int) -> Iterator[tuple[re.Match[str], tuple[str, ...]]]:
    table, before, after = _occupations()
    for match in (before.search(text, max(0, start - NEAR), start), after.match(text, end, end + NEAR)):
        if match:
            yield match, table[match[1].lower()]


_ADDRESS = re.compile(r"\b(Mr|Mrs|Ms|Miss)\.?\s$")
_AGE_AFTER = re.compile(r"(?:,\s(?:aged?\s)?|\s\()(\d{1,3})(?=[,.;)]|\sand\b)")
_AGE_BEFORE = re.compile(r"\b(\d{1,3})-year-old\s(?:[\w’'-]+\s){0,3}$")


def _ages(text: str, start: int, end: int) -> Iterator[re.Match[str]]:
    for match in (_AGE_AFTER.match(text, end, end + NEAR), _AGE_BEFORE.search(text, max(0, start - NEAR), start)):
        if match and 1 < int(match[1]) < 116:
            yield match


def _company(article: Article, name: str, mentions: Sequence[Mention]) -> dict[str, Passage]:
    """Names in the text that are no part of this one; the outlets that report are in every article's company."""
    own = set(tokens(name))
    found: dict[str, Passage] = {}
    for mention in mentions:
        if mention.kind == "other":  # "Islamist", "Arabic"
            continue
        name_beside = _name_beside(mention.span.of(article.text))
        if name_beside and name_beside not in found and not own.issuperset(name_beside.split()):
            found[name_beside] = Passage(article.id, *mention.span)
    return found


@lru_cache(maxsize=50_000)
def _name_beside(mention: str) -> str:
    """Folded, without article and genitive; "" for an outlet, which any article may name."""
    return "" if known_outlet(mention) else " ".join(tokens(re.sub(r"^[Tt]he\s+|[’']s$", "", mention)))
