"""The command line. `main` is the entry point; each command is a file of its own."""

from __future__ import annotations

import click

from reportedly import __version__
from reportedly.cli.check import check
from reportedly.cli.decide import decide
from reportedly.cli.demo import demo
from reportedly.cli.read import read
from reportedly.cli.trace import trace

EPILOG = """\b
Begin with:
  reportedly demo
  reportedly trace my-articles/ --format html --output report.html
  reportedly check "the couple have separated" my-articles/

Exit status: 0 all inputs were read, 1 some input failed (each is named), 2 the command makes no sense as given."""


@click.group(epilog=EPILOG, context_settings={"help_option_names": ["-h", "--help"], "max_content_width": 100})
@click.version_option(__version__, prog_name="reportedly")
def main() -> None:
    """Who says so? Finds every attributed statement in news articles, and follows it back to its origin.

    Every line that it shows stands on exact words in an exact article. It reports wording, not truth.
    """


main.add_command(read)
main.add_command(trace)
main.add_command(check)
main.add_command(decide)
main.add_command(demo)
