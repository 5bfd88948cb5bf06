"""`reportedly read`: one article at a time."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from pathlib import Path

import click

from reportedly.cli import options
from reportedly.cli.output import open_output
from reportedly.cli.run import command, readings
from reportedly.model.failure import Failure
from reportedly.model.reading import Reading


@click.command()
@options.paths
@options.output
@click.option(
    "--with-text", is_flag=True, help="Keep each article's text in the JSON, so that trace and check take it."
)
@click.option(
    "--explain",
    is_flag=True,
    help="Show under each chain the words that carry each hop (table; json and html always have them).",
)
@command
def read(
    paths: tuple[str, ...],
    form: str | None,
    output: Path | None,
    workers: int | None,
    model: str,
    with_text: bool,
    explain: bool,
) -> Iterable[Failure]:
    """Who says what in each article, on whose word: attributions with their chains.

    PATH is a file, a folder, a glob or - for standard input: plain text, saved HTML pages, JSONL of articles.
    JSON comes as one line an article, the first before the last article is read.

    \b
      reportedly read article.txt
      reportedly read article.txt --explain
      reportedly read archive/ --format json --with-text --output readings.ndjson
      cat rows.jsonl | reportedly read - --format json
    """
    from reportedly.exports import EXPORTS

    failures: list[Failure] = []

    def kept(every: Iterator[Reading]) -> Iterator[Reading]:
        for reading in every:
            failures.extend(reading.failures)
            yield reading

    export = EXPORTS[options.chosen_format(form, output)]
    with open_output(output) as stream, readings(paths, workers, model) as pile:
        export.write_readings(kept(pile), stream, with_text=with_text, explain=explain)
    return failures
