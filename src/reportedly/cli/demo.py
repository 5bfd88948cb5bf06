"""`reportedly demo`: the main job on the articles that ship with the package."""

from __future__ import annotations

from collections.abc import Iterable
from importlib.resources import as_file, files
from pathlib import Path

import click

from reportedly.cli.output import open_output
from reportedly.cli.run import command, readings
from reportedly.errors import UsageError
from reportedly.model.failure import Failure

FOLDER = Path("reportedly-demo")


@click.command()
@command
def demo() -> Iterable[Failure]:
    """Trace the three invented stories that ship with the package and write reportedly-demo/report.html.

    All people, outlets and words in them are invented.
    """
    from reportedly import pipeline
    from reportedly.exports import EXPORTS

    try:
        FOLDER.mkdir(exist_ok=True)
    except OSError as error:
        raise UsageError(f"cannot make the folder {FOLDER}: {error.strerror}") from error
    with as_file(files("reportedly") / "sample") as sample, readings([str(sample)], None) as pile:
        ledger = pipeline.trace(pile)
    report = FOLDER / "report.html"
    with open_output(report) as stream:
        EXPORTS["html"].write_trace(ledger, stream, with_text=True)
    articles, statements, claims = len(ledger.articles), len(ledger.statements), len(ledger.claims)
    click.echo(f"{articles} articles, {statements} statements, {claims} claims")
    click.echo(f"wrote {report}: open it in a browser")
    return ledger.failures
