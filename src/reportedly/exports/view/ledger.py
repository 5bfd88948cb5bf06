"""One way to look things up, whichever result they come from."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import date
from typing import Literal, TypeVar

from reportedly.exports.view.words import shorten
from reportedly.model.article import Article
from reportedly.model.claim import Claim
from reportedly.model.date import Date
from reportedly.model.failure import Failure
from reportedly.model.identity import Identity
from reportedly.model.link import Link
from reportedly.model.source import NOBODY, Source
from reportedly.model.span import words_of
from reportedly.model.statement import Statement
from reportedly.model.story import Moment, Story
from reportedly.model.trace import Check, Trace

SideName = Literal["affirmed", "denied", "neither"]
T = TypeVar("T")
GIVEN = "given"  # the id of the one claim of a check


@dataclass(frozen=True)
class Ledger:
    """A trace or a check, with its parts by id."""

    articles: tuple[Article, ...] = ()
    sources: tuple[Source, ...] = ()
    statements: tuple[Statement, ...] = ()
    claims: tuple[Claim, ...] = ()
    links: tuple[Link, ...] = ()
    stories: tuple[Story, ...] = ()
    timeline: tuple[Moment, ...] = ()
    failures: tuple[Failure, ...] = ()
    identities: tuple[Identity, ...] = ()
    article: dict[str, Article] = field(init=False, repr=False, compare=False)
    source: dict[str, Source] = field(init=False, repr=False, compare=False)
    statement: dict[str, Statement] = field(init=False, repr=False, compare=False)
    claim: dict[str, Claim] = field(init=False, repr=False, compare=False)
    order: dict[str, int] = field(init=False, repr=False, compare=False)
    links_at: dict[str, tuple[Link, ...]] = field(init=False, repr=False, compare=False)
    within: dict[str, tuple[Statement, ...]] = field(init=False, repr=False, compare=False)
    told_apart: dict[str, str] = field(init=False, repr=False, compare=False)

    def __post_init__(self) -> None:
        object.__setattr__(self, "article", {a.id: a for a in self.articles})
        object.__setattr__(self, "source", {s.id: s for s in self.sources})
        object.__setattr__(self, "statement", {s.id: s for s in self.statements})
        object.__setattr__(self, "claim", {c.id: c for c in self.claims})
        object.__setattr__(self, "order", {a.id: n for n, a in enumerate(self.articles)})
        object.__setattr__(self, "links_at", _gather((end, x) for x in self.links for end in {x.origin, x.target}))
        object.__setattr__(self, "within", _gather((s.article, s) for s in self.statements))
        object.__setattr__(self, "told_apart", self._tell_apart())

    def _tell_apart(self) -> dict[str, str]:
        """The sources' names; where several share one ("a source"), also the kind, whom they spoke to, or a number."""
        heard_by: dict[str, str] = {}
        for statement in self.statements:
            hearer = self.outlet(statement)
            for hop in self.chain(statement):
                heard_by.setdefault(hop.id, hearer)
                hearer = hop.name
        alike = Counter(s.name for s in self.sources)
        same_kind = Counter((s.name, s.kind) for s in self.sources)
        names: dict[str, str] = {}
        seen: Counter[str] = Counter()
        for one in self.sources:
            name = one.name
            if same_kind[one.name, one.kind] > 1:
                name += f" (to {heard_by[one.id]})" if one.id in heard_by else ""
            elif alike[one.name] > 1:
                name += f" ({one.kind})"
            seen[name] += 1
            names[one.id] = name if seen[name] == 1 else f"{name} {seen[name]}"
        return names

    def of_claim(self, claim: Claim) -> tuple[Statement, ...]:
        """Its statements, earliest first; undated ones last."""
        found = [self.statement[i] for i in claim.statements if i in self.statement]
        return tuple(sorted(found, key=lambda s: (self.day(s), self.place(s))))

    def of_article(self, article: Article) -> tuple[Statement, ...]:
        return tuple(sorted(self.within.get(article.id, ()), key=_position))

    def chain(self, statement: Statement) -> tuple[Source, ...]:
        """The hops from the article outward."""
        return tuple(self.source[i] for i in statement.chain if i in self.source)

    def origin(self, statement: Statement) -> Source | None:
        """The last hop, where it is anybody at all."""
        chain = self.chain(statement)
        return chain[-1] if chain and chain[-1].kind not in NOBODY else None

    def outlet(self, statement: Statement) -> str:
        article = self.article.get(statement.article)
        return outlet_name(article) if article else statement.article

    def when(self, statement: Statement) -> Date | None:
        """When the reader could read it: the article's date, or else the day of saying."""
        article = self.article.get(statement.article)
        return (article.published if article else None) or statement.said

    def day(self, statement: Statement) -> str:
        """A key to sort by; undated ones last."""
        day = stands_at(self.when(statement))
        return day.isoformat() if day else "9999-99"

    def place(self, statement: Statement) -> tuple[int, tuple[int, int]]:
        """Where it stands in the pile: which article, where in it."""
        return self.order.get(statement.article, len(self.order)), _position(statement)

    def words(self, statement: Statement) -> str:
        """The words of its content."""
        article = self.article.get(statement.article)
        return words_of(statement.content, article.field(statement.field)) if article else ""


