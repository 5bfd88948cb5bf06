"""`reportedly decide`: what a person judges of two sources, kept for every pile to come."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import UTC, datetime
from pathlib import Path
from typing import get_args

import click

from reportedly.cli.run import command
from reportedly.errors import UsageError
from reportedly.model.decision import Answer, Decision, SourceName, parse_source
from reportedly.model.failure import Failure


@click.command()
@click.argument("book", metavar="FILE", type=click.Path(dir_okay=False, path_type=Path))
@click.argument("verdict", type=click.Choice(get_args(Answer)))
@click.argument("a", metavar="SOURCE")
@click.argument("b", metavar="SOURCE")
@click.option("--by", required=True, metavar="NAME", help="Who decides.")
@click.option("--note", default="", metavar="WORDS", help="Why, for whoever reads it next year.")
@command
def decide(book: Path, verdict: Answer, a: str, b: str, by: str, note: str) -> Iterable[Failure]:
    """Say whether two sources are one: adds a line to FILE, which `trace` and `check` take with --decisions.

    SOURCE is written as `reportedly trace` shows it: a kind and a name, and where the name is not enough, whose source
    it is or the article that has it. Without a kind it is a person.

    \b
      reportedly decide decisions.ndjson same "Bill Harrow" "William T. Harrow" --by "Mina Falk"
      reportedly decide decisions.ndjson different "Dale Corvin | article herald.txt" \\
          "Dale Corvin | article post.txt" --by "Mina Falk" --note "the chef and the senator"
      reportedly decide decisions.ndjson same "unnamed: a source | outlet Vesk Herald" \\
          "unnamed: an insider | outlet Vesk Herald" --by "Mina Falk"
      reportedly trace my-articles/ --decisions decisions.ndjson

    Nothing in FILE is ever changed. The last decision on a pair counts, and holds in every pile that has the two.
    """
    from reportedly.decisions import add_decision, open_decisions

    one, other = _source(a), _source(b)
    if one == other:
        raise UsageError(f"{one} twice: to part namesakes, add “| article ID” to each")
    if not by.strip():
        raise UsageError("--by is empty: say who decides")
    earlier, failures = open_decisions(book) if book.exists() else ((), ())
    now = datetime.now(UTC).isoformat(timespec="seconds").replace("+00:00", "Z")
    add_decision(book, Decision(one, other, verdict, by.strip(), now, note.strip()))
    click.echo(f"{verdict}: {one} / {other}")
    for old in [d for d in earlier if {d.a, d.b} == {one, other}][-1:]:
        click.echo(f"before: {old.verdict}, by {old.by}, {old.at}; it stays in {book}, and no longer counts")
    return failures


def _source(words: str) -> SourceName:
    try:
        return parse_source(words)
    except ValueError as error:
        raise UsageError(f"{words!r} names no source: {error}") from error
