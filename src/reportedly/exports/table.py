"""For the terminal: each line stands on exact words, shortened; failures come at the end and are named."""

from __future__ import annotations

import os
import re
from collections.abc import Iterable
from typing import TextIO

from rich.console import Console, Group, RenderableType
from rich.padding import Padding
from rich.table import Table
from rich.text import Text

from reportedly.exports.doubts import say_identities
from reportedly.exports.view.carried import carry, say_stated
from reportedly.exports.view.ledger import Ledger, chain_words, from_check, from_trace, side_of
from reportedly.exports.view.marks import marks_of
from reportedly.exports.view.words import count, printable, say_date, shorten
from reportedly.model.article import Article
from reportedly.model.attribution import Attribution
from reportedly.model.claim import Claim, Independence, Side
from reportedly.model.failure import DECISIONS, Failure
from reportedly.model.reading import Reading
from reportedly.model.span import words_of
from reportedly.model.standing import Without
from reportedly.model.statement import Statement
from reportedly.model.trace import Check, Trace
from reportedly.model.wording import in_a_circle, in_words, left_standing

PIPE_WIDTH = 120  # characters, where the stream is no terminal and cannot tell its width
QUOTE = 160  # characters of a quotation that are shown
HOP = 48  # characters of a hop's name where its words are shown beside it
SHY = "dim"
TRAILING = re.compile(" +\n")


def write_readings(
    readings: Iterable[Reading], stream: TextIO, *, with_text: bool = False, explain: bool = False
) -> None:
    console = _console(stream)
    failures: list[Failure] = []
    read = found = 0
    for reading in readings:
        failures.extend(reading.failures)
        if reading.article is None:
            continue
        read, found = read + 1, found + len(reading.attributions or ())
        _print(console, _reading(reading.article, reading.attributions, explain=explain))
        stream.flush()
    _print(console, Text(f"{count(read, 'article')} read, {count(found, 'attribution')} found", "bold"))
    _write_failures(console, failures)


def write_trace(trace: Trace, stream: TextIO, *, with_text: bool = False) -> None:
    console, ledger = _console(stream), from_trace(trace)
    outlets = {a.outlet.name for a in trace.articles if a.outlet}
    figures = [
        count(len(trace.articles), "article"), count(len(outlets), "outlet"), count(len(trace.statements), "statement"),
        count(len(trace.claims), "claim"), count(len(trace.sources), "source"),
    ]  # fmt: skip
    _print(console, Text(" · ".join(figures), "bold"))
    _write_without(console, trace.without, len(trace.statements))
    shared = sorted((c for c in trace.claims if len(c.statements) > 1), key=lambda c: -len(c.statements))
    for claim in shared:
        _print(console, "")
        _print(console, _claim(ledger, claim))
    single = len(trace.claims) - len(shared)
    if single:
        _print(console, Text(f"\n{count(single, 'claim')} made only once (json and html list them)", SHY))
    if trace.articles and not trace.statements:
        _print(console, "No attributed statement was found in these articles.")
    _write_lines(console, say_identities(ledger.identities))
    _write_failures(console, trace.failures)


def write_check(check: Check, stream: TextIO) -> None:
    console, ledger = _console(stream), from_check(check)
    _print(console, _clean(check.claim, "bold"))
    _write_without(console, check.without, len(check.statements))
    table = _grid("stance", "article", "statements")
    for stance in check.articles:
        article = ledger.article.get(stance.id)
        name = stance.id if article is None else _name(article)
        table.add_row(stance.stance, _clean(shorten(name, 100)), str(len(stance.statements)))
    _print(console, table)
    if check.statements:
        _, *rest = _claim(ledger, ledger.claims[0]).renderables
        _print(console, Group(*rest))
    else:
        _print(console, "No article says anything about it that could be found.")
    _write_lines(console, say_identities(ledger.identities))
    _write_failures(console, check.failures)


def _console(stream: TextIO) -> Console:
    """Colour and the terminal's own width on a terminal; plain text of a fixed width elsewhere."""
    columns = os.environ.get("COLUMNS", "")
    asked = int(columns) if columns.isdecimal() else PIPE_WIDTH
    width = None if stream.isatty() else max(asked, 40)
    return Console(file=stream, width=width, highlight=False, markup=False, emoji=False, soft_wrap=False)


def _print(console: Console, what: RenderableType) -> None:
    """Without the spaces that pad a table's last column."""
    with console.capture() as captured:
        console.print(what)
    console.file.write(TRAILING.sub("\n", captured.get()))


def _grid(*names: str) -> Table:
    table = Table(box=None, padding=(0, 2, 0, 0), header_style=SHY, pad_edge=False)
    for name in names:
        table.add_column(name, overflow="fold")
    return table


def _clean(text: str, style: str = "") -> Text:
    return Text(printable(text), style)