def _gather(pairs: Iterable[tuple[str, T]]) -> dict[str, tuple[T, ...]]:
    found: dict[str, list[T]] = {}
    for key, value in pairs:
        found.setdefault(key, []).append(value)
    return {key: tuple(values) for key, values in found.items()}


def _position(statement: Statement) -> tuple[int, int]:
    """Titles before text, then the order of reading."""
    starts = [s.start for s in (*statement.content, *statement.cue)]
    return (0 if statement.field == "title" else 1, min(starts, default=0))


def side_of(statement: Statement) -> SideName:
    """The side of its claim that a statement stands on; a doubt or a mere mention stands on neither."""
    if statement.toward is None:
        return statement.polarity
    if statement.toward == "affirms":
        return "affirmed"
    return "denied" if statement.toward == "denies" else "neither"


def stands_at(when: Date | None) -> date | None:
    """The day at which a date is sorted and drawn: the middle of a vague one, the known end of an open one."""
    if when is None:
        return None
    first, last = when.earliest, when.latest
    if first is None or last is None:
        return first or last
    return first + (last - first) / 2


def outlet_name(article: Article) -> str:
    """The outlet, or what else a reader can tell the article by: its title, its id."""
    if article.outlet:
        return article.outlet.name
    return f"“{shorten(article.title, 44)}”" if article.title else article.id


def chain_words(outlet: str, chain: Iterable[Source]) -> str:
    """The Courier ← Herald ← a source close to the couple"""
    return " ← ".join([outlet, *(hop.name for hop in chain)])


def from_trace(trace: Trace) -> Ledger:
    """A statement that no claim holds gets one of its own, so that it has a place on the page."""
    held = {one for claim in trace.claims for one in claim.statements}
    alone = tuple(Claim(f"alone:{s.id}", "", (s.id,)) for s in trace.statements if s.id not in held)
    return Ledger(
        articles=trace.articles,
        sources=trace.sources,
        statements=trace.statements,
        claims=trace.claims + alone,
        links=trace.links,
        stories=trace.stories,
        timeline=trace.timeline,
        failures=trace.failures,
        identities=trace.identities,
    )


def from_check(check: Check) -> Ledger:
    """The claim that was asked about becomes the one claim of the ledger; of the pairs, those that bear on it stay."""
    claim = Claim(GIVEN, check.claim, tuple(s.id for s in check.statements), None, check.independence)
    credited = {hop for s in check.statements for hop in s.chain}
    pairs = tuple(i for i in check.identities if i.decision or {i.a, i.b} & credited)
    return Ledger(
        check.texts,
        check.sources,
        check.statements,
        (claim,),
        check.links,
        failures=check.failures,
        identities=pairs,
    )
