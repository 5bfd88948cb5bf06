"""`reportedly check`: who says this?"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from pathlib import Path

import click

from reportedly.cli import options
from reportedly.cli.output import open_output
from reportedly.cli.run import command, kept_vectors, read_book, readings
from reportedly.errors import UsageError
from reportedly.model.failure import Failure


@click.command()
@click.argument("claim")
@options.paths
@options.output
@options.decisions
@options.without
@command
def check(
    claim: str,
    paths: tuple[str, ...],
    form: str | None,
    output: Path | None,
    workers: int | None,
    model: str,
    book: Path | None,
    without: tuple[str, ...],
) -> Iterable[Failure]:
    """Who says CLAIM: each article's stance to it, each chain, the origins, the echoes, the denials.

    CLAIM is a plain sentence in your own words. PATH is as for `reportedly trace`.

    \b
      reportedly check "the couple are in marriage counselling" my-articles/
      reportedly check "the dam is NOT safe" pages/ --without "Daily Pennant"
      reportedly check "the dam is NOT safe" pages/*.html --format html --output check.html
    """
    from reportedly import pipeline
    from reportedly.exports import EXPORTS

    if not claim.strip():
        raise UsageError("the claim is empty: say in a sentence what is claimed")
    export = EXPORTS[options.chosen_format(form, output)]
    judged, unread = read_book(book)
    with open_output(output) as stream, kept_vectors(paths), readings(paths, workers, model) as pile:
        answer = pipeline.check(claim, pile, judged, without)
        answer = replace(answer, failures=answer.failures + unread)
        export.write_check(answer, stream)
    return answer.failures
