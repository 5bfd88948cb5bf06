"""Each statement as a line that a reader can follow: chain, words, date, wording."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from reportedly.exports.view.carried import NOTHING, Carried, carry, say_stated
from reportedly.exports.view.ledger import Ledger, SideName, outlet_name, side_of
from reportedly.exports.view.runs import Run, excerpt
from reportedly.exports.view.words import printable, say_date, shorten
from reportedly.model.attribution import Certainty
from reportedly.model.claim import Claim
from reportedly.model.source import NOBODY, Source, SourceKind
from reportedly.model.span import words_of
from reportedly.model.statement import Statement

MOST_TEXTS = 300  # articles that are shown in full: more make a page that browsers open slowly (some 45 kB each)
STANDING: dict[str, str] = {"affirms": "", "denies": "denies", "doubts": "doubts", "mentions": "only mentions"}


@dataclass(frozen=True, slots=True)
class Step:
    """One hop: its name, what kind of source it is, the words that carry it, what is stated of it."""

    name: str
    kind: SourceKind
    anchor: str | None = None
    carried: Carried = NOTHING
    stated: tuple[tuple[str, str], ...] = ()

    @property
    def plain(self) -> bool:
        """Whether its words are its name, or a part of it, so that they explain nothing."""
        name = f" {self.name.casefold()} "
        words = re.sub(r"^(?:the|an?) ", "", self.carried.words.casefold())
        return self.kind in NOBODY or not (self.stated or f" {words} " not in name)


@dataclass(frozen=True, slots=True)
class Row:
    """One statement. `label` is what the page calls it ("3.2"), `number` its place in its claim (0: it is alone there),
    `anchor` the id of its line.
    """

    id: str
    anchor: str
    label: str
    number: int
    claim: str
    article: str
    outlet: str
    by_outlet: bool
    steps: tuple[Step, ...]
    runs: tuple[Run, ...]
    words: str
    date: str
    said: str
    about: str
    vague: bool
    certainty: Certainty
    hedges: tuple[str, ...]
    side: SideName
    standing: str
    own: bool
    in_text: bool

    @property
    def plain(self) -> bool:
        """Whether the words that carry its hops explain nothing that the chain does not say."""
        return all(step.plain for step in self.steps)


@dataclass(frozen=True, slots=True)
class Names:
    """The anchors and labels of one page: claims numbered as they stand, statements within them.

    `in_full` are the articles whose text stands on the page: all of them up to MOST_TEXTS, or else those with most
    statements.
    """

    claims: dict[str, int]
    labels: dict[str, str]
    numbers: dict[str, int]
    articles: dict[str, str]
    sources: dict[str, str]
    claim_of: dict[str, str]
    in_full: frozenset[str]


def name_everything(ledger: Ledger, claims: tuple[Claim, ...]) -> Names:
    """`claims` in the order of the page. A claim with one statement lends that statement its own number."""
    labels: dict[str, str] = {}
    numbers: dict[str, int] = {}
    claim_of: dict[str, str] = {}
    for n, claim in enumerate(claims, 1):
        own = ledger.of_claim(claim)
        for k, statement in enumerate(own, 1):
            labels[statement.id] = f"{n}.{k}" if len(own) > 1 else str(n)
            numbers[statement.id] = k if len(own) > 1 else 0
            claim_of[statement.id] = claim.id
    rest = [s.id for s in ledger.statements if s.id not in labels]
    labels |= {one: str(k) for k, one in enumerate(rest, len(claims) + 1)}
    return Names(
        claims={claim.id: n for n, claim in enumerate(claims, 1)},
        labels=labels,
        numbers=numbers,
        articles={a.id: f"article-{n}" for n, a in enumerate(ledger.articles, 1)},
        sources={s.id: f"source-{n}" for n, s in enumerate(ledger.sources, 1)},
        claim_of=claim_of,
        in_full=frozenset(a.id for a in sorted(ledger.articles, key=lambda a: -len(ledger.of_article(a)))[:MOST_TEXTS]),
    )


def anchor_of(names: Names, statement: str) -> str:
    """The id of a statement's line; the label is unique and made by us, so it is safe in an address."""
    return f"said-{names.labels[statement]}"


def make_rows(ledger: Ledger, names: Names) -> dict[str, Row]:
    """The rows of all statements by their ids."""
    return {s.id: make_row(ledger, names, s) for s in ledger.statements}


def make_row(ledger: Ledger, names: Names, statement: Statement) -> Row:
    article = ledger.article[statement.article]
    text = article.field(statement.field)
    chain = ledger.chain(statement)
    when = ledger.when(statement)
    return Row(
        id=statement.id,
        anchor=anchor_of(names, statement.id),
        label=names.labels[statement.id],
        number=names.numbers.get(statement.id, 0),
        claim=f"claim-{names.claims.get(names.claim_of.get(statement.id, ''), 0)}",
        article=names.articles[article.id],
        outlet=printable(outlet_name(article)),
        by_outlet=article.outlet is not None,
        steps=_steps(names, statement, chain, text),
        runs=excerpt(text, statement),
        words=printable(shorten(words_of(statement.content, text), 200)),
        date=say_date(when) or "no date",
        said=say_date(statement.said),
        about=say_date(statement.about),
        vague=when is None or when.vague,
        certainty=statement.certainty,
        hedges=tuple(printable(span.of(text)) for span in statement.hedges),
        side=side_of(statement),
        standing=STANDING[statement.toward] if statement.toward else "",
        own=statement.voice == "own",
        in_text=article.id in names.in_full or statement.field == "title",
    )


def _steps(names: Names, statement: Statement, chain: Sequence[Source], text: str) -> tuple[Step, ...]:
    spans = (*statement.hop_spans, *[()] * len(chain))
    stated = (*statement.hop_stated, *[None] * len(chain))
    return tuple(
        Step(
            printable(hop.name),
            hop.kind,
            names.sources.get(hop.id),
            carry(text, spans[at]),
            say_stated(stated[at], text),
        )
        for at, hop in enumerate(chain)
    )
