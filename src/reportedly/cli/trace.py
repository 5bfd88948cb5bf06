"""`reportedly trace`: the whole ledger of a pile of articles."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from pathlib import Path

import click

from reportedly.cli import options
from reportedly.cli.output import open_output
from reportedly.cli.run import command, kept_vectors, read_book, readings
from reportedly.model.failure import Failure


@click.command()
@options.paths
@options.output
@options.decisions
@options.without
@click.option("--with-text", is_flag=True, help="Keep each article's text in the JSON.")
@command
def trace(
    paths: tuple[str, ...],
    form: str | None,
    output: Path | None,
    workers: int | None,
    model: str,
    book: Path | None,
    without: tuple[str, ...],
    with_text: bool,
) -> Iterable[Failure]:
    """What a pile of articles says, and who says it: statements, sources, claims, links, stories, timeline.

    PATH is a file, a folder, a glob or - for standard input: articles, or what `reportedly read --with-text` wrote.

    \b
      reportedly trace my-articles/
      reportedly trace my-articles/ --format html --output report.html
      reportedly trace my-articles/ --without "Daily Pennant"
      reportedly read archive/ --format json --with-text | reportedly trace - --format json
      reportedly trace my-articles/ --decisions decisions.ndjson
    """
    from reportedly import pipeline
    from reportedly.exports import EXPORTS

    export = EXPORTS[options.chosen_format(form, output)]
    judged, unread = read_book(book)
    with open_output(output) as stream, kept_vectors(paths), readings(paths, workers, model) as pile:
        ledger = pipeline.trace(pile, judged, without)
        ledger = replace(ledger, failures=ledger.failures + unread)
        export.write_trace(ledger, stream, with_text=with_text)
    return ledger.failures
