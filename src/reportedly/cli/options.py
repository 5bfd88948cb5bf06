"""Options and arguments that several commands share."""

from __future__ import annotations

import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any, TypeVar

import click

F = TypeVar("F", bound=Callable[..., Any])
FORMATS = ("table", "json", "html")
MODELS = ("default", "fast")


def paths(function: F) -> F:
    return click.argument("paths", nargs=-1, required=True, metavar="PATH…")(function)


def decisions(function: F) -> F:
    return click.option(
        "--decisions",
        "book",
        type=click.Path(dir_okay=False, path_type=Path),
        metavar="FILE",
        help="What people decided on sources, as `reportedly decide` writes it: it comes before what the machine says.",
    )(function)


def without(function: F) -> F:
    return click.option(
        "--without",
        multiple=True,
        metavar="NAME",
        help="Show what is left standing without this source: its articles, what rests on its word and what is shown "
        "to come from it are left out. May be given several times.",
    )(function)


def output(function: F) -> F:
    """`--format` and `--output`, and how to read: `--workers`, `--model`."""
    function = click.option(
        "--model",
        type=click.Choice(MODELS),
        default="default",
        show_default=True,
        help="fast: for large archives; more than twice as fast, and misses a few more.",
    )(function)
    function = click.option(
        "--workers", type=click.IntRange(1), help="Processes that read articles (default: one a core for a large pile)."
    )(function)
    function = click.option(
        "-o",
        "--output",
        type=click.Path(dir_okay=False, path_type=Path),
        help="Write to FILE, whole or not at all, instead of standard output.",
    )(function)
    return click.option(
        "-f", "--format", "form", type=click.Choice(FORMATS), help="Default: table on a terminal, json elsewhere."
    )(function)


def chosen_format(form: str | None, output: Path | None) -> str:
    """The format asked for; else what the output file's name says; else table for a terminal and json for a pipe."""
    if form:
        return form
    if output is not None:
        return "html" if output.suffix.lower() in (".html", ".htm") else "json"
    return "table" if sys.stdout and sys.stdout.isatty() else "json"