def _reading(article: Article, attributions: tuple[Attribution, ...] | None, *, explain: bool) -> Group:
    when = say_date(article.published) or "no date"
    name = article.outlet.name if article.outlet else article.id
    head = f"{name} · {when}" + (f" · {article.title}" if article.title else "")
    parts: list[RenderableType] = [_clean(head, "bold")]
    if attributions is None:
        parts.append(Text("  not read for attributions", "red"))
    elif not attributions:
        parts.append(Text("  no attribution found", SHY))
    else:
        table = _grid("chain", "wording", "words")
        for one in attributions:
            hops = " ← ".join(hop.name for hop in one.chain) or "?"
            words = words_of(one.content, article.field(one.field))
            table.add_row(_clean(hops), _wording(one), _clean(shorten(words, QUOTE)))
            if explain:
                parts += [Padding(table, (0, 0, 0, 2)), _explained(one, article), Text()]
                table = _grid("chain", "wording", "words")
                table.show_header = False
        parts += [] if explain else [Padding(table, (0, 0, 0, 2))]
    return Group(*parts, Text())


def _explained(one: Attribution, article: Article) -> Padding:
    """Under a chain: each hop with the words that carry it in their line, and what is stated of the source."""
    text = article.field(one.field)
    table = _grid("hop", "carried by")
    table.show_header = False
    for hop in one.chain:
        words = carry(text, hop.spans)
        line = Text(words.before, SHY).append(f"[{words.words}]", "not dim bold").append(words.after, SHY)
        name = f"← {shorten(hop.name, HOP)} ({hop.kind})"
        table.add_row(_clean(name), line if words.words else Text("no words of its own", SHY))
        for label, told in say_stated(hop.stated, text):
            table.add_row("", _clean(f"{label}: “{told}”", SHY))
    return Padding(table, (0, 0, 0, 6))


def _name(article: Article) -> str:
    outlet = f"{article.outlet.name}: " if article.outlet else ""
    return outlet + (article.title or article.id)


def _claim(ledger: Ledger, claim: Claim) -> Group:
    marks = "  ".join(mark.label for mark in marks_of(ledger, claim))
    head = _clean(claim.text, "bold").append(f"  {marks}" if marks else "", "red")
    table = _grid("date", "chain", "wording", "words")
    for one in ledger.of_claim(claim):
        chain = chain_words(ledger.outlet(one), ledger.chain(one)) if one.voice == "attributed" else ledger.outlet(one)
        when = say_date(ledger.when(one), short=True) or "no date"
        words = _clean(shorten(ledger.words(one), QUOTE))
        table.add_row(when, _clean(chain), _wording(one), words)
    return Group(head, *_origins(claim.independence), *_circles(ledger, claim), Padding(table, (0, 0, 0, 2)))


def _origins(independence: Independence) -> list[Text]:
    sides = {"affirmed": independence.affirmed, "denied": independence.denied}
    return [Text(f"  {name}: {in_words(side)}") for name, side in sides.items() if side != Side()]


def _circles(ledger: Ledger, claim: Claim) -> list[Text]:
    names = {source.id: source.name for source in ledger.sources}
    return [
        _clean("  " + in_a_circle([names[o] for o in round_.outlets], names.get(round_.started or "")), "red")
        for round_ in claim.circles
    ]


def _wording(one: Attribution | Statement) -> Text:
    """ "possible", "denied", "own voice": what is not plain "said"."""
    words: list[str] = [] if one.certainty == "certain" else [one.certainty]
    if isinstance(one, Statement):
        words += [{"affirmed": "", "denied": "denied", "neither": one.toward or ""}[side_of(one)]]
        words += ["own voice"] if one.voice == "own" else []
    elif one.polarity == "denied":
        words.append("denied")
    return Text(", ".join(w for w in words if w), "red" if "denied" in words else "")


def _write_lines(console: Console, lines: Iterable[Text]) -> None:
    for line in lines:
        _print(console, line)


def _write_without(console: Console, without: Without | None, left: int) -> None:
    if without is not None:
        _print(console, _clean(left_standing(without, left)))


def _write_failures(console: Console, failures: Iterable[Failure]) -> None:
    """Failed inputs, skipped ones and decisions that cannot be used apart: skipped ones are no errors."""
    every = list(failures)
    for what, title, style, group in (
        ("input", "could not be read", "bold red", [f for f in every if not f.skipped and f.stage != DECISIONS]),
        ("decision", "could not be used", "bold red", [f for f in every if f.stage == DECISIONS]),
        ("input", "skipped", SHY, [f for f in every if f.skipped]),
    ):
        if group:
            _print(console, Text(f"\n{count(len(group), what)} {title}", style))
        for failure in group:
            name = failure.path or failure.id or ("decided" if failure.stage == DECISIONS else "?")
            _print(console, _clean(f"  {name}: {failure.message} ({failure.stage}: {failure.kind})"))
