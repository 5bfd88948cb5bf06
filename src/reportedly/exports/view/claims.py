"""A claim as the page shows it: how it stands, who says it, what does not add up."""

from __future__ import annotations

from dataclasses import dataclass

from reportedly.exports.drawing.canvas import Picture
from reportedly.exports.drawing.graph import make_graph
from reportedly.exports.drawing.picture import NARROW, SMALL, WIDE, draw
from reportedly.exports.drawing.units import Bar, Ruler, UnitChart, fit_ruler, group_units, lay_units
from reportedly.exports.view.ledger import Ledger, SideName, side_of
from reportedly.exports.view.links import Pair, Rows, Tie, pairs_of, ties_of
from reportedly.exports.view.marks import Mark, marks_of
from reportedly.exports.view.rows import Names, Row
from reportedly.exports.view.words import count, listing, printable, shorten
from reportedly.model.claim import Claim, Side
from reportedly.model.wording import in_words

MOST_SMALL = 4  # statements of a claim that is set in little: picture beside the words
MOST_DRAWN = 160  # statements of a claim that are drawn; a bigger claim has its list only
TITLES: dict[SideName, str] = {"affirmed": "Affirmed", "denied": "Denied", "neither": "Doubted or only mentioned"}


@dataclass(frozen=True, slots=True)
class SideView:
    """One side: its statements, its origins by name, and DESIGN's words for how they stand."""

    name: SideName
    title: str
    rows: tuple[Row, ...]
    words: str
    origins: tuple[tuple[str, int], ...]


@dataclass(frozen=True, slots=True)
class ClaimView:
    anchor: str
    number: int
    text: str
    short: str
    rows: tuple[Row, ...]
    sides: tuple[SideView, ...]
    marks: tuple[Mark, ...]
    summary: str
    units: UnitChart
    small: bool
    wide: Picture | None
    narrow: Picture | None
    described: str
    pairs: tuple[Pair, ...]
    ties: tuple[Tie, ...]
    row: dict[str, Row]


def fit_page(ledger: Ledger) -> Ruler:
    """One ruler for all claims of a page."""
    return fit_ruler(_bar(ledger, claim) for claim in ledger.claims if len(claim.statements) > 1)


def view_claim(ledger: Ledger, names: Names, every: Rows, claim: Claim, ruler: Ruler) -> ClaimView:
    rows = tuple(every[s.id] for s in ledger.of_claim(claim))
    sides = tuple(_side(ledger, claim, name, rows) for name in TITLES)
    sides = tuple(side for side in sides if side.rows)
    small = len(rows) <= MOST_SMALL
    drawn = 1 < len(rows) <= MOST_DRAWN
    return ClaimView(
        anchor=f"claim-{names.claims[claim.id]}",
        number=names.claims[claim.id],
        text=printable(claim.text),
        short=printable(shorten(claim.text, 150)),
        rows=rows,
        sides=sides,
        marks=marks_of(ledger, claim),
        summary=_summary(rows),
        units=lay_units(_bar(ledger, claim), ruler),
        small=small,
        wide=draw(make_graph(ledger, claim), SMALL if small else WIDE) if drawn else None,
        narrow=draw(make_graph(ledger, claim), NARROW) if drawn else None,
        described=_describe(rows, sides),
        pairs=pairs_of(ledger, names, every, claim),
        ties=ties_of(ledger, names, every, claim),
        row={row.id: row for row in rows},
    )


def _bar(ledger: Ledger, claim: Claim) -> Bar:
    weighed = claim.independence
    return Bar(
        group_units(weighed.affirmed, _ids(ledger, claim, "affirmed")),
        group_units(weighed.denied, _ids(ledger, claim, "denied")),
    )


def _ids(ledger: Ledger, claim: Claim, side: SideName) -> tuple[str, ...]:
    return tuple(s.id for s in ledger.of_claim(claim) if side_of(s) == side)


def _side(ledger: Ledger, claim: Claim, name: SideName, rows: tuple[Row, ...]) -> SideView:
    own = tuple(row for row in rows if row.side == name)
    weighed = {"affirmed": claim.independence.affirmed, "denied": claim.independence.denied}.get(name, Side())
    strands = group_units(weighed, tuple(row.id for row in own))
    origins = tuple(
        (printable(ledger.told_apart[strand.source]), sum(one is not None for _, one in strand.units))
        for strand in strands
        if strand.source in ledger.source
    )
    return SideView(name, TITLES[name], own, "" if weighed == Side() else in_words(weighed), origins)


def _summary(rows: tuple[Row, ...]) -> str:
    """Outlets are counted only where all are known."""
    articles, outlets = {row.article for row in rows}, {row.outlet for row in rows}
    words = f"{count(len(rows), 'statement')} in {count(len(articles), 'article')}"
    return f"{words} of {count(len(outlets), 'outlet')}" if all(row.by_outlet for row in rows) else words


def _describe(rows: tuple[Row, ...], sides: tuple[SideView, ...]) -> str:
    """The picture in a sentence or two, for those who do not see it; the list that follows it says all."""
    words = [f"{_summary(rows)}, drawn from left to right by date."]
    for side in sides:
        origins = listing([f"{name} ({number})" for name, number in side.origins[:6]])
        words.append(
            f"{side.title}: {count(len(side.rows), 'statement')}" + (f", leading to {origins}." if origins else ".")
        )
    return " ".join(words)
